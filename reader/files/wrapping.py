"""Lines of a plain text that was broken at a fixed width flow together again."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.files.line_patterns import awaits_number, is_in_capitals, is_terminated, label_length, statute_heading
from reader.model.article import Span

WIDEST = 100
"""Longest line that may have been broken at a fixed width, in code points; longer ones hold a whole paragraph."""
NARROWEST = 40
"""Shortest width that texts are broken at, in code points; shorter lines are verses, addresses or lists."""

_NEARLY_FULL = 0.7
"""How much of the width a broken line fills at least; proportional fonts make broken lines uneven."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its characters without the white space around them, and where they stand.

    `indent` is the number of white-space characters before it. `adjacent` tells that no blank line parts it from the
    line before.
    """

    text: str
    span: Span
    indent: int
    adjacent: bool

    @property
    def width(self) -> int:
        """The column in which the line ends."""
        return self.indent + len(self.text)


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a text, blank ones left out."""
    start = 0
    adjacent = False
    for row in text.split("\n"):
        stripped = row.strip()
        if stripped:
            indent = len(row) - len(row.lstrip())
            begin = start + indent
            yield Line(stripped, Span(begin, begin + len(stripped)), indent, adjacent)
        adjacent = bool(stripped)
        start += len(row) + 1


def passages(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """Lines that belong together: one each, unless the text was broken at a fixed width."""
    width = _broken_at(lines)
    spaced = any(not line.adjacent for line in lines[1:])
    passage: list[Line] = []
    for line in lines:
        if passage and not (width and _continues(passage[-1], line, width, spaced)):
            yield tuple(passage)
            passage = []
        passage.append(line)
    if passage:
        yield tuple(passage)


def _broken_at(lines: Sequence[Line]) -> int:
    """The width that a text was broken at, 0 where its lines are paragraphs of their own.

    A broken text shows by lines that nearly fill a width and end in the middle of a sentence.
    """
    pairs = [
        (line, following)
        for line, following in itertools.pairwise(lines)
        if following.adjacent and not _begins_anew(following) and not _stands_alone(line)
    ]
    widths = sorted(line.width for line, _ in pairs if line.width <= WIDEST)
    if not widths or len(widths) < 0.7 * len(pairs):
        return 0
    width = widths[int(0.95 * (len(widths) - 1))]
    full = sum(line.width >= _NEARLY_FULL * width for line, _ in pairs)
    unfinished = sum(not is_terminated(line.text) for line, _ in pairs)
    broken = width >= NARROWEST and full >= 0.6 * len(pairs) and unfinished >= 0.5 * len(pairs)
    return width if broken else 0


def _continues(line: Line, following: Line, width: int, spaced: bool) -> bool:
    """Whether the sentence goes on; `spaced` tells that blank lines part paragraphs, so that others do not."""
    if not following.adjacent or line.width > WIDEST or _stands_alone(line) or _stands_alone(following):
        return False
    finished = is_terminated(line.text)
    if awaits_number(line.text):
        return True
    if _begins_anew(following) and (finished or _ends_item(line.text) or line.width < _NEARLY_FULL * width):
        return False
    first_word = len(following.text.split(None, 1)[0])
    if line.width + 1 + first_word > width:
        return not finished or (spaced and following.indent <= line.indent + 1)
    if following.text[0].islower() and not finished:
        return line.width >= width // 2
    return line.width >= _NEARLY_FULL * width and not finished


def _begins_anew(line: Line) -> bool:
    return label_length(line.text) > 0


def _ends_item(text: str) -> bool:
    return text.endswith((" dan", " atau", " dan/atau"))


def _stands_alone(line: Line) -> bool:
    return is_in_capitals(line.text) or statute_heading(line.text) > 0
