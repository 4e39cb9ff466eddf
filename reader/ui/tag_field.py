"""A small field of chips for the tags of a mark: typed, completed, taken away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.services.tags import completions, tag_from, tidy
from reader.ui.flow_layout import FlowLayout

_WIDTH = 96  # pixels of the line in which a tag is typed


class _TagLine(QLineEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()


class TagField(QFrame):
    """Enter or a comma adds what is typed, Tab takes the first completion, Backspace takes the last tag away."""

    tags_changed = Signal(object)
    """All tags, as they are now."""
    finished = Signal()

    def __init__(self, tags: Sequence[str], known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags = tuple(tags)
        self._known = tuple(known)
        self._done = False
        self.setObjectName("tagField")
        self.line = _TagLine()
        self.line.setFrame(False)
        self.line.setMinimumWidth(_WIDTH)
        self.line.setPlaceholderText(self.tr("Add a tag…"))
        self.line.setAccessibleName(self.tr("Tags"))
        self.line.textEdited.connect(self._typed)
        self.line.left.connect(self.finish)
        self.line.installEventFilter(self)
        self._chips, self._offers = QWidget(), QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 5, 6, 5)
        column.setSpacing(4)
        self._chip_row, self._offer_row = FlowLayout(self._chips, 4), FlowLayout(self._offers, 4)
        column.addWidget(self._chips)
        column.addWidget(self._offers)
        self.setFocusProxy(self.line)
        self._fill()

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags as they are now."""
        return self._tags

    def offers(self) -> tuple[str, ...]:
        """The completions that are offered."""
        return completions(self.line.text(), self._known, self._tags)

    def finish(self) -> None:
        """Take what is typed as a tag, and end, once."""
        if not self._done:
            self._done = True
            self._add(self.line.text())
            self.finished.emit()

    def _typed(self, words: str) -> None:
        if "," in words:
            *whole, begun = words.split(",")
            self.line.setText(begun.lstrip())
            self._add(*whole)
        self._fill_offers()

    def _add(self, *words: str) -> None:
        tags = tidy((*self._tags, *words))
        if tags != self._tags:
            self._set(tags)

    def _remove(self, tag: str) -> None:
        self._set(tuple(other for other in self._tags if other != tag))

    def _set(self, tags: tuple[str, ...]) -> None:
        self._tags = tags
        self._fill()
        self.tags_changed.emit(tags)

    def _take(self, words: str) -> None:
        self.line.clear()
        self._add(words)
        self._fill_offers()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        words = self.line.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if tag_from(words):
                self._take(words)
            else:
                self.finish()
            return True
        if event.key() == Qt.Key.Key_Tab and words and (offers := self.offers()):
            self._take(offers[0])
            return True
        if event.key() == Qt.Key.Key_Backspace and not words and self._tags:
            self._remove(self._tags[-1])
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.line.clear()
            self.finish()
            return True
        return False

    def _fill(self) -> None:
        row = self._chip_row
        _empty(row, self.line)
        for tag in self._tags:
            chip = _chip(f"{tag}  ×", "tagChip")
            chip.setToolTip(self.tr("Take this tag away"))
            chip.clicked.connect(lambda _checked=False, tag=tag: self._remove(tag))
            row.addWidget(chip)
        row.addWidget(self.line)
        self._fill_offers()

    def _fill_offers(self) -> None:
        row = self._offer_row
        _empty(row)
        offers = self.offers()
        for tag in offers:
            chip = _chip(f"#{tag}", "tagOffer")
            chip.clicked.connect(lambda _checked=False, tag=tag: self._take(tag))
            row.addWidget(chip)
        self._offers.setVisible(bool(offers))
        self.updateGeometry()


def _chip(words: str, name: str) -> QPushButton:
    chip = QPushButton(words)
    chip.setObjectName(name)
    chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line must not be left by a click on a chip
    chip.setCursor(Qt.CursorShape.PointingHandCursor)
    return chip


def _empty(row: FlowLayout, kept: QWidget | None = None) -> None:
    while (item := row.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None and widget is not kept:
            widget.hide()
            widget.deleteLater()
