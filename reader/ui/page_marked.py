"""What is painted on the page beside its text, what of it stands in view, and what lies under a point."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.model.article import BlockKind, Span
from reader.model.bookmark import Markings
from reader.model.term import TermMatch
from reader.model.term_matches import TermMatches
from reader.ui.article_document import PageLook
from reader.ui.page_bar import BarMark
from reader.ui.page_intervals import Intervals
from reader.ui.page_marks import PageMarks, sorted_highlights
from reader.ui.page_painter import MarkPainter
from reader.ui.page_probe import PageProbe, TermPlace
from reader.ui.page_selection import PageSelection

_SPREAD = 40  # pixels that what is painted may stick out of its paragraph


class MarkedPage(PageSelection):
    """Paints terms, the reader's marks and what was found."""

    def __init__(self, look: PageLook, parent: QWidget | None = None) -> None:
        self._marks = PageMarks()
        super().__init__(look, parent)
        self._scroll_marks: tuple[tuple[int, str], ...] = ()

    # What is painted

    @property
    def marks(self) -> PageMarks:
        """What is painted on the page."""
        return self._marks

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

    # Where it stands

    def term_places(self) -> tuple[TermPlace, ...]:
        """The shown terms whose first line is in view, in reading order."""
        return self._probe().term_places(self.viewport().height()) if self._set and self._article.blocks else ()

    def box_of(self, span: Span) -> QRectF | None:
        """The box of the first line of a range's laid-out part in pixels of the page; None where there is none."""
        laid_out = self.window_span
        start = max(span.start, laid_out.start)
        if not self._article.blocks or start >= min(span.end, laid_out.end):
            return None
        return self._probe().box_of(Span(start, span.end))

    def link_at(self, point: QPointF) -> str:
        """The address of the link under a point of the page; empty where there is none."""
        return self._probe().link_at(point) if self._set and self._article.blocks else ""

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

    def _probe(self) -> PageProbe:
        return PageProbe(self._geometry(), self._marks, self.verticalScrollBar().value())

    def _mark(self, **changes: object) -> None:
        self._marks = replace(self._marks, **changes)  # type: ignore[arg-type]
        self.viewport().update()

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
