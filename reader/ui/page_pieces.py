"""An article cut into the pieces that the page lays out: one a block, several where a block is very long."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from reader.model.article import Article, Block, Inline, Span

_LONGEST = 12_000  # code points of a block that is laid out whole: more takes longer than a frame of scrolling
_CUT = 8_000  # code points of each piece of a longer one
_SPACES = 400  # code points before a cut in which a space is looked for


@dataclass(frozen=True, slots=True)
class Piece:
    """What one paragraph of the document holds: a block, or a range of a very long one.

    `first` and `last` tell whether the block begins and ends here; `above` and `below` are the blocks beside its own,
    which are no part of what it is.
    """

    block: Block
    span: Span
    first: bool = True
    last: bool = True
    above: Block | None = field(default=None, compare=False, repr=False)
    below: Block | None = field(default=None, compare=False, repr=False)

    def looks_like(self, other: "Piece") -> bool:
        """Whether the two are set alike in the same place; their blocks may go on differently elsewhere."""
        if self.block is other.block or (self.span, self.first, self.last) != (other.span, other.first, other.last):
            return self == other
        mine, its = self.block, other.block
        if (mine.kind, mine.level, mine.label) != (its.kind, its.level, its.label):
            return False
        return self._runs() == other._runs()

    def _runs(self) -> list[Inline]:
        """The styled runs of the piece, each with no more than it has here."""
        start, end = self.span.start, self.span.end
        return [
            Inline(Span(max(start, run.span.start), min(end, run.span.end)), run.style, run.target)
            for run in self.block.inlines
            if run.span.start < end and start < run.span.end
        ]


class PagePieces:
    """The pieces of an article in order, numbered from 0."""

    def __init__(self, article: Article) -> None:
        self._blocks = article.blocks
        self._starts = array("q", [block.span.start for block in article.blocks])
        self._ends = array("q", [block.span.end for block in article.blocks])
        self._owners: array[int] | None = None  # the number of each piece's block, where they are not the same
        if any(end - start > _LONGEST for start, end in zip(self._starts, self._ends, strict=True)):
            self._cut_long_blocks(article.text)

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, number: int) -> Piece:
        start, end = self._starts[number], self._ends[number]
        place = number if self._owners is None else self._owners[number]
        block = self._blocks[place]
        above = self._blocks[place - 1] if place > 0 else None
        below = self._blocks[place + 1] if place + 1 < len(self._blocks) else None
        return Piece(block, Span(start, end), start == block.span.start, end == block.span.end, above, below)

    def between(self, first: int, last: int) -> list[Piece]:
        """The pieces `first` to `last`, half-open."""
        return [self[number] for number in range(first, last)]

    def at(self, position: int) -> int:
        """The number of the piece that holds a code point, or of the last piece before it; 0 where there is none."""
        return max(0, bisect_right(self._starts, position) - 1)

    def start(self, number: int) -> int:
        """The code point at which a piece begins; of the number after the last, where the last one ends."""
        if number < len(self._starts):
            return self._starts[number]
        return self._ends[-1] if self._ends else 0

    @property
    def is_cut(self) -> bool:
        """Whether a block has several pieces."""
        return self._owners is not None

    def _cut_long_blocks(self, text: str) -> None:
        owners, starts, ends = array("q"), array("q"), array("q")
        for number, block in enumerate(self._blocks):
            before = len(starts)
            starts.append(block.span.start)
            starts.extend(_cuts(text, block.span))
            ends.extend(starts[before + 1 :])
            ends.append(block.span.end)
            owners.extend([number] * (len(starts) - before))
        self._owners, self._starts, self._ends = owners, starts, ends


def whole_blocks(blocks: Iterable[Block]) -> list[Piece]:
    """Every block as one piece."""
    row = (None, *blocks, None)
    return [
        Piece(block, block.span, above=above, below=below)
        for above, block, below in zip(row, row[1:], row[2:], strict=False)
        if block is not None
    ]


def _cuts(text: str, span: Span) -> Iterator[int]:
    """Where a block is cut: nowhere if it is not long."""
    start, last = span.start, span.end - _LONGEST
    while start < last:
        start = text.rfind(" ", start + _CUT - _SPACES, start + _CUT) + 1 or start + _CUT
        yield start
