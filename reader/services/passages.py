"""Passages of a text as the reader means them, and where they stand in its structure."""

from __future__ import annotations

import re
from threading import Lock
from typing import TYPE_CHECKING

from reader.model.article import Article, Span

if TYPE_CHECKING:
    from reader.language.structure import Structure

_WORD = re.compile(r"\w+(?:[-’'.,/]\w+)*")


class SectionPaths:
    """Names the sections around a place of an article; the structure of the article asked about last is kept."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._latest: tuple[Article, Structure] | None = None

    def path_of(self, article: Article, position: int) -> tuple[str, ...]:
        """The sections around a code point, outermost first; from any thread.

        The first question about an article takes some tenths of a second where it has a million characters.
        """
        from reader.language.structure import structure

        with self._lock:
            if self._latest is None or self._latest[0] is not article:
                self._latest = (article, structure(article))
            return self._latest[1].path_at(position)


def trimmed(text: str, span: Span) -> Span | None:
    """A range of the text without the white space around it; None where nothing is left."""
    start, end = max(0, span.start), min(len(text), span.end)
    passage = text[start:end]
    words = passage.strip()
    if not words:
        return None
    start += len(passage) - len(passage.lstrip())
    return Span(start, start + len(words))


_FAR = 400
"""How far a word is looked for, in code points."""
_OPENING = frozenset("([{“‘«‹„‚¿¡")


def stretched(text: str, span: Span, step: int, *, first: bool = False) -> Span:
    """The range with its last end one word on (`step` 1) or back (-1), or its `first` end; one word is left at least.

    Punctuation that stands at a word without a space goes with it: `(2)` is one step.
    """
    place = span.start if first else span.end
    words = _words_around(text, place)
    ends = [word.start if first else word.end for word in words]
    if step > 0:
        moved = min((end for end in ends if end > place), default=place)
    else:
        moved = max((end for end in ends if end < place), default=place)
    start, end = (moved, span.end) if first else (span.start, moved)
    return Span(start, end) if start < end and trimmed(text, Span(start, end)) is not None else span


def _words_around(text: str, place: int) -> list[Span]:
    """The words near a code point, each with the punctuation at it."""
    found = _WORD.finditer(text, max(0, place - _FAR), min(len(text), place + _FAR))
    return [Span(_before(text, word.start()), _after(text, word.end())) for word in found]


def _before(text: str, start: int) -> int:
    """Where the punctuation before a word begins; of what stands between two words only what opens is the second's."""
    begin = start
    while begin > 0 and _is_mark(text[begin - 1]):
        begin -= 1
    if begin == 0 or text[begin - 1].isspace():
        return begin
    while start > begin and text[start - 1] in _OPENING:
        start -= 1
    return start


def _after(text: str, end: int) -> int:
    """Where the punctuation after a word ends; of what stands between two words what opens is not the first's."""
    stop = end
    while stop < len(text) and _is_mark(text[stop]):
        stop += 1
    if stop == len(text) or text[stop].isspace():
        return stop
    while stop > end and text[stop - 1] in _OPENING:
        stop -= 1
    return stop


def _is_mark(letter: str) -> bool:
    return not letter.isalnum() and not letter.isspace()
