"""What every part of a Word document has in common: elements and attributes by their names, switches, relations."""

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from reader.errors import FileProblem
from reader.files.xml_reader import PART_LIMIT, local_name, parse_xml
from reader.files.zip_reader import ZipReader

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NAMESPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
"""Those of attributes, the transitional and the strict form (ECMA-376 part 1) of each."""
_OFF = ("0", "false", "off", "none")


def attribute(element: "Element", name: str) -> str:
    """The value of an attribute, whichever of Word's namespaces it is in; empty where there is none."""
    for namespace in _NAMESPACES:
        value = element.get(f"{{{namespace}}}{name}")
        if value is not None:
            return value
    return element.get(name) or ""


def child(element: "Element | None", *names: str) -> "Element | None":
    """The element that is reached by going down from child to child, the first of each name."""
    for name in names:
        if element is None:
            return None
        element = next(element.iterchildren("{*}" + name), None)
    return element


def value(element: "Element | None", *names: str) -> str:
    """The `w:val` of a child, found as by `child`; empty where there is none."""
    found = child(element, *names)
    return "" if found is None else attribute(found, "val")


def switch(element: "Element | None", name: str) -> bool | None:
    """Whether a property is switched on or off in a list of properties; None where it says nothing."""
    found = child(element, name)
    return None if found is None else attribute(found, "val").lower() not in _OFF


def whole(written: str, otherwise: int = 0) -> int:
    """A whole number as it is written in an attribute."""
    sign, digits = (-1, written[1:]) if written.startswith("-") else (1, written)
    return sign * int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else otherwise


@dataclass(frozen=True, slots=True)
class Relation:
    """Where one part refers to another, or to an address outside: the last word of its kind says what for."""

    kind: str
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class DocxPackage:
    """The parts of a Word document: `main` is the entry of the text; `relations` are the main part's, by identity."""

    archive: ZipReader
    name: str
    main: str
    relations: dict[str, Relation]
    core: str

    def part(self, kind: str) -> "Element | None":
        """The root of the part of this kind (`styles`, `numbering`, …); None where there is none."""
        entry = self.entry(kind)
        return parse_xml(self.archive.read(entry, PART_LIMIT), self.name) if entry in self.archive else None

    def entry(self, kind: str) -> str:
        """The name of the part of this kind; empty where there is none."""
        inside = (r.target for r in self.relations.values() if r.kind == kind and not r.external)
        return next(inside, "")

    def core_property(self, name: str) -> str:
        """One of the properties that the author may have filled in, such as `title`."""
        if self.core not in self.archive:
            return ""
        root = parse_xml(self.archive.read(self.core, PART_LIMIT), self.name)
        return " ".join(next((e.text or "" for e in root if local_name(e) == name), "").split())


def docx_package(archive: ZipReader, name: str) -> DocxPackage:
    """The parts of the document in `archive`; `name` is the file's name as it is shown.

    Raises FileProblem where the archive is no Word document or is damaged.
    """
    top = relations_of(archive, "", name)
    main = next((r.target for r in top.values() if r.kind == "officeDocument"), "")
    if main not in archive:
        main = next((entry for entry in archive.names if entry.lower() == "word/document.xml"), "")
    if not main:
        raise FileProblem(f"{name} is no Word document, whatever its name says, or is damaged; get a new copy of it.")
    core = next((r.target for r in top.values() if r.kind == "core-properties"), "")
    return DocxPackage(archive, name, main, relations_of(archive, main, name), core)


def relations_of(archive: ZipReader, entry: str, name: str) -> dict[str, Relation]:
    """The relations of a part, or of the whole package where `entry` is empty."""
    folder, file = posixpath.split(entry)
    place = posixpath.join(folder, "_rels", f"{file}.rels")
    if place not in archive:
        return {}
    relations = {}
    for element in parse_xml(archive.read(place, PART_LIMIT), name):
        target = element.get("Target") or ""
        external = element.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
        kind = (element.get("Type") or "").rpartition("/")[2]
        relations[element.get("Id") or ""] = Relation(kind, target, external)
    return relations
