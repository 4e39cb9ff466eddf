"""A passage that moved and was rewritten at once: the one place that is like it, if none else is nearly as like."""

from collections.abc import Iterator
from itertools import groupby

from reader.language.alignment import Alignment
from reader.language.gap_filling import common
from reader.language.unique_runs import Gap
from reader.model.article import Span

_LONG = 40
"""A shorter passage, in code points, is like too many others."""

_SCORE = 70
"""How like it a place must be, in parts of a hundred."""

_LEAD = 12
"""By how much more than any other place, and than any other passage is like that place."""

_MOST_LEFT_OVER = 30_000
"""In more new words than these, in code points, nothing is looked for: it would take too long, and tell too little."""

_MOST_OLD = 300_000
"""The same for the old text."""


def similar(alignment: Alignment, wanted: Span, words: Span) -> Span | None:
    """Where a passage stands rewritten among the new words that come from nowhere.

    `wanted` is a range of the normalised old text and `words` are its words; the answer is one of the new text. The
    place must be like the passage, no other place may be nearly as like it, and no other passage of the old text may be
    nearly as like the place: legal texts repeat their sentences with another word or two.
    """
    old, new = alignment.old.normal.text, alignment.new.normal.text
    passage = old[wanted.start : wanted.end]
    if len(passage) < _LONG or len(old) > _MOST_OLD:
        return None
    lines = _left_over(alignment)
    likely = ((_score(passage, text, _SCORE - _LEAD), line) for line, text in lines)
    scores = sorted(likely, reverse=True)[:2]
    if not scores or scores[0][0] < _SCORE or (len(scores) > 1 and scores[0][0] < scores[1][0] + _LEAD):
        return None
    score, line = scores[0]
    runs = common(alignment.old.words, alignment.new.words, Gap(words.start, words.end, line.start, line.end))
    if not runs:
        return None
    place = Span(alignment.new.starts[runs[0].new], alignment.new.ends[runs[-1].new_end - 1])
    found = new[place.start : place.end]
    if len(found) > 2 * len(passage) or _score(found, passage, _SCORE) == 0:
        return None
    is_others = any(_score(found, other, score - _LEAD) > 0 for other in (old[: wanted.start], old[wanted.end :]))
    return None if is_others else place


def _left_over(alignment: Alignment) -> list[tuple[Span, str]]:
    """The new words that come from nowhere, by paragraphs, with their text; none if they are too many."""
    if alignment.left_over is None:
        lines = [line for stretch in _stretches(alignment.origins) for line in alignment.new.lines(*stretch)]
        texts = [(line, alignment.new.text(line.start, line.end)) for line in lines]
        long = [(line, text) for line, text in texts if len(text) >= _LONG // 2]
        alignment.left_over = long if sum(len(text) for _, text in long) <= _MOST_LEFT_OVER else []
    return alignment.left_over


def _stretches(origins: list[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for is_new, stretch in groupby(origins, key=lambda origin: origin < 0):
        end = start + sum(1 for _ in stretch)
        if is_new:
            yield start, end
        start = end


def _score(one: str, other: str, least: float) -> float:
    """How like two texts are, or the shorter to a part of the longer; 0 if it is less than `least`."""
    from rapidfuzz import fuzz

    return fuzz.partial_ratio(one, other, score_cutoff=least) if one and other else 0.0
