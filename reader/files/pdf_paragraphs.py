"""Lines of PDF pages flow together into passages: paragraphs, items, headings, rows of tables."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.files.line_patterns import (
    awaits_number,
    ends_sentence,
    is_in_capitals,
    is_terminated,
    label_length,
    statute_heading,
)
from reader.files.pdf_hyphens import ends_in_hyphen
from reader.files.pdf_lines import Line

_WIDER = 1.3
"""Distance to the line below that parts passages, in that between the lines of one."""
_FARTHEST = 0.35
"""How far a first line may be indented, in widths of its column; beyond it stands at the right by itself."""
_NEARLY = 0.15
"""How much of the column a line may leave free whose sentence goes on: unjustified lines are uneven."""
_OPENING = re.compile(r"(?:Menimbang|Mengingat|Memperhatikan|Membaca|Mendengar|Menetapkan)\s*:")
"""With what the parts of a statute's preamble begin; after Undang-Undang 12/2011, Lampiran II, I.B."""
_CONNECTIVE = re.compile(
    r"\b(?:dan|atau|dalam|di|ke|dari|atas|yang|untuk|pada|dengan|oleh|terhadap|tentang|bagi|serta|antara|sebagai"
    r"|and|of|the|in|on|for|to)$",
    re.IGNORECASE,
)
"""A word with which no title ends: its next line follows."""


@dataclass(slots=True)
class Measures:
    """What has been learned of a document so far: the size of its text and the distance of its lines."""

    sizes: Counter[float] = field(default_factory=Counter)
    leadings: Counter[float] = field(default_factory=Counter)
    beginnings: Counter[bool] = field(default_factory=Counter)

    def learn(self, lines: Sequence[Line]) -> None:
        """Take a page's lines into account."""
        for line in lines:
            self.sizes[line.size] += len(line.text)
        for above, below in pairwise(lines):
            if above.column == below.column and above.size == below.size and above.y > below.y and above.is_full:
                self.leadings[round((above.y - below.y) / below.size, 1)] += 1
            elif above.column == below.column and ends_sentence(above.text) and _is_last(above) and _is_long(below):
                self.beginnings[below.x0 - below.left > 0.8 * below.size] += 1

    @property
    def indents(self) -> bool:
        """Whether paragraphs begin with an indented line."""
        return self.beginnings[True] > 2 * self.beginnings[False]

    @property
    def body_size(self) -> float:
        """The size of most characters, in points."""
        return self.sizes.most_common(1)[0][0] if self.sizes else 12.0

    def leading(self, size: float) -> float:
        """The usual distance of the baselines of a paragraph in characters of so many points."""
        usual = self.leadings.most_common(1)[0][0] if self.leadings else 1.2
        return min(max(usual, 1.0), 2.6) * size


def _is_last(line: Line) -> bool:
    return line.x1 < line.left + 0.85 * (line.right - line.left)


def _is_long(line: Line) -> bool:
    return line.x1 > line.left + 0.75 * (line.right - line.left)


def begins_anew(passage: Sequence[Line], line: Line, measures: Measures) -> bool:
    """Whether a line begins another passage than that whose lines so far are given."""
    above = passage[-1]
    if above.cells or line.cells or _differs(above, line):
        return True
    if _is_below(above, line) and above.y - line.y > _WIDER * measures.leading(line.size):
        return True
    if len(passage) == 1 and statute_heading(above.text) and above.is_centred:
        return True
    if _OPENING.match(line.text):
        return True
    if statute_heading(line.text):
        return line.is_centred or is_terminated(above.ending) or _would_fit(above, line)
    if ends_in_hyphen(above.text):
        return False
    if awaits_number(above.ending) and not _would_fit(above, line):
        return False
    if label_length(line.text) and _begins_item(passage, line):
        return True
    if _stands_centred(passage, line):
        return not _title_goes_on(above, line, measures)
    return _is_elsewhere(passage, line) or _leaves_room(above, line, measures)


