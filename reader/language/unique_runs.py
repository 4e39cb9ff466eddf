"""Runs of words that two texts have in common, in the same order: unique ones as anchors, the best chain between."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple


class Run(NamedTuple):
    """`length` words from `old` on in the old text that are the words from `new` on in the new one."""

    old: int
    new: int
    length: int

    @property
    def old_end(self) -> int:
        """The index after the last word in the old text."""
        return self.old + self.length

    @property
    def new_end(self) -> int:
        """The index after the last word in the new text."""
        return self.new + self.length


class Gap(NamedTuple):
    """Words of the old text and of the new one that stand between the same neighbours; half-open."""

    old: int
    old_end: int
    new: int
    new_end: int

    @property
    def cells(self) -> int:
        """How many pairs of an old word and a new one there are."""
        return (self.old_end - self.old) * (self.new_end - self.new)


def unique_runs(old: Sequence[int], new: Sequence[int], gap: Gap, words: int) -> list[Run]:
    """The longest chain of runs of at least `words` words that stand only once in either side of a gap.

    The chain goes forward in both texts, its runs do not overlap. The time grows with the gap, but for a logarithm.
    """
    olds = _only_places(old, gap.old, gap.old_end, words)
    news = _only_places(new, gap.new, gap.new_end, words)
    both = ((place, news.get(gram, -1)) for gram, place in olds.items() if place >= 0)
    pairs = [pair for pair in both if pair[1] >= 0 and _agree(old, new, pair, words)]
    return _joined(_longest_chain(pairs), words)


def common_prefix_and_suffix(old: Sequence[int], new: Sequence[int], gap: Gap) -> tuple[Run, Gap, Run]:
    """What the two sides of a gap begin with, what is left between, and what both end with."""
    most = min(gap.old_end - gap.old, gap.new_end - gap.new)
    head = 0
    while head < most and old[gap.old + head] == new[gap.new + head]:
        head += 1
    tail = 0
    while tail < most - head and old[gap.old_end - 1 - tail] == new[gap.new_end - 1 - tail]:
        tail += 1
    inner = Gap(gap.old + head, gap.old_end - tail, gap.new + head, gap.new_end - tail)
    return Run(gap.old, gap.new, head), inner, Run(inner.old_end, inner.new_end, tail)


def gaps_between(gap: Gap, runs: Sequence[Run]) -> Iterator[Gap]:
    """What lies before, between and after the runs of a chain, empty or not."""
    old, new = gap.old, gap.new
    for run in runs:
        yield Gap(old, run.old, new, run.new)
        old, new = run.old_end, run.new_end
    yield Gap(old, gap.old_end, new, gap.new_end)


def grams(words: Sequence[int], first: int, end: int, length: int) -> Iterator[tuple[int, ...]]:
    """Every `length` words in a row between two places, in order."""
    part = words[first:end]
    return zip(*(islice(part, shift, None) for shift in range(length)), strict=False)


def _only_places(words: Sequence[int], first: int, end: int, length: int) -> dict[int, int]:
    """The place of each row of words by its hash, -1 if it has several: in a million words, the rows would be large."""
    places: dict[int, int] = {}
    for place, row in enumerate(map(hash, grams(words, first, end, length)), first):
        places[row] = -1 if row in places else place
    return places


def _agree(old: Sequence[int], new: Sequence[int], places: tuple[int, int], length: int) -> bool:
    return old[places[0] : places[0] + length] == new[places[1] : places[1] + length]


def _longest_chain(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence that goes up in both places; the pairs come in the order of the first."""
    ends: list[int] = []
    holders: list[int] = []
    before: list[int] = []
    for index, (_, new) in enumerate(pairs):
        length = bisect_left(ends, new)
        before.append(holders[length - 1] if length else -1)
        if length == len(ends):
            ends.append(new)
            holders.append(index)
        else:
            ends[length] = new
            holders[length] = index
    chain: list[tuple[int, int]] = []
    index = holders[-1] if holders else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def _joined(chain: list[tuple[int, int]], words: int) -> list[Run]:
    runs: list[Run] = []
    for old, new in chain:
        last = runs[-1] if runs else Run(0, 0, 0)
        cut = max(last.old_end - old, last.new_end - new, 0) if runs else 0
        if cut and old - last.old == new - last.new:
            runs[-1] = Run(last.old, last.new, old + words - last.old)
        elif cut < words:
            runs.append(Run(old + cut, new + cut, words - cut))
    return runs
