"""A PDF becomes its passages, read page by page: lines joined, columns in order, what belongs to the sheet left out."""

import re
from collections.abc import Iterator
from ctypes import create_string_buffer
from functools import cache
from itertools import chain, islice
from typing import IO, Any

from reader.errors import FileProblem
from reader.files.contents import Flow, Piece, language_code, tidy_title
from reader.files.decoding import harmless
from reader.files.pdf_columns import Gutters, lines_of
from reader.files.pdf_lines import Line
from reader.files.pdf_margins import without_margins
from reader.files.pdf_outline import outline_of
from reader.files.pdf_page import read_page
from reader.files.pdf_paragraphs import Measures
from reader.files.pdf_passages import Passages
from reader.files.time_limit import next_step
from reader.model.article import BlockKind

PAGE_LIMIT = 20_000
"""Most pages that are read."""

_AHEAD = 10
"""Pages that are known before the first passage is told, so that sizes and heads are known."""
_PASSWORD, _FORMAT, _SECURITY = 4, 3, 5
_FIRST_PIECES = 3
"""Pieces among which the title stands."""
_NO_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel) ?-.*|untitled.*|tanpa judul.*|document\d*|dokumen\d*|layout \d+|slide \d+"
    r"|.*\.(?:docx?|pdf|odt|rtf|indd|qxd|p65|pptx?|xlsx?|tex|dvi|html?|cdr|ps|wpd|tmp)|[\W\d_]*|\S*[\\/]\S*|scan\w*.*)",
    re.IGNORECASE,
)
"""What programs write where a title should stand."""


def read(file: IO[bytes], name: str) -> Flow:
    """The document in an open file; `name` is the file's name as it is shown.

    The title is the document's own where it is one, else the heading at its beginning. Raises FileProblem where the
    file is damaged or locked, or holds pictures of pages without any text.
    """
    document = _opened(file, name)
    title, language = _own_title(document), _language(document)
    pieces = _pieces(document, name)
    first = list(islice(pieces, _FIRST_PIECES))
    heading = next((p.text for p in first if p.kind is BlockKind.HEADING and p.level == 1), "")
    return Flow(title or heading, chain(first, pieces), language)


def _opened(file: IO[bytes], name: str) -> Any:
    import pypdfium2

    _without_system_fonts()
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as problem:
        if getattr(problem, "err_code", 0) in (_PASSWORD, _SECURITY):
            raise FileProblem(f"{name} is locked with a password; save a copy without one and open that.") from problem
        raise FileProblem(f"{name} is damaged or was not saved to its end; get a new copy of it.") from problem
    if len(document) > PAGE_LIMIT:
        document.close()
        raise FileProblem(f"{name} has more than {PAGE_LIMIT:,} pages; split it into smaller files and open those.")
    return document


@cache
def _without_system_fonts() -> Any:
    """Make PDFium use its own fonts alone, so that it opens no other file; kept as long as PDFium is."""
    import pypdfium2.raw as pdfium

    fonts = pdfium.FPDF_SYSFONTINFO()
    fonts.version = 1
    pdfium.FPDF_SetSystemFontInfo(fonts)
    return fonts


def _pieces(document: Any, name: str) -> Iterator[Piece]:
    """The document's pieces; it is closed after the last."""
    measures = Measures()
    passages = Passages(measures, outline_of(document))
    told = False
    with document:
        for piece in passages.pieces(without_margins(_lines(document, passages, name))):
            told = True
            yield piece
    if not told:
        raise FileProblem(f"{name} holds no text to read; open another file.")


def _lines(document: Any, passages: Passages, name: str) -> Iterator[list[Line]]:
    """The lines of each page that has some, learned from `_AHEAD` pages before they are told."""
    ahead: list[list[Line]] = []
    gutters = Gutters()
    empty, pictured = True, False
    for number in range(len(document)):
        next_step()
        page = read_page(document, number)
        pictured = pictured or page.pictured
        lines = lines_of(page, gutters)
        if not lines:
            continue
        empty = False
        passages.learn(lines)
        ahead.append(lines)
        if len(ahead) > _AHEAD:
            yield ahead.pop(0)
    yield from ahead
    if empty and pictured:
        raise FileProblem(
            f"{name} holds pictures of its pages and no text (a scan); have its text recognised (OCR) and open the "
            "result."
        )


def _own_title(document: Any) -> str:
    title = tidy_title(harmless(document.get_metadata_value("Title") or "").strip("\ufffd \x00"))
    if len(title) < 4 or "\ufffd" in title or _NO_TITLE.fullmatch(title) or (" " not in title and "_" in title):
        return ""
    return title


def _language(document: Any) -> str:
    import pypdfium2.raw as pdfium

    buffer = create_string_buffer(128)
    length = pdfium.FPDFCatalog_GetLanguage(document.raw, _utf16(buffer), len(buffer))
    if not 2 < length <= len(buffer):
        return ""
    return language_code(buffer.raw[: length - 2].decode("utf-16-le", "replace"))


def _utf16(buffer: Any) -> Any:
    """The buffer as PDFium takes room for UTF-16."""
    import ctypes

    return ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
