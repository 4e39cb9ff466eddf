"""The page: shows the text, paints terms and marks, tells what is selected."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from reader.model.article import Article, BlockKind, Span
from reader.model.bookmark import Markings
from reader.model.term import TermMatch
from reader.model.term_matches import TermMatches
from reader.ui.article_document import PageLook, build_document
from reader.ui.page_bar import BarMark
from reader.ui.page_geometry import PageGeometry
from reader.ui.page_intervals import Intervals
from reader.ui.page_marks import PageMarks, sorted_highlights
from reader.ui.page_painter import MarkPainter
from reader.ui.page_pieces import PagePieces
from reader.ui.page_probe import PageProbe, TermPlace
from reader.ui.page_selection import PageSelection
from reader.ui.text_positions import TextPositions

_FLASH = 700  # milliseconds
_SPREAD = 40  # pixels that what is painted may stick out of its paragraph
_CLICK = 4  # pixels that the mouse may move in a click


class ArticleView(PageSelection):
    """Shows one article. It tells what the reader does with the text and knows nothing of the panels.

    `highlight_clicked` tells the id of the smallest highlight under a click; `extent_changed` the id of the current
    highlight and its new range, when one of its ends was dragged.
    """

    term_clicked = Signal(object)
    highlight_clicked = Signal(object)
    extent_changed = Signal(object, object)
    page_clicked = Signal()
    word_chosen = Signal(object)
    zoomed = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, look: PageLook, parent: QWidget | None = None) -> None:
        self._marks = PageMarks()
        self._is_part = False
        super().__init__(look, parent)
        self._scroll_marks: tuple[tuple[int, str], ...] = ()
        self._pressed = QPoint(-100, -100)
        self._drags_first: bool | None = None
        self._flash = QTimer(self, interval=_FLASH, singleShot=True)
        self._flash.timeout.connect(lambda: self._mark(flash=None))
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Article"))

    # What is shown

    @property
    def marks(self) -> PageMarks:
        """What is painted on the page."""
        return self._marks

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

    def show_terms(self, matches: Sequence[TermMatch], current: int | None, subtitle: str) -> None:
        """Underline these terms, and no others."""
        self._mark(matches=TermMatches.of(matches), current=current, hovered=None, subtitle=subtitle)
        self.places_changed.emit()

    def show_current(self, number: int | None) -> None:
        """Make one of the shown terms the current one."""
        self._mark(current=number)

    def show_markings(self, markings: Markings) -> None:
        """Show these highlights and bookmarks, and no others."""
        self._mark(markings=markings, highlights=sorted_highlights(markings), extent=None)

    def show_current_highlight(self, highlight_id: str) -> None:
        """Give one highlight two ends that can be dragged; none where the id is empty."""
        self._mark(current_highlight=highlight_id, extent=None)

    def show_hits(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Light up what was found, the place `current` among `spans` more than the others; none by `()`."""
        self._mark(hits=Intervals((span, number) for number, span in enumerate(spans)), current_hit=current)

    def show_scroll_marks(self, marks: Sequence[tuple[int, str]]) -> None:
        """Mark places in the scroll bar: each a code point and the role of its colour (`accent`, `edge-yellow`)."""
        self._scroll_marks = tuple(marks)
        self._bar.show_marks([BarMark(self.share_of(position), role) for position, role in self._scroll_marks])

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

    def term_places(self) -> tuple[TermPlace, ...]:
        """The shown terms whose first line is in view, in reading order."""
        return self._probe().term_places(self.viewport().height()) if self._set and self._article.blocks else ()

    def line_span(self) -> Span:
        """The range of the line that the selection begins on, or of the first line in view."""
        selected = self.selected_span()
        start = selected.start if selected is not None else self._first_position()
        if not self._article.blocks or self.window_span.start <= start <= self.window_span.end:
            return self._geometry().line_span(start)
        return self._line_apart(start)

    def box_of(self, span: Span) -> QRectF | None:
        """The box of the first line of a range's laid-out part in pixels of the page; None where there is none."""
        laid_out = self.window_span
        start = max(span.start, laid_out.start)
        if not self._article.blocks or start >= min(span.end, laid_out.end):
            return None
        return self._probe().box_of(Span(start, span.end))

    def highlights_at(self, point: QPointF) -> tuple[str, ...]:
        """The ids of all highlights under a point of the page, the shortest first."""
        return self._probe().highlights_at(point) if self._article.blocks else ()

    def caret_start(self) -> int:
        """Where a selection by keyboard begins: the last click in view, the current term, the first line in view."""
        current, matches = self._marks.current, self._marks.matches
        if self._head > 0 and self._is_in_view(self._head):
            return self._head
        if current is not None and current < len(matches) and self._is_in_view(matches[current].span.start):
            return matches[current].span.start
        return self._first_position()

    # Inside

    def _line_apart(self, position: int) -> Span:
        """The line of a code point that is not laid out."""
        piece = self._window.pieces[self._window.pieces.at(position)]
        document = QTextDocument()
        build_document(document, self._article.text, [piece], self._look)
        document.setTextWidth(self.viewport().width() - 2 * self._side())
        document.documentLayout().documentSize()
        return PageGeometry(document, TextPositions(self._article.text, [piece])).line_span(position)

    def _probe(self) -> PageProbe:
        return PageProbe(self._geometry(), self._marks, self.verticalScrollBar().value())

    def _mark(self, **changes: object) -> None:
        self._marks = replace(self._marks, **changes)  # type: ignore[arg-type]
        self.viewport().update()

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._set or not self._article.blocks:
            super().paintEvent(event)
            return
        offset, geometry = self.verticalScrollBar().value(), self._geometry()
        shown = event.rect().adjusted(0, -_SPREAD, 0, _SPREAD)  # after scrolling, a strip
        visible = list(geometry.visible_blocks(offset + shown.top(), offset + shown.bottom()))
        painter = QPainter(self.viewport())
        painter.translate(0, -offset)
        marks = MarkPainter(painter, geometry, self._marks, self._look)
        for block in visible:
            marks.under_text(block)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(0, -offset)
        marks = MarkPainter(painter, geometry, self._marks, self._look)
        title = self._article.blocks[0]
        for block in visible:
            marks.over_text(block)
            if block.piece.block.kind is BlockKind.QUOTE:
                marks.quote_bar(block)
            if block.piece.block is title and title.kind is BlockKind.HEADING and title.level == 1:
                marks.subtitle(block)
        painter.end()

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
        if (number := self._probe().term_at(event.position())) is not None:
            self.term_clicked.emit(number)
        elif highlights := self.highlights_at(event.position()):
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
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
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
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.show_end(up=key == Qt.Key.Key_Home)
        else:
            super().keyPressEvent(event)
