"""Each paragraph of a Word document becomes a heading, a paragraph, an item with its number, a quotation or code."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reader.files.contents import Piece, list_item, shifted
from reader.files.docx_numbering import Label, Numbering
from reader.files.docx_rows import row_pieces
from reader.files.docx_runs import Runs
from reader.files.docx_styles import BODY_TEXT, Styles
from reader.files.docx_xml import attribute, child, value, whole
from reader.files.html_blocks import passages
from reader.files.line_patterns import (
    is_in_capitals,
    label_kind,
    label_length,
    may_be_title,
    names_its_title_below,
    statute_heading,
)
from reader.files.list_levels import DEEPEST, ListLevels
from reader.files.styled_text import StyledLine
from reader.files.xml_reader import local_name
from reader.model.article import BlockKind, InlineStyle

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LONGEST_HEADING = 300
"""Longest paragraph that a style makes a heading, in code points; longer ones are misused styles."""
_INDENT = 120
"""Twentieths of a point that are as wide as a letter."""
_CENTRED = ("center", "distribute")


@dataclass(slots=True)
class Paragraphs:
    """Reads paragraphs one after another, counting the lists that they belong to.

    `offset` is how many levels headings are lowered, because the title stands above them.
    """

    styles: Styles
    numbering: Numbering
    runs: Runs
    offset: int
    joined: int = 0
    """Paragraphs, one after another, whose ends are deleted, so that the next goes on with their words."""
    _levels: ListLevels = field(default_factory=ListLevels)
    _headed: set[tuple[str, int]] = field(default_factory=set)
    """Levels of lists whose numbers are headings, such as "Pasal 1"."""
    _untitled: int = 0
    """Level of the division whose title the next paragraph may be."""
    _titled: bool = False

    def read(self, paragraph: "Element") -> Iterator[Piece]:
        """The passages of one paragraph, those of its text boxes after it.

        None yet where its end is deleted: the next paragraph goes on with its words.
        """
        self.runs.add(paragraph)
        properties = child(paragraph, "pPr")
        if _end_is_deleted(properties):
            self.joined += 1
            return
        self.joined = 0
        yield from self._placed(properties)
        boxes, self.runs.boxes = self.runs.boxes, []
        for box in boxes:
            yield from self._inside(box)

    def rest(self) -> Iterator[Piece]:
        """The words that still wait for a paragraph to go on with them, when none comes."""
        yield from self._placed(None)

    def _inside(self, box: "Element") -> Iterator[Piece]:
        for element in box:
            name = local_name(element)
            if name == "p":
                yield from self.read(element)
            elif name == "tr":
                cells = [list(self._inside(cell)) for cell in element if local_name(cell) == "tc"]
                yield from row_pieces(cells)
            else:
                yield from self._inside(element)

    def _placed(self, properties: "Element | None") -> Iterator[Piece]:
        """The passages that the words so far make under a paragraph's properties."""
        style = value(properties, "pStyle")
        lines = self.runs.take()
        if self.styles.is_contents(style):
            return
        level = self._heading_level(properties, style)
        if sum(len(line.text) for line in lines) > _LONGEST_HEADING:
            level = 0
        words = (
            [line for line in lines if line.text]
            if self.styles.is_code(style)
            else list(passages(lines, joined=level > 0))
        )
        label = self._label(properties, style)
        if label and label.text and not label.bullet and not words:
            words = [StyledLine("", ())]
        for number, line in enumerate(words):
            yield self._piece(line, level, label if number == 0 else None, properties, bool(label and number))

    def _piece(
        self, line: StyledLine, level: int, label: Label | None, properties: "Element | None", goes_on: bool
    ) -> Piece:
        style = value(properties, "pStyle")
        if self.styles.is_code(style):
            return Piece(BlockKind.CODE, line.text, 0, 0, line.inlines)
        if label and line.text[:1].isalnum() and not label.text.endswith(" "):
            # Word sets the number and the word close together; read as text, they would be one word.
            label = replace(label, text=f"{label.text} ".lstrip())
        text = (label.text if label else "") + line.text
        level = level or self._division(text, label)
        if level and not (label and label.bullet):
            return self._heading(line, level, label, properties, style)
        if label and label.text and not line.text:
            return Piece(BlockKind.LIST_ITEM, label.text.rstrip(), self._depth(label, properties, style))
        if label and label.text:
            return list_item(line.text, line.inlines, label.text, self._depth(label, properties, style))
        if goes_on or (label and label.bullet):
            return list_item(line.text, line.inlines, "", label.level + 1 if label else 1)
        return self._plain(line, properties, style)

    def _plain(self, line: StyledLine, properties: "Element | None", style: str) -> Piece:
        self._untitled = 0
        if self.styles.is_quotation(style):
            return Piece(BlockKind.QUOTE, line.text, 1, 0, line.inlines)
        if label := label_length(line.text):
            level = self._levels.level(line.text[:label], _indent(properties, 0))
            return Piece(BlockKind.LIST_ITEM, line.text, level, label, line.inlines)
        self._levels.end()
        centred = (value(properties, "jc") or self.styles.alignment(style)) in _CENTRED
        if is_in_capitals(line.text) and (centred or _is_bold(line)):
            return Piece(BlockKind.HEADING, line.text, 2, 0, line.inlines)
        return Piece(BlockKind.PARAGRAPH, line.text, 0, 0, line.inlines)

    def _heading(
        self, line: StyledLine, level: int, label: Label | None, properties: "Element | None", style: str
    ) -> Piece:
        before = label.text if label else ""
        text = (before + line.text).rstrip()
        self._levels.end()
        self._untitled = level if names_its_title_below(text) else 0
        if label:
            self._headed.add((self._list(properties, style)[0], label.level))
        return Piece(BlockKind.HEADING, text, level, 0, shifted(line.inlines, len(before)))

    def _division(self, text: str, label: Label | None) -> int:
        """The level of a statute's division, or of the title below its name; 0 for other passages."""
        text = text.strip()
        return statute_heading(text) or (self._untitled if not label and may_be_title(text) else 0)

    def _heading_level(self, properties: "Element | None", style: str) -> int:
        if self.styles.is_title(style):
            level = 2 if self._titled else 1
            self._titled = True
            return level
        written = value(properties, "outlineLvl")
        outline = whole(written, BODY_TEXT) if written else self.styles.outline(style)
        return min(6, outline + 1 + self.offset) if 0 <= outline < BODY_TEXT else 0

    def _list(self, properties: "Element | None", style: str) -> tuple[str, int]:
        """The list that a paragraph belongs to, by itself or by its style, and its level in it."""
        list_id, level = value(properties, "numPr", "numId"), value(properties, "numPr", "ilvl")
        style_list, style_level, chain = self.styles.numbering(style)
        list_id = list_id or style_list
        if level:
            return list_id, whole(level)
        bound = self.numbering.level_of_style(list_id, chain) if list_id == style_list else 0
        return list_id, bound if style_level is None else style_level

    def _label(self, properties: "Element | None", style: str) -> Label | None:
        list_id, level = self._list(properties, style)
        return self.numbering.label(list_id, level) if list_id not in ("", "0") else None

    def _depth(self, label: Label, properties: "Element | None", style: str) -> int:
        """How deep an item lies: by its list's levels, headings not counted, or by the look of its number."""
        list_id = self._list(properties, style)[0]
        depth = label.level + 1 - sum((list_id, level) in self._headed for level in range(label.level))
        if label_kind(label.text + "x"):
            depth = max(depth, self._levels.level(label.text, _indent(properties, label.indent)))
        self._untitled = 0
        return min(DEEPEST, depth)


def _end_is_deleted(properties: "Element | None") -> bool:
    mark = child(properties, "rPr")
    return child(mark, "del") is not None or child(mark, "moveFrom") is not None


def _indent(properties: "Element | None", otherwise: int) -> int:
    """How far a paragraph is indented, in letters."""
    indents = child(properties, "ind")
    left = "" if indents is None else attribute(indents, "left") or attribute(indents, "start")
    return max(0, whole(left, otherwise)) // _INDENT


def _is_bold(line: StyledLine) -> bool:
    bold = sum(len(inline.span) for inline in line.inlines if inline.style is InlineStyle.STRONG)
    return bold >= len(line.text)
