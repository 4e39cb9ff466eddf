"""The kinds of files that can be read: one row a kind."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.errors import FileProblem
from reader.files import plain_text
from reader.files.contents import Contents
from reader.files.decoding import decode
from reader.files.file_bytes import SIZE_LIMIT, read_bytes, shown
from reader.files.signatures import refuse_other_kinds, refuse_web_page, require_web_page


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of file is read.

    `parse` takes the bytes and the file's name as it is shown. `in_process` is the size, in bytes, up to which a file
    is parsed in the program itself; a larger one, which might keep a parser busy for minutes or end it, is given to a
    child process.
    """

    parse: Callable[[bytes, str], Contents]
    in_process: int


def _plain_text(data: bytes, name: str) -> Contents:
    text = decode(data, name)
    refuse_web_page(text, name)
    return plain_text.read(text)


def _markdown(data: bytes, name: str) -> Contents:
    from reader.files import markdown

    return markdown.read(decode(data, name))


def _html(data: bytes, name: str) -> Contents:
    from reader.files.html import declared_encoding
    from reader.files.html import read as read_page

    text = decode(data, name, declared=declared_encoding(data))
    require_web_page(text, name)
    return read_page(text)


_PLAIN_TEXT = Kind(_plain_text, in_process=SIZE_LIMIT)
_MARKDOWN = Kind(_markdown, in_process=50_000)
_HTML = Kind(_html, in_process=0)

_READERS = {
    ".txt": _PLAIN_TEXT,
    ".md": _MARKDOWN,
    ".markdown": _MARKDOWN,
    ".html": _HTML,
    ".htm": _HTML,
}
_ELSEWHERE = {
    ".pdf": "a PDF document",
    ".doc": "a Word document",
    ".docx": "a Word document",
    ".odt": "an OpenDocument text",
    ".rtf": "an RTF document",
    ".epub": "an e-book",
    ".mht": "a web archive",
    ".mhtml": "a web archive",
    ".xhtml": "an XHTML page",
}
"""Kinds that people will try; each can be saved as one that is read by the program that shows it."""


def kind_of(path: Path) -> Kind:
    """The kind that the file's name tells.

    Raises FileProblem where it tells none of those that can be read.
    """
    suffix = path.suffix.lower()
    if suffix in _READERS:
        return _READERS[suffix]
    if suffix in _ELSEWHERE:
        raise FileProblem(
            f"{shown(path)} is {_ELSEWHERE[suffix]}, a kind that is not read yet; save it as plain text (.txt) or HTML "
            "and open that."
        )
    raise FileProblem(
        f"{shown(path)} is of a kind that is not read; the kinds are {', '.join(_READERS)}: rename a text to end in "
        "one of them, or save it so."
    )


def parse_file(path: Path) -> Contents:
    """What the file holds, parsed in this process.

    Raises FileProblem where the file cannot be read, is not what its name says, or holds nothing to read.
    """
    kind = kind_of(path)
    data = read_bytes(path)
    refuse_other_kinds(data, shown(path))
    contents = kind.parse(data, shown(path))
    if not contents.blocks:
        raise FileProblem(f"{shown(path)} holds no text to read; open another file.")
    return contents
