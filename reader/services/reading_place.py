"""Where the reading of an article goes on when its text is not the one that was read before."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from reader.language.anchoring import TELLING_LENGTH, compare
from reader.model.article import Article, Block, Span

_COMPARED = 2_000_000
"""Up to how many code points both texts may have to be compared while the reader waits: about a second."""
_AROUND = 60
"""How many blocks either side of a place that is gone are looked for."""

_Carry = Callable[[Span], Span | None]


def carried_place(before: Article, now: Article, position: int) -> int:
    """The code point of the present text that is at the place of one of the text before.

    It is where the same words stand today, even if they have moved; where they are gone, the nearest passage that has
    survived. Takes about a second for a book, so not in the window's own thread.
    """
    return carried_places(before, now, (position,))[0]


def carried_places(before: Article, now: Article, positions: Iterable[int]) -> tuple[int, ...]:
    """The same for several places, in their order; the texts are compared once."""
    carry = _carrying(before.text, now.text)
    return tuple(_carried(before, now, position, carry) for position in positions)


def _carried(before: Article, now: Article, position: int, carry: _Carry) -> int:
    if position <= 0 or before.text == now.text or not before.blocks:
        return max(0, min(position, len(now.text)))
    number = max(0, bisect_right(before.blocks, position, key=_start) - 1)
    block = before.blocks[number].span
    alike = _only_copy(before.text, now.text, block)
    if alike is not None:
        return min(alike.start + max(0, position - block.start), alike.end)
    rest = Span(min(position, block.end), block.end)
    for span in (rest, block):
        place = carry(span) if before.text_of(span).strip() else None
        if place is not None:
            return place.start
    return next(_survivors(before, number, carry), min(position, len(now.text)))


def _survivors(before: Article, number: int, carry: _Carry) -> Iterator[int]:
    """Where passages either side of a block stand today, the nearest first."""
    for step in range(1, _AROUND + 1):
        for neighbour in (number + step, number - step):
            if 0 <= neighbour < len(before.blocks):
                place = carry(before.blocks[neighbour].span)
                if place is not None:
                    yield place.start if neighbour > number else max(place.start, place.end - 1)


def _carrying(old: str, new: str) -> _Carry:
    """What finds a range of the old text in the new one; in very long texts, only where it stands just once in each."""
    if len(old) + len(new) > _COMPARED:
        return lambda span: _only_copy(old, new, span)
    comparison = cache(lambda: compare(old, new))  # only where it is needed
    return lambda span: comparison().carry(span).span


def _only_copy(old: str, new: str, span: Span) -> Span | None:
    words = old[span.start : span.end]
    if len(words) < TELLING_LENGTH:
        return None
    start = new.find(words)
    if start < 0 or new.find(words, start + 1) >= 0 or old.find(words) != span.start:
        return None
    return Span(start, start + len(words)) if old.find(words, span.start + 1) < 0 else None


def _start(block: Block) -> int:
    return block.span.start
