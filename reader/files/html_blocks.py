"""The elements of a web page become headings, paragraphs, list items, quotations and lines of code."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.files.contents import Piece, list_item, shifted
from reader.files.decoding import harmless
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
"""Longest text of a table's row that further cells are added to, in code points; longer cells are passages."""
_NUMBER = re.compile(r"\s*([+-]?\d{1,6})\s*")


def pieces_of(article: "Element", skipped: Collection["Element"]) -> Iterator[Piece]:
    """The passages of the article in reading order, what is skipped left out."""
    reading = _Reading()
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
class _List:
    """An open list: how it is numbered (`1 a A i I`, empty for bullets), and its last number."""

    style: str
    number: int

    def label(self, item: "Element") -> str:
        if not self.style:
            return "• "
        self.number = _number(item.get("value"), self.number + 1)
        return f"{_numeral(self.number, self.style)}. "


@dataclass(slots=True)
class _Reading:
    """Where the walk stands, and the passage that it is collecting."""

    _text: StyledText = field(default_factory=StyledText)
    _code: list[str] = field(default_factory=list)
    _containers: list[_List | None] = field(default_factory=list)
    """Open lists, and None for an open quotation, outermost first."""
    _label: str = ""
    _heading: int = 0
    _preformatted: int = 0
    _new_cell: bool = False
    _untitled: int = 0
    """Level of the division whose title the next paragraph may be."""
    _levels: ListLevels = field(default_factory=ListLevels)

    def enter(self, element: "Element") -> Iterator[Piece]:
        tag = tag_of(element)
        if tag in ("td", "th") and 0 < self._text.length <= _CELL_LIMIT:
            self._new_cell = True
        elif tag in BLOCK_TAGS:
            yield from self.flush()
            self._begin(tag, element)
        elif tag == "br":
            self._break_line()
        elif tag == "a" and (target := element.get("href")):
            self._text.open(InlineStyle.LINK, target)
        elif tag in _STYLES:
            self._text.open(_STYLES[tag])
        elif tag == "q":
            self.write("“")

    def leave(self, element: "Element") -> Iterator[Piece]:
        tag = tag_of(element)
        if tag in ("td", "th"):
            return
        if tag in BLOCK_TAGS:
            yield from self.flush()
            self._end(tag)
        elif tag == "a" and element.get("href"):
            self._text.close(InlineStyle.LINK)
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
        self._new_cell = False
        if self._code:
            lines = harmless("".join(self._code)).expandtabs(4).split("\n")
            self._code = []
            yield from (Piece(BlockKind.CODE, line.rstrip()) for line in lines)
        for line in passages(self._text.take(), joined=self._heading > 0):
            yield self._placed(line)

    def _begin(self, tag: str, element: "Element") -> None:
        if tag in ("ul", "ol", "dir", "menu"):
            style = element.get("type") or "1"
            number = _number(element.get("start"), 1) - 1
            self._containers.append(_List(style if tag == "ol" else "", number))
        elif tag == "blockquote":
            self._containers.append(None)
        elif tag == "li":
            innermost = self._containers[-1] if self._containers else None
            self._label = innermost.label(element) if innermost else "• "
        elif tag == "pre":
            self._preformatted += 1
        elif len(tag) == 2 and tag[0] == "h" and tag != "hr":
            self._heading = int(tag[1])

    def _end(self, tag: str) -> None:
        if tag in ("ul", "ol", "dir", "menu", "blockquote"):
            self._containers.pop()
        elif tag == "li":
            self._label = ""
        elif tag == "pre":
            self._preformatted -= 1
        elif len(tag) == 2 and tag[0] == "h" and tag != "hr":
            self._heading = 0

    def _break_line(self) -> None:
        if self._preformatted:
            self._code.append("\n")
        else:
            self._text.break_line()

    def _placed(self, line: StyledLine) -> Piece:
        """The piece that a passage is, where it stands."""
        lists = sum(container is not None for container in self._containers)
        if self._heading:
            return Piece(BlockKind.HEADING, line.text, self._heading, 0, line.inlines)
        if self._containers and self._containers[-1] is None:
            return Piece(BlockKind.QUOTE, line.text, len(self._containers) - lists, 0, line.inlines)
        if self._containers or self._label:
            label, self._label = self._label, ""
            own = label_length(line.text) if label == "• " else 0
            if own:
                return Piece(BlockKind.LIST_ITEM, line.text, max(1, lists), own, line.inlines)
            return list_item(line.text, line.inlines, label, max(1, lists))
        return self._paragraph(line)

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


def _number(written: str | None, otherwise: int) -> int:
    match = _NUMBER.fullmatch(written or "")
    return int(match[1]) if match else otherwise


def _numeral(number: int, style: str) -> str:
    if number < 1 or style not in ("a", "A", "i", "I"):
        return str(number)
    numeral = _letters(number) if style in "aA" else _roman(number)
    return numeral.upper() if style.isupper() else numeral


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _roman(number: int) -> str:
    if number > 3999:
        return str(number)
    numeral = ""
    for value, letters in zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"),
        strict=True,
    ):
        numeral += letters * (number // value)
        number %= value
    return numeral
