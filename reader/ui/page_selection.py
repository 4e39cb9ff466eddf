"""Selecting in an article of which the document holds a window: by mouse, by keyboard, and beyond what is laid out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from reader.model.article import Span
from reader.ui.article_document import PageLook
from reader.ui.page_browser import PageBrowser

_CARET = 2  # pixels
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class PageSelection(PageBrowser):
    """Keeps where the selection begins and ends in the article; the document's cursor shows what it can of it.

    `selection_changed` tells the selected range, or None.
    """

    selection_changed = Signal(object)

    def __init__(self, look: PageLook, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._anchor = self._head = 0
        self._told: Span | None = None
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(0)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self.selectionChanged.connect(self._cursor_moved)

    def selected_span(self) -> Span | None:
        """The selected range, in code points of the article, or None; it may reach beyond what is laid out."""
        start, end = min(self._anchor, self._head), max(self._anchor, self._head)
        return Span(start, end) if start < end else None

    def select(self, span: Span) -> None:
        """Select a range; the page stays where it is."""
        self._anchor, self._head = self._in_text(span.start), self._in_text(span.end)
        self._mirror()
        self._tell()

    def unselect(self) -> None:
        """Take the selection away; the place stays."""
        self._anchor = self._head
        self._mirror()
        self._tell()

    def select_all(self) -> None:
        """Select the whole article."""
        if self._article.blocks:
            self.select(Span(self._article.blocks[0].span.start, self._article.blocks[-1].span.end))

    def copy(self) -> None:
        """Copy what is selected: the article's own text, also of what is not laid out."""
        if self.selected_span() is not None:
            QGuiApplication.clipboard().setText(self._selected_text())

    def _selected_text(self) -> str:
        span = self.selected_span()
        return self._article.text_of(span) if span is not None else ""

    def _forget_selection(self) -> None:
        self._anchor = self._head = 0
        self._tell()

    def _in_text(self, position: int) -> int:
        """A code point inside a piece; one between two stands for the end of the first."""
        pieces = self._window.pieces
        if not len(pieces):
            return 0
        piece = pieces[pieces.at(position)].span
        return min(max(position, piece.start), piece.end)

    def _mirror(self) -> None:
        positions, cursor = self._window.positions, self.textCursor()
        ends = positions.to_document(self._anchor), positions.to_document(self._head)
        if (cursor.anchor(), cursor.position()) == ends:
            return
        was_set, self._set = self._set, False
        value = self.verticalScrollBar().value()
        cursor.setPosition(ends[0])
        cursor.setPosition(ends[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(value)
        self._set = was_set

    def _cursor_moved(self) -> None:
        if not self._set or not self._article.blocks:
            return
        cursor = self.textCursor()
        self._anchor = self._moved(cursor.anchor(), self._anchor)
        self._head = self._moved(cursor.position(), self._head)
        self._tell()

    def _moved(self, place: int, known: int) -> int:
        """An end of the selection, which stays beyond the window while the cursor stays at the window's end."""
        positions = self._window.positions
        return known if positions.to_document(known) == place else positions.from_document(place)

    def _tell(self) -> None:
        span = self.selected_span()
        if span is None:
            self.setCursorWidth(0)
        if span != self._told:
            self._told = span
            self.selection_changed.emit(span)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and self.selected_span() is not None:
            clipboard.setText(self._selected_text(), QClipboard.Mode.Selection)  # Qt's own ends where the window ends

    # By keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        controlled = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif shifted and controlled and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._extend_to_end(back=key == Qt.Key.Key_Home)
        elif shifted and key in _ARROWS and self._article.blocks:
            self._bring_caret()
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def caret_start(self) -> int:
        """Where a selection by keyboard begins: at the last click, where that is in view, else at the top line."""
        return self._head if self._is_in_view(self._head) else self._first_position()

    def _bring_caret(self) -> None:
        """Make the caret seen, and ready to move on: at the selection's end, or where a selection begins."""
        if self.selected_span() is None:
            self._anchor = self._head = self.caret_start()
            self._mirror()
        elif not self._is_in_view(self._head):
            self._show(self._head, self.viewport().height() * 0.4)
            self._mirror()
        self.setCursorWidth(_CARET)

    def _extend_to_end(self, *, back: bool) -> None:
        if self.selected_span() is None:
            self._anchor = self.caret_start()
        ends = self._article.blocks
        if ends:
            self._head = ends[0].span.start if back else ends[-1].span.end
            self.setCursorWidth(_CARET)
            self.go_to(0 if back else self._head)
            self._mirror()
            self._tell()

    def _is_in_view(self, position: int) -> bool:
        laid_out = self.window_span
        line = self._geometry().first_line(position) if laid_out.start <= position <= laid_out.end else None
        value = self.verticalScrollBar().value()
        return line is not None and value <= line.box.top() and line.box.bottom() <= value + self.viewport().height()
