"""Footnotes and endnotes of a Word document: numbered where they are referred to, told at the end."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.files.docx_numerals import numeral
from reader.files.docx_xml import DocxPackage, attribute, child, value, whole
from reader.files.xml_reader import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_USUAL = {"footnotes": "decimal", "endnotes": "lowerRoman"}
_PROPERTIES = {"footnotes": "footnotePr", "endnotes": "endnotePr"}


@dataclass(slots=True)
class _Count:
    """How one kind of note is numbered, and the marks given so far, by the notes' identities."""

    form: str
    start: int
    marks: dict[str, str] = field(default_factory=dict)

    def mark(self, identity: str) -> str:
        number = self.start + len(self.marks)
        return self.marks.setdefault(identity, f"[{numeral(number, self.form)}]")


class DocxNotes:
    """Gives each note its mark in the order of the text; a note that is referred to twice keeps it."""

    def __init__(self, package: DocxPackage) -> None:
        """The notes of the document in `package`."""
        settings = package.part("settings")
        self._package = package
        self._counts: dict[str, _Count] = {}
        for kind, usual in _USUAL.items():
            properties = child(settings, _PROPERTIES[kind])
            form, start = value(properties, "numFmt") or usual, value(properties, "numStart")
            self._counts[kind] = _Count(form, whole(start, 1) if start else 1)

    def mark(self, kind: str, identity: str) -> str:
        """The mark, in brackets, of a note of one kind (`footnotes`, `endnotes`)."""
        return self._counts[kind].mark(identity)

    def notes(self) -> Iterator[tuple[str, str, "Element"]]:
        """Each note that was referred to: the part that it stands in, its mark, the element with its paragraphs."""
        for kind, count in self._counts.items():
            root = self._package.part(kind) if count.marks else None
            if root is None:
                continue
            written = {attribute(e, "id"): e for e in root if local_name(e) in ("footnote", "endnote")}
            for identity, mark in list(count.marks.items()):
                if identity in written:
                    yield self._package.entry(kind), mark, written[identity]
