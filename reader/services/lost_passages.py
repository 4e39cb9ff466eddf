"""What stands today where a passage stood that is no longer there."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.language.anchoring import CONTEXT, Comparison, compare
from reader.model.article import Article, Span
from reader.model.bookmark import Mark, Quote

_WIDTHS = (60, 200, 600, 2_000)
"""How much of the old text beside the passage is looked for, in code points: as little as is found."""
_SHOWN = 140
"""How much of the new text is shown either side of the place, in code points."""
_CUT = "…"
_LONGEST = 600
"""How far apart what stood before and behind may be today for both to tell the place, in code points."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Marks that were not found in `article`, each with the article in whose text it was made.

    The work takes values and gives values: it may be done on any thread.
    """

    article: Article
    marks: tuple[tuple[Mark, Article], ...]

    def near(self) -> Mapping[str, Span]:
        """The range of the present text about where each passage should be, by the mark's id, where it can be told."""
        comparisons: dict[int, Comparison] = {}
        near = {}
        for mark, made in self.marks:
            if mark.span is None:
                continue
            if id(made) not in comparisons:
                comparisons[id(made)] = compare(made.text, self.article.text)
            place = _between(comparisons[id(made)], mark.span)
            if place is not None:
                near[mark.id] = _widened(place, self.article.text)
        return near


def around(quote: Quote) -> tuple[str, str]:
    """What stood before a passage and what stood behind it, each on one line, with the space between them.

    An ellipsis says that the text went on; the word that the quote cuts there is left out.
    """
    before, after = quote.before, quote.after
    if len(before) >= CONTEXT:
        before = _CUT + (before.partition(" ")[2] or before)
    if len(after) >= CONTEXT:
        after = (after.rpartition(" ")[0] or after) + _CUT
    return _line(before) + " " * before[-1:].isspace(), " " * after[:1].isspace() + _line(after)


def words_at(text: str, near: Span, most: int) -> str:
    """The words of a range on one line, at most so many code points, with an ellipsis where the text goes on."""
    line = _line(text[near.start : near.end])
    goes_on = bool(text[near.end :].strip())
    if len(line) > most:
        line, goes_on = line[:most].rpartition(" ")[0] or line[:most], True
    return (_CUT if text[: near.start].strip() else "") + line + (_CUT if goes_on else "")


def _line(words: str) -> str:
    return " ".join(words.split())


def _between(comparison: Comparison, span: Span) -> Span | None:
    before = next((place for place in _beside(comparison, span, before=True) if place is not None), None)
    after = next((place for place in _beside(comparison, span, before=False) if place is not None), None)
    if before is not None and after is not None and 0 <= after.start - before.end <= _LONGEST:
        return Span(before.end, after.start)
    if before is not None:
        return Span(before.end, before.end)
    return None if after is None else Span(after.start, after.start)


def _beside(comparison: Comparison, span: Span, *, before: bool) -> list[Span | None]:
    old = comparison.old
    ranges = (
        Span(max(0, span.start - width), span.start) if before else Span(span.end, min(len(old), span.end + width))
        for width in _WIDTHS
    )
    return [comparison.carry(beside).span if old[beside.start : beside.end].strip() else None for beside in ranges]


def _widened(place: Span, text: str) -> Span:
    """So much more on either side as is shown, in whole words."""
    start, end = max(0, place.start - _SHOWN), min(len(text), place.end + _SHOWN)
    if start:
        start = next((at for at in range(start, place.start) if text[at - 1].isspace()), start)
    if end < len(text):
        end = next((at for at in range(end, place.end, -1) if text[at].isspace()), end)
    return Span(start, end)
