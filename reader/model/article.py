"""The article: one text, cut into blocks that say what each passage is."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range, in code points of `Article.text`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether the two ranges share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, position: int) -> bool:
        """Whether the code point at `position` lies in the range."""
        return self.start <= position < self.end


class BlockKind(StrEnum):
    """What a block is in the text."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    CODE = "code"


class InlineStyle(StrEnum):
    """How a run of characters inside a block is set."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Inline:
    """A styled run inside a block; `target` is a link's address, shown but never opened."""

    span: Span
    style: InlineStyle
    target: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph, list item, quotation or piece of code: a range of the text that holds no line break.

    `level` is 1 to 6 for a heading (1 is the title), the nesting depth from 1 for a list item or quotation, else 0.
    `label` is the length, in code points, of a list item's number or bullet with the space after it; the label is
    part of the text.
    """

    kind: BlockKind
    span: Span
    level: int = 0
    label: int = 0
    inlines: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One opened text.

    `id` tells articles apart for as long as the library lives: the same source is the same article, however often its
    text changes. `source` is the file's absolute path, `sample:NAME` for a shipped article or `pasted:` followed by a
    digest. `text` is everything that is read; blocks are ordered ranges of it and do not overlap, what lies between
    them is white space. For a plain-text file, `text` is the decoded file itself, character for character (line ends
    as LF; inside a block, white space of any kind as a space), so that a position here is a position there.
    `language` is the file's own mark (`id`, `en`, empty when it has none).
    """

    id: str
    title: str
    text: str
    blocks: tuple[Block, ...]
    source: str = ""
    language: str = ""

    def text_of(self, span: Span) -> str:
        """The characters of a range."""
        return self.text[span.start : span.end]
