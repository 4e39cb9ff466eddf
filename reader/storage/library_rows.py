"""Articles and marks to rows of the library and back."""

import hashlib
import json
import re
import zlib
from collections.abc import Mapping
from typing import Any, TypeAlias

from reader.errors import LibraryProblem
from reader.model.article import Article, Block, BlockKind, Inline, InlineStyle, Span
from reader.model.bookmark import Bookmark, Colour, Highlight, KeptArticle, Mark, Quote

Row: TypeAlias = Mapping[str, Any]

_WORD = re.compile(r"\w\S*")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_QUICK = 1
"""zlib's fastest level: half the usual level's time, and nearly as small."""


def digest_of(text: str) -> bytes:
    """What tells one version of a text from another: SHA-256 over UTF-8."""
    return hashlib.sha256(_encoded(text)).digest()


def words_in(text: str) -> int:
    """How many words a text has, as a reader counts: what white space separates and holds a letter or digit."""
    return len(_WORD.findall(text))


def text_row(article: Article, version: int, added: float) -> dict[str, Any]:
    """The row of one version of an article's text."""
    return {
        "article_id": article.id,
        "version": version,
        "digest": digest_of(article.text),
        "text": _packed(article.text),
        "blocks": packed_blocks(article.blocks),
        "added": added,
    }


def article_row(article: Article, opened: float) -> dict[str, Any]:
    """What the row of an article takes from the article itself at each opening."""
    return {
        "title": _storable(article.title),
        "source": _storable(article.source),
        "language": _storable(article.language),
        "opened": opened,
    }


def article_from(row: Row) -> Article:
    """The whole article from its row joined with the one of its text.

    Raises LibraryProblem when the kept text is damaged.
    """
    try:
        text = _unpacked(row["text"])
        blocks = tuple(_block_from(block) for block in json.loads(_unpacked(row["blocks"])))
    except (zlib.error, ValueError, TypeError, IndexError, RecursionError) as problem:
        raise _damaged_text(row) from problem
    if digest_of(text) != row["digest"]:
        raise _damaged_text(row)
    return Article(row["id"], row["title"], text, blocks, row["source"], row["language"])


def kept_from(row: Row) -> KeptArticle:
    """An article as the list of articles shows it."""
    return KeptArticle(row["id"], row["title"], row["source"], row["words"], row["position"], row["opened"])


def mark_row(mark: Mark, version: int) -> dict[str, Any]:
    """The row of a new mark; its span must be known.

    Raises ValueError for a mark without a span.
    """
    if mark.span is None:
        raise ValueError(f"a new mark needs its place: {mark.id}")
    return {
        "id": mark.id,
        "article_id": mark.article_id,
        "version": version,
        "start": mark.span.start,
        "end": mark.span.end,
        "exact": _storable(mark.quote.exact),
        "before": _storable(mark.quote.before),
        "after": _storable(mark.quote.after),
        "created": mark.created,
        **mark_changes(mark),
    }


def mark_changes(mark: Mark) -> dict[str, Any]:
    """What may change in a mark that stands: never where it was made and what it quotes."""
    changes: dict[str, Any] = {"note": _storable(mark.note), "changed": mark.changed, "deleted": None}
    if isinstance(mark, Highlight):
        changes["colour"] = mark.colour.value
    return changes


def highlight_from(row: Row) -> Highlight:
    """A highlight where it was made, in the text of that version."""
    return Highlight(**_mark_values(row), colour=_colour_from(row["colour"]))


def bookmark_from(row: Row) -> Bookmark:
    """A bookmark where it was made, in the text of that version."""
    return Bookmark(**_mark_values(row))


def packed_blocks(blocks: tuple[Block, ...]) -> bytes:
    """Blocks with what is set inside them, as JSON arrays, compressed."""
    listed = [
        [
            *(block.kind.value, block.span.start, block.span.end, block.level, block.label),
            [[run.span.start, run.span.end, run.style.value, run.target] for run in block.inlines],
        ]
        for block in blocks
    ]
    return _packed(json.dumps(listed, ensure_ascii=False, separators=(",", ":")))


def _block_from(listed: list[Any]) -> Block:
    kind, start, end, level, label, runs = listed
    inlines = tuple(Inline(Span(first, last), InlineStyle(style), target) for first, last, style, target in runs)
    return Block(BlockKind(kind), Span(start, end), level, label, inlines)


def _mark_values(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "article_id": row["article_id"],
        "quote": Quote(row["exact"], row["before"], row["after"]),
        "span": Span(row["start"], row["end"]),
        "note": row["note"],
        "created": row["created"],
        "changed": row["changed"],
    }


def _colour_from(name: str) -> Colour:
    return Colour(name) if name in list(Colour) else Colour.YELLOW


def _damaged_text(row: Row) -> LibraryProblem:
    return LibraryProblem(
        f"The text of “{row['title']}” in your library is damaged and cannot be shown; open its file again."
    )


def _packed(text: str) -> bytes:
    return zlib.compress(_encoded(text), _QUICK)


def _unpacked(packed: bytes) -> str:
    return zlib.decompress(packed).decode("utf-8", "surrogatepass")


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _storable(text: str) -> str:
    # SQLite keeps TEXT as UTF-8, which has no place for half a surrogate pair.
    return _LONE_SURROGATE.sub("\ufffd", text)
