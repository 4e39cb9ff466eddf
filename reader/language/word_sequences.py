"""A text as a sequence of words and marks, each a number, so that two editions can be compared quickly."""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, starmap
from operator import add

from reader.language.normalising import Normalised, normalised
from reader.model.article import Span

_LINE_END = re.compile(r"\n\s*")
_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class WordSequence:
    """The words and marks of one normalised text; equal ones have equal numbers in both texts compared.

    `starts` and `ends` are code points of the normalised text; `paragraphs` are the words that begin a line, unless
    they are written small, because then the line is only the last one's next.
    """

    normal: Normalised
    words: list[int]
    starts: "array[int]"
    ends: "array[int]"
    paragraphs: list[int]

    def __len__(self) -> int:
        return len(self.words)

    def covered(self, span: Span) -> Span:
        """The words, by index, that a range of the normalised text has at least one code point of."""
        first = bisect_right(self.ends, span.start)
        return Span(first, max(first, bisect_left(self.starts, span.end)))

    def length(self, first: int, end: int) -> int:
        """How many code points the words from `first` up to `end` have, white space between them included."""
        return self.ends[end - 1] - self.starts[first] if end > first else 0

    def lines(self, first: int, end: int) -> Iterator[Span]:
        """The words from `first` up to `end`, by index, cut where a paragraph begins."""
        inner = self.paragraphs[bisect_right(self.paragraphs, first) : bisect_left(self.paragraphs, end)]
        return starmap(Span, pairwise(dict.fromkeys((first, *inner, end))))

    def text(self, first: int, end: int) -> str:
        """The normalised text from the word `first` up to `end`."""
        return self.normal.text[self.starts[first] : self.ends[end - 1]] if end > first else ""


def word_sequences(old: str, new: str) -> tuple[WordSequence, WordSequence]:
    """The words of two texts, numbered together."""
    numbers: dict[str, int] = {}
    return _sequence(old, numbers), _sequence(new, numbers)


def _sequence(text: str, numbers: dict[str, int]) -> WordSequence:
    normal = normalised(text)
    found = _WORD.findall(normal.text)
    words = [numbers.setdefault(word, len(numbers)) for word in found]
    starts = array("q", [match.start() for match in _WORD.finditer(normal.text)])
    ends = array("q", map(add, starts, map(len, found)))
    breaks = (bisect_left(starts, normal.position(match.end())) for match in _LINE_END.finditer(text))
    paragraphs = [word for word in breaks if word < len(words) and not normal.text[starts[word]].islower()]
    return WordSequence(normal, words, starts, ends, paragraphs)
