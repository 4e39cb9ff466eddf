"""Tables drawn with rules: the fragments between the rules become rows of cells."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.files.pdf_hyphens import joined
from reader.files.pdf_lines import written
from reader.files.pdf_page import Fragment, Rule

_TOUCHING = 2.5
"""How far apart rules may end that meet, in points."""
_MOST_RULES = 800
"""Rules of one page beyond which it is taken for a drawing."""
_MOST_TABLES = 30
"""Tables of one page, the largest first, that are read."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table's rules: where its columns and rows begin and end, in points, ascending."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]

    def holds(self, fragment: Fragment) -> bool:
        """Whether the fragment begins inside the table."""
        middle = fragment.y + 0.3 * fragment.size
        return self.columns[0] - 2 <= fragment.x0 <= self.columns[-1] and self.rows[0] <= middle <= self.rows[-1]


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its cells from left to right, empty ones left out, and its fragments."""

    cells: tuple[str, ...]
    fragments: tuple[Fragment, ...]


def grids(rules: Sequence[Rule]) -> list[Grid]:
    """The tables that rules form: at least two columns, at least one row; the largest first."""
    unique = list({(round(r.x0), round(r.y0), round(r.x1), round(r.y1)): r for r in rules}.values())
    if len(unique) > _MOST_RULES:
        return []
    found = []
    for group in _groups(unique):
        columns = _places((rule.x0 + rule.x1) / 2 for rule in group if rule.upright)
        rows = _places((rule.y0 + rule.y1) / 2 for rule in group if not rule.upright)
        if len(columns) >= 3 and len(rows) >= 2:
            found.append(Grid(columns, rows))
    return sorted(found, key=lambda grid: -len(grid.columns) * len(grid.rows))[:_MOST_TABLES]


def rows_of(grid: Grid, fragments: Sequence[Fragment]) -> list[Row]:
    """The rows of a table that has the fragments, from the top."""
    placed: defaultdict[int, defaultdict[int, list[Fragment]]] = defaultdict(lambda: defaultdict(list))
    for fragment in fragments:
        row = bisect_right(grid.rows, fragment.y + 0.3 * fragment.size)
        column = bisect_right(grid.columns, fragment.x0 + min(2.0, (fragment.x1 - fragment.x0) / 2))
        placed[row][column].append(fragment)
    found = []
    for _, cells in sorted(placed.items(), reverse=True):
        texts = tuple(filter(None, (cell_text(inside) for _, inside in sorted(cells.items()))))
        inside = tuple(fragment for _, cell in sorted(cells.items()) for fragment in cell)
        if texts:
            found.append(Row(texts, inside))
    return found


def cell_text(fragments: Sequence[Fragment]) -> str:
    """The words of a cell, its lines joined."""
    text = ""
    for line in lines_in(fragments):
        text = joined(text, written(line))
    return text


def lines_in(fragments: Iterable[Fragment]) -> list[list[Fragment]]:
    """Fragments that share a baseline, each from left to right, from the top."""
    lines: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda f: (-f.y, f.x0)):
        if lines and lines[-1][0].y - fragment.y <= 0.35 * min(fragment.size, lines[-1][0].size):
            lines[-1].append(fragment)
        else:
            lines.append([fragment])
    for line in lines:
        line.sort(key=lambda f: f.x0)
    return lines


def _groups(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Rules that hang together."""
    leaders = list(range(len(rules)))

    def leader(index: int) -> int:
        while leaders[index] != index:
            leaders[index] = leaders[leaders[index]]
            index = leaders[index]
        return index

    order = sorted(range(len(rules)), key=lambda index: rules[index].x0)
    for place, index in enumerate(order):
        for other in order[place + 1 :]:
            if rules[other].x0 > rules[index].x1 + _TOUCHING:
                break
            if rules[other].y0 <= rules[index].y1 + _TOUCHING and rules[index].y0 <= rules[other].y1 + _TOUCHING:
                leaders[leader(other)] = leader(index)
    groups: defaultdict[int, list[Rule]] = defaultdict(list)
    for index, rule in enumerate(rules):
        groups[leader(index)].append(rule)
    return list(groups.values())


def _places(values: Iterable[float]) -> tuple[float, ...]:
    """Values, those close together as one."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > 4:
            found.append(value)
    return tuple(found)
