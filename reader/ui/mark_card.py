"""The card of one highlight or bookmark, and the field for its note."""

import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reader.model.bookmark import Bookmark, Highlight
from reader.ui.colour_dots import ColourDots
from reader.ui.theme import Theme, reading_font

_PAUSE = 500  # milliseconds without a key after which a note is kept
_QUOTE_SHOWN = 260  # code points of a passage that its card shows


class NoteEditor(QPlainTextEdit):
    """A note under a passage, kept as it is typed; Ctrl+Enter, Escape or leaving it ends the writing."""

    written = Signal(object, object)
    finished = Signal()

    def __init__(self, note: str) -> None:
        super().__init__(note)
        self._done = False
        self._begun = False
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._write)
        self.textChanged.connect(self._pause.start)
        self.setTabChangesFocus(True)
        self.setFixedHeight(84)
        self.setPlaceholderText(self.tr("A note on this passage…"))
        self.setAccessibleName(self.tr("Note"))

    def go_on_from(self, before: "NoteEditor") -> None:
        """Take over what is being written in another field, which is about to go and ends without a word."""
        before.end_quietly()
        self._begun = before._begun
        if before.toPlainText() != self.toPlainText():
            self.setPlainText(before.toPlainText())
        cursor = self.textCursor()
        cursor.setPosition(before.textCursor().position())
        self.setTextCursor(cursor)

    def end_quietly(self) -> None:
        """End without handing anything over."""
        self._done = True
        self._pause.stop()

    def finish(self) -> None:
        """Hand the note over and end, once."""
        if not self._done:
            self._done = True
            self._pause.stop()
            self._write()
            self.finished.emit()

    def _write(self) -> None:
        self.written.emit(self.toPlainText().strip(), self._begun)
        self._begun = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finish()


class MarkCard(QFrame):
    """One highlight or bookmark with its words, its note and what can be done with it."""

    clicked = Signal()
    note_wanted = Signal()
    colour_chosen = Signal(object)
    copy_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, mark: Highlight | Bookmark, theme: Theme, editor: NoteEditor | None) -> None:
        super().__init__()
        self.mark = mark
        edge = theme.roles[f"edge-{mark.colour}"] if isinstance(mark, Highlight) else theme.roles["accent"]
        self.setObjectName("card")
        self.setStyleSheet(f"#card {{ border-left: 4px solid {edge}; }}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(mark.quote.exact[:_QUOTE_SHOWN])
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 9)
        column.setSpacing(6)
        column.addWidget(self._quote(mark))
        if editor is not None:
            column.addWidget(editor)
        elif mark.note:
            column.addWidget(plain_label(mark.note, "soft"))
        column.addWidget(plain_label(self._place(mark), "small"))
        column.addWidget(self._buttons(mark, theme))

    def _quote(self, mark: Highlight | Bookmark) -> QLabel:
        quote = " ".join(mark.quote.exact.split())
        shown = quote if len(quote) <= _QUOTE_SHOWN else quote[:_QUOTE_SHOWN].rstrip() + "…"
        label = plain_label(shown, "quote")
        label.setFont(reading_font(14))
        label.setStyleSheet("font-size: 14px;")
        return label

    def _place(self, mark: Highlight | Bookmark) -> str:
        day = datetime.datetime.fromtimestamp(mark.created).strftime("%Y-%m-%d")
        kind = self.tr("highlight") if isinstance(mark, Highlight) else self.tr("bookmark")
        if mark.span is None:
            return (
                self.tr("%1 of %2 · this passage is not in the text as it is now; it is kept here")
                .replace("%1", kind)
                .replace("%2", day)
            )
        return f"{kind} · {day}"

    def _buttons(self, mark: Highlight | Bookmark, theme: Theme) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        wanted = (
            (self.tr("Edit note") if mark.note else self.tr("Add note"), self.note_wanted),
            (self.tr("Copy"), self.copy_wanted),
            (self.tr("Delete"), self.delete_wanted),
        )
        for words, signal in wanted:
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
            row.addWidget(button)
        row.addStretch(1)
        if isinstance(mark, Highlight):
            dots = ColourDots(theme, mark.colour)
            dots.chosen.connect(self.colour_chosen.emit)
            row.addWidget(dots)
        return holder

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Return: self.clicked, Qt.Key.Key_Enter: self.clicked, Qt.Key.Key_Delete: self.delete_wanted}
        if (signal := keys.get(Qt.Key(event.key()))) is not None:
            signal.emit()
        else:
            super().keyPressEvent(event)


def plain_label(words: str, name: str) -> QLabel:
    """A label of plain words that wraps; `name` is its name in the style sheet."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
