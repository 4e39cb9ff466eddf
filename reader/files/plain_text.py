"""A plain text becomes blocks that keep every character's place."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from reader.files.contents import Contents, tidy_title
from reader.files.line_patterns import (
    ends_sentence,
    is_in_capitals,
    label_length,
    may_be_title,
    names_its_title_below,
    statute_heading,
)
from reader.files.list_levels import ListLevels
from reader.files.statute_title import is_masthead, statute_title
from reader.files.wrapping import Line, lines_of, passages
from reader.model.article import Block, BlockKind, Span

HEADING_LIMIT = 160
"""Longest passage that is taken for a title, in code points."""

_WHITE_SPACE = re.compile(r"\s")
_PIECE = 100_000
"""Code points that are replaced at a time: one call over megabytes would keep every other thread waiting."""


def read(text: str) -> Contents:
    """The blocks of a decoded text.

    The text stays as it is, code point for code point, but for white space inside a block, which becomes plain spaces.
    A blank line parts blocks; so does every line end of a text that was not broken at a fixed width. The first block
    is the title where it is short and no sentence; statutes' divisions and lines in capitals are headings.
    """
    groups = _with_title_lines_joined(list(passages(list(lines_of(text)))))
    blocks = _with_title(text, tuple(_blocks(groups)))
    titled = blocks[:1] and blocks[0].kind is BlockKind.HEADING and blocks[0].level == 1
    title = _whole_title(text, blocks) if titled else ""
    return Contents(tidy_title(title), _flowing(text, (block.span for block in blocks)), blocks)


def _with_title_lines_joined(groups: Sequence[tuple[Line, ...]]) -> Iterable[tuple[Line, ...]]:
    """Successive lines in capitals at the very beginning are one title."""
    end = 1
    length = len(groups[0][0].text) if groups else 0
    while end < min(len(groups), 6) and groups[end][0].adjacent and all(_is_title_line(g) for g in groups[: end + 1]):
        length += 1 + len(groups[end][0].text)
        if length > HEADING_LIMIT:
            break
        end += 1
    return [sum(groups[:end], ()), *groups[end:]] if groups else []


def _is_title_line(group: tuple[Line, ...]) -> bool:
    return len(group) == 1 and is_in_capitals(group[0].text) and not statute_heading(group[0].text)


def _blocks(groups: Iterable[tuple[Line, ...]]) -> Iterator[Block]:
    levels = ListLevels()
    above: tuple[Line, ...] | None = None
    for group in groups:
        first = group[0]
        span = Span(first.span.start, group[-1].span.end)
        level = _heading_level(group, above)
        label = label_length(first.text)
        if level:
            levels.end()
            yield Block(BlockKind.HEADING, span, level)
        elif label:
            depth = levels.level(first.text[:label], first.indent)
            yield Block(BlockKind.LIST_ITEM, span, depth, label)
        else:
            if not levels.is_inside(first.indent):
                levels.end()
            yield Block(BlockKind.PARAGRAPH, span)
        above = group


def _heading_level(group: tuple[Line, ...], above: tuple[Line, ...] | None) -> int:
    line = group[0].text
    if len(group) > 1:
        return 2 if above is None and all(is_in_capitals(line.text) for line in group) else 0
    if level := statute_heading(line):
        return level
    if above and len(above) == 1 and names_its_title_below(above[0].text) and may_be_title(line):
        return statute_heading(above[0].text)
    return 2 if is_in_capitals(line) and not label_length(line) else 0


def _with_title(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, the first of them made the title where it can be one."""
    if len(blocks) < 2:
        return blocks
    first = blocks[0]
    passage = text[first.span.start : first.span.end]
    if (
        first.kind is BlockKind.LIST_ITEM
        or len(passage) > HEADING_LIMIT
        or (passage.count("\n") > 1 and first.kind is not BlockKind.HEADING)
        or statute_heading(passage)
        or ends_sentence(passage)
        or passage.endswith((",", ";"))
    ):
        return blocks
    return (replace(first, kind=BlockKind.HEADING, level=1), *blocks[1:])


def _whole_title(text: str, blocks: Sequence[Block]) -> str:
    """The title, of a statute the lines below it too: its number, "TENTANG" and what it is about."""
    above = takewhile(lambda block: block.kind is BlockKind.HEADING or is_masthead(_words(text, block)), blocks)
    return statute_title(_words(text, block) for block in above) or text[blocks[0].span.start : blocks[0].span.end]


def _words(text: str, block: Block) -> str:
    return " ".join(text[block.span.start : block.span.end].split())


def _flowing(text: str, spans: Iterable[Span]) -> str:
    parts: list[str] = []
    end = 0
    for span in spans:
        parts.append(text[end : span.start])
        for start in range(span.start, span.end, _PIECE):
            parts.append(_WHITE_SPACE.sub(" ", text[start : min(start + _PIECE, span.end)]))
        end = span.end
    return "".join([*parts, text[end:]])
