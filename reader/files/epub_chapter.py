"""One chapter of an e-book becomes headings, paragraphs, lists and notes: all of it is text to read."""

import html
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from reader.errors import FileProblem
from reader.files.contents import Piece
from reader.files.decoding import decode
from reader.files.epub_headings import TocLine
from reader.files.epub_notes import Notes, type_of
from reader.files.html import declared_encoding
from reader.files.html_blocks import pieces_of
from reader.files.html_tree import BLOCK_TAGS, parse, tag_of, words_in
from reader.files.xml_reader import intricate, parse_xml
from reader.model.article import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_UNREAD_TAGS = frozenset(
    (
        *("annotation", "annotation-xml", "applet", "audio", "button", "canvas", "embed", "frame", "frameset", "head"),
        *("iframe", "img", "input", "map", "nav", "noscript", "object", "picture", "progress", "rp", "rt", "script"),
        *("select", "source", "style", "svg", "template", "textarea", "video"),
    )
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_ENTITIES = ("amp", "lt", "gt", "quot", "apos")
ELEMENTS_LIMIT = 300_000
"""Most elements of one chapter; a long one has some ten thousand."""

_NEAR = 6
"""Passages at a chapter's beginning among which its own title is looked for."""
_LOOKED_AT = 100
"""Elements that are looked at on the way to them."""
_LONGEST = 300
"""Longest passage that is taken for a title, in code points."""


def chapter_pieces(data: bytes, entry: str, name: str, toc: Sequence[TocLine], notes: Notes) -> list[Piece]:
    """The passages of the chapter in `data`; headings lie one level below the book's title.

    `toc` are the lines of the contents that lead here; passages that they name become headings. `notes` learns the
    marks of the chapter's notes, and knows those of the chapters before.
    Raises FileProblem where the chapter is no text or lies too deep.
    """
    root = _tree(decode(data, name, declared=declared_encoding(data)), name)
    body = next(root.iter("body"), root)
    if next(islice(body.iter(), ELEMENTS_LIMIT, None), None) is not None:
        raise intricate(name)
    unread = {element for element in body.iter() if element is not body and _is_unread(element)}
    _mark_headings(body, toc, unread)
    _unwrap_cells(body)
    for element in list(body.iter(*_HEADINGS)):
        element.tag = f"h{min(6, int(tag_of(element)[1]) + 1)}"
    unread |= notes.prepare(body, entry)
    return [_as_note(piece, notes) for piece in pieces_of(body, unread)]


def _tree(text: str, name: str) -> "Element":
    """The chapter's root, read as XML, which it should be, or else as the tags of an old web page."""
    try:
        source = _ENTITY.sub(_character, _DECLARATION.sub("", text, count=1))
        root = parse_xml(source.encode(), name)
    except FileProblem:
        return parse(text)
    for element in root.iter("*"):
        element.tag = str(element.tag).rpartition("}")[2].lower()
    return root


def _character(entity: re.Match[str]) -> str:
    if entity[1] in _XML_ENTITIES:
        return entity[0]
    written = html.unescape(entity[0])
    return entity[0] if written == entity[0] else html.escape(written)


def _is_unread(element: "Element") -> bool:
    kinds = type_of(element)
    if "note" in kinds:
        return False
    if tag_of(element) in _UNREAD_TAGS or "pagebreak" in kinds:
        return True
    hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
    return hidden or bool(_HIDDEN_STYLE.search(element.get("style") or ""))


def _mark_headings(body: "Element", toc: Sequence[TocLine], unread: Collection["Element"]) -> None:
    """Make headings of the passages that the contents name, or set the contents' line above the chapter."""
    if not toc:
        return
    placed = {element.get("id"): element for element in body.iter("*") if element.get("id")}
    whole = next(body.iter(*_HEADINGS), None) is not None
    for line in toc:
        start = placed.get(line.fragment) if line.fragment else None
        passages = list(_passages_from(body if start is None else start))
        if (whole and start is None) or any(map(_is_in_heading, passages[:1])):
            continue
        named = next((passage for passage in passages if _says(passage, line.label)), None)
        if named is not None and tag_of(named) in ("p", "div", "span", "center", "dt"):
            named.tag = f"h{min(6, line.depth)}"
        elif not whole and line is toc[0] and words_in(body, unread):
            _set_above(body, line)


def _unwrap_cells(body: "Element") -> None:
    """Let the only paragraph in a table's cell be the cell's own words, so that a row is one line."""
    for cell in body.iter("td", "th"):
        inner = list(cell.iterchildren("*"))
        alone = len(inner) == 1 and tag_of(inner[0]) in ("p", "div") and not (cell.text or "").strip()
        if alone and not any(tag_of(element) in BLOCK_TAGS for element in inner[0].iterdescendants("*")):
            inner[0].tag = "span"


def _set_above(body: "Element", line: TocLine) -> None:
    heading = body.makeelement(f"h{min(6, line.depth)}")
    heading.text = line.label
    heading.tail, body.text = body.text, None
    body.insert(0, heading)


def _passages_from(start: "Element") -> Iterator["Element"]:
    """The first passages in an element or, where it is an empty anchor, around and after it."""
    block = start
    while tag_of(block) not in BLOCK_TAGS and (parent := block.getparent()) is not None:
        block = parent
    count = 0
    for element in islice(block.iter("*"), _LOOKED_AT):
        if tag_of(element) in BLOCK_TAGS and not any(tag_of(e) in BLOCK_TAGS for e in islice(element, _LOOKED_AT)):
            yield element
            count += 1
            if count == _NEAR:
                return


def _is_in_heading(element: "Element") -> bool:
    return any(tag_of(e) in _HEADINGS for e in (element, *element.iterancestors()))


def _says(passage: "Element", label: str) -> bool:
    """Whether a passage says the same as a line of the contents; a long one is not read to its end."""
    length = 0
    for run in passage.itertext():
        length += len(run.strip())
        if length > _LONGEST:
            return False
    return words_in(passage).casefold() == label.casefold()


def _as_note(piece: Piece, notes: Notes) -> Piece:
    """The piece, as an item that begins with its mark where it is a note."""
    label = notes.label_length(piece.text)
    if not label or piece.kind is BlockKind.HEADING or piece.label:
        return piece
    return replace(piece, kind=BlockKind.LIST_ITEM, level=1, label=label)
