"""The reader's highlights and bookmarks of this text, in reading order, with their notes."""

import datetime

from PySide6.QtCore import QEventLoop, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.model.article import Span
from reader.model.bookmark import Bookmark, Highlight, Markings
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
            column.addWidget(_words(mark.note, "soft"))
        column.addWidget(_words(self._place(mark), "small"))
        column.addWidget(self._buttons(mark, theme))

    def _quote(self, mark: Highlight | Bookmark) -> QLabel:
        quote = " ".join(mark.quote.exact.split())
        shown = quote if len(quote) <= _QUOTE_SHOWN else quote[:_QUOTE_SHOWN].rstrip() + "…"
        label = _words(shown, "quote")
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


class BookmarksPanel(QScrollArea):
    """Lists the marks of the open article; tells what the reader wants done with one."""

    mark_clicked = Signal(object)
    note_changed = Signal(object, object, object)
    colour_changed = Signal(object, object)
    copy_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._markings = Markings("")
        self._edited = ""
        self._editor: NoteEditor | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill()

    def show_theme(self, theme: Theme) -> None:
        """Show the marks in another theme."""
        self._theme = theme
        self._fill()

    def show_markings(self, markings: Markings) -> None:
        """Show these marks, and no others."""
        if markings.article_id != self._markings.article_id:
            self._edited = ""
        same = self._edited and _without_notes(markings) == _without_notes(self._markings)
        self._markings = markings
        if not same:
            self._fill()

    def finish_editing(self) -> None:
        """End the writing of a note; what is written is kept."""
        if self._editor is not None:
            self._editor.finish()

    def cards(self) -> list[MarkCard]:
        """The cards, from top to bottom."""
        return self.findChildren(MarkCard)

    def edit_note(self, mark_id: str) -> None:
        """Open the note of a mark, with the keyboard in it."""
        self._edited = mark_id
        self._fill()
        if self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self._editor.moveCursor(self._editor.textCursor().MoveOperation.End)

    def reveal(self, mark_id: str) -> None:
        """Bring a mark's card into view."""
        for card in self.cards():
            if card.mark.id == mark_id:
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)  # the list is new
                self.ensureWidgetVisible(card, 0, 20)

    def _fill(self) -> None:
        place = self.verticalScrollBar().value()
        holder = QWidget()
        holder.setObjectName("bookmarks")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 14, 14)
        column.setSpacing(8)
        self._editor = None
        for mark in self._in_order():
            column.addWidget(self._card(mark))
        if not self._in_order():
            column.addWidget(
                _words(self.tr("Select a passage and press H to highlight it, or Ctrl+B to keep a place."), "muted")
            )
        column.addStretch(1)
        self.setWidget(holder)
        holder.show()
        self.verticalScrollBar().setValue(place)

    def _in_order(self) -> list[Highlight | Bookmark]:
        marks: list[Highlight | Bookmark] = [*self._markings.highlights, *self._markings.bookmarks]
        return sorted(marks, key=lambda mark: (mark.span is None, mark.span.start if mark.span else mark.created))

    def _card(self, mark: Highlight | Bookmark) -> MarkCard:
        if mark.id == self._edited:
            self._editor = NoteEditor(mark.note)
            self._editor.written.connect(lambda note, going_on: self.note_changed.emit(mark.id, note, going_on))
            self._editor.finished.connect(lambda: self._note_finished(mark.id))
        card = MarkCard(mark, self._theme, self._editor if mark.id == self._edited else None)
        card.clicked.connect(lambda: self.mark_clicked.emit(mark))
        card.note_wanted.connect(lambda: self.edit_note(mark.id))
        card.copy_wanted.connect(lambda: self.copy_wanted.emit(mark))
        card.delete_wanted.connect(lambda: self.delete_wanted.emit(mark.id))
        if isinstance(mark, Highlight):
            card.colour_chosen.connect(lambda colour: self.colour_changed.emit(mark.id, colour))
        return card

    def _note_finished(self, mark_id: str) -> None:
        if self._edited == mark_id:
            self._edited = ""
            self._editor = None
            QTimer.singleShot(0, self, self._fill)  # not while the editor is leaving the screen


def _words(words: str, name: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def _without_notes(markings: Markings) -> list[tuple[str, Span | None, str]]:
    highlights = [(mark.id, mark.span, str(mark.colour)) for mark in markings.highlights]
    return highlights + [(mark.id, mark.span, "") for mark in markings.bookmarks]
