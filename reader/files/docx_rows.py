"""A row of a Word table becomes one line, or passages one after another where its cells hold more than a few words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.files.contents import Piece, shifted
from reader.model.article import BlockKind

CELL_LIMIT = 200
"""Longest text that a further cell is added to, in code points; longer cells are passages of their own."""


def row_pieces(cells: Sequence[Sequence[Piece]]) -> Iterator[Piece]:
    """The passages of a row: the first of each cell joined to the cells before, the others below."""
    line: Piece | None = None
    for first, *others in filter(None, cells):
        if line is None:
            line = first
        elif len(line.text) <= CELL_LIMIT and BlockKind.CODE not in (line.kind, first.kind):
            line = _joined(line, first)
        else:
            yield line
            line = first
        if others:
            yield line
            yield from others
            line = None
    if line is not None:
        yield line


def _joined(line: Piece, cell: Piece) -> Piece:
    bare = ":"
    between = " " if cell.text.strip() == bare or line.text.endswith(f" {bare}") or line.text == bare else " | "
    kind = line.kind if line.kind is BlockKind.LIST_ITEM else BlockKind.PARAGRAPH
    inlines = (*line.inlines, *shifted(cell.inlines, len(line.text) + len(between)))
    level = line.level if kind is BlockKind.LIST_ITEM else 0
    return replace(line, kind=kind, level=level, text=line.text + between + cell.text, inlines=inlines)
