"""What a reading child tells its parent: a header, one line of JSON a block, an end that counts them."""

from collections.abc import Iterable, Iterator
from typing import Any

from reader.files.contents import Contents, Flow, Part, laid, tidy_title
from reader.model.article import Block, BlockKind, Inline, InlineStyle, Span

READ, READ_WHOLE = "--read-file", "--read-whole-page"
"""The arguments that tell a child to read a file, and a web page with all that surrounds its article."""

PROBLEM = 2
"""The child's exit code where it has told a problem in a sentence."""

FIRST_PART = 40_000
"""Length of the first part, in code points: several screens, read in a moment."""

FURTHER_PARTS = 1_000_000
"""Length of each further part, in code points."""


def described(contents: Contents | Flow) -> Iterator[dict[str, Any]]:
    """The lines that tell the contents; those of a flow come as it is read."""
    yield {"title": tidy_title(contents.title), "language": contents.language}
    blocks = end = 0
    for gap, text, block in laid(contents.pieces) if isinstance(contents, Flow) else _placed(contents):
        yield _line(gap, text, block)
        blocks += 1
        end = block.span.end
    yield {"blocks": blocks, "gap": contents.text[end:] if isinstance(contents, Contents) else ""}


def parts_of(lines: Iterator[dict[str, Any]]) -> Iterator[Part]:
    """What the lines tell, a short part first; ValueError or LookupError where they break off or are no such lines."""
    header = next(lines, None)
    if header is None:
        raise ValueError("the child wrote nothing")
    texts: list[str] = []
    blocks: list[Block] = []
    start = place = count = 0
    for line in lines:
        texts.append(line["gap"])
        if "blocks" in line:
            if line["blocks"] != count + len(blocks):
                raise ValueError("blocks are missing")
            yield Part(header["title"], header["language"], start, "".join(texts), tuple(blocks))
            return
        block = _block(line, place)
        place = block.span.end
        blocks.append(block)
        texts.append(line["text"])
        if place - start >= (FURTHER_PARTS if start else FIRST_PART):
            yield Part(header["title"], header["language"], start, "".join(texts), tuple(blocks))
            count += len(blocks)
            start, texts, blocks = place, [], []
    raise ValueError("the child broke off")


def assembled(parts: Iterable[Part]) -> Contents:
    """The parts put together."""
    title = language = ""
    texts: list[str] = []
    blocks: list[Block] = []
    for part in parts:
        title, language = part.title, part.language
        texts.append(part.text)
        blocks += part.blocks
    return Contents(title, "".join(texts), tuple(blocks), language)


def _placed(contents: Contents) -> Iterator[tuple[str, str, Block]]:
    end = 0
    for block in contents.blocks:
        yield contents.text[end : block.span.start], contents.text[block.span.start : block.span.end], block
        end = block.span.end


def _line(gap: str, text: str, block: Block) -> dict[str, Any]:
    start = block.span.start
    return {
        "gap": gap,
        "text": text,
        "kind": block.kind.value,
        "level": block.level,
        "label": block.label,
        "inlines": [[i.span.start - start, i.span.end - start, i.style.value, i.target] for i in block.inlines],
    }


def _block(line: dict[str, Any], place: int) -> Block:
    start = place + len(line["gap"])
    inlines = (Inline(Span(start + a, start + b), InlineStyle(style), to) for a, b, style, to in line["inlines"])
    span = Span(start, start + len(line["text"]))
    return Block(BlockKind(line["kind"]), span, line["level"], line["label"], tuple(inlines))
