"""What stands now in the place of words that were replaced, between neighbours that were not."""

from bisect import bisect_left, bisect_right

from reader.language.alignment import IN_PLACE, Alignment
from reader.language.likeness import likeness
from reader.model.article import Span

_ALIKE = 0.6
"""From this likeness on, two wordings are one text with slips and corrections in it."""

_FEW = 3
"""Up to how many words may be replaced one for one and still be the same place with other words."""

_TIMES = 4
"""How many times as many words may stand in their place, beside those of the reach below."""

_REACH = 60
"""How far the nearest surviving neighbours may be, in words."""


def edge_between(alignment: Alignment, edge: int, neighbours: tuple[int, int], is_end: bool) -> int | None:
    """Where the start or end of a passage is now that lies between two surviving old words.

    Places are code points of the normalised texts. None if a neighbour is missing (-1), or if what stands between
    them now is another wording with another number of words.
    """
    old, new = alignment.old, alignment.new
    first, end = neighbours[0] + 1, neighbours[1]
    if neighbours[0] < 0 or end < 0:
        return None
    first_new, end_new = alignment.images[neighbours[0]] + 1, alignment.images[end]
    if first >= end or not 0 < end_new - first_new <= _TIMES * (end - first) + _REACH:
        return None
    was, now = old.text(first, end), new.text(first_new, end_new)
    if likeness(was, now) >= _ALIKE:
        shift = _end_among_slips if is_end else _start_among_slips
        return new.starts[first_new] + shift(was, now, edge - old.starts[first])
    if end - first != end_new - first_new:
        return None
    if is_end:
        return new.ends[first_new - first + bisect_left(old.starts, edge) - 1]
    return new.starts[first_new - first + bisect_right(old.ends, edge)]


def replaced(alignment: Alignment, wanted: Span, words: Span) -> Span | None:
    """What stands in the place of a passage of which too little has survived, if that is clear.

    `wanted` is a range of the normalised old text, as is the answer of the new one; `words` are its words.
    """
    old, new = alignment.old, alignment.new
    before = _survivor(alignment, range(words.start - 1, max(-1, words.start - _REACH), -1))
    after = _survivor(alignment, range(words.end, min(len(old), words.end + _REACH)))
    start = edge_between(alignment, wanted.start, (before, after), is_end=False)
    end = edge_between(alignment, wanted.end, (before, after), is_end=True)
    if start is None or end is None or start >= end:
        return None
    alike = likeness(old.normal.text[wanted.start : wanted.end], new.normal.text[start:end]) >= _ALIKE
    count = after - before
    few = count - 1 <= _FEW and alignment.images[after] - alignment.images[before] == count
    return Span(start, end) if alike or few else None


def _survivor(alignment: Alignment, places: range) -> int:
    in_place = (index for index in places if alignment.images[index] >= 0 and alignment.passages[index] == IN_PLACE)
    return next(in_place, -1)


def _start_among_slips(was: str, now: str, edge: int) -> int:
    from rapidfuzz.distance import Levenshtein

    for step in Levenshtein.opcodes(was, now):
        if step.src_start <= edge < step.src_end:
            return min(step.dest_start + edge - step.src_start, step.dest_end)
    return len(now)


def _end_among_slips(was: str, now: str, edge: int) -> int:
    from rapidfuzz.distance import Levenshtein

    for step in Levenshtein.opcodes(was, now):
        if step.src_start < edge <= step.src_end:
            return (
                step.dest_end if edge == step.src_end else min(step.dest_start + edge - step.src_start, step.dest_end)
            )
    return 0
