"""An article's text in pieces: cut where blocks begin, packed, put together again whole or in part."""

import hashlib
import json
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reader.errors import LibraryProblem
from reader.model.article import Article, Block, BlockKind, Inline, InlineStyle, Span
from reader.model.excerpt import Excerpt, moved
from reader.storage.library_rows import Row, digest_of, encoded

_SHORTEST, _LONGEST = 16_000, 48_000
"""Between how many code points from a piece's beginning the next one begins."""
_QUICK = 1
"""zlib's fastest level: half the usual level's time, and nearly as small."""
_DAMAGE = (zlib.error, ValueError, TypeError, KeyError, IndexError, RecursionError)
_KINDS = {kind.value: kind for kind in BlockKind}


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text from the code point `start` and block `first_block` on; `blocks` is JSON, counted from there."""

    id: str
    start: int
    first_block: int
    text: bytes
    blocks: bytes


def pieces_of(article: Article) -> tuple[Piece, ...]:
    """The article cut into pieces; the same passage is most often the same piece after a change elsewhere."""
    cuts = _cuts(article)
    ends = [*cuts[1:], (len(article.text), len(article.blocks))]
    return tuple(_piece(article, *cut, *end) for cut, end in zip(cuts, ends, strict=True))


def version_row(article: Article, version: int, added: float, pieces: Sequence[Piece]) -> dict[str, Any]:
    """The row of one version of an article's text; its pieces have rows of their own."""
    return {
        "article_id": article.id,
        "version": version,
        "digest": digest_of(article.text),
        "length": len(article.text),
        "block_count": len(article.blocks),
        "chunks": listed(pieces),
        "added": added,
    }


def listed(pieces: Iterable[Piece]) -> str:
    """What a version's row says of its pieces."""
    return json.dumps([[piece.id, piece.start, piece.first_block] for piece in pieces], separators=(",", ":"))


def chunk_row(article_id: str, piece: Piece) -> dict[str, Any]:
    """The row of a piece."""
    return {
        "article_id": article_id,
        "id": piece.id,
        "text": zlib.compress(piece.text, _QUICK),
        "blocks": zlib.compress(piece.blocks, _QUICK),
    }


def is_whole(piece: Piece, row: Row) -> bool:
    """Whether a row holds the piece, undamaged."""
    try:
        return bool(zlib.decompress(row["text"]) == piece.text and zlib.decompress(row["blocks"]) == piece.blocks)
    except (zlib.error, TypeError):
        return False


def whole_article(row: Row, chunks: Mapping[str, Row]) -> Article:
    """The whole article from its row joined with the one of its text, and the rows of its pieces by their id.

    Raises LibraryProblem when the kept text is damaged.
    """
    try:
        pieces = json.loads(row["chunks"])
        texts, blocks = _read(pieces, chunks)
        text = "".join(texts)
        if (len(text), len(blocks)) != (row["length"], row["block_count"]):
            raise ValueError("a piece is missing")
    except _DAMAGE as problem:
        raise _damaged(row) from problem
    return Article(row["id"], row["title"], text, blocks, row["source"], row["language"])


def needed_pieces(row: Row, around: Span) -> list[list[Any]]:
    """Which of a version's pieces hold a range of its text, each as [id, first code point, first block]."""
    pieces: list[list[Any]] = json.loads(row["chunks"])
    starts = [piece[1] for piece in pieces]
    first = max(0, bisect_right(starts, around.start) - 1)
    return pieces[first : max(first + 1, bisect_left(starts, around.end))]


def excerpt_from(row: Row, pieces: list[list[Any]], chunks: Mapping[str, Row], around: Span) -> Excerpt:
    """The blocks of the pieces that have part in a range of the whole text.

    Raises LibraryProblem when the kept text is damaged.
    """
    try:
        texts, blocks = _read(pieces, chunks)
    except _DAMAGE as problem:
        raise _damaged(row) from problem
    _, start, first_block = pieces[0]
    text = "".join(texts)
    inside = Span(around.start - start, around.end - start)
    first = max(0, bisect_right([block.span.start for block in blocks], inside.start) - 1)
    last = max(first + 1, bisect_left([block.span.start for block in blocks], inside.end))
    begin = blocks[first].span.start if first else 0
    end = blocks[last].span.start if last < len(blocks) else len(text)
    shown = tuple(moved(block, -begin) for block in blocks[first:last])
    article = Article(row["id"], row["title"], text[begin:end], shown, row["source"], row["language"])
    return Excerpt(article, start + begin, first_block + first, row["length"], row["block_count"])


