"""What stands side by side in a column of a PDF becomes lines: words far apart, or cells without rules."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.files.line_patterns import label_length
from reader.files.pdf_lines import Line, line_of, written
from reader.files.pdf_page import Fragment
from reader.files.pdf_tables import cell_text

_FAR = 4.0
"""Space from which two segments of a line are told apart like cells, in sizes of its characters."""
_MOST_CELLS = 40
"""Most cells of a row without rules."""


@dataclass(frozen=True, slots=True)
class Segment:
    """What stands on a line without a wide gap, or a row of a table with its `cells`."""

    fragments: tuple[Fragment, ...]
    cells: tuple[str, ...] = ()

    @property
    def x0(self) -> float:
        """Where it begins, in points."""
        return self.fragments[0].x0 if not self.cells else min(f.x0 for f in self.fragments)

    @property
    def x1(self) -> float:
        """Where it ends."""
        return max(fragment.x1 for fragment in self.fragments)

    @property
    def y(self) -> float:
        """Its baseline."""
        return max(fragment.y for fragment in self.fragments) if self.cells else self.fragments[0].y

    @property
    def size(self) -> float:
        """The size of its largest characters."""
        return max(fragment.size for fragment in self.fragments)


def column_lines(column: Sequence[Segment], page: int, number: int) -> Iterator[Line]:
    """The lines of a column from the top; `number` is that of the column on the page with the number `page`."""
    left, right = min(s.x0 for s in column), max(s.x1 for s in column)
    rows = _rows(column)
    prose = any(len(row) == 1 and row[0].x1 - row[0].x0 > 0.8 * (right - left) for row in rows)
    stretched_to = right if prose else math.inf
    tabular = [_is_tabular(rows, index, stretched_to) for index in range(len(rows))]
    index = 0
    while index < len(rows):
        row = rows[index]
        fragments = [fragment for segment in row for fragment in segment.fragments]
        cells: tuple[str, ...] = row[0].cells
        ruled = bool(cells)
        if not ruled and tabular[index]:
            inside = [list(segment.fragments) for segment in row]
            while index + 1 < len(rows) and _continues_cells(rows[index + 1], rows[index], row, tabular[index + 1]):
                index += 1
                for segment in rows[index]:
                    _nearest(inside, segment).extend(segment.fragments)
            cells = tuple(cell_text(cell) for cell in inside)
        elif not ruled and _is_parted(row, stretched_to):
            cells = tuple(written(segment.fragments) for segment in row)
        cells = cells if ruled or len(cells) != 1 else ()
        yield line_of(fragments, page=page, left=left, right=right, column=number, cells=cells)
        index += 1


def _rows(column: Sequence[Segment]) -> list[list[Segment]]:
    rows: list[list[Segment]] = []
    for segment in sorted(column, key=lambda s: -s.y):
        row = rows[-1] if rows else None
        if row and not segment.cells and not row[0].cells and row[0].y - segment.y <= 0.35 * segment.size:
            row.append(segment)
        else:
            rows.append([segment])
    for row in rows:
        row.sort(key=lambda s: s.x0)
    return rows


def _is_tabular(rows: Sequence[Sequence[Segment]], index: int, right: float) -> bool:
    """Whether a row's segments stand below or above those of another, as cells do."""
    row = rows[index]
    if not 2 <= len(row) <= _MOST_CELLS or _is_labelled(row) or _is_stretched(row, right):
        return False
    for other in (rows[near] for near in (index - 1, index + 1) if 0 <= near < len(rows)):
        if not 2 <= len(other) <= _MOST_CELLS or _is_labelled(other) or abs(other[0].y - row[0].y) > 3 * row[0].size:
            continue
        pairs = [(a, b) for a in row[1:] for b in other[1:]]
        if any(abs(a.x0 - b.x0) <= 3 or abs(a.x1 - b.x1) <= 2 for a, b in pairs) and _is_short(row):
            return True
    return False


def _is_short(row: Sequence[Segment]) -> bool:
    """Whether the gaps take a part of the row that no stretched line has."""
    gaps = [after.x0 - before.x1 for before, after in pairwise(row)]
    return max(gaps) > 2 * row[0].size or len(row) > 2


def _is_stretched(row: Sequence[Segment], right: float) -> bool:
    """Whether the row is a line of few words that are spread evenly over the column, which ends at `right`."""
    gaps = [after.x0 - before.x1 for before, after in pairwise(row)]
    words = [written(segment.fragments) for segment in row]
    if row[-1].x1 < right - 2 or (len(row) == 2 and gaps[0] > _FAR * row[0].size):
        return False
    return max(gaps) - min(gaps) <= 0.2 * row[0].size and not any(" " in word for word in words)


def _is_labelled(row: Sequence[Segment]) -> bool:
    """Whether the first segments are a label, or name what stands behind a colon."""
    texts = [written(segment.fragments) for segment in row[:3]]
    first = texts[0]
    if label_length(first + " x") == len(first) + 1 or first.endswith(":"):
        return True
    return any(text.startswith(":") for text in texts[1:])


def _is_parted(row: Sequence[Segment], right: float) -> bool:
    if len(row) != 2 or _is_labelled(row) or _is_stretched(row, right):
        return False
    return row[1].x0 - row[0].x1 > _FAR * row[0].size


def _continues_cells(
    row: Sequence[Segment], before: Sequence[Segment], first: Sequence[Segment], tabular: bool
) -> bool:
    """Whether a row holds further lines of the cells of the row that began with `first`."""
    if row[0].cells or tabular or before[0].y - row[0].y > 1.5 * row[0].size:
        return False
    starts = [segment.x0 for segment in first[1:]]
    return all(any(abs(segment.x0 - start) <= 3 for start in starts) for segment in row)


def _nearest(cells: Sequence[list[Fragment]], segment: Segment) -> list[Fragment]:
    return min(cells, key=lambda cell: abs(cell[0].x0 - segment.x0))
