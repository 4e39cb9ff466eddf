"""An article cut into the pieces that the page lays out: one a block, several where a block is very long."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.model.article import Article, Block, Span

_LONGEST = 12_000  # code points of a block that is laid out whole: more takes longer than a frame of scrolling
_CUT = 8_000  # code points of each piece of a longer one
_SPACES = 400  # code points before a cut in which a space is looked for


@dataclass(frozen=True, slots=True)
class Piece:
    """What one paragraph of the document holds: a block, or a range of a very long one.

    `first` and `last` tell whether the block begins and ends here.
    """

    block: Block
    span: Span
    first: bool = True
    last: bool = True


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
        block = self._blocks[number if self._owners is None else self._owners[number]]
        return Piece(block, Span(start, end), start == block.span.start, end == block.span.end)

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
        spans = [(number, span) for number, block in enumerate(self._blocks) for span in _cuts(text, block.span)]
        self._owners = array("q", (number for number, _ in spans))
        self._starts = array("q", (span.start for _, span in spans))
        self._ends = array("q", (span.end for _, span in spans))


def whole_blocks(blocks: Iterable[Block]) -> list[Piece]:
    """Every block as one piece."""
    return [Piece(block, block.span) for block in blocks]


def _cuts(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    while span.end - start > _LONGEST:
        space = text.rfind(" ", start + _CUT - _SPACES, start + _CUT)
        cut = space + 1 if space >= 0 else start + _CUT
        yield Span(start, cut)
        start = cut
    yield Span(start, span.end)
