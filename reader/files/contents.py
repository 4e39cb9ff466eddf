"""What a file holds once it is read: a title, a text, its blocks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.model.article import Block, BlockKind, Inline, Span

TITLE_LIMIT = 200
"""Longest title, in code points."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What the reader of one kind of file yields; with an identity and a source it becomes an Article.

    `title` is empty where the file names none.
    """

    title: str
    text: str
    blocks: tuple[Block, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A block before it has a place: its own text, with the inlines counted from the start of that text."""

    kind: BlockKind
    text: str
    level: int = 0
    label: int = 0
    inlines: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class Flow:
    """What a large file holds, read piece by piece as it is asked for: the pieces can be taken once.

    Taking them raises FileProblem where trouble is met on the way.
    """

    title: str
    pieces: Iterator[Piece]
    language: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What has been read of a file so far and was not told before, in order.

    `text` continues the text of the parts before, whose length is `start`; the blocks' spans are places in the whole
    text. Title and language are the same in every part.
    """

    title: str
    language: str
    start: int
    text: str
    blocks: tuple[Block, ...]


def compose(pieces: Iterable[Piece], *, title: str = "", language: str = "") -> Contents:
    """Lay pieces one after another into a text.

    A blank line parts them; lines of code and the items of a list stand on successive lines. Pieces of white space
    alone are left out.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    for gap, text, block in laid(pieces):
        parts += (gap, text)
        blocks.append(block)
    return Contents(tidy_title(title), "".join(parts), tuple(blocks), language)


def laid(pieces: Iterable[Piece]) -> Iterator[tuple[str, str, Block]]:
    """Each piece at its place in the text: the white space before it, its own text, its block."""
    place = 0
    before: Piece | None = None
    for piece in pieces:
        if not piece.text.strip():
            continue
        gap = _gap(before, piece)
        start = place + len(gap)
        place = start + len(piece.text)
        inlines = shifted(piece.inlines, start)
        yield gap, piece.text, Block(piece.kind, Span(start, place), piece.level, piece.label, inlines)
        before = piece


def list_item(text: str, inlines: Sequence[Inline], label: str, level: int) -> Piece:
    """A list item that begins with its label; without a label, a further paragraph of the item before."""
    return Piece(BlockKind.LIST_ITEM, label + text, level, len(label), shifted(inlines, len(label)))


def shifted(inlines: Sequence[Inline], by: int) -> tuple[Inline, ...]:
    """The same runs, moved by a number of code points."""
    return tuple(replace(inline, span=Span(inline.span.start + by, inline.span.end + by)) for inline in inlines)


def tidy_title(title: str) -> str:
    """The title on one line, white space collapsed, cut at a word where it is longer than `TITLE_LIMIT`."""
    return shortened(" ".join(title.split()), TITLE_LIMIT)


def language_code(tag: str) -> str:
    """The language of a tag such as `id-ID` or `en_US`, two or three small letters; empty where the tag is none.

    `in`, the code of Indonesian before 1989 (ISO 639), becomes `id`.
    """
    code = tag.strip().lower().replace("_", "-").partition("-")[0]
    if not (code.isascii() and code.isalpha() and 2 <= len(code) <= 3):
        return ""
    return {"in": "id", "ind": "id", "eng": "en"}.get(code, code)


def shortened(line: str, limit: int) -> str:
    """The line itself, or its first words and an ellipsis: at most `limit` code points."""
    if len(line) <= limit:
        return line
    head = line[: limit - 1]
    whole_words = head.rpartition(" ")[0]
    return (whole_words if len(whole_words) > limit // 2 else head).rstrip() + "…"


def _gap(before: Piece | None, piece: Piece) -> str:
    if before is None:
        return ""
    successive = before.kind is piece.kind and piece.kind in (BlockKind.CODE, BlockKind.LIST_ITEM)
    return "\n" if successive else "\n\n"
