"""What stands where on the page as it is scrolled now: terms in view, and what lies under a point."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from reader.model.article import InlineStyle, Span
from reader.ui.page_geometry import PageGeometry
from reader.ui.page_marks import PageMarks
from reader.ui.page_painter import HANDLE

_ABOVE, _BELOW = 4, 12  # pixels that a line may stick out above, and must stand above the lower edge, to be in view


@dataclass(frozen=True, slots=True)
class TermPlace:
    """Where a term stands in view: its number among the shown matches, its line's top in pixels of the page."""

    number: int
    top: float


class PageProbe:
    """Answers in pixels of the page for one height of scrolling, `offset` pixels."""

    def __init__(self, geometry: PageGeometry, marks: PageMarks, offset: int) -> None:
        self._geometry = geometry
        self._marks = marks
        self._offset = offset

    def term_places(self, height: int) -> tuple[TermPlace, ...]:
        """The terms whose first line is in a view so many pixels high, in reading order."""
        places = []
        for visible in self._geometry.visible_blocks(self._offset, self._offset + height):
            corner = visible.block.layout().position().y()
            for number in self._marks.matches_in(visible.piece.span):
                span = self._marks.matches.span(number)
                begins = span.start >= visible.piece.span.start
                runs = self._geometry.runs_inside(visible.block, span) if begins else ()
                top = corner + runs[0][1] - self._offset if runs else -height
                if -_ABOVE <= top <= height - _BELOW:
                    places.append(TermPlace(number, top))
        return tuple(places)

    def box_of(self, span: Span) -> QRectF | None:
        """The box of a range's first line, or None where the range is empty."""
        line = self._geometry.first_run(span)
        return line.box.translated(0, -self._offset) if line is not None else None

    def term_at(self, point: QPointF) -> int | None:
        """The number of the term under a point."""
        place = point + QPointF(0, self._offset)
        for visible in self._geometry.visible_blocks(place.y(), place.y()):
            for number in self._marks.matches_in(visible.piece.span):
                runs = self._geometry.runs(visible.block, self._marks.matches.span(number))
                if any(run.box.adjusted(-1, -1, 1, 4).contains(place) for run in runs):
                    return number
        return None

    def link_at(self, point: QPointF) -> str:
        """The address of the link under a point; empty where there is none."""
        place = point + QPointF(0, self._offset)
        for visible in self._geometry.visible_blocks(place.y(), place.y()):
            links = (inline for inline in visible.piece.block.inlines if inline.style is InlineStyle.LINK)
            for link in links:
                runs = self._geometry.runs(visible.block, link.span)
                if any(run.box.contains(place) for run in runs):
                    return link.target
        return ""

    def highlights_at(self, point: QPointF) -> tuple[str, ...]:
        """The ids of the highlights under a point, the shortest first."""
        place = point + QPointF(0, self._offset)
        found: list[tuple[int, str]] = []
        for visible in self._geometry.visible_blocks(place.y(), place.y()):
            for span, mark in self._marks.highlights_in(visible.piece.span):
                if any(run.box.contains(place) for run in self._geometry.runs(visible.block, span)):
                    found.append((len(span), mark.id))
        return tuple(mark for _, mark in sorted(found, key=lambda each: each[0]))

    def end_at(self, point: QPointF) -> bool | None:
        """Which end of the current highlight can be dragged from a point: True the first, False the last."""
        dragged = self._marks.dragged
        if dragged is None or dragged.span is None:
            return None
        place = point + QPointF(0, self._offset)
        for visible in self._geometry.visible_blocks(place.y() - 2 * HANDLE, place.y() + 2 * HANDLE):
            for is_first, knob in self._geometry.ends(visible, dragged.span):
                if (place - knob).manhattanLength() <= 2 * HANDLE:
                    return is_first
        return None

    def position_near(self, point: QPointF) -> int:
        """The code point nearest to a point."""
        return self._geometry.position_near(point + QPointF(0, self._offset))
