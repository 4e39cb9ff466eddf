"""The package of an e-book: what it is called, and which files are its chapters in which order."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from reader.errors import FileProblem
from reader.files.contents import language_code
from reader.files.decoding import harmless
from reader.files.xml_reader import PART_LIMIT, local_name, parse_xml
from reader.files.zip_reader import EntryProblem, ZipReader

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_LOCKS = ("META-INF/rights.xml", "META-INF/sinf.xml", "META-INF/license.lcpl")
_OBFUSCATION = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Ways of hiding embedded fonts, which leave the text alone."""
_CHAPTER_TYPES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/x-dtbook+xml")
_CHAPTER_NAMES = (".xhtml", ".html", ".htm")
_UNNAMED = frozenset(
    ("unknown", "unknown author", "untitled", "unknown title", "[no title]", "no title", "tanpa judul")
)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link inside the book leads: an entry of the archive, and an element's identity in it or nothing."""

    entry: str
    fragment: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """What a book says of itself: entries are names in its archive, none of which need exist.

    `chapters` are in reading order, those that the book sets apart (`linear="no"`: notes, answers) last. `navigation`
    holds the contents of EPUB 3, `ncx` those of EPUB 2, empty where there are none.
    """

    title: str
    language: str
    creators: tuple[str, ...]
    chapters: tuple[str, ...]
    navigation: str
    ncx: str


@dataclass(frozen=True, slots=True)
class _Item:
    entry: str
    media_type: str
    properties: str
    fallback: str


def read_package(archive: ZipReader, name: str) -> Package:
    """The package of the book in `archive`; `name` is the file's name as it is shown.

    Raises FileProblem where the archive is no e-book, its package is damaged or its chapters are locked.
    """
    place = _package_entry(archive, name)
    root = parse_xml(archive.read(place, PART_LIMIT), name)
    items = _items(root, place, archive)
    spine = next((element for element in root.iter() if local_name(element) == "spine"), None)
    chapters = () if spine is None else tuple(_chapters(spine, items))
    _refuse_locked(archive, chapters, name)
    navigation = next((item.entry for item in items.values() if "nav" in item.properties.split()), "")
    ncx = items.get("" if spine is None else spine.get("toc", "")) or next(
        (item for item in items.values() if item.media_type == "application/x-dtbncx+xml"), None
    )
    title = next(iter(_metadata(root, "title")), "")
    # Programs that make e-books write "en" where nobody says; a book in English is told by its words.
    languages = (code for code in map(language_code, _metadata(root, "language")) if code not in ("", "en"))
    creators = tuple(_metadata(root, "creator"))
    return Package(title, next(languages, ""), creators, chapters, navigation, ncx.entry if ncx else "")


def target(link: str, base: str, archive: ZipReader) -> Target | None:
    """Where a link written in the entry `base` leads; None where it leads out of the book.

    A name that differs from an entry's only in capitals is taken for it.
    """
    path, _, fragment = link.strip().partition("#")
    if ":" in path.partition("/")[0] or path.startswith("/"):
        return None
    if not path:
        return Target(base, unquote(fragment))
    folder = posixpath.dirname(base)
    for written in (path, unquote(path)):
        entry = posixpath.normpath(posixpath.join(folder, written.partition("?")[0]))
        if entry in archive:
            return Target(entry, unquote(fragment))
    return Target(archive.named(entry), unquote(fragment))


def _package_entry(archive: ZipReader, name: str) -> str:
    if _CONTAINER in archive:
        root = parse_xml(archive.read(_CONTAINER, PART_LIMIT), name)
        for element in root.iter():
            place = unquote(element.get("full-path") or "") if local_name(element) == "rootfile" else ""
            if place in archive:
                return place
    place = next((entry for entry in archive.names if entry.lower().endswith(".opf")), "")
    if not place:
        raise FileProblem(f"{name} is no e-book, whatever its name says, or is damaged; get a new copy of it.")
    return place


def _metadata(root: "Element", wanted: str) -> list[str]:
    """What the package says under one name of the Dublin Core, in its order."""
    found = ("".join(map(str, e.itertext())) for e in root.iter("{http://purl.org/dc/elements/1.1/}" + wanted))
    written = (" ".join(harmless(text).split()) for text in found)
    return [words for words in written if words and words.casefold() not in _UNNAMED]


def _items(root: "Element", place: str, archive: ZipReader) -> dict[str, _Item]:
    items: dict[str, _Item] = {}
    for element in root.iter():
        if local_name(element) == "item" and element.get("id") and (link := element.get("href")):
            found = target(link, place, archive)
            if found:
                media_type = (element.get("media-type") or "").lower().partition(";")[0].strip()
                properties, fallback = element.get("properties", ""), element.get("fallback", "")
                items[element.get("id", "")] = _Item(found.entry, media_type, properties, fallback)
    return items


def _chapters(spine: "Element", items: Mapping[str, _Item]) -> Iterator[str]:
    """The chapters, each once: a book that names one a thousand times is not read a thousand times."""
    references = [element for element in spine if local_name(element) == "itemref"]
    references.sort(key=lambda element: element.get("linear", "yes").strip().lower() == "no")
    told = set()
    for reference in references:
        item = _readable(items.get(reference.get("idref", "")), items)
        if item and item.entry not in told and "nav" not in item.properties.split():
            told.add(item.entry)
            yield item.entry


def _readable(item: _Item | None, items: Mapping[str, _Item]) -> _Item | None:
    """The item, or the chapter that stands for it where it is a picture or of a foreign kind."""
    for _ in range(5):
        if item is None or item.media_type in _CHAPTER_TYPES or item.entry.lower().endswith(_CHAPTER_NAMES):
            return item
        item = items.get(item.fallback)
    return None


def _refuse_locked(archive: ZipReader, chapters: tuple[str, ...], name: str) -> None:
    """Refuse a book whose chapters are encrypted; fonts that are made unusable outside the book are no matter."""
    locked = set()
    if _ENCRYPTION in archive:
        try:
            root = parse_xml(archive.read(_ENCRYPTION, PART_LIMIT), name)
        except EntryProblem:
            return
        for data in root.iter("{http://www.w3.org/2001/04/xmlenc#}EncryptedData"):
            methods = [e.get("Algorithm", "") for e in data.iter() if local_name(e) == "EncryptionMethod"]
            if not any(method in _OBFUSCATION for method in methods[:1]):
                locked |= {unquote(e.get("URI", "")) for e in data.iter() if local_name(e) == "CipherReference"}
    unreadable_rights = any(lock in archive for lock in _LOCKS) and _ENCRYPTION not in archive
    if locked & set(chapters) or unreadable_rights:
        raise FileProblem(
            f"{name} is locked by its seller (DRM) and opens only in the seller's own program; get a copy without the "
            "lock."
        )