def _differs(above: Line, line: Line) -> bool:
    if abs(above.size - line.size) > max(0.6, 0.05 * line.size):
        return True
    if above.bold is line.bold:
        return False
    return not (not _would_fit(above, line) and line.text[:1].islower() and not is_terminated(above.ending))


def _is_below(above: Line, line: Line) -> bool:
    return above.page == line.page and above.column == line.column and above.y > line.y


def _begins_item(passage: Sequence[Line], line: Line) -> bool:
    above = passage[-1]
    if is_terminated(above.ending) or above.ending.endswith((" dan", " atau", " dan/atau")) or _would_fit(above, line):
        return True
    begins = passage[1].x0 if len(passage) > 1 else passage[0].hanging or passage[0].x0
    return abs(_indent(line) - (begins - passage[-1].left)) > 0.5 * line.size and line.hanging > 0


def _indent(line: Line) -> float:
    return line.x0 - line.left


def _stands_centred(passage: Sequence[Line], line: Line) -> bool:
    above = passage[-1]
    if line.is_centred and above.is_centred:
        return abs(line.x0 - above.x0) > 1
    if line.is_centred:
        begins = passage[1].x0 if len(passage) > 1 else passage[0].hanging
        return abs(line.x0 - above.x0) > 2 and abs(line.x0 - begins) > 2
    return above.is_centred and len(passage) == 1 and not above.hanging and _would_fit(above, line)


def _same_ends(above: Line, line: Line) -> bool:
    """Whether both lines end at the same place, as in a justified passage."""
    return abs(above.x1 - line.x1) <= 1.5


def _title_goes_on(above: Line, line: Line, measures: Measures) -> bool:
    if not above.may_be_centred or not line.may_be_centred or is_terminated(above.ending):
        return False
    if is_in_capitals(above.text) is not is_in_capitals(line.text):
        return False
    wide = above.x1 - above.x0 >= 0.65 * (above.right - above.left)
    return wide or bool(_CONNECTIVE.search(above.text)) or above.size > 1.15 * measures.body_size


def _is_elsewhere(passage: Sequence[Line], line: Line) -> bool:
    """Whether the line begins where no further line of the passage does."""
    above = passage[-1]
    by = _indent(line) - _indent(above)
    full = not _would_fit(above, line)
    open_ended = full and not is_terminated(above.ending)
    if abs(by) <= 0.4 * line.size:
        return False
    if len(passage) > 1:
        return not open_ended or (by > 0 and line.text[:1].isupper() and ends_sentence(above.ending))
    labelled = label_length(above.text) > 0 or above.hanging > 0
    if by > 0:
        if labelled and abs(line.x0 - above.hanging) <= 0.6 * line.size:
            return False
        return not (open_ended or (labelled and full))
    return not full or -by > _FARTHEST * (line.right - line.left)


def _would_fit(above: Line, line: Line) -> bool:
    """Whether the line's first word would have found room on the line above, which so ends a passage."""
    room = above.right - above.x1
    if room <= 0 or (_same_ends(above, line) and abs(above.x0 - line.x0) < 30 and len(line.text) > 20):
        return False
    word = len(line.text.split(None, 1)[0]) / max(1, len(line.text)) * (line.x1 - line.x0)
    if line.hanging:
        word = min(word, line.hanging - line.x0)
    return room > word + 0.55 * line.size


def _leaves_room(above: Line, line: Line, measures: Measures) -> bool:
    """Whether the line above ends a passage by its length, or by its end at the foot of a column."""
    fits = _would_fit(above, line)
    open_ended = above.ending.endswith(",") or not is_terminated(above.ending)
    if open_ended and above.right - above.x1 < _NEARLY * (above.right - above.left):
        return False
    if fits and open_ended and (not line.text[:1].isupper() or _CONNECTIVE.search(above.ending)):
        return above.right - above.x1 > 0.4 * (above.right - above.left)
    if fits:
        return True
    apart = not _is_below(above, line) and not measures.indents
    return apart and ends_sentence(above.ending) and not line.text[:1].islower()
