"""What an exported passage stands in: its sentences, and the sections around it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable

from reader.language.tokenizer import sentences
from reader.model.article import Article, Block, Span

LONGEST = 700
"""Longest sentences around a passage that are given whole, in code points."""

_EITHER_SIDE = 200
_CUT = "…"
_ENUMERATORS = re.compile(
    r"(?:(?:\((?:\d{1,3}[a-z]?|[a-z]{1,2}|[ivx]{1,5})\)|(?:\d{1,3}[a-z]?|[a-z]{1,2}|[ivx]{1,5})[.)]"
    r"|\[\d{1,2}(?:\.\d{1,3}){1,3}\]|[•·▪–—*-])\s+)+(?=\S)"
)
"""The numbers, letters or bullets before an item's words."""


class Sentences:
    """The sentences of one article, each block looked through once."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._known: dict[int, tuple[Span, ...]] = {}

    def around(self, passage: Span) -> tuple[str, Span]:
        """The sentences in which a passage stands, and where it stands in them, in code points.

        Line breaks between blocks stay. Of sentences longer than `LONGEST` only some words either side of the passage
        are given, with an ellipsis for the rest.
        """
        whole = self._whole(passage)
        given = whole
        if len(whole) > max(LONGEST, len(passage) + 2 * _EITHER_SIDE):
            given = _words_around(self._article.text, whole, passage)
        before = _CUT if given.start > whole.start else ""
        after = _CUT if given.end < whole.end else ""
        start = len(before) + passage.start - given.start
        return before + self._article.text_of(given) + after, Span(start, start + len(passage))

    def example(self, passage: Span) -> str:
        """The sentences in which a passage stands as an example of it: on one line, without an item's number before."""
        sentence, place = self.around(passage)
        enumerators = _ENUMERATORS.match(sentence)
        if enumerators is not None and enumerators.end() <= place.start:
            sentence = sentence[enumerators.end() :]
        return " ".join(sentence.split())

    def _whole(self, passage: Span) -> Span:
        """From the beginning of the first sentence that the passage touches to the end of the last; at least itself."""
        start, end = passage.start, max(passage.end, passage.start + 1)
        blocks = self._article.blocks
        first = max(0, bisect_right(blocks, start, key=_start) - 1)
        last = bisect_left(blocks, end, key=_start) - 1
        touched = [
            sentence
            for number in sorted({first, last})
            if 0 <= number < len(blocks)
            for sentence in self._in_block(number)
            if sentence.start < end and start < sentence.end
        ]
        return Span(
            min([passage.start, *(sentence.start for sentence in touched)]),
            max([passage.end, *(sentence.end for sentence in touched)]),
        )

    def _in_block(self, number: int) -> tuple[Span, ...]:
        if number not in self._known:
            article = self._article
            self._known[number] = tuple(each.span for each in sentences(article.text, article.blocks[number].span))
        return self._known[number]


def path_finder(article: Article) -> Callable[[int], tuple[str, ...]]:
    """What names the sections around a code point of the article, outermost first; they are looked for once."""
    from reader.language.structure import structure

    return structure(article).path_at


def _words_around(text: str, whole: Span, passage: Span) -> Span:
    start = max(whole.start, passage.start - _EITHER_SIDE)
    end = min(whole.end, passage.end + _EITHER_SIDE)
    if start > whole.start:
        start = text.find(" ", start, passage.start) + 1 or passage.start
    if end < whole.end:
        end = max(passage.end, text.rfind(" ", passage.end, end))
    return Span(start, end)


def _start(block: Block) -> int:
    return block.span.start
