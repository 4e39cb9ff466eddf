"""Ranges of a text that may overlap, sorted so that those in view are found without looking at all."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Generic, TypeVar

from reader.model.article import Span

_Item = TypeVar("_Item")


class Intervals(Generic[_Item]):
    """Things with their ranges, in the order in which the ranges begin, of two that begin together the longer first."""

    def __init__(self, items: Iterable[tuple[Span, _Item]] = ()) -> None:
        self._items = sorted(items, key=lambda item: (item[0].start, -item[0].end))
        self._starts = [span.start for span, _ in self._items]
        self._reach: list[int] = []  # the furthest end up to each item: it never falls
        furthest = 0
        for span, _ in self._items:
            furthest = max(furthest, span.end)
            self._reach.append(furthest)

    def __len__(self) -> int:
        return len(self._items)

    def overlapping(self, span: Span) -> list[tuple[Span, _Item]]:
        """Those that share a code point with a range, in order."""
        first, last = bisect_right(self._reach, span.start), bisect_left(self._starts, span.end)
        return [item for item in self._items[first:last] if item[0].end > span.start]
