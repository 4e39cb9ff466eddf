"""The elements of a web page become headings, paragraphs, list items, quotations and lines of code."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.files.contents import Piece, list_item, shifted
from reader.files.decoding import harmless
from reader.files.html_labels import BULLET, OpenList, is_label, opened, own_label
from reader.files.html_list_styles import ListStyles
from reader.files.html_tree import BLOCK_TAGS, Step, tag_of, walk
from reader.files.line_patterns import is_terminated, label_length, may_be_title, names_its_title_below, statute_heading
from reader.files.list_levels import ListLevels
from reader.files.styled_text import StyledLine, StyledText
from reader.model.article import BlockKind, Inline, InlineStyle

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_STYLES = {
    **dict.fromkeys(("em", "i", "cite", "dfn", "var"), InlineStyle.EMPHASIS),
    **dict.fromkeys(("strong", "b"), InlineStyle.STRONG),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), InlineStyle.CODE),
}
_CELL_LIMIT = 200
"""Longest text of a table's cell that stands in one line with others, in code points; longer cells are passages."""
_NO_ROW = frozenset(("table", "ul", "ol", "dl", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"))
"""What a cell of a page's layout holds, and no cell of a table that is read row by row."""


def pieces_of(article: "Element", skipped: Collection["Element"], styles: ListStyles | None = None) -> Iterator[Piece]:
    """The passages of the article in reading order, what is skipped left out; `styles` are those of its lists."""
    reading = _Reading(skipped, styles or ListStyles())
    for step, element in walk(article, skipped):
        if step is Step.ENTER:
            yield from reading.enter(element)
            reading.write(element.text)
        elif step is Step.LEAVE:
            yield from reading.leave(element)
        elif tag_of(element) in BLOCK_TAGS:
            yield from reading.flush()
        if step is not Step.ENTER and element is not article:
            reading.write(element.tail)
    yield from reading.flush()


@dataclass(slots=True)
class _Reading:
    """Where the walk stands, and the passage that it is collecting."""

    _skipped: Collection["Element"]
    _styles: ListStyles
    _text: StyledText = field(default_factory=StyledText)
    _code: list[str] = field(default_factory=list)
    _containers: list[OpenList | None] = field(default_factory=list)
    """Open lists, and None for an open quotation, outermost first."""
    _label: str | None = None
    """The label of the item that begins; None inside an item, and where there is none."""
    _heading: int = 0
    _preformatted: int = 0
    _new_cell: bool = False
    _after_link: int = 0
    """Where the last link ended in the text that is being collected."""
    _row: "Element | None" = None
    """The row of short cells that is being read as one line."""
    _untitled: int = 0
    """Level of the division whose title the next paragraph may be."""
    _levels: ListLevels = field(default_factory=ListLevels)

    def enter(self, element: "Element") -> Iterator[Piece]:
        tag = tag_of(element)
        if tag in ("td", "th") and self._joins_row():
            self._new_cell = True
        elif self._row is not None and tag in BLOCK_TAGS:
            self._text.write(" ")
        elif tag in BLOCK_TAGS:
            yield from self.flush()
            self._begin(tag, element)
        elif tag == "br":
            self._break_line()
        elif tag == "a" and (target := element.get("href")):
            if self._after_link == self._text.length > 0:
                self._text.write(" ")  # links that touch are set apart by the page's styles
            self._text.open(InlineStyle.LINK, target)
        elif tag in _STYLES:
            self._text.open(_STYLES[tag])
        elif tag == "q":
            self.write("“")

    def leave(self, element: "Element") -> Iterator[Piece]:
        tag = tag_of(element)
        if tag in ("td", "th"):
            return
        if self._row is not None and self._row is not element and tag in BLOCK_TAGS:
            self._text.write(" ")
        elif tag == "dt" and (line := self._text.sole_line()) and is_label(line):
            self._text.take()
            self._label = f"{line} "
        elif tag in BLOCK_TAGS:
            self._row = None
            yield from self.flush()
            self._end(tag)
        elif tag == "a" and element.get("href"):
            self._text.close(InlineStyle.LINK)
            self._after_link = self._text.length
        elif tag in _STYLES:
            self._text.close(_STYLES[tag])
        elif tag == "q":
            self.write("”")

    def write(self, run: str | None) -> None:
        """Add the text between two tags."""
        if not run:
            return
        if self._preformatted:
            self._code.append(run)
            return
        if self._new_cell and run.strip():
            self._text.write("" if self._text.at_line_start else " | ")
            self._new_cell = False
        self._text.write(run)

    def flush(self) -> Iterator[Piece]:
        """The passages collected so far."""
        self._new_cell, self._after_link = False, 0
        if self._code:
            lines = harmless("".join(self._code)).expandtabs(4).split("\n")
            self._code = []
            yield from (Piece(BlockKind.CODE, line.rstrip()) for line in lines)
        for line in passages(self._text.take(), joined=self._heading > 0):
            yield self._placed(line)

    def _begin(self, tag: str, element: "Element") -> None:
        if tag in ("ul", "ol", "dir", "menu"):
            self._containers.append(opened(element, self._styles))
        elif tag == "tr":
            self._row = element if is_row(element, self._skipped) else None
        elif tag == "blockquote":
            self._containers.append(None)
        elif tag == "li":
            self._label = self._label_of(element)
        elif tag == "pre":
            self._preformatted += 1
        elif len(tag) == 2 and tag[0] == "h" and tag != "hr":
            self._heading = int(tag[1])

    def _end(self, tag: str) -> None:
        if tag in ("ul", "ol", "dir", "menu", "blockquote"):
            self._containers.pop()
        elif tag in ("li", "dd"):
            self._label = None
        elif tag == "pre":
            self._preformatted -= 1
        elif len(tag) == 2 and tag[0] == "h" and tag != "hr":
            self._heading = 0

    def _joins_row(self) -> bool:
        return self._text.length > 0 and (self._row is not None or self._text.length <= _CELL_LIMIT)

    def _label_of(self, item: "Element") -> str:
        innermost = self._containers[-1] if self._containers else None
        if innermost is None:
            return BULLET
        around = [outer for outer in self._containers[:-1] if outer is not None]
        return innermost.label(item, self._styles, around)

    def _break_line(self) -> None:
        if self._preformatted:
            self._code.append("\n")
        elif self._row is not None:
            self._text.write(" ")
        else:
            self._text.break_line()

    def _placed(self, line: StyledLine) -> Piece:
        """The piece that a passage is, where it stands."""
        lists = sum(container is not None for container in self._containers)
        if self._heading:
            return Piece(BlockKind.HEADING, line.text, self._heading, 0, line.inlines)
        if self._containers and self._containers[-1] is None:
            return Piece(BlockKind.QUOTE, line.text, len(self._containers) - lists, 0, line.inlines)
        if self._containers or self._label is not None:
            return self._item(line, max(1, lists))
        return self._paragraph(line)

    def _item(self, line: StyledLine, level: int) -> Piece:
        """The first passage of an item with its label, or a further one; a label of its own words stands for both."""
        label, self._label = self._label, None
        own = own_label(line.text, label) if label is not None else 0
        if not own:
            return list_item(line.text, line.inlines, label or "", level)
        return Piece(BlockKind.LIST_ITEM, line.text, level, own, line.inlines)

    def _paragraph(self, line: StyledLine) -> Piece:
        """A paragraph may be a statute's heading or an item whose number is written out."""
        level = statute_heading(line.text) or (self._untitled if may_be_title(line.text) else 0)
        self._untitled = level if names_its_title_below(line.text) else 0
        if level:
            self._levels.end()
            return Piece(BlockKind.HEADING, line.text, level, 0, line.inlines)
        if label := label_length(line.text):
            level = self._levels.level(line.text[:label], 0)
            return Piece(BlockKind.LIST_ITEM, line.text, level, label, line.inlines)
        self._levels.end()
        return Piece(BlockKind.PARAGRAPH, line.text, 0, 0, line.inlines)


def passages(lines: Sequence[StyledLine], *, joined: bool) -> Iterator[StyledLine]:
    """Lines that a page broke, put together where a sentence merely goes on in the next, or all of them."""
    passage: list[StyledLine] = []
    for line in lines:
        if passage and not (joined or _goes_on(passage[-1].text, line.text)):
            yield _together(passage)
            passage = []
        if line.text:
            passage.append(line)
    if passage:
        yield _together(passage)


def _goes_on(line: str, following: str) -> bool:
    return following[:1].islower() and not is_terminated(line) and not label_length(following)


def _together(lines: Sequence[StyledLine]) -> StyledLine:
    if len(lines) == 1:
        return lines[0]
    inlines: list[Inline] = []
    place = 0
    for line in lines:
        inlines += shifted(line.inlines, place)
        place += len(line.text) + 1
    return StyledLine(" ".join(line.text for line in lines), tuple(inlines))


def is_row(row: "Element", skipped: Collection["Element"]) -> bool:
    """Whether a table's row is one line: two cells or more, all short, and in none a list or a table."""
    cells = 0
    for cell in row:
        if tag_of(cell) not in ("td", "th") or cell in skipped:
            continue
        if any(tag_of(inner) in _NO_ROW for inner in cell.iter()):
            return False
        length = 0
        for run in cell.itertext():
            length += len(run.strip())
            if length > _CELL_LIMIT:
                return False
        cells += length > 0
    return cells > 1
