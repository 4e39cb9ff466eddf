"""XML inside documents, parsed without network, entities or other files, within limits on depth and size."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from reader.errors import FileProblem

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

ATTRIBUTES_LIMIT = 500
"""Most attributes that an element may have."""

PART_LIMIT = 32_000_000
"""Largest XML that is kept in memory as a whole, in bytes."""

_PROLOGUE = 65_536
"""Bytes at the beginning in which a document may declare entities of its own."""
_CHUNK = 65_536

_GUARDED: Mapping[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}
"""What a parser of foreign XML is told: it fetches nothing, expands nothing, and keeps libxml2's own limits."""


def parse_xml(data: bytes, name: str) -> "Element":
    """The root of one XML part of the document called `name`; comments and processing instructions are left out.

    Elements more than 256 deep, and names or texts of more than 10 MB, are refused by the parser itself (libxml2
    without its `XML_PARSE_HUGE`). Raises FileProblem where the part is damaged, too large, too deep, has an element
    with too many attributes, or defines entities.
    """
    from lxml import etree

    if len(data) > PART_LIMIT:
        raise intricate(name)
    _refuse_entities(data, name)
    parser = etree.XMLParser(**_GUARDED)
    try:
        # In pieces, because libxml2 2.14 looks for the depth limit of 256 only then.
        for start in range(0, len(data), _CHUNK):
            parser.feed(data[start : start + _CHUNK])
        root = parser.close()
    except (etree.LxmlError, ValueError) as problem:
        raise _damaged(name) from problem
    for element in root.iter(etree.Element):
        _refuse_attributes(element, name)
    return root


def events_of(chunks: Iterable[bytes], tags: Iterable[str], name: str) -> Iterator[tuple[str, "Element"]]:
    """The elements named in `tags` as they begin (`start`) and are complete (`end`), while the document comes in.

    A name is `{*}p` for any namespace. Whoever takes an element clears it when it is done with; what lies outside any
    of them stays in memory until the end. Raises FileProblem as `parse_xml` does, once the trouble is met.
    """
    from lxml import etree

    parser = etree.XMLPullParser(events=("start", "end"), tag=tuple(tags), **_GUARDED)
    head = b""
    try:
        for chunk in chunks:
            if len(head) < _PROLOGUE:
                head += chunk
                _refuse_entities(head, name)
            parser.feed(chunk)
            for event, element in cast("Iterator[tuple[str, Element]]", parser.read_events()):
                _refuse_attributes(element, name)
                yield event, element
        parser.close()
    except (etree.LxmlError, ValueError) as problem:
        raise _damaged(name) from problem


def local_name(element: "Element") -> str:
    """The element's name without its namespace; empty for an entity's place and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _refuse_entities(head: bytes, name: str) -> None:
    """Refuse a document that declares entities, in any encoding that writes ASCII with zero bytes or without."""
    if b"<!ENTITY" in head[:_PROLOGUE].replace(b"\0", b""):
        raise FileProblem(
            f"{name} defines abbreviations (XML entities), which are not read; save it anew without them."
        )


def _refuse_attributes(element: "Element", name: str) -> None:
    if len(element.attrib) > ATTRIBUTES_LIMIT:
        raise intricate(name)


def intricate(name: str) -> FileProblem:
    """The problem of a document whose parts are too many to be read in bearable time."""
    return FileProblem(f"{name} is too intricate to be read; save it as plain text (.txt) and open that.")


def _damaged(name: str) -> FileProblem:
    return FileProblem(f"{name} is damaged inside; open it in the program it was made with and save it anew.")
