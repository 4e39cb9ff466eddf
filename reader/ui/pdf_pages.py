"""Paragraphs become the pages of a PDF, a slice at a time: text, the column beside it, running title and number."""

import contextlib
import errno
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFile, QFileDevice, QIODevice, QLocale, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen, QTextLine

from reader.services.pdf_draft import pdf_draft
from reader.ui.pdf_margin import Margin
from reader.ui.pdf_paragraph import UNITS, Aside, Paragraph, laid_out, print_font

_LEFT, _RIGHT, _TOP, _BOTTOM = 54.0, 42.0, 66.0, 66.0  # points
_COLUMN, _BETWEEN = 156.0, 20.0  # points: the column beside the text, and the space before it
_INK, _SOFT, _RULE = QColor("#1c1c1a"), QColor("#6a6a66"), QColor("#9db8b2")
_LETTER = {"US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "SV", "NI", "PA", "PR", "DO"}
_PROBE = 1 << 20  # bytes that are written once more to learn why they could not be
_KEPT_LINES = 3  # lines of what follows a heading that must find room below it


@dataclass(frozen=True, slots=True)
class PdfBook:
    """What a PDF says of itself, and whether it has a column beside the text."""

    title: str
    source: str = ""
    asides: bool = True
    paper: QPageSize.PageSizeId = QPageSize.PageSizeId.A4


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
        setter = _Setter(painter, writer, book)
        for paragraph in paragraphs():
            for _page in setter.set(paragraph):
                _check(file)
                yield paragraph.done
            yield paragraph.done
        setter.finish()
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


class _Setter:
    """Sets paragraph after paragraph, line after line; lengths are device units from here on."""

    def __init__(self, painter: QPainter, writer: QPdfWriter, book: PdfBook) -> None:
        self._painter, self._writer, self._book = painter, writer, book
        paper = QPageSize.size(book.paper, QPageSize.Unit.Point)
        self._paper_width, self._paper_height = paper.width() * UNITS, paper.height() * UNITS
        beside = _COLUMN + _BETWEEN if book.asides else 30.0
        self._left, self._top = (_LEFT if book.asides else _LEFT + 20) * UNITS, _TOP * UNITS
        self._width = self._paper_width - self._left - (_RIGHT + beside) * UNITS
        self._height = self._paper_height - self._top - _BOTTOM * UNITS
        self._margin = Margin(self._left + self._width + _BETWEEN * UNITS, self._top, _COLUMN * UNITS, self._height)
        self._page = 1
        self._y = self._top

    def set(self, paragraph: Paragraph) -> Iterator[int]:
        """Set a paragraph; gives a number for every page that it ends."""
        left, hang = paragraph.left * UNITS, paragraph.hang * UNITS
        width = self._width - left - paragraph.right * UNITS
        layout, lines = laid_out(paragraph.text, paragraph.font, width, paragraph.runs, hang)
        leading = paragraph.leading * UNITS
        if self._y > self._top:
            self._y += paragraph.before * UNITS
        kept = len(lines) * leading + _KEPT_LINES * 15 * UNITS if paragraph.keep else 0.0
        for number, line in enumerate(lines):
            needed = max(kept if not number else 0.0, _together(number, len(lines)) * leading)
            asides = [each for each in paragraph.asides if _holds(line, each.start)]
            new = self._margin.take(asides, self._y) if self._fits(needed) else None
            if new is None:
                if self._y > self._top:
                    yield self._end_page()
                new = self._margin.take(asides, self._y) or []
            self._draw(paragraph, line, new, self._left + left - (hang if not number else 0.0))
            self._y += leading
        self._y += paragraph.after * UNITS
        del layout

    def finish(self) -> None:
        """Draw what belongs to the last page."""
        self._furnish()

    def _fits(self, needed: float) -> bool:
        return self._y + needed <= self._top + self._height

    def _end_page(self) -> int:
        self._furnish()
        self._writer.newPage()
        self._margin.new_page()
        self._y = self._top
        self._page += 1
        return self._page

    def _draw(self, paragraph: Paragraph, line: QTextLine, new: list[Aside], left: float) -> None:
        leading = paragraph.leading * UNITS
        top = self._y + (leading - line.height()) / 2
        for start, end, colour in paragraph.painted:
            for x, width in _extent(line, start, end):
                self._painter.fillRect(QRectF(left + x, self._y + leading * 0.08, width, leading * 0.86), colour)
        self._painter.setPen(_INK)
        line.draw(self._painter, QPointF(left, top))
        self._painter.setPen(QPen(_RULE, 0.7 * UNITS))
        under = top + line.ascent() + 2.1 * UNITS
        for aside in new:
            if aside.bar is None:
                for x, width in _extent(line, aside.start, aside.end):
                    self._painter.drawLine(QPointF(left + x, under), QPointF(left + x + width, under))

    def _furnish(self) -> None:
        """The column beside the text, the running title and the number of the page."""
        self._margin.draw(self._painter)
        self._painter.setPen(_SOFT)
        if self._page > 1:
            self._running_title()
        self._painter.setPen(_SOFT)
        _layout, (line, *_) = laid_out(str(self._page), print_font(8.5), self._width)
        middle = self._left + (self._width - line.naturalTextWidth()) / 2
        line.draw(self._painter, QPointF(middle, self._paper_height - 44 * UNITS))

    def _running_title(self) -> None:
        whole = self._paper_width - self._left - _RIGHT * UNITS
        layout, (line, *more) = laid_out(self._book.title, print_font(8, italic=True), whole - 20 * UNITS)
        line.draw(self._painter, QPointF(self._left, 34 * UNITS))
        if more:
            _dots, (dot, *_) = laid_out("…", print_font(8, italic=True), whole)
            dot.draw(self._painter, QPointF(self._left + line.naturalTextWidth(), 34 * UNITS))
        self._painter.setPen(QPen(QColor("#d5d5d0"), 0.5 * UNITS))
        self._painter.drawLine(QPointF(self._left, 49 * UNITS), QPointF(self._left + whole, 49 * UNITS))
        del layout


def _together(number: int, count: int) -> int:
    """How many lines must find room here, so that no line of a paragraph stands alone on a page."""
    return min(2, count) if number == 0 or number == count - 2 else 1


def _holds(line: QTextLine, start: int) -> bool:
    return line.textStart() <= start < line.textStart() + line.textLength()


def _extent(line: QTextLine, start: int, end: int) -> Iterator[tuple[float, float]]:
    first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
    if first < last:
        begin, stop = _x(line, first), _x(line, last)
        yield min(begin, stop), abs(stop - begin)


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # PySide gives the place back beside it
    return float(found[0] if isinstance(found, tuple) else found)
