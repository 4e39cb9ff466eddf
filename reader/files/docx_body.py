"""The body of a Word document is read while it is unpacked: paragraph by paragraph, table by table, nothing kept."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.files.contents import Piece
from reader.files.docx_paragraphs import Paragraphs
from reader.files.docx_rows import row_pieces
from reader.files.docx_xml import child
from reader.files.xml_reader import events_of, intricate, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

RUNS_LIMIT = 100_000
"""Most runs of one paragraph; people write a few dozen."""

JOINED_LIMIT = 10_000
"""Most paragraphs that deleted ends make into one."""

_TAGS = ("{*}p", "{*}tbl", "{*}tr", "{*}tc")


@dataclass(slots=True)
class _Row:
    """A row of a table that is being read, or one that is deleted."""

    element: "Element"
    cells: list[list[Piece]] = field(default_factory=list)


def body_pieces(chunks: Iterable[bytes], paragraphs: Paragraphs, name: str) -> Iterator[Piece]:
    """The passages of the document whose XML comes in pieces; a table's rows are lines.

    Raises FileProblem where the XML is damaged or goes beyond a limit.
    """
    rows: list[_Row] = []
    inside = 0
    for event, element in events_of(chunks, _TAGS, name):
        kind = local_name(element)
        if kind == "p":
            inside += 1 if event == "start" else -1
            if event == "end" and not inside:
                if len(element) > RUNS_LIMIT:
                    raise intricate(name)
                yield from _told(list(paragraphs.read(element)), rows)
                if paragraphs.joined > JOINED_LIMIT:
                    raise intricate(name)
                _forget(element)
        elif inside:
            continue
        elif event == "start":
            _begin(kind, element, rows)
        else:
            if kind == "tc" and rows:
                _told(list(paragraphs.rest()), rows)
            elif kind == "tr" and rows:
                row = rows.pop()
                yield from _told([] if _is_deleted(row) else list(row_pieces(row.cells)), rows)
            _forget(element)
    yield from paragraphs.rest()


def _begin(kind: str, element: "Element", rows: list[_Row]) -> None:
    if kind == "tr":
        rows.append(_Row(element))
    elif kind == "tc" and rows:
        rows[-1].cells.append([])


def _told(pieces: list[Piece], rows: list[_Row]) -> list[Piece]:
    """The pieces to hand out now; those inside a table are kept until its row is complete."""
    if rows and rows[-1].cells:
        rows[-1].cells[-1] += (piece for piece in pieces if piece.text.strip())
        return []
    return pieces


def _is_deleted(row: _Row) -> bool:
    return child(row.element, "trPr", "del") is not None


def _forget(element: "Element") -> None:
    """Free what was read: the element's content, and the elements before it."""
    element.clear()
    parent = element.getparent()
    if parent is None or local_name(element) == "tc":
        return
    while (before := element.getprevious()) is not None and local_name(before) in ("p", "tbl", "tr"):
        parent.remove(before)
