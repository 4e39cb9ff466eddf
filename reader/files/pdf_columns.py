"""The fragments of a page become lines in reading order: columns one after another, rows of tables as one line."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from reader.files.pdf_lines import Line
from reader.files.pdf_page import Fragment, Page
from reader.files.pdf_rows import Segment, column_lines
from reader.files.pdf_tables import grids, lines_in, rows_of

_SPACE = 1.0
"""Widest space between words of one line, in sizes of its characters; beyond it begins another segment."""
_NOTE = re.compile(r"\d{1,3}|[*†‡§]{1,3}")
"""The mark of a note, which stands farther away from it than words do."""
_DEEPEST = 4
"""Most times that a page is parted into columns."""


@dataclass(slots=True)
class Gutters:
    """Where second columns began on the pages so far, in points: what little stands on a last page is parted there."""

    places: list[float] = field(default_factory=list)

    def add(self, place: float) -> None:
        """Remember a place, once."""
        if len(self.places) < 20 and not any(abs(place - known) <= 4 for known in self.places):
            self.places.append(place)


def lines_of(page: Page, gutters: Gutters) -> list[Line]:
    """The lines of a page in reading order; `gutters` are those of the document, and are added to."""
    segments = list(_table_rows(page))
    in_tables = {id(fragment) for row in segments for fragment in row.fragments}
    for line in lines_in(f for f in page.fragments if id(f) not in in_tables):
        segments += _segments(line)
    segments.sort(key=lambda segment: (-segment.y, segment.x0))
    lines: list[Line] = []
    for number, column in enumerate(_columns(segments, _DEEPEST, gutters)):
        lines += column_lines(column, page.number, number)
    return lines


def _table_rows(page: Page) -> Iterator[Segment]:
    for grid in grids(page.rules):
        inside = [fragment for fragment in page.fragments if grid.holds(fragment)]
        for row in rows_of(grid, inside):
            yield Segment(row.fragments, row.cells)


def _segments(line: Sequence[Fragment]) -> Iterator[Segment]:
    start = 0
    for index in range(1, len(line) + 1):
        gap = line[index].x0 - line[index - 1].x1 if index < len(line) else 0.0
        wide = 2.5 if start == index - 1 and _NOTE.fullmatch(line[start].text) else _SPACE
        if index == len(line) or gap > wide * line[index].size:
            yield Segment(tuple(line[start:index]))
            start = index


def _columns(segments: Sequence[Segment], deeper: int, known: Gutters) -> Iterator[list[Segment]]:
    """The segments parted into columns and what stands across them, in reading order."""
    gutter = _gutter(segments, known) if deeper else None
    if gutter is None:
        if segments:
            yield list(segments)
        return
    across: list[Segment] = []
    band: list[Segment] = []
    for segment in segments:
        if segment.x0 < gutter - 2 and segment.x1 > gutter:
            yield from _band(band, gutter, deeper, known)
            band = []
            across.append(segment)
        else:
            if across:
                yield across
                across = []
            band.append(segment)
    yield from _band(band, gutter, deeper, known)
    if across:
        yield across


def _band(band: Sequence[Segment], gutter: float, deeper: int, known: Gutters) -> Iterator[list[Segment]]:
    left = [segment for segment in band if segment.x0 < gutter - 2]
    right = [segment for segment in band if segment.x0 >= gutter - 2]
    if len(left) < 2 or not right:
        if band:
            yield list(band)
        return
    yield from _columns(left, deeper - 1, known)
    yield from _columns(right, deeper - 1, known)


def _gutter(segments: Sequence[Segment], known: Gutters) -> float | None:
    """Where a second column of text begins; None where there is none."""
    prose = [segment for segment in segments if not segment.cells]
    if not prose:
        return None
    first, last = min(s.x0 for s in prose), max(s.x1 for s in prose)
    starts = Counter(round(segment.x0 / 3) for segment in prose)
    for start, _ in starts.most_common(6):
        place = median(s.x0 for s in prose if abs(s.x0 - 3 * start) <= 4)
        if place - first < 0.2 * (last - first) or last - place < 0.2 * (last - first):
            continue
        left = [s for s in prose if s.x0 < place - 2 and s.x1 <= place]
        right = [s for s in prose if s.x0 >= place - 2]
        if _crossing(prose, place) > 0.3 * len(_widths(right)):
            continue
        if _is_prose(left, first, place) and _is_prose(right, place, last) and len(left) >= 0.5 * len(right):
            found = min((s.x0 for s in right if abs(s.x0 - place) <= 12), default=place)
            known.add(found)
            return found
    return next((place for place in known.places if _is_parted_at(prose, place, first)), None)


def _crossing(prose: Sequence[Segment], place: float) -> int:
    """How many segments stand across a place, beside the lines on its right."""
    heights = [segment.y for segment in prose if segment.x0 >= place - 2]
    if not heights:
        return 0
    across = [segment for segment in prose if segment.x0 < place - 2 and segment.x1 > place]
    return sum(min(heights) <= segment.y <= max(heights) for segment in across)


def _is_parted_at(prose: Sequence[Segment], place: float, first: float) -> bool:
    """Whether a few lines stand on both sides of a place where columns were parted on other pages."""
    left = [segment for segment in prose if segment.x0 < place - 2 and segment.x1 <= place]
    right = [segment for segment in prose if abs(segment.x0 - place) <= 3]
    if len(left) < 2 or not right or _crossing(prose, place) > 0.3 * len(_widths(right)):
        return False
    return median(_widths(left)) >= 0.5 * (place - first)


def _is_prose(side: Sequence[Segment], left: float, right: float) -> bool:
    """Whether the segments between two places are lines of a text, which mostly fill their column."""
    widths = _widths(side)
    return len(widths) >= 4 and median(widths) >= 0.5 * (right - left)


def _widths(side: Sequence[Segment]) -> list[float]:
    """The widths of the lines that segments form."""
    ends: dict[int, tuple[float, float]] = {}
    for segment in side:
        x0, x1 = ends.get(round(segment.y), (segment.x0, segment.x1))
        ends[round(segment.y)] = min(x0, segment.x0), max(x1, segment.x1)
    return [x1 - x0 for x0, x1 in ends.values()]
