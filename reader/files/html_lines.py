"""Lines inside an article that are not of it: "Baca juga", advertisements, who wrote it, what is shared where."""

from collections.abc import Iterable, Iterator

from reader.files.contents import Piece
from reader.files.html_strange import is_about_article, is_strange, prompt_rest
from reader.model.article import BlockKind, InlineStyle

_LONGEST = 300
"""Longest line that is taken for one of these, in code points."""

_SHORTEST = 60
"""Shortest line with which an article has begun, in code points."""


def without_strange_lines(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces that belong to the article.

    A list of links under a "Baca juga" goes with it, and so do rubrics: links alone in a line above the article.
    """
    prompted = begun = False
    for piece in pieces:
        short = len(piece.text) <= _LONGEST and piece.kind is not BlockKind.CODE
        if short and _is_prompt(piece):
            prompted = True
            continue
        outside = _is_answer(piece) if prompted else not begun and _is_above(piece)
        if not outside and not (short and is_strange(piece.text)):
            prompted = False
            begun = begun or len(piece.text) >= _SHORTEST
            yield piece


def _is_answer(piece: Piece) -> bool:
    """Whether the piece is an item of a list of links, or a line that is a link altogether."""
    share = 0.8 if piece.kind is BlockKind.LIST_ITEM else 1.0
    return piece.kind is not BlockKind.QUOTE and _linked(piece) >= share * (len(piece.text) - piece.label)


def _is_above(piece: Piece) -> bool:
    """Whether the piece is a short link alone in its line, or tells of the article that begins below."""
    if piece.kind is not BlockKind.PARAGRAPH:
        return False
    return _linked(piece) == len(piece.text) < _SHORTEST or is_about_article(piece.text)


def _is_prompt(piece: Piece) -> bool:
    """Whether the line sends the reader to another story, and is no sentence of the article that begins like one."""
    rest = prompt_rest(piece.text)
    if rest is None:
        return False
    return not rest or rest.startswith(":") or rest.endswith(":") or _linked(piece) >= 0.6 * len(rest)


def _linked(piece: Piece) -> int:
    return sum(len(inline.span) for inline in piece.inlines if inline.style is InlineStyle.LINK)
