"""The kinds of files that can be read: one row a kind."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

from reader.errors import FileProblem
from reader.files import plain_text
from reader.files.contents import Contents, Flow, Piece, compose
from reader.files.decoding import decode
from reader.files.file_bytes import ARCHIVE_LIMIT, SIZE_LIMIT, open_file, read_bytes, shown
from reader.files.signatures import refuse_other_kinds, refuse_web_page, require_archive, require_pdf, require_web_page


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of file is read.

    `parse` takes the bytes and the file's name as it is shown. `in_process` is the size, in bytes, up to which a file
    is parsed in the program itself; a larger one, which might keep a parser busy for minutes or end it, is given to a
    child process. `parse_whole` reads a web page with all that surrounds its article.
    """

    parse: Callable[[bytes, str], Contents]
    in_process: int
    parse_whole: Callable[[bytes, str], Contents] | None = None

    @property
    def limit(self) -> int:
        """Largest file of this kind that is read, in bytes."""
        return SIZE_LIMIT


@dataclass(frozen=True, slots=True)
class ArchiveKind:
    """How one kind of document is read piece by piece, always in a child process.

    `flow` takes the open file and its name as it is shown; the file stays open until the flow is taken. `what` names
    the kind in a sentence. `require` refuses, given the file, its name and `what`, a file that is plainly none.
    """

    flow: Callable[[IO[bytes], str], Flow]
    what: str
    require: Callable[[IO[bytes], str, str], None] = require_archive
    in_process: int = -1

    @property
    def limit(self) -> int:
        """Largest file of this kind that is read, in bytes."""
        return ARCHIVE_LIMIT


def _plain_text(data: bytes, name: str) -> Contents:
    text = decode(data, name)
    refuse_web_page(text, name)
    return plain_text.read(text)


def _markdown(data: bytes, name: str) -> Contents:
    from reader.files import markdown

    return markdown.read(decode(data, name))


def _html(data: bytes, name: str, *, whole: bool = False) -> Contents:
    from reader.files.html import declared_encoding
    from reader.files.html import read as read_page

    text = decode(data, name, declared=declared_encoding(data))
    require_web_page(text, name)
    return read_page(text, whole=whole)


def _mhtml(data: bytes, name: str, *, whole: bool = False) -> Contents:
    from reader.files.html import declared_encoding
    from reader.files.html import read as read_page
    from reader.files.mhtml import page_in

    page, stated, address = page_in(data, name)
    text = decode(page, name, declared=stated or declared_encoding(page))
    require_web_page(text, name)
    return read_page(text, whole=whole, address=address)


def _epub(file: IO[bytes], name: str) -> Flow:
    from reader.files import epub

    return epub.read(file, name)


def _docx(file: IO[bytes], name: str) -> Flow:
    from reader.files import docx

    return docx.read(file, name)


def _pdf(file: IO[bytes], name: str) -> Flow:
    from reader.files import pdf

    return pdf.read(file, name)


_PLAIN_TEXT = Kind(_plain_text, in_process=SIZE_LIMIT)
_MARKDOWN = Kind(_markdown, in_process=50_000)
_HTML = Kind(_html, in_process=0, parse_whole=partial(_html, whole=True))
_MHTML = Kind(_mhtml, in_process=0, parse_whole=partial(_mhtml, whole=True))
_EPUB = ArchiveKind(_epub, "e-book (EPUB)")
_DOCX = ArchiveKind(_docx, "Word document")
_PDF = ArchiveKind(_pdf, "PDF document", require=require_pdf)