def unpacked_article(row: Row) -> Article | None:
    """The article from its row joined with one of its text as libraries kept it at first; None where it is damaged."""
    try:
        text = zlib.decompress(row["text"]).decode("utf-8", "surrogatepass")
        blocks = _blocks_from(json.loads(zlib.decompress(row["blocks"]).decode("utf-8", "surrogatepass")), 0)
    except _DAMAGE:
        return None
    if digest_of(text) != row["digest"]:
        return None
    return Article(row["id"], row["title"], text, tuple(blocks), row["source"], row["language"])


def _cuts(article: Article) -> list[tuple[int, int]]:
    """Where pieces begin, as code point and block."""
    cuts = [(0, 0)]
    starts = [block.span.start for block in article.blocks]
    ends = [block.span.end for block in article.blocks]
    orderly = all(end <= start for end, start in zip(ends, starts[1:], strict=False))
    while orderly and len(article.text) - cuts[-1][0] > _LONGEST:
        start, block = cuts[-1]
        low = max(block + 1, bisect_left(starts, start + _SHORTEST))
        high = max(low + 1, bisect_right(starts, start + _LONGEST))
        if low >= len(starts):
            break
        # The choice looks at nothing but the words that follow, so that it stays the same when the text before changes.
        chosen = min(range(low, min(high, len(starts))), key=lambda number: _lot(article, number))
        cuts.append((starts[chosen], chosen))
    return cuts


def _lot(article: Article, number: int) -> int:
    return zlib.crc32(encoded(article.text_of(article.blocks[number].span)))


def _piece(article: Article, start: int, first_block: int, end: int, last_block: int) -> Piece:
    text = encoded(article.text[start:end])
    blocks = _listed_blocks(article.blocks[first_block:last_block], start)
    return Piece(_id_of(text, blocks), start, first_block, text, blocks)


def _id_of(text: bytes, blocks: bytes) -> str:
    digest = hashlib.blake2b(text, digest_size=16)
    digest.update(b"\n")
    digest.update(blocks)
    return digest.hexdigest()


def _read(pieces: list[list[Any]], chunks: Mapping[str, Row]) -> tuple[list[str], tuple[Block, ...]]:
    """The texts of consecutive pieces and their blocks, counted from the first one's beginning."""
    texts: list[str] = []
    blocks: list[Block] = []
    length = 0
    for name, start, _first_block in pieces:
        text, listed_blocks = (zlib.decompress(chunks[name][part]) for part in ("text", "blocks"))
        if _id_of(text, listed_blocks) != name or start - pieces[0][1] != length:
            raise ValueError("a piece is not what it was")
        blocks += _blocks_from(json.loads(listed_blocks.decode("utf-8", "surrogatepass")), length)
        texts.append(text.decode("utf-8", "surrogatepass"))
        length += len(texts[-1])
    return texts, tuple(blocks)


def _listed_blocks(blocks: Iterable[Block], start: int) -> bytes:
    rows = [
        [
            *(block.kind.value, block.span.start - start, block.span.end - start, block.level, block.label),
            [[run.span.start - start, run.span.end - start, run.style.value, run.target] for run in block.inlines],
        ]
        for block in blocks
    ]
    return encoded(json.dumps(rows, ensure_ascii=False, separators=(",", ":")))


def _blocks_from(rows: list[list[Any]], by: int) -> list[Block]:
    return [
        Block(
            _KINDS[kind],
            Span(start + by, end + by),
            level,
            label,
            tuple(Inline(Span(a + by, z + by), InlineStyle(style), target) for a, z, style, target in runs)
            if runs
            else (),
        )
        for kind, start, end, level, label, runs in rows
    ]


def _damaged(row: Row) -> LibraryProblem:
    return LibraryProblem(
        f"The text of “{row['title']}” in your library is damaged and cannot be shown; open its file again."
    )
