"""A text as two editions of it are compared: quotes, hyphens, ligatures and white space made alike, with a map back."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from reader.model.article import Span

_INVISIBLE = r"\u00ad\u200b-\u200d\u2060\ufeff"
_LINE_END = r"[^\S\n]{0,8}\n?[^\S\n]{0,8}"
_SPECIAL = re.compile(
    rf"""
    (?P<gone>
        (?: (?<=[^\W\d_])- | (?<=\d)-(?=\s{{0,8}}[^\W\d_]) ) {_LINE_END} (?=\w)
      | \u00ad {_LINE_END} (?=\w)
      | [{_INVISIBLE}]
    )
  | (?P<space> \s{{2,}} | [^\S\x20] )
  | [A-Za-z]?[\u0300-\u036f][^\x00-\x7f\s{_INVISIBLE}]*
  | [^\x00-\x7f\s{_INVISIBLE}]+
    """,
    re.VERBOSE,
)
_DASH = "\x01"
"""Stands for every dash that is not a hyphen until the hyphens inside words are gone."""

_MARKS = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″＂", '"'),
        **dict.fromkeys("‘’‚‛‹›′ʼ＇`´", "'"),
        **dict.fromkeys("‐‑", "-"),
        **dict.fromkeys("‒–—―−﹣－", _DASH),
    }
)
_CLUSTER = re.compile(r"(?s).[\u0300-\u036f]*")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text made alike, and where each of its code points comes from.

    Between the stretches that were changed, code points stand one for one. A changed stretch is mapped as a whole: a
    start inside it goes to its start, an end inside it to its end.
    """

    text: str
    _starts: list[int]
    _ends: list[int]
    _original_starts: list[int]
    _original_ends: list[int]

    def original(self, span: Span) -> Span:
        """The range of the original text from which a range of `text` comes."""
        after = bisect_right(self._starts, span.start) - 1
        if after < 0:
            start = span.start
        elif span.start < self._ends[after]:
            start = self._original_starts[after]
        else:
            start = self._original_ends[after] + span.start - self._ends[after]
        before = bisect_left(self._starts, span.end) - 1
        end = span.end if before < 0 else self._original_ends[before] + max(0, span.end - self._ends[before])
        return Span(start, max(start, end))

    def position(self, original: int, end: bool = False) -> int:
        """The place in `text` of a place in the original text; `end` says which way it goes inside a stretch."""
        stretch = bisect_right(self._original_starts, original) - 1
        if stretch < 0:
            return original
        if original >= self._original_ends[stretch]:
            return self._ends[stretch] + original - self._original_ends[stretch]
        inside = end and original > self._original_starts[stretch]
        return self._ends[stretch] if inside else self._starts[stretch]


def normalised(text: str) -> Normalised:
    """Make alike what extractions of one text differ in; the time grows with the text.

    NFKC for everything that is not ASCII (ligatures, full-width letters, no-break spaces); every quotation mark
    straight and every dash a hyphen; white space of any length one space; soft hyphens, hyphens inside words and
    hyphens at a line's end with the break after them are gone, so that a word is one word however it is divided.
    """
    marked = text.translate(_MARKS)
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    original_starts: list[int] = []
    original_ends: list[int] = []
    done = length = 0
    for match in _SPECIAL.finditer(marked):
        for start, end, alike in _changes(match):
            pieces += (marked[done:start], alike)
            length += start - done
            if len(alike) != end - start:
                starts.append(length)
                ends.append(length + len(alike))
                original_starts.append(start)
                original_ends.append(end)
            length += len(alike)
            done = end
    pieces.append(marked[done:])
    return Normalised("".join(pieces).replace(_DASH, "-"), starts, ends, original_starts, original_ends)


def _changes(match: re.Match[str]) -> list[tuple[int, int, str]]:
    start, end, found = match.start(), match.end(), match.group()
    if match.lastgroup:
        return [(start, end, "" if match.lastgroup == "gone" else " ")]
    if _alike(found) == found:
        return []
    return [(start + part.start(), start + part.end(), _alike(part.group())) for part in _CLUSTER.finditer(found)]


def _alike(found: str) -> str:
    return unicodedata.normalize("NFKC", found).translate(_MARKS)