_READERS: dict[str, Kind | ArchiveKind] = {
    ".txt": _PLAIN_TEXT,
    ".md": _MARKDOWN,
    ".markdown": _MARKDOWN,
    ".html": _HTML,
    ".htm": _HTML,
    ".xhtml": _HTML,
    ".mhtml": _MHTML,
    ".mht": _MHTML,
    ".epub": _EPUB,
    ".pdf": _PDF,
    ".docx": _DOCX,
    ".docm": _DOCX,
    ".dotx": _DOCX,
    ".dotm": _DOCX,
}
SUFFIXES = tuple(_READERS)
"""How the names of files end that can be read."""
_SAVE_AS_DOCX = "open it in LibreOffice or Word, save it as .docx"
_ELSEWHERE = {
    ".doc": ("a Word document in the format from before 2007", _SAVE_AS_DOCX),
    ".dot": ("a Word template in the format from before 2007", _SAVE_AS_DOCX),
    ".odt": ("an OpenDocument text", _SAVE_AS_DOCX),
    ".rtf": ("an RTF document", _SAVE_AS_DOCX),
    ".pages": ("a Pages document", "export it from Pages as EPUB or Word (.docx)"),
    ".wpd": ("a WordPerfect document", "open it in LibreOffice, save it as .docx"),
    ".mobi": ("a Kindle e-book", "get the book as EPUB"),
    ".azw": ("a Kindle e-book", "get the book as EPUB"),
    ".azw3": ("a Kindle e-book", "get the book as EPUB"),
    ".fb2": ("a FictionBook e-book", "get the book as EPUB"),
    ".djvu": ("a DjVu scan", "get the text as PDF or .docx"),
}
"""Kinds that people will try, each with the way to one that is read."""


def kind_of(path: Path) -> Kind | ArchiveKind:
    """The kind that the file's name tells.

    Raises FileProblem where it tells none of those that can be read.
    """
    suffix = path.suffix.lower()
    if suffix in _READERS:
        return _READERS[suffix]
    if suffix in _ELSEWHERE:
        what, way = _ELSEWHERE[suffix]
        raise FileProblem(f"{shown(path)} is {what}, a kind that is not read; {way} and open that.")
    raise FileProblem(
        f"{shown(path)} is of a kind that is not read; the kinds are {', '.join(_READERS)}: rename a text to end in "
        "one of them, or save it so."
    )


def _nothing_left(_data: bytes) -> None:
    """What whoever parses in the program itself does once the file is open."""


def parse_file(path: Path, opened: Callable[[bytes], None] = _nothing_left, *, whole: bool = False) -> Contents:
    """What the file holds, parsed in this process; of a web page the article, or the `whole` page.

    `opened` is called before anything in the file is parsed, with all its bytes where they are read as a whole, else
    with none: from then on no other file is needed, once all is imported. Raises FileProblem where the file cannot be
    read, is not what its name says, or holds nothing to read.
    """
    flow = flow_of(path, opened)
    if flow:
        return compose(flow.pieces, title=flow.title, language=flow.language)
    kind = kind_of(path)
    assert isinstance(kind, Kind)
    data = read_bytes(path)
    opened(data)
    refuse_other_kinds(data, shown(path))
    parse = (whole and kind.parse_whole) or kind.parse
    contents = parse(data, shown(path))
    if not contents.blocks:
        raise _empty(path)
    return contents


def flow_of(path: Path, opened: Callable[[bytes], None] = _nothing_left) -> Flow | None:
    """What the file holds, to be taken piece by piece; None for the kinds that are parsed as a whole.

    `opened` is called as by `parse_file`. Raises FileProblem as that does, at once or while the pieces are taken.
    """
    kind = kind_of(path)
    if not isinstance(kind, ArchiveKind):
        return None
    file = open_file(path, kind.limit)
    try:
        opened(b"")
        kind.require(file, shown(path), kind.what)
        flow = kind.flow(file, shown(path))
    except BaseException:
        file.close()
        raise
    return Flow(flow.title, _some(flow.pieces, file, path), flow.language)


def _some(pieces: Iterator[Piece], file: IO[bytes], path: Path) -> Iterator[Piece]:
    """The pieces, at least one with words; the file is closed after the last."""
    empty = True
    with file:
        for piece in pieces:
            empty = empty and not piece.text.strip()
            yield piece
    if empty:
        raise _empty(path)


def _empty(path: Path) -> FileProblem:
    return FileProblem(f"{shown(path)} holds no text to read; open another file.")
