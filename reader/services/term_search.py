"""Find the terms of a long article slice by slice: what the reader looks at first, the rest behind it."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Protocol

from reader.language.detector import Detector, Language
from reader.model.article import Article, Block, Span
from reader.model.term import TermMatch
from reader.model.term_matches import MatchRun, MatchTable
from reader.services.reading import Reading

_SLICE = 3_000  # code points of a slice: some ten milliseconds of work
_LONGEST = 8_000  # code points of a block that is searched whole; the tokens of megabytes would stop every thread


class SliceFinder(Protocol):
    """What finds terms in some blocks of a text; `reader.language.matcher.Matcher` does."""

    def find_between(
        self, text: str, blocks: Sequence[Block], numbers: range, is_foreign: Callable[[int], bool]
    ) -> tuple[TermMatch, ...]:
        """The terms in the blocks `numbers`, the very ones that stand there in the whole text."""
        ...


class TermSearch:
    """The terms of one article, as far as they are found.

    One thread calls `step` until it gives False; any thread may set `wanted`, the range of the text that the reader
    looks at, and read `reading()` between two steps.
    """

    def __init__(
        self,
        article: Article,
        blocks: Sequence[Block],
        language: Language,
        slices: list[range],
        finder: SliceFinder,
        is_foreign: Callable[[int], bool],
    ) -> None:
        """`blocks` are those of the article, very long ones cut; `slices` and `is_foreign` count them."""
        self.article = article
        self._blocks = blocks
        self.wanted = Span(0, 0)
        self._language = language
        self._finder = finder
        self._is_foreign = is_foreign
        self._slices = slices
        self._starts = [blocks[numbers.start].span.start for numbers in self._slices]
        self._waiting = list(range(len(self._slices)))
        self._table = MatchTable()
        self._runs: dict[int, MatchRun] = {}
        self._words = 0

    @property
    def done(self) -> bool:
        """Whether the whole article is searched."""
        return not self._waiting

    @property
    def sees_all_wanted(self) -> bool:
        """Whether what the reader looks at is searched."""
        first, last = self._wanted_slices()
        place = bisect_left(self._waiting, first)
        return place == len(self._waiting) or self._waiting[place] > last

    def step(self) -> bool:
        """Search one slice more; False when there is none."""
        if not self._waiting:
            return False
        first, _ = self._wanted_slices()
        place = bisect_left(self._waiting, first)  # where the reader is and onwards, then what lies before
        number = self._waiting[place if place < len(self._waiting) else -1]
        numbers = self._slices[number]
        found = self._finder.find_between(self.article.text, self._blocks, numbers, self._is_foreign)
        self._runs[number] = self._table.run(found)
        self._words += sum(len(self.article.text_of(self._blocks[block].span).split()) for block in numbers)
        self._waiting.remove(number)
        return True

    def reading(self) -> Reading:
        """The article with what was found up to now, as one value."""
        matches = self._table.joined(self._runs[number] for number in sorted(self._runs))
        share = 1.0 - len(self._waiting) / len(self._slices) if self._slices else 1.0
        return Reading(self.article, matches, self._language, share, self._words if self.done else None)

    def _wanted_slices(self) -> tuple[int, int]:
        first = max(0, bisect_left(self._starts, self.wanted.start + 1) - 1)
        return first, max(first, bisect_left(self._starts, self.wanted.end) - 1)


def search_terms(
    article: Article, detector: Detector, make_finder: Callable[[], SliceFinder], *, any_language: bool = False
) -> TermSearch:
    """The search for the terms of an article, not begun yet.

    As with `Reader.find_terms`, a text that is not Indonesian has none, nor have long passages in another language,
    unless `any_language` asks for them.
    """
    language = detector.verdict(article)
    searched = replace(article, blocks=tuple(piece for block in article.blocks for piece in _cut(article.text, block)))
    slices = _sliced(searched.blocks) if language.indonesian or any_language else []

    @lru_cache(maxsize=64)
    def is_foreign(number: int) -> bool:
        return not any_language and detector.is_foreign(searched, number)

    return TermSearch(article, searched.blocks, language, slices, make_finder(), is_foreign)


def _cut(text: str, block: Block) -> Iterator[Block]:
    """The block, a very long one in pieces: cut where a sentence may end, else at a space."""
    start, end = block.span.start, block.span.end
    while end - start > _LONGEST:
        ends = (text.rfind(mark, start + _LONGEST // 2, start + _LONGEST) + len(mark) for mark in (". ", " "))
        cut = next((place for place in ends if place > start + _LONGEST // 2), start + _LONGEST)
        yield replace(block, span=Span(start, cut), label=block.label if start == block.span.start else 0)
        start = cut
    yield block if start == block.span.start else replace(block, span=Span(start, end), label=0)


def _sliced(blocks: Sequence[Block]) -> list[range]:
    slices: list[range] = []
    first = 0
    for number, block in enumerate(blocks):
        if number > first and block.span.end - blocks[first].span.start > _SLICE:
            slices.append(range(first, number))
            first = number
    if first < len(blocks):
        slices.append(range(first, len(blocks)))
    return slices
