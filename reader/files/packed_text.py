"""An article's text and blocks as one line of letters that a JSON file can carry, and back."""

import base64
import json
import zlib
from typing import Any

from reader.files.decoding import harmless
from reader.files.file_bytes import SIZE_LIMIT
from reader.model.article import Article, Block, BlockKind, Inline, InlineStyle, Span

_LARGEST = 4 * SIZE_LIMIT
"""Of text and blocks before compression, in bytes."""

_DEEPEST = 100
"""Deepest nesting of a list item or quotation that is believed."""

_LINE_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")


def packed(article: Article) -> str:
    """The text and the blocks as JSON, compressed by zlib, in Base64 (RFC 4648); the same text gives the same line."""
    blocks = [
        [
            *(block.kind.value, block.span.start, block.span.end, block.level, block.label),
            [[run.span.start, run.span.end, run.style.value, run.target] for run in block.inlines],
        ]
        for block in article.blocks
    ]
    written = json.dumps({"text": article.text, "blocks": blocks}, separators=(",", ":"))
    return base64.b64encode(zlib.compress(written.encode("ascii"))).decode("ascii")


def unpacked(line: str) -> tuple[str, tuple[Block, ...]]:
    """The text and its blocks.

    Raises ValueError for what `packed` cannot have made of an article: damaged, unbelievably large, blocks that lie
    outside of the text or over each other.
    """
    try:
        opened = zlib.decompressobj()
        data = opened.decompress(base64.b64decode(line, validate=True), _LARGEST)
        if not opened.eof:
            raise ValueError("cut, or too large")
        stored = json.loads(data)
        text = stored["text"]
        if not isinstance(text, str) or len(text) > SIZE_LIMIT or harmless(text) != text:
            raise ValueError("no text")
        return text, _blocks(text, stored["blocks"])
    except (zlib.error, TypeError, KeyError, IndexError, AttributeError, RecursionError) as problem:
        raise ValueError("no packed text") from problem


def _blocks(text: str, listed: Any) -> tuple[Block, ...]:
    blocks = tuple(_block(each) for each in listed)
    end = 0
    for block in blocks:
        if not end <= block.span.start < block.span.end <= len(text):
            raise ValueError("blocks out of order")
        if text[end : block.span.start].strip() or not _LINE_BREAKS.isdisjoint(text[block.span.start : block.span.end]):
            raise ValueError("blocks that do not fit the text")
        end = block.span.end
    if text[end:].strip():
        raise ValueError("text outside of the blocks")
    return blocks


def _block(listed: Any) -> Block:
    kind, start, end, level, label, runs = listed
    span = _span(start, end)
    if type(level) is not int or type(label) is not int or not 0 <= level <= _DEEPEST or not 0 <= label <= len(span):
        raise ValueError("no block")
    return Block(BlockKind(kind), span, level, label, tuple(_inline(run, span) for run in runs))


def _inline(listed: Any, block: Span) -> Inline:
    start, end, style, target = listed
    span = _span(start, end)
    if not isinstance(target, str) or not block.start <= span.start <= span.end <= block.end:
        raise ValueError("no styled run")
    return Inline(span, InlineStyle(style), target)


def _span(start: Any, end: Any) -> Span:
    if type(start) is not int or type(end) is not int or not 0 <= start <= end:
        raise ValueError("no range")
    return Span(start, end)
