"""Paragraphs become a PDF in a file, a slice at a time; it is there whole or not at all."""

import contextlib
import errno
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QFile, QFileDevice, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.services.pdf_draft import pdf_draft
from reader.ui.pdf_paragraph import UNITS, Paragraph
from reader.ui.pdf_setter import PageSetter, PdfBook

_LETTER = {"US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "SV", "NI", "PA", "PR", "DO"}
_PROBE = 1 << 20  # bytes that are written once more to learn why they could not be


def usual_paper(locale: QLocale | None = None) -> QPageSize.PageSizeId:
    """Letter where it is the custom of the country (CLDR, paper sizes), A4 elsewhere."""
    country = QLocale.territoryToCode((locale or QLocale.system()).territory())
    return QPageSize.PageSizeId.Letter if country in _LETTER else QPageSize.PageSizeId.A4


def pdf_slices(path: Path, book: PdfBook, paragraphs: Callable[[], Iterable[Paragraph]]) -> Iterator[float]:
    """Write a PDF slice by slice, on the thread of the screen; each slice gives the share done.

    The file is there, whole, when the slices are at their end; closing them before leaves nothing. Raises FileProblem
    where it cannot be written.
    """
    with pdf_draft(path, book.source) as draft, contextlib.ExitStack() as ends:
        file = QFile(str(draft))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise OSError(errno.EIO, file.errorString())
        ends.callback(file.close)
        writer = _writer(file, book)
        painter = QPainter(writer)
        ends.callback(lambda: painter.end() if painter.isActive() else None)
        setter = PageSetter(painter, writer, book)
        for paragraph in paragraphs():
            for _lines in setter.set(paragraph):
                yield paragraph.done
            _check(file)
        for _lines in setter.finish():
            yield 1.0
        painter.end()
        file.flush()
        _check(file)


def _writer(file: QFile, book: PdfBook) -> QPdfWriter:
    writer = QPdfWriter(file)
    writer.setResolution(72 * UNITS)
    paper = QPageLayout(QPageSize(book.paper), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    writer.setPageLayout(paper)
    writer.setTitle(book.title)
    writer.setCreator("Lontar")
    return writer


def _check(file: QFile) -> None:
    """Raise the OSError that keeps the file from being written; Qt tells only that there is one."""
    if file.error() != QFileDevice.FileError.NoError:
        with Path(file.fileName()).open("ab", buffering=0) as same:
            written = same.write(bytes(_PROBE))
            os.fsync(same.fileno())
        full = written is None or written < _PROBE
        problem = errno.ENOSPC if full else errno.EIO
        raise OSError(problem, os.strerror(problem))
