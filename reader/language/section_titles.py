"""The title of a statute's part, which stands behind its number or in the passages below it."""

from collections.abc import Sequence

from reader.language.statute_lines import Marker, explanation_half, is_formula, item_at, part_at, past_quotes
from reader.model.article import Article, Block, BlockKind
from reader.model.section import SectionKind

_MOST = 3  # passages of a title
_HEAD = 12  # passages of the head of an explanation: PENJELASAN / ATAS / UNDANG-UNDANG … / TENTANG …
_LONGEST = 200  # code points


def past_own_title(article: Article) -> int:
    """The number of the first block after the article's own title.

    The first block is that title where it says so, or where no other heading is as high; of a statute, whose title is
    made of several, all of them are.
    """
    lines = _title_lines(article)
    if lines > 1:
        return lines
    highest = [block for block in article.blocks if block.kind is BlockKind.HEADING and block.level == 1]
    if not highest or highest[0] is not article.blocks[0]:
        return 0
    return int(len(highest) == 1 or article.text_of(highest[0].span) == article.title)


def _title_lines(article: Article) -> int:
    """How many blocks at the beginning hold the article's title and nothing else; 0 where they hold more or less."""
    words = article.title.removesuffix("…").split()
    begun = len(words)
    longest = max(len(article.title), _LONGEST)  # a passage of many megabytes is no line of a title
    for number, block in enumerate(article.blocks):
        if not words:
            return number
        if block.span.end - block.span.start > longest:
            return 0
        passage = article.text_of(block.span)
        own = passage.split()
        if len(words) == begun and is_formula(passage):
            continue
        if own[: len(words)] != words[: len(own)] or part_at(article.text, block.span.start, block.span.end):
            return 0
        words = words[len(own) :]
    return 0


def title_after(text: str, blocks: Sequence[Block], number: int, marker: Marker) -> tuple[str, int]:
    """The title of the part in block `number`, and the number of the first block after it."""
    block = blocks[number]
    behind = text[marker.after : block.span.end].strip()
    if marker.kind is SectionKind.ARTICLE:
        return _article_title(text, blocks, number, behind)
    words = [behind] if behind else []
    following = number + 1
    while len(words) < _MOST and following < len(blocks) and _is_title(text, blocks[following]):
        passage = text[blocks[following].span.start : blocks[following].span.end]
        if words and not _carries_on(words[-1], passage) and not _part_follows(text, blocks, following + 1):
            break
        if behind and not _carries_on(words[-1], passage):
            break
        words.append(passage)
        following += 1
    return " ".join(words), following


def explanation_head(text: str, blocks: Sequence[Block], number: int) -> int:
    """The number of the first block after the head of an explanation."""
    following = number + 1
    while following < min(len(blocks), number + _HEAD):
        span = blocks[following].span
        passage = text[span.start : span.end]
        if not passage.isupper() or explanation_half(passage) or part_at(text, span.start, span.end):
            return following
        following += 1
    return following


def _article_title(text: str, blocks: Sequence[Block], number: int, behind: str) -> tuple[str, int]:
    """Only an article in capitals (of a contract) or a heading has a title."""
    block = blocks[number]
    if behind:
        return (behind if block.kind is BlockKind.HEADING else ""), number + 1
    if number + 1 < len(blocks) and text.startswith("PASAL", past_quotes(text, block.span.start, block.span.end)):
        below = blocks[number + 1]
        passage = text[below.span.start : below.span.end]
        if _is_title(text, below) and (passage.isupper() or below.kind is BlockKind.HEADING):
            return passage, number + 2
    return "", number + 1


def _is_title(text: str, block: Block) -> bool:
    start, end = block.span.start, block.span.end
    if block.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH) or end - start > _LONGEST:
        return False
    if text[end - 1] in ".;:?!," or not text[start].isupper():
        return False
    return part_at(text, start, end) is None and item_at(text, start, end) is None


def _carries_on(above: str, passage: str) -> bool:
    return above.isupper() and passage.isupper()


def _part_follows(text: str, blocks: Sequence[Block], number: int) -> bool:
    if number >= len(blocks):
        return False
    span = blocks[number].span
    return part_at(text, past_quotes(text, span.start, span.end), span.end) is not None
