"""The styles of a Word document: which of them are headings, quotations or code, how they number and set words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.files.contents import language_code
from reader.files.docx_xml import attribute, child, switch, value, whole
from reader.files.xml_reader import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_HEADING = re.compile(
    r"(?:heading|judul|tajuk|überschrift|titre|titolo|título|encabezado|kop|rubrik|overskrift|nagłówek)\s*([1-9])"
)
_TITLES = ("title", "judul", "judul dokumen", "titel", "titre", "título")
_QUOTATIONS = ("quote", "intense quote", "block text", "quotations", "kutipan", "kutipan intens")
_CODES = ("source code", "html preformatted", "preformatted text", "plain text code")
_CODE_RUNS = ("verbatim char", "html code", "source text", "teletype")
_CONTENTS = re.compile(r"toc \d+|toc heading|contents \d+|contents heading|daftar isi \d+")
_DEEPEST = 30
"""How many styles may be based on each other."""
BODY_TEXT = 9
"""The outline level that means none."""


@dataclass(frozen=True, slots=True)
class Style:
    """What one style says itself; None and empty where it leaves that to the style that it is based on.

    `outline` counts from 0; `list_id` and `list_level` are the numbering's.
    """

    id: str
    name: str
    based_on: str
    outline: int | None
    list_id: str
    list_level: int | None
    alignment: str
    bold: bool | None
    italic: bool | None
    hidden: bool | None


class Styles:
    """The styles by their identities; what one does not say, the style that it is based on says."""

    def __init__(self, root: "Element | None") -> None:
        """`root` is that of `styles.xml`, None where the document has none."""
        self._styles: dict[str, Style] = {}
        self._default = self.language = ""
        for element in () if root is None else root:
            if local_name(element) == "docDefaults":
                self.language = _language(child(element, "rPrDefault"))
            elif local_name(element) == "style" and (style := _style(element)).id:
                self._styles[style.id] = style
                if attribute(element, "type") == "paragraph" and attribute(element, "default") in ("1", "true", "on"):
                    self._default = style.id
                    self.language = _language(element) or self.language

    def chain(self, identity: str) -> Iterator[Style]:
        """The style of a paragraph and those that it is based on; without an identity, the usual one."""
        identity = identity or self._default
        for _ in range(_DEEPEST):
            style = self._styles.get(identity)
            if style is None:
                return
            yield style
            identity = style.based_on

    def run_chain(self, identity: str) -> Iterator[Style]:
        """The style of a run and those that it is based on."""
        return self.chain(identity) if identity else iter(())

    def outline(self, identity: str) -> int:
        """The outline level of a paragraph, from 0; `BODY_TEXT` where it is no heading."""
        for style in self.chain(identity):
            if style.outline is not None:
                return style.outline
            if match := _HEADING.fullmatch(style.name):
                return int(match[1]) - 1
        return BODY_TEXT

    def is_title(self, identity: str) -> bool:
        """Whether the style is that of the document's title."""
        return any(style.name in _TITLES for style in self.chain(identity))

    def is_quotation(self, identity: str) -> bool:
        """Whether the style is that of a quotation."""
        return any(style.name in _QUOTATIONS for style in self.chain(identity))

    def is_code(self, identity: str) -> bool:
        """Whether the style is that of code."""
        return any(style.name in _CODES for style in self.chain(identity))

    def is_code_run(self, identity: str) -> bool:
        """Whether the style is that of code inside a paragraph."""
        return any(style.name in _CODE_RUNS for style in self.run_chain(identity))

    def is_contents(self, identity: str) -> bool:
        """Whether the paragraph is a line of a table of contents."""
        return any(_CONTENTS.fullmatch(style.name) for style in self.chain(identity))

    def alignment(self, identity: str) -> str:
        """How the style aligns a paragraph; empty where nothing says."""
        return next((style.alignment for style in self.chain(identity) if style.alignment), "")

    def numbering(self, identity: str) -> tuple[str, int | None, tuple[str, ...]]:
        """The list that a style belongs to, the level in it where a style says, the styles asked."""
        chain = tuple(self.chain(identity))
        list_id = next((style.list_id for style in chain if style.list_id), "")
        level = next((style.list_level for style in chain if style.list_level is not None), None)
        return list_id, level, tuple(style.id for style in chain)

    def list_of(self, identity: str) -> str:
        """The list that a numbering style stands for."""
        return self._styles[identity].list_id if identity in self._styles else ""


def _style(element: "Element") -> Style:
    paragraph, run = child(element, "pPr"), child(element, "rPr")
    outline, level = value(paragraph, "outlineLvl"), value(paragraph, "numPr", "ilvl")
    return Style(
        id=attribute(element, "styleId"),
        name=" ".join(value(element, "name").lower().split()),
        based_on=value(element, "basedOn"),
        outline=min(BODY_TEXT, max(0, whole(outline, BODY_TEXT))) if outline else None,
        list_id=value(paragraph, "numPr", "numId"),
        list_level=whole(level) if level else None,
        alignment=value(paragraph, "jc"),
        bold=switch(run, "b"),
        italic=switch(run, "i"),
        hidden=switch(run, "vanish"),
    )


def _language(element: "Element | None") -> str:
    return language_code(value(element, "rPr", "lang"))
