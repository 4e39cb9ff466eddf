"""What the floors below the screen say, in the language of the window: they speak whole English sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from reader.errors import ReaderError

CONTEXT = "Sentences"
OF_THE_SYSTEM = (
    QT_TRANSLATE_NOOP("Sentences", "No space left on device"),
    QT_TRANSLATE_NOOP("Sentences", "Permission denied"),
    QT_TRANSLATE_NOOP("Sentences", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Sentences", "Read-only file system"),
    QT_TRANSLATE_NOOP("Sentences", "No such file or directory"),
    QT_TRANSLATE_NOOP("Sentences", "Not a directory"),
    QT_TRANSLATE_NOOP("Sentences", "Is a directory"),
    QT_TRANSLATE_NOOP("Sentences", "File exists"),
    QT_TRANSLATE_NOOP("Sentences", "File name too long"),
    QT_TRANSLATE_NOOP("Sentences", "File too large"),
    QT_TRANSLATE_NOOP("Sentences", "Input/output error"),
    QT_TRANSLATE_NOOP("Sentences", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Sentences", "Device or resource busy"),
    QT_TRANSLATE_NOOP("Sentences", "Too many open files"),
    QT_TRANSLATE_NOOP("Sentences", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("Sentences", "Stale file handle"),
)
"""Reasons that the system gives (strerror) and that stand in the middle of a sentence."""

_PLACE = re.compile(r"%(\d)")
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+")
_LEAST = 4  # letters of its own by which a pattern is known; with fewer, one of its values must be known too
_DEEPEST = 4  # sentences within sentences


def told(problem: ReaderError | str) -> str:
    """What went wrong, in the language of the window."""
    return QCoreApplication.translate(CONTEXT, str(problem))


@dataclass(frozen=True, slots=True)
class _Pattern:
    shape: re.Pattern[str]
    places: tuple[str, ...]
    translation: str
    letters: int


class Sentences:
    """Knows sentences by their patterns, `%1 is empty; there is nothing to read in it.`, and what fills the places.

    What fills a place is translated too where it is a sentence or a phrase that is known.
    """

    def __init__(self, translations: Mapping[str, str]) -> None:
        self._patterns = [_pattern(source, translation) for source, translation in translations.items()]

    def translated(self, words: str) -> str | None:
        """The sentence in the other language; None where no pattern has its shape."""
        said, letters = self._known(words, 0)
        if not letters:
            return None
        return said[:1].upper() + said[1:] if words[:1].isupper() else said

    def _known(self, words: str, depth: int) -> tuple[str, int]:
        """The words in the other language, by the patterns that know most of them, and how many letters these know."""
        best = _localised(words), 0
        if depth > _DEEPEST or not words:
            return best
        for pattern in self._patterns:
            found = pattern.shape.fullmatch(words)
            if found is None:
                continue
            values = [self._known(value, depth + 1) for value in found.groups()]
            within = sum(letters for _, letters in values)
            if pattern.letters + within > best[1] and (pattern.letters >= _LEAST or within):
                filled = dict(zip(pattern.places, (said for said, _ in values), strict=True))
                best = _filled(pattern.translation, filled), pattern.letters + within
        return best


def _filled(translation: str, values: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), translation)


def _pattern(source: str, translation: str) -> _Pattern:
    parts = _PLACE.split(source)
    literals, places = parts[::2], tuple(parts[1::2])
    shape = "(.*?)".join(map(re.escape, literals))
    letters = sum(letter.isalpha() for letter in "".join(literals))
    return _Pattern(re.compile(shape, re.DOTALL | re.IGNORECASE), places, translation, letters)


def _localised(value: str) -> str:
    return QLocale().toString(int(value.replace(",", ""))) if _GROUPED.fullmatch(value) else value
