"""Where a marked passage of an old text stands in a new one, from the words that the two have in common."""

from collections import Counter
from dataclasses import dataclass

from reader.language.alignment import IN_PLACE, Alignment
from reader.language.only_copies import only_copy
from reader.language.replaced_words import edge_between, replaced
from reader.language.similar_passages import similar
from reader.language.twin_passages import has_twin
from reader.model.article import Span
from reader.model.bookmark import Found

_ENOUGH = 0.5
"""Which part of a passage must have survived, by length, to be found by its words alone."""

_NEIGHBOURS = 8
"""How many words either side of a short passage are asked for support."""

_SUPPORT = 4
"""How many words of the passage and its neighbours must have survived together."""

_THIN = 0.3
"""Below this part of what it would then cover, what has survived of a passage is no passage."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a mark stands now, in code points of the new text, and how it was found; no span when it is lost."""

    span: Span | None
    found: Found


_REACH = 40
"""How far the nearest surviving neighbours may be, in words."""

LOST = Carried(None, Found.LOST)


def carried(alignment: Alignment, span: Span) -> Carried:
    """Carry a range of the old text, in code points, over to the new one."""
    old, new = alignment.old, alignment.new
    wanted = Span(old.normal.position(span.start), old.normal.position(span.end, end=True))
    words = old.covered(wanted)
    if not words:
        return LOST
    passage, kept = _survivors(alignment, words)
    weight = sum(old.ends[index] - old.starts[index] for index in kept)
    whole = sum(old.ends[index] - old.starts[index] for index in range(words.start, words.end))
    place: Span | None
    if weight >= _ENOUGH * whole and _is_supported(alignment, words, kept, passage):
        place = _hull(alignment, wanted, words, kept, passage)
        if weight < _THIN * len(place) or has_twin(alignment, kept[0], kept[-1] + 1):
            return LOST
        found = _how(alignment, words, kept, passage)
    else:
        place, found = replaced(alignment, wanted, words), Found.CHANGED
        if place is None:
            place, found = only_copy(alignment, wanted) or similar(alignment, wanted, words), Found.MOVED
    return Carried(new.normal.original(place), found) if place else LOST


def _survivors(alignment: Alignment, words: Span) -> tuple[int, list[int]]:
    """The passage that most of the words belong to now, and those words."""
    kept = [index for index in range(words.start, words.end) if alignment.images[index] >= 0]
    counts: Counter[int] = Counter()
    for index in kept:
        counts[alignment.passages[index]] += alignment.old.ends[index] - alignment.old.starts[index]
    passage = counts.most_common(1)[0][0] if counts else IN_PLACE
    return passage, [index for index in kept if alignment.passages[index] == passage]


def _is_supported(alignment: Alignment, words: Span, kept: list[int], passage: int) -> bool:
    """Whether enough words stand together that they cannot have met by chance."""
    count = len(kept)
    for step in range(1, _NEIGHBOURS + 1):
        for index, edge in ((words.start - step, kept[0]), (words.end - 1 + step, kept[-1])):
            if 0 <= index < len(alignment.images) and alignment.images[index] >= 0:
                distance = abs(alignment.images[index] - alignment.images[edge])
                count += alignment.passages[index] == passage and distance <= 2 * _NEIGHBOURS
    return count >= _SUPPORT or count >= len(alignment.images)


def _how(alignment: Alignment, words: Span, kept: list[int], passage: int) -> Found:
    if passage != IN_PLACE:
        return Found.MOVED
    across = alignment.images[kept[-1]] - alignment.images[kept[0]] + 1
    return Found.SAME if len(kept) == len(words) == across else Found.CHANGED


def _hull(alignment: Alignment, wanted: Span, words: Span, kept: list[int], passage: int) -> Span:
    """From the first word that survived to the last, and what stands in the place of words before and after them."""
    old, new = alignment.old, alignment.new
    first, last = kept[0], kept[-1]
    start, end = new.starts[alignment.images[first]], new.ends[alignment.images[last]]
    if first == words.start:
        start += max(0, wanted.start - old.starts[first])
    else:
        before = _survivor(alignment, range(words.start - 1, max(-1, words.start - _REACH), -1), passage)
        start = edge_between(alignment, wanted.start, (before, first), is_end=False) or start
    if last == words.end - 1:
        end -= max(0, old.ends[last] - wanted.end)
    else:
        after = _survivor(alignment, range(words.end, min(len(old), words.end + _REACH)), passage)
        end = edge_between(alignment, wanted.end, (last, after), is_end=True) or end
    return Span(start, max(start, end))


def _survivor(alignment: Alignment, places: range, passage: int) -> int:
    return next(
        (index for index in places if alignment.images[index] >= 0 and alignment.passages[index] == passage), -1
    )
