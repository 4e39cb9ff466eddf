"""Text that grows run by run, with the styles that are open while it grows."""

import re
from dataclasses import dataclass, field

from reader.files.decoding import harmless
from reader.model.article import Inline, InlineStyle, Span

TARGET_LIMIT = 2_000
"""Longest address of a link that is kept, in code points."""

_WHITE_SPACE = re.compile(r"\s+")
_INVISIBLE = str.maketrans("", "", "\u00ad\u200b\u2060\ufeff")
"""Soft hyphens and their like, which would part a word from itself."""


@dataclass(frozen=True, slots=True)
class StyledLine:
    """One line of text and the styled runs in it, counted from its start."""

    text: str
    inlines: tuple[Inline, ...]


@dataclass(slots=True)
class _Open:
    """A style that is open: where its run began, and how many times it was opened since."""

    start: int
    target: str
    depth: int = 1


@dataclass(slots=True)
class StyledText:
    """Collects runs of text as a page shows them: white space collapsed, nothing that cannot be seen.

    A style that is open when the lines are taken stays open for what follows; inside itself it changes nothing.
    """

    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _last: str = "\n"
    _open: dict[InlineStyle, _Open] = field(default_factory=dict)
    _closed: list[Inline] = field(default_factory=list)

    @property
    def length(self) -> int:
        """Code points since the lines were last taken."""
        return self._length

    @property
    def at_line_start(self) -> bool:
        """Whether nothing was written in the present line yet."""
        return self._last == "\n"

    def sole_line(self) -> str:
        """The text so far, where it is one line without a style; else empty."""
        text = "".join(self._parts).strip() if self._length <= 100 else ""
        return "" if "\n" in text or self._closed else text

    def write(self, run: str) -> None:
        """Add a run of text; white space of any kind becomes one space, none at the start of a line."""
        collapsed = _WHITE_SPACE.sub(" ", harmless(run).translate(_INVISIBLE))
        self._add(collapsed.lstrip(" ") if self._last.isspace() else collapsed)

    def break_line(self) -> None:
        """End the line."""
        self._add("\n")

    def open(self, style: InlineStyle, target: str = "") -> None:
        """Begin a styled run; `target` is a link's address."""
        if style in self._open:
            self._open[style].depth += 1
        else:
            self._open[style] = _Open(self._length, " ".join(harmless(target).split())[:TARGET_LIMIT])

    def close(self, style: InlineStyle) -> None:
        """End the run of this style; nothing happens where none is open."""
        run = self._open.get(style)
        if run:
            run.depth -= 1
            if not run.depth:
                del self._open[style]
                self._closed.append(self._inline(style, run))

    def take(self) -> list[StyledLine]:
        """The lines so far, those of white space alone left empty; what follows begins anew."""
        if not self._parts:
            self._closed.clear()
            return []
        text = "".join(self._parts)
        inlines = [*self._closed, *(self._inline(style, run) for style, run in self._open.items())]
        self._parts, self._length, self._last, self._closed = [], 0, "\n", []
        for run in self._open.values():
            run.start = 0
        return _lines(text, sorted(inlines, key=lambda inline: (inline.span.start, -inline.span.end)))

    def _inline(self, style: InlineStyle, run: _Open) -> Inline:
        return Inline(Span(run.start, self._length), style, run.target)

    def _add(self, run: str) -> None:
        if run:
            self._parts.append(run)
            self._length += len(run)
            self._last = run[-1]


def _lines(text: str, inlines: list[Inline]) -> list[StyledLine]:
    lines: list[StyledLine] = []
    reaching: list[Inline] = []
    start = seen = 0
    for row in text.split("\n"):
        end = start + len(row.rstrip())
        while seen < len(inlines) and inlines[seen].span.start < end:
            reaching.append(inlines[seen])
            seen += 1
        inside = (_within(text, inline, start, end) for inline in reaching)
        lines.append(StyledLine(row.rstrip(), tuple(inline for inline in inside if inline)))
        reaching = [inline for inline in reaching if inline.span.end > end]
        start += len(row) + 1
    return lines


def _within(text: str, inline: Inline, start: int, end: int) -> Inline | None:
    """The part of a run in one line, counted from the start of the line, without the spaces at its ends."""
    first, last = max(inline.span.start, start), min(inline.span.end, end)
    while first < last and text[first].isspace():
        first += 1
    while first < last and text[last - 1].isspace():
        last -= 1
    return Inline(Span(first - start, last - start), inline.style, inline.target) if first < last else None
