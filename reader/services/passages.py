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


def stretched(text: str, span: Span, step: int, *, first: bool = False) -> Span:
    """The range with its last end one word on (`step` 1) or back (-1), or its `first` end; one word is left at least.

    Punctuation that follows a word at once goes with it.
    """
    place = span.start if first else span.end
    moved = _word_start(text, place, step) if first else _word_end(text, place, step)
    longer = Span(moved, span.end) if first else Span(span.start, moved)
    return longer if trimmed(text, longer) is not None else span


_FAR = 400
"""How far a word is looked for, in code points."""


def _word_end(text: str, place: int, step: int) -> int:
    if step > 0:
        word = _WORD.search(text, place, min(len(text), place + _FAR))
        return place if word is None else _with_punctuation(text, word.end())
    ends = [_with_punctuation(text, word.end()) for word in _WORD.finditer(text, max(0, place - _FAR), place)]
    return max((end for end in ends if end < place), default=place)


def _word_start(text: str, place: int, step: int) -> int:
    if step > 0:
        word = _WORD.search(text, min(place + 1, len(text)), min(len(text), place + _FAR))
        starts = [word.start()] if word and (word.start() == 0 or not text[word.start() - 1].isalnum()) else []
        if word and not starts:  # the search began inside the first word
            following = _WORD.search(text, word.end(), min(len(text), word.end() + _FAR))
            starts = [following.start()] if following else []
        return starts[0] if starts else place
    starts = [word.start() for word in _WORD.finditer(text, max(0, place - _FAR), place)]
    return max((start for start in starts if start < place), default=place)


def _with_punctuation(text: str, end: int) -> int:
    while end < len(text) and not text[end].isalnum() and not text[end].isspace():
        end += 1
    return end
