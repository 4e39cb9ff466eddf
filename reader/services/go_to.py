"""Where "go to" leads: a heading, a Pasal, a share of the text."""

import re
from dataclasses import dataclass

from reader.model.article import Span
from reader.model.section import Section
from reader.services.outline import Outline

_PERCENT = re.compile(r"\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*(?:%|persen|per\s?cent)\s*", re.IGNORECASE)
_MOST = 8
_LONGEST_QUERY = 200  # code points
_PREVIEW = 60  # code points


@dataclass(frozen=True, slots=True)
class Destination:
    """A place to go to. `words` name it, `around` the sections that it stands in, or its first words."""

    words: str
    around: str
    span: Span


def destinations(outline: Outline, query: str, most: int = _MOST) -> tuple[Destination, ...]:
    """The places that the words may mean, the likeliest first; none for empty words.

    `40%` is the place up to which 40% of the text has been read.
    """
    if share := _PERCENT.fullmatch(query):
        percent = min(100.0, float(f"{share[1]}.{share[2] or 0}"))
        return (_at_share(outline, percent),)
    places = outline.query.places(query[:_LONGEST_QUERY], most)
    return tuple(_destination(outline, place) for place in places)


def _at_share(outline: Outline, percent: float) -> Destination:
    text = outline.article.text
    wanted = round(len(text) * percent / 100)
    blocks = outline.article.blocks
    inside = [block for block in blocks if block.span.start <= wanted]
    start = wanted
    if inside and wanted >= inside[-1].span.end:
        start = inside[-1].span.start
    else:
        while start > 0 and inside and start > inside[-1].span.start and not text[start - 1].isspace():
            start -= 1
    around = outline.place_words(start) or " ".join(text[start : start + _PREVIEW].split())
    return Destination(f"{percent:g}%", around, Span(start, start))


def _destination(outline: Outline, place: int) -> Destination:
    section = outline.structure.sections[place]
    words, path = outline.cited(place)
    if section.label and section.title:
        words = f"{words} · {section.title}"
    return Destination(words, " · ".join(path) or _first_words(outline, section), section.span)


def _first_words(outline: Outline, section: Section) -> str:
    """How the text of a section without a title begins."""
    if section.title:
        return ""
    start = outline.article.text[section.span.start : section.span.end][: 4 * _PREVIEW]
    return " ".join(start.removeprefix(section.name).split())[:_PREVIEW]
