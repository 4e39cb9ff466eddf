"""Which passages of a PDF are headings, and of what level: by size, weight, capitals, the middle of the page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.files.line_patterns import (
    is_in_capitals,
    is_terminated,
    label_kind,
    label_length,
    may_be_title,
    names_its_title_below,
    statute_heading,
)
from reader.files.pdf_lines import Line

HEADING_LIMIT = 200
"""Longest passage that is taken for a heading, in code points."""
TITLE_LIMIT = 300
"""Longest title that is put together of lines at the beginning, in code points."""

_LARGER = 1.1
"""Size of a heading's characters in those of the text, at least, where nothing else tells it."""
_MOST_LINES = 5
_FORMULA = re.compile(r"DENGAN RAHMAT TUHAN|DEMI KEADILAN|ATAS (?:BERKAT|NAMA)")
"""Words at the head of statutes and rulings that stand below the title, in its characters."""
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[A-Z][.)]|[IVX]{1,5}[.)])\s+\S")
_DECIMAL = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s")

Key = tuple[float, bool]
"""How a heading is set: its size, negative, and whether it is neither in capitals nor centred."""


@dataclass(slots=True)
class Headings:
    """Tells the headings of one document; learns the ways they are set in, largest first."""

    keys: set[Key] = field(default_factory=set)
    title_size: float = 0.0
    depths: dict[int, int] = field(default_factory=dict)

    def learn(self, passage: Sequence[Line], body_size: float) -> None:
        """Take into account how a passage is set, where it is a heading that no pattern tells."""
        if self._is_set_apart(passage, body_size) and not statute_heading(_text(passage)):
            self.keys.add(_key(passage))

    def level(self, passage: Sequence[Line], above: Sequence[Line], body_size: float) -> int:
        """The level, 2 to 6, of the passage's heading below the passage `above`; 0 where it is none."""
        text = _text(passage)
        if level := statute_heading(text):
            return level if len(passage) <= 2 else 0
        over = _text(above)
        if names_its_title_below(over) and (may_be_title(text) or is_in_capitals(text)):
            return statute_heading(over)
        if not self._is_set_apart(passage, body_size):
            return 0
        self.keys.add(_key(passage))
        larger = {key for key in self.keys if -key[0] < self.title_size - 0.4 or self.title_size <= 1.05 * body_size}
        level = 2 + sorted(larger | {_key(passage)}).index(_key(passage))
        return min(6, self._numbered(text, level))

    def _numbered(self, text: str, level: int) -> int:
        """The level of a heading such as `2.1.3 …` by those of the numbers that it lies below; else `level`."""
        match = _DECIMAL.match(text)
        if not match:
            return level
        depth = match[1].count(".") + 1
        found = self.depths.get(depth) or (self.depths[depth - 1] + 1 if depth - 1 in self.depths else level)
        return self.depths.setdefault(depth, found)

    def _is_set_apart(self, passage: Sequence[Line], body_size: float) -> bool:
        text = _text(passage)
        first = passage[0]
        if first.cells or len(text) > HEADING_LIMIT or len(passage) > _MOST_LINES or not any(map(str.isalpha, text)):
            return False
        if is_terminated(text) and not text.endswith(("?", "!")):
            return False
        larger = first.size >= _LARGER * body_size
        label = label_length(text)
        if label and not _NUMBERED.match(text) and not (first.bold and label_kind(text) == "letter"):
            return False
        if larger:
            return True
        if first.size < 0.95 * body_size:
            return False
        if first.bold:
            return len(passage) <= 3 and len(text) <= 140
        return is_in_capitals(text) and not label and len(text.split()) > (0 if first.is_centred else 1)


def title_end(passages: Sequence[Sequence[Line]], body_size: float) -> tuple[int, int]:
    """Where, among the first passages of a document, those begin and end that make its title; (0, 0) where none do."""
    candidates = [
        index
        for index, passage in enumerate(passages)
        if passage[0].page <= passages[0][0].page + 1 and _may_begin_title(passage, body_size)
    ]
    if not candidates:
        return 0, 0
    largest = max(passages[index][0].size for index in candidates)
    start = next(index for index in candidates if passages[index][0].size >= largest - 0.3)
    end, length = start + 1, len(_text(passages[start]))
    while end < len(passages) and _goes_on(passages[end - 1], passages[end], passages[start]):
        length += len(_text(passages[end])) + 1
        if length > TITLE_LIMIT:
            break
        end += 1
    return start, end


def _may_begin_title(passage: Sequence[Line], body_size: float) -> bool:
    first, text = passage[0], _text(passage)
    if first.cells or len(text) > HEADING_LIMIT or (is_terminated(text) and not text.endswith(("?", "!"))):
        return False
    if statute_heading(text) or _FORMULA.match(text) or _DECIMAL.match(text) or not any(map(str.isalpha, text)):
        return False
    if first.size >= 1.15 * body_size:
        return True
    capitals = is_in_capitals(text)
    centred = first.is_centred or (first.may_be_centred and capitals)
    return centred and (first.bold or capitals) and first.size >= 0.95 * body_size


def _goes_on(above: Sequence[Line], passage: Sequence[Line], first: Sequence[Line]) -> bool:
    """Whether a passage continues the title: set as its first line is, close below the line above."""
    line, last = passage[0], above[-1]
    text = _text(passage)
    if line.page != last.page or last.y - line.y > 2.6 * line.size or abs(line.size - first[0].size) > 0.6:
        return False
    if statute_heading(text) or _FORMULA.match(text) or line.bold is not first[0].bold or is_terminated(text):
        return False
    return line.may_be_centred and first[0].may_be_centred and is_in_capitals(text) is is_in_capitals(_text(first))


def _key(passage: Sequence[Line]) -> Key:
    first = passage[0]
    return -round(first.size * 2) / 2, not (first.is_centred or is_in_capitals(_text(passage)))


def _text(passage: Sequence[Line]) -> str:
    return " ".join(line.text for line in passage)
