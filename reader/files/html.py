"""A saved web page becomes the blocks of its article, without what surrounds it."""

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from reader.files.contents import Contents, Piece, compose, language_code, shortened
from reader.files.html_addresses import complete_links, saved_from
from reader.files.html_blocks import pieces_of
from reader.files.html_lines import without_strange_lines
from reader.files.html_list_styles import ListStyles, list_styles
from reader.files.html_pruning import is_hidden, link_boxes, rubric_boxes, standfirst, surroundings, unread, unseen
from reader.files.html_title import title_of
from reader.files.html_tree import BLOCK_TAGS, parse
from reader.files.html_weights import article_in, weigh
from reader.files.statute_title import title_in_capitals
from reader.model.article import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HEAD = 32_768
"""Bytes at the beginning of a page in which its encoding is declared."""
_CHARSET = re.compile(
    rb"<meta\b[^<>]{0,300}?charset\s*=\s*[\"']?\s*([\w-]+)|<\?xml\b[^<>]{0,200}?encoding=[\"']([\w-]+)", re.I
)
_NEXT_TO_NOTHING = 200
"""Prose that can be seen, in code points, under which an article is looked for in what is hidden."""
_FOLDED = 3
"""How many times as much must be hidden for it to be the article."""
_FIRST_WORDS = 60
"""Length of a title that is made of a page's first words, in code points."""
_TOP = 5
"""Passages at the beginning of an article among which its title is looked for."""


def declared_encoding(data: bytes) -> str:
    """The name of the encoding that the page says it is in; empty where it says none."""
    match = _CHARSET.search(data[:_HEAD])
    return (match[1] or match[2]).decode("ascii", "replace") if match else ""


def read(text: str, *, whole: bool = False, address: str = "") -> Contents:
    """The article in a decoded page: its title first, then its headings, paragraphs, lists and quotations.

    `address` is where the page was saved from, where that is known; links that are relative to it are told in full.
    With `whole`, everything on the page that can be seen, in the page's own order.
    Raises FileProblem where the page holds no element or is too deeply nested.
    """
    root = parse(text)
    body = _body(root)
    styles = list_styles(root)
    outside = unread(body)
    title = title_of(root, outside)
    complete_links(root, address or saved_from(text))
    language = _language(root, body)
    if whole and title:
        return compose(pieces_of(body, unseen(body), styles), title=title, language=language)
    seen = list(pieces_of(body, unseen(body), styles)) if whole else []
    outside = _with_what_is_folded(body, outside)
    pieces = _article_pieces(body, outside, styles, title) or list(pieces_of(body, outside, styles))
    named = title or _title_in(pieces or seen)
    return compose(seen if whole else _titled(pieces, title), title=named, language=language)


def _title_in(pieces: list[Piece]) -> str:
    """What a page without a title is called: its statute's title lines, the heading above it, else its first words."""
    heading = next((piece.text for piece in pieces[:_TOP] if piece.kind is BlockKind.HEADING), "")
    words = pieces[0].text[: 2 * _FIRST_WORDS] if pieces else ""
    return title_in_capitals(piece.text for piece in pieces) or heading or shortened(words, _FIRST_WORDS)


def _body(root: "Element") -> "Element":
    """What holds the text: a page may leave `<body>` out, and then the parser keeps its blocks in the head."""
    head = next(root.iter("head"), root)
    return next(root.iter("body"), head if next(head.iter(*BLOCK_TAGS), None) is not None else root)


def _with_what_is_folded(body: "Element", unread: set["Element"]) -> set["Element"]:
    """What is not read: where next to nothing can be seen, an article that is hidden until a button is pressed is."""
    folded = {element for element in unread if is_hidden(element)}
    if not folded or weigh(body, unread)[body].prose >= _NEXT_TO_NOTHING:
        return unread
    opened = unread - folded
    return opened if weigh(body, opened)[body].prose >= _FOLDED * _NEXT_TO_NOTHING else unread


def _article_pieces(body: "Element", unread: set["Element"], styles: ListStyles, title: str) -> list[Piece]:
    weights = weigh(body, unread)
    outside = unread | surroundings(body, weights) | rubric_boxes(body, weights)
    weights = weigh(body, outside)
    if not weights[body].prose:
        return []
    article = article_in(body, weights)
    outside |= link_boxes(article, weights)
    above = standfirst(body, title, article, weights)
    lead = () if above is None else pieces_of(above, outside, styles)
    return list(without_strange_lines(chain(lead, pieces_of(article, outside, styles))))


def _titled(pieces: list[Piece], title: str) -> list[Piece]:
    """The pieces with the title as the first heading, and as the only one of level 1."""
    crowded = any(p.kind is BlockKind.HEADING and p.level == 1 and not _says(p, title) for p in pieces)
    below = [
        replace(piece, level=min(6, piece.level + crowded)) if piece.kind is BlockKind.HEADING else piece
        for index, piece in enumerate(pieces)
        if not (_says(piece, title) and (piece.kind is BlockKind.HEADING or index < _TOP))
    ]
    return [Piece(BlockKind.HEADING, title, 1), *below] if title and below else pieces


def _says(piece: Piece, title: str) -> bool:
    return piece.text.casefold() == title.casefold()


def _language(root: "Element", body: "Element") -> str:
    marks = (
        root.get("lang"),
        root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        root.get("xml:lang"),
        body.get("lang"),
    )
    return next((code for code in map(language_code, filter(None, marks)) if code), "")
