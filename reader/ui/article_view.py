"""The page: shows the text, paints terms and marks, tells what is selected."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from reader.model.article import Article, Span
from reader.ui.article_document import PageLook, build_document
from reader.ui.focus_frame import FocusFrame
from reader.ui.page_geometry import PageGeometry
from reader.ui.page_marked import MarkedPage
from reader.ui.page_marks import PageMarks
from reader.ui.page_pieces import PagePieces
from reader.ui.text_positions import TextPositions

_FLASH = 700  # milliseconds
_CLICK = 4  # pixels that the mouse may move in a click


class ArticleView(MarkedPage):
    """Shows one article. It tells what the reader does with the text and knows nothing of the panels.

    `term_hovered` tells the number of the term under the mouse, or None. `highlight_clicked` tells the id of the
    smallest highlight under a click; `extent_changed` the id of the current highlight and its new range, when one of
    its ends was dragged.
    """

    term_clicked = Signal(object)
    term_hovered = Signal(object)
    highlight_clicked = Signal(object)
    highlight_touched = Signal(object)
    """The id of the shortest highlight under a term that was clicked; sent before `term_clicked`."""
    extent_changed = Signal(object, object)
    page_clicked = Signal()
    word_chosen = Signal(object)
    zoomed = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, look: PageLook, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._is_part = False
        self._pressed = QPoint(-100, -100)
        self._drags_first: bool | None = None
        self._flash = QTimer(self, interval=_FLASH, singleShot=True)
        self._flash.timeout.connect(lambda: self._mark(flash=None))
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Article"))
        FocusFrame(self)

    # What is shown

    def show_article(self, article: Article, position: int = 0) -> None:
        """Show another article, with the line of code point `position` at the top.

        Where the page shows a part of this very article, the text, what is selected and the place stay.
        """
        pieces = PagePieces(article)
        if self._is_part and self._go_on(article, pieces):
            self._is_part = False
            return
        self._is_part = False
        self._marks = PageMarks()
        self._scroll_marks = ()
        self._bar.show_marks(())
        self._take(article, pieces)
        self._forget_selection()
        self._rebuild(position)
        self.go_to(position)

    def show_part(self, part: Article, position: int = 0) -> None:
        """Show a part of an article, in the place that it has in the whole, while the rest is being read."""
        self.show_article(part, position)
        self._is_part = True

    def show_look(self, look: PageLook) -> None:
        """Set the page anew in another size or theme; the reader's place and selection stay."""
        place = self.position()
        self._look = look
        self._bar.show_theme(look.theme)
        self._rebuild(place)
        self.go_to(place)
        self.show_scroll_marks(self._scroll_marks)

    # Where things stand

    def reveal(self, span: Span, *, flash: bool = True) -> None:
        """Bring a range into view, where it is not, and light it up for a moment."""
        if not self._article.blocks:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        laid_out = self.window_span.contains(span.start)
        line = self._geometry().first_line(span.start) if laid_out else None
        if line is None or not bar.value() + 20 <= line.box.top() <= bar.value() + height - 60:
            self._show(span.start, round(height * 0.33))
            self.places_changed.emit()
        if flash:
            self._mark(flash=span)
            self._flash.start()

    def line_span(self) -> Span:
        """The range of the line that the selection begins on, or of the first one that is wholly in view."""
        selected = self.selected_span()
        start = selected.start if selected is not None else self._first_whole_line()
        if not self._article.blocks or self.window_span.start <= start <= self.window_span.end:
            return self._geometry().line_span(start)
        return self._line_apart(start)

    # Inside

    def _first_whole_line(self) -> int:
        return self._geometry().whole_line_at(self.verticalScrollBar().value()) if self._article.blocks else 0

    def _line_apart(self, position: int) -> Span:
        """The line of a code point that is not laid out."""
        piece = self._window.pieces[self._window.pieces.at(position)]
        document = QTextDocument()
        build_document(document, self._article.text, [piece], self._look)
        document.setTextWidth(self.viewport().width() - 2 * self._side())
        document.documentLayout().documentSize()
        return PageGeometry(document, TextPositions(self._article.text, [piece])).line_span(position)

    # Qt's events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        self._drags_first = self._probe().end_at(event.position()) if self._marks.current_highlight else None
        if self._drags_first is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drags_first is not None:
            self._drag_end(event.position(), first=self._drags_first)
            return
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton and self._article.blocks:
            hovered = self._probe().term_at(event.position())
            if hovered != self._marks.hovered:
                self._mark(hovered=hovered)
                self.term_hovered.emit(hovered)
            shape = Qt.CursorShape.IBeamCursor if hovered is None else Qt.CursorShape.PointingHandCursor
            if self._marks.current_highlight and self._probe().end_at(event.position()) is not None:
                shape = Qt.CursorShape.SizeHorCursor
            self.viewport().setCursor(shape)

    def _drag_end(self, point: QPointF, *, first: bool) -> None:
        dragged = self._marks.dragged
        if dragged is None or dragged.span is None:
            return
        place = self._probe().position_near(point)
        start, end = (place, dragged.span.end) if first else (dragged.span.start, place)
        if start < end:
            self._mark(extent=Span(start, end))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._marks.hovered is not None:
            self._mark(hovered=None)
            self.term_hovered.emit(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drags_first is not None:
            self._drags_first = None
            if self._marks.extent is not None:
                self.extent_changed.emit(self._marks.current_highlight, self._marks.extent)
            return
        super().mouseReleaseEvent(event)
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if event.button() != Qt.MouseButton.LeftButton or moved > _CLICK or self.selected_span() is not None:
            return
        highlights = self.highlights_at(event.position())
        if (number := self._probe().term_at(event.position())) is not None:
            if highlights:
                self.highlight_touched.emit(highlights[0])
            self.term_clicked.emit(number)
        elif highlights:
            self.highlight_clicked.emit(highlights[0])
        else:
            self.page_clicked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and (span := self.selected_span()) is not None:
            self.word_chosen.emit(span)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        page = self.viewport().height() - self._look.size * 3
        steps = {
            Qt.Key.Key_Up: -bar.singleStep() * 2,
            Qt.Key.Key_Down: bar.singleStep() * 2,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (span := self.selected_span()) is not None:
            self.word_chosen.emit(span)
        elif key == Qt.Key.Key_Space and (plain or shifted):
            self.scroll_by(-page if shifted else page)
        elif plain and key in steps:
            self.scroll_by(steps[key])
        elif (plain or held == Qt.KeyboardModifier.ControlModifier) and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.show_end(up=key == Qt.Key.Key_Home)
        else:
            super().keyPressEvent(event)
