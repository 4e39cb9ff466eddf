"""Find a quote again in a text that may have changed, and never guess."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from reader.language.aligning import aligned
from reader.language.alignment import Alignment
from reader.language.carrying import LOST, Carried, carried
from reader.language.word_sequences import word_sequences
from reader.model.article import Span
from reader.model.bookmark import Found, Quote

CONTEXT = 32
"""How much of the text either side of a mark is kept, in code points."""

CLEAR_LEAD = 8
"""How many more code points of context must agree at the place chosen than at any other."""

TELLING_LENGTH = 16
"""From this many code points on, a quote that stands in the text once tells its place without any context."""

_OVERLAPPING = 8
"""How many times over the places of a quote may cover the text before it counts as a mere pattern, such as `=====`."""

_EDGE = "\0"
"""Stands for the edge of the text, so that a mark at its beginning or end has that for its context."""


@dataclass(frozen=True, slots=True)
class Placed:
    """The quote stands where it stood."""

    span: Span


@dataclass(frozen=True, slots=True)
class Moved:
    """The quote stands at another place, and only that one can be meant."""

    span: Span


@dataclass(frozen=True, slots=True)
class Lost:
    """The quote is gone, or stands at several places that cannot be told apart."""


Anchor: TypeAlias = Placed | Moved | Lost


@dataclass(frozen=True, slots=True)
class Comparison:
    """An old text and a new one, compared once, so that each mark is carried over in about a millisecond."""

    old: str
    new: str
    _alignment: Alignment | None = field(repr=False)

    def carry(self, span: Span) -> Carried:
        """Where a range of the old text stands in the new one, white space at its edges left out.

        SAME if it stands word for word between its old neighbours, whatever its quotes, hyphens and line breaks;
        CHANGED if it stands there with other words in it; MOVED if it stands elsewhere; LOST, without a span, if it is
        gone or several places could be meant. In an unchanged text every range is where it was.
        """
        if self._alignment is None:
            inside = 0 <= span.start <= span.end <= len(self.new)
            return Carried(span, Found.SAME) if inside else LOST
        return carried(self._alignment, span)


def compare(old: str, new: str) -> Comparison:
    """Compare two texts of an article; takes seconds for a million words, so not in the window's own thread."""
    return Comparison(old, new, None if old == new else aligned(*word_sequences(old, new)))


def quote(text: str, span: Span) -> Quote:
    """The words of a range with up to 32 code points either side: a W3C TextQuoteSelector."""
    return Quote(
        exact=text[span.start : span.end],
        before=text[max(0, span.start - CONTEXT) : span.start],
        after=text[span.end : span.end + CONTEXT],
    )


def locate(text: str, wanted: Quote, near: int) -> Anchor:
    """Where a quote stands in `text`, when it stood at the code point `near` of an earlier text.

    Only the exact words count. They are Placed if they stand at `near` with their whole context, or at `near` and
    nowhere else. Otherwise the one place with the whole context is chosen, else the one whose context agrees by a clear
    lead over every other; nearness decides nothing, because legal texts repeat their sentences. A short quote needs
    agreeing context even if it stands in the text only once. All else is Lost. The time grows with the text, and with
    how often the quote stands in it.
    """
    there = Span(near, near + len(wanted.exact))
    if not wanted.exact:
        return Lost()
    if near >= 0 and quote(text, there) == wanted:
        return Placed(there)
    found = _only_whole_place(text, wanted) or _leading_place(text, wanted, near)
    if found is None:
        return Lost()
    return Placed(found) if found == there else Moved(found)


def _only_whole_place(text: str, wanted: Quote) -> Span | None:
    passage = wanted.before + wanted.exact + wanted.after
    context = len(passage) - len(wanted.exact)
    first = text.find(passage)
    if first < 0 or context < CLEAR_LEAD or text.find(passage, first + 1) >= 0:
        return None
    start = first + len(wanted.before)
    return Span(start, start + len(wanted.exact))


def _leading_place(text: str, wanted: Quote, near: int) -> Span | None:
    best, most, second, places = Span(0, 0), -1, -1, 0
    for place in _occurrences(text, wanted.exact):
        places += 1
        if places * len(wanted.exact) > _OVERLAPPING * len(text):
            return None
        agreed = _agreement(quote(text, place), wanted)
        if agreed > most:
            best, most, second = place, agreed, most
        else:
            second = max(second, agreed)
    if places == 1:
        sure = most >= CLEAR_LEAD or len(wanted.exact) >= TELLING_LENGTH or best.start == near
    else:
        sure = places > 1 and most - second >= CLEAR_LEAD
    return best if sure else None


def _occurrences(text: str, words: str) -> Iterator[Span]:
    start = text.find(words)
    while start >= 0:
        yield Span(start, start + len(words))
        start = text.find(words, start + 1)


def _agreement(one: Quote, other: Quote) -> int:
    before = _in_common(_backwards(one.before), _backwards(other.before))
    return before + _in_common(_forwards(one.after), _forwards(other.after))


def _in_common(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (left, right) in pairs if left != right), min(len(one), len(other)))


def _backwards(before: str) -> str:
    return before[::-1] if len(before) == CONTEXT else before[::-1] + _EDGE


def _forwards(after: str) -> str:
    return after if len(after) == CONTEXT else after + _EDGE
