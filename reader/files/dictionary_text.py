"""What every entry of an imported dictionary must be: a headword and an explanation, as plain text, not too long."""

import re
from collections.abc import Callable, Iterable

from reader.files.decoding import harmless
from reader.model.dictionary import LONGEST_HEADWORD, LONGEST_TEXT, DictionaryEntry, LeftOut, Reason

Share = Callable[[float], None]
"""Is told how much of a file is read, from 0 to 1."""

_NAMING = re.compile(r"[^\W_]").search
"""Finds a letter or digit, without which there is nothing to look a name up by."""


def checked(
    line: int, headword: str, definition: str, pos: str = "", example: str = "", others: Iterable[str] = ()
) -> DictionaryEntry | LeftOut:
    """The entry with tidy text, or why it is none; `line` is where the file has it."""
    headword, definition = _line(headword), _lines(definition)
    pos, example = _line(pos) if pos else "", _lines(example) if example else ""
    if not headword or not _NAMING(headword):
        return LeftOut(line, Reason.NO_HEADWORD)
    if len(headword) > LONGEST_HEADWORD:
        return LeftOut(line, Reason.LONG_HEADWORD)
    if not definition:
        return LeftOut(line, Reason.NO_DEFINITION)
    if max(len(definition), len(example), len(pos)) > LONGEST_TEXT:
        return LeftOut(line, Reason.LONG_TEXT)
    names = tuple(name for name in map(_line, others) if len(name) <= LONGEST_HEADWORD and _NAMING(name))
    return DictionaryEntry(headword, definition, pos, example, names, line)


def _line(text: str) -> str:
    return " ".join(_harmless(text).split())


def _lines(text: str) -> str:
    """The text with tidy lines and at most one empty line between them."""
    if "\n" not in text and "\r" not in text:
        return _line(text)
    lines: list[str] = []
    for line in _harmless(text).split("\n"):
        tidy = " ".join(line.split())
        if tidy or (lines and lines[-1]):
            lines.append(tidy)
    return "\n".join(lines).strip()


def _harmless(text: str) -> str:
    return text if text.isascii() and text.isprintable() else harmless(text)
