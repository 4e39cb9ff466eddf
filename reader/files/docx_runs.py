"""The words of a Word paragraph as they stand once every tracked change is accepted, with their styles."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.files.docx_styles import Styles
from reader.files.docx_xml import Relation, attribute, child, switch, value, whole
from reader.files.styled_text import StyledLine, StyledText
from reader.files.xml_reader import local_name
from reader.model.article import InlineStyle

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_PASSED_BY = frozenset(
    (
        *("del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rt", "rubyPr", "delText"),
        *("delInstrText", "ctrlPr", "annotationRef", "footnoteRef", "endnoteRef", "binData", "tblPr"),
        *("tblGrid", "trPr", "tcPr", "sectPr", "docPr", "cNvPr"),
    )
)
"""Elements that hold no words, or words that are deleted, moved away or shown by other means."""
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_SYMBOLS = {
    **dict.fromkeys(("wingdings:fe", "wingdings:52", "wingdings 2:52"), "☑"),
    **dict.fromkeys(("wingdings:a8", "wingdings:6f", "wingdings:71", "wingdings 2:a3"), "☐"),
    **dict.fromkeys(("wingdings:fc", "wingdings 2:50"), "✓"),
    **dict.fromkeys(("wingdings:fb", "wingdings:fd", "wingdings 2:4f"), "✗"),
    "wingdings:e0": "→",
    "wingdings:d8": "➢",
    "wingdings:a7": "▪",
    "wingdings:6c": "●",
    "symbol:b7": "•",
    "symbol:b3": "≥",
    "symbol:a3": "≤",
    "symbol:b1": "±",
    "symbol:b9": "≠",
    "symbol:b4": "×",
    "symbol:ae": "→",
}
"""Signs that stand only in symbol fonts, as letters of Unicode: the font, and the lower half of the code."""
_HYPERLINK = re.compile(r"\s*HYPERLINK\s+(?:\\\w\s+)*\"?([^\"\\\s][^\"\s]*)\"?", re.IGNORECASE)


@dataclass(slots=True)
class _Field:
    """A field that began: what it does, and whether what it shows has begun; `linked` is whether a link was opened."""

    instruction: list[str] = field(default_factory=list)
    shown: bool = False
    linked: bool = False


@dataclass(slots=True)
class Runs:
    """Collects the words of paragraphs; a field may go on from one paragraph to the next.

    `note_mark` tells the mark of a note from the kind of note and its identity. Text boxes that are met on the way
    are put into `boxes`.
    """

    styles: Styles
    relations: dict[str, Relation]
    note_mark: Callable[[str, str], str]
    boxes: list["Element"] = field(default_factory=list)
    _text: StyledText = field(default_factory=StyledText)
    _set: frozenset[InlineStyle] = frozenset()
    _fields: list[_Field] = field(default_factory=list)
    _unshown: int = 0
    """Fields that have begun and do not show anything yet."""

    def add(self, paragraph: "Element") -> None:
        """Add the words of a paragraph to those that wait."""
        self._inside(paragraph)
        self._style(frozenset())

    def take(self) -> list[StyledLine]:
        """The lines so far; a line ends where the author broke it."""
        return self._text.take()

    def _inside(self, element: "Element") -> None:
        for inner in element:
            self._element(inner)

    def _element(self, element: "Element") -> None:
        name = local_name(element)
        if name in _PASSED_BY or not name:
            return
        if name == "r":
            self._run(element)
        elif name == "hyperlink":
            self._hyperlink(element)
        elif name == "fldSimple":
            match = _HYPERLINK.match(attribute(element, "instr"))
            self._linked(element, match[1] if match else "")
        elif name == "AlternateContent":
            choices = [inner for inner in element if local_name(inner) in ("Choice", "Fallback")]
            choices.sort(key=lambda inner: local_name(inner) == "Fallback")
            self._inside(choices[0] if choices else element)
        elif name == "txbxContent":
            self.boxes.append(element)
        else:
            self._sign(name, element)

    def _run(self, run: "Element") -> None:
        properties = child(run, "rPr")
        style = value(properties, "rStyle")
        if self._is(properties, style, "vanish"):
            return
        wanted = {InlineStyle.STRONG: "b", InlineStyle.EMPHASIS: "i"}
        styles = {inline for inline, name in wanted.items() if self._is(properties, style, name)}
        if style and self.styles.is_code_run(style):
            styles.add(InlineStyle.CODE)
        self._style(frozenset(styles))
        self._inside(run)

    def _is(self, properties: "Element | None", style: str, name: str) -> bool:
        own = switch(properties, name)
        if own is not None or not style:
            return bool(own)
        said = {"b": "bold", "i": "italic", "vanish": "hidden"}[name]
        chain = (getattr(based, said) for based in self.styles.run_chain(style))
        return bool(next((answer for answer in chain if answer is not None), False))

    def _style(self, wanted: frozenset[InlineStyle]) -> None:
        for style in sorted(self._set - wanted):
            self._text.close(style)
        for style in sorted(wanted - self._set):
            self._text.open(style)
        self._set = wanted

    def _hyperlink(self, element: "Element") -> None:
        relation = self.relations.get(attribute(element, "id"))
        self._linked(element, relation.target if relation and relation.external else "")

    def _linked(self, element: "Element", target: str) -> None:
        if target:
            self._text.open(InlineStyle.LINK, target)
        self._inside(element)
        if target:
            self._text.close(InlineStyle.LINK)

    def _sign(self, name: str, element: "Element") -> None:
        """What one of a run's own elements shows."""
        if name == "t":
            self._write(element.text or "")
        elif name in ("tab", "ptab"):
            self._write(" ")
        elif name in ("br", "cr"):
            if self._is_shown():
                self._text.break_line()
        elif name == "noBreakHyphen":
            self._write("-")
        elif name == "sym":
            font, code = attribute(element, "font").lower(), attribute(element, "char").lower()[-2:]
            self._write(_SYMBOLS.get(f"{font}:{code}", "□"))
        elif name in _NOTES:
            if whole(attribute(element, "id"), -1) >= 0:
                self._write(self.note_mark(_NOTES[name], attribute(element, "id")))
        elif name == "instrText":
            if self._fields and not self._fields[-1].shown:
                self._fields[-1].instruction.append(element.text or "")
        elif name == "fldChar":
            self._field(attribute(element, "fldCharType"))
        else:
            self._inside(element)

    def _write(self, words: str) -> None:
        if self._is_shown():
            self._text.write(words)

    def _is_shown(self) -> bool:
        return self._unshown == 0

    def _field(self, step: str) -> None:
        if step == "begin":
            self._fields.append(_Field())
            self._unshown += 1
        elif step == "separate" and self._fields and not self._fields[-1].shown:
            begun = self._fields[-1]
            match = _HYPERLINK.match("".join(begun.instruction))
            begun.shown, begun.linked = True, match is not None
            self._unshown -= 1
            if match:
                self._text.open(InlineStyle.LINK, match[1])
        elif step == "end" and self._fields:
            ended = self._fields.pop()
            self._unshown -= not ended.shown
            if ended.linked:
                self._text.close(InlineStyle.LINK)
