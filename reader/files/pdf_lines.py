"""A line of a PDF page: its words, its place in the column, how it is set."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.files.decoding import harmless
from reader.files.pdf_page import Fragment
from reader.files.pdf_words import HYPHEN
from reader.model.article import Inline, InlineStyle, Span

_MARKS_AT_END = re.compile(r"(?:\[[\da-z*†‡§]{1,3}\])+$")
_LEADER = re.compile(r"(?:\s*\.){4,}\s*(\d{1,4}|[ivxlc]{1,7})$")
"""Dots that lead to a page number, as in a table of contents: such a line stands for itself, like a row of a table."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one baseline, in reading order.

    Places are in points, `y` counted upwards. `left` and `right` are the ends of the column that the line stands in,
    `column` its number on the page. `size` is the size of most of its characters; `bold` tells that all are. `hanging`
    is where the words begin that stand after a label. `cells` are those of a row of a table, else none. `marks` are the
    superscripts that may be marks of notes, as spans of the text. A hyphen at the end is `HYPHEN`.
    """

    page: int
    text: str
    x0: float
    x1: float
    y: float
    size: float
    left: float
    right: float
    bold: bool = False
    column: int = 0
    hanging: float = 0.0
    cells: tuple[str, ...] = ()
    inlines: tuple[Inline, ...] = ()
    marks: tuple[Span, ...] = ()

    @property
    def is_centred(self) -> bool:
        """Whether the line stands in the middle of its column, away from both ends."""
        before, after = self.x0 - self.left, self.right - self.x1
        return abs(before - after) <= max(6.0, 0.15 * (before + after)) and before > 1.5 * self.size

    @property
    def may_be_centred(self) -> bool:
        """Whether the line is as far from one end of its column as from the other; a full one is, too."""
        before, after = self.x0 - self.left, self.right - self.x1
        return abs(before - after) <= max(self.size, 0.15 * (before + after))

    @property
    def ending(self) -> str:
        """The text without marks of notes at its end: by its last character shows whether a sentence ends."""
        return _MARKS_AT_END.sub("", self.text)

    @property
    def is_full(self) -> bool:
        """Whether the line reaches the end of its column."""
        return self.right - self.x1 <= 1.2 * self.size


def line_of(
    fragments: Sequence[Fragment], *, page: int, left: float, right: float, column: int = 0, cells: tuple[str, ...] = ()
) -> Line:
    """The line of fragments that stand side by side, from left to right; `cells` are those of a row of a table."""
    text, runs, marks = _written(fragments)
    if leads := _LEADER.search(text):
        cells = cells or (f"{text[: leads.start()]} … {leads[1]}",)
    cells = tuple(map(_kept_hyphen, cells))
    size = _size_of(fragments)
    words = [fragment for fragment in fragments if any(map(str.isalnum, fragment.text))] or list(fragments)
    bold = all(fragment.bold for fragment in words)
    hanging = next((f.x0 for f, g in zip(fragments[1:], fragments, strict=False) if f.x0 - g.x1 > 0.35 * size), 0.0)
    inlines = () if cells else _inlines(runs, bold, len(text))
    return Line(
        page=page,
        text=" | ".join(cells) if cells else text,
        x0=fragments[0].x0,
        x1=max(fragment.x1 for fragment in fragments),
        y=next((f.y for f in fragments if not f.raised), fragments[0].y),
        size=size,
        left=left,
        right=right,
        bold=bold,
        column=column,
        hanging=hanging,
        cells=cells,
        inlines=inlines,
        marks=() if cells else tuple(marks),
    )


def _size_of(fragments: Sequence[Fragment]) -> float:
    """The size, to half a point, in which most of the line's letters are set, those of raised marks aside."""
    sizes: Counter[float] = Counter()
    for fragment in fragments:
        if not fragment.raised:
            sizes[round(fragment.size * 2) / 2] += len(fragment.text)
    return sizes.most_common(1)[0][0] if sizes else fragments[0].size


def written(fragments: Sequence[Fragment]) -> str:
    """The words of fragments that stand side by side."""
    return _written(fragments)[0]


def _written(fragments: Sequence[Fragment]) -> tuple[str, list[tuple[Span, Fragment]], list[Span]]:
    text = ""
    runs: list[tuple[Span, Fragment]] = []
    marks: list[Span] = []
    before: Fragment | None = None
    for fragment in fragments:
        words = _tidy(fragment.text)
        if not words.strip():
            continue
        spaced = before is not None and fragment.x0 - before.x1 > 0.15 * fragment.size and not fragment.raised
        text = _kept_hyphen(text)
        if (words.startswith(" ") or spaced) and text and not text.endswith(" "):
            text += " "
        words = words.strip()
        start = len(text)
        text += words
        span = Span(start, len(text))
        runs.append((span, fragment))
        if fragment.raised:
            marks.append(span)
        before = fragment
    return text, runs, marks


def _kept_hyphen(text: str) -> str:
    """The text, its last hyphen one that stays: more words stand on the same line."""
    return text.removesuffix(HYPHEN) + "-" if text.endswith(HYPHEN) else text


def _tidy(text: str) -> str:
    """The text without hyphens that stand elsewhere than at its end, white space collapsed."""
    body = text.removesuffix(HYPHEN)
    parted = len(body) < len(text)
    body = body.replace(HYPHEN, "-")
    if not body.isascii():
        body = harmless(body.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
    return body + HYPHEN if parted else body


def _inlines(runs: Iterable[tuple[Span, Fragment]], bold: bool, length: int) -> tuple[Inline, ...]:
    """The runs that are set apart from the rest of the line."""
    found: list[Inline] = []
    for style, is_set in (
        (InlineStyle.STRONG, _never if bold else _bold),
        (InlineStyle.EMPHASIS, _italic),
    ):
        start = end = -1
        for span, fragment in (*runs, (Span(length, length), None)):
            if fragment is not None and is_set(fragment):
                start, end = (span.start if start < 0 else start), span.end
            elif start >= 0:
                found.append(Inline(Span(start, end), style))
                start = -1
    return tuple(sorted(found, key=lambda inline: inline.span))


def _bold(fragment: Fragment) -> bool:
    return fragment.bold


def _italic(fragment: Fragment) -> bool:
    return fragment.italic


def _never(_fragment: Fragment) -> bool:
    return False
