"""What an exported passage stands in: its sentences, and the sections around it."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from reader.language.tokenizer import sentences
from reader.model.article import Article, Block, Span

LONGEST = 700
"""Longest sentences around a passage that are given whole, in code points."""

_EITHER_SIDE = 200
_CUT = "…"


def sentence_around(article: Article, passage: Span) -> tuple[str, Span]:
    """The sentences in which a passage stands, and where it stands in them, in code points.

    Line breaks between blocks stay. Of sentences longer than `LONGEST` only some words either side of the passage are
    given, with an ellipsis for the rest.
    """
    whole = _sentences(article, passage)
    given = whole
    if len(whole) > max(LONGEST, len(passage) + 2 * _EITHER_SIDE):
        given = _words_around(article.text, whole, passage)
    before = _CUT if given.start > whole.start else ""
    after = _CUT if given.end < whole.end else ""
    start = len(before) + passage.start - given.start
    return before + article.text_of(given) + after, Span(start, start + len(passage))


def path_finder(article: Article) -> Callable[[int], tuple[str, ...]]:
    """What names the sections around a code point of the article, outermost first; they are looked for once."""
    from reader.language.structure import structure

    return structure(article).path_at


def _sentences(article: Article, passage: Span) -> Span:
    """From the beginning of the first sentence that the passage touches to the end of the last; at least itself."""
    start, end = passage.start, passage.end
    first = max(0, bisect_right(article.blocks, start, key=_start) - 1)
    last = bisect_left(article.blocks, max(end, start + 1), key=_start) - 1
    for number in {first, last}:
        if 0 <= number < len(article.blocks):
            for sentence in sentences(article.text, article.blocks[number].span):
                if sentence.span.start < max(passage.end, passage.start + 1) and passage.start < sentence.span.end:
                    start, end = min(start, sentence.span.start), max(end, sentence.span.end)
    return Span(start, end)


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
