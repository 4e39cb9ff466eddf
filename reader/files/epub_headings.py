"""An e-book's table of contents: which passages of which chapter it names, for chapters without headings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import FileProblem
from reader.files.decoding import harmless
from reader.files.epub_package import Package, target
from reader.files.xml_reader import PART_LIMIT, local_name, parse_xml
from reader.files.zip_reader import ZipReader

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MOST = 50_000
"""Most lines of a table of contents that are kept."""
_MOST_IN_CHAPTER = 2_000
"""Most of them that lead to one chapter."""
_NO_NAME = re.compile(r"section \d+", re.IGNORECASE)
"""What LibreOffice calls the parts of a document without headings."""


@dataclass(frozen=True, slots=True)
class TocLine:
    """One line of the table of contents: what it says, how deep it stands (from 1), the element that it leads to.

    `fragment` is empty where it leads to the beginning of the chapter.
    """

    label: str
    depth: int
    fragment: str


def toc_lines(archive: ZipReader, package: Package, name: str) -> dict[str, list[TocLine]]:
    """The lines of the contents by the chapter that they lead to; none where the book has no contents to read."""
    for place, lines_of in ((package.navigation, _navigation_lines), (package.ncx, _ncx_lines)):
        if place not in archive:
            continue
        try:
            root = parse_xml(archive.read(place, PART_LIMIT), name)
        except FileProblem:
            continue
        lines: dict[str, list[TocLine]] = {}
        for count, (label, depth, link) in enumerate(lines_of(root)):
            found = target(link, place, archive) if label and link else None
            if count >= _MOST:
                break
            if found and len(chapter := lines.setdefault(found.entry, [])) < _MOST_IN_CHAPTER:
                chapter.append(TocLine(label, depth, found.fragment))
        if any(not _NO_NAME.fullmatch(line.label) for chapter in lines.values() for line in chapter):
            return lines
    return {}


def _navigation_lines(root: "Element") -> Iterator[tuple[str, int, str]]:
    """Label, depth and link of each line in the list of EPUB 3."""
    navs = [element for element in root.iter() if local_name(element) == "nav"]
    navs.sort(key=lambda nav: "toc" not in (nav.get("{http://www.idpf.org/2007/ops}type") or nav.get("role") or ""))
    for element in navs[0].iter() if navs else ():
        if local_name(element) == "a":
            depth = sum(local_name(ancestor) == "ol" for ancestor in element.iterancestors())
            yield _words(element), max(1, depth), element.get("href") or ""


def _ncx_lines(root: "Element") -> Iterator[tuple[str, int, str]]:
    """Label, depth and link of each line in the list of EPUB 2."""
    for point in root.iter():
        if local_name(point) != "navPoint":
            continue
        depth = sum(local_name(ancestor) == "navPoint" for ancestor in point.iterancestors()) + 1
        label = next((_words(child) for child in point if local_name(child) == "navLabel"), "")
        yield label, depth, next((child.get("src") or "" for child in point if local_name(child) == "content"), "")


def _words(element: "Element") -> str:
    return " ".join(harmless("".join(map(str, element.itertext()))).split())
