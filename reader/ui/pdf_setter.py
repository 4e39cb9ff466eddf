"""Sets paragraphs on the pages of a PDF: text, the column beside it, running title and number."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter, QPen, QPolygonF, QTextLayout, QTextLine

from reader.ui.pdf_margin import Margin
from reader.ui.pdf_paragraph import UNITS, Aside, Paragraph, laid_out, print_font

_LEFT, _RIGHT, _TOP, _BOTTOM = 50.0, 40.0, 66.0, 66.0  # points
_COLUMN, _BETWEEN = 168.0, 18.0  # points: the column beside the text, and the space before it
_ALONE = 24.0  # points by which the text of a PDF without a column is narrower on either side
_INK, _SOFT, _RULE, _HAIR = QColor("#1c1c1a"), QColor("#6a6a66"), QColor("#c4a184"), QColor("#d5d5d0")
_RIBBON = QColor("#8a4513")
_SMALL, _BEFORE_TAIL = 8.0, 14.0  # points: the size of a tail, and the space before it
_LONGEST_WHOLE = 12  # lines of a paragraph that is not broken
_MOST_KEPT = 16  # lines that wait together for what follows them


@dataclass(frozen=True, slots=True)
class PdfBook:
    """What a PDF says of itself, and whether it has a column beside the text."""

    title: str
    source: str = ""
    asides: bool = True
    paper: QPageSize.PageSizeId = QPageSize.PageSizeId.A4


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with the space around it; the layout keeps it alive. Lengths are device units."""

    paragraph: Paragraph
    layout: QTextLayout
    line: QTextLine
    left: float
    before: float
    after: float
    tail: tuple[QTextLayout, QTextLine] | None = None
    is_tail: bool = False

    @property
    def leading(self) -> float:
        return self.paragraph.leading * UNITS

    @property
    def asides(self) -> list[Aside]:
        return [each for each in self.paragraph.asides if _holds(self.line, each.start)]


class PageSetter:
    """Sets paragraph after paragraph; lines that must not part go to the next page together. All in device units."""

    def __init__(self, painter: QPainter, writer: QPdfWriter, book: PdfBook) -> None:
        self._painter, self._writer, self._book = painter, writer, book
        paper = QPageSize.size(book.paper, QPageSize.Unit.Point)
        self._paper_width, self._paper_height = paper.width() * UNITS, paper.height() * UNITS
        self._left, self._right = (side + (0 if book.asides else _ALONE) for side in (_LEFT, _RIGHT))
        self._left, self._top = self._left * UNITS, _TOP * UNITS
        beside = _COLUMN + _BETWEEN if book.asides else 0.0
        self._width = self._paper_width - self._left - (self._right + beside) * UNITS
        self._height = self._paper_height - self._top - _BOTTOM * UNITS
        self._margin = Margin(self._left + self._width + _BETWEEN * UNITS, self._top, _COLUMN * UNITS, self._height)
        self._kept: list[_Line] = []
        self._page = 1
        self._y = self._top

    def set(self, paragraph: Paragraph) -> Iterator[None]:
        """Set a paragraph; gives way after every few lines."""
        *groups, last = _groups(self._lines(paragraph), whole=paragraph.whole)
        for group in groups:
            self._place([*self._kept, *group])
            self._kept = []
            yield
        last = [*self._kept, *last]
        if paragraph.keep and len(last) <= _MOST_KEPT:
            self._kept = last
        else:
            self._kept = []
            self._place(last)
            yield

    def finish(self) -> Iterator[None]:
        """Set what still waits, and end the last page."""
        if self._kept:
            self._place(self._kept)
            yield
        while self._margin.is_waiting:
            self._end_page()
            yield
        self._furnish()

    def _lines(self, paragraph: Paragraph) -> list[_Line]:
        left, hang = paragraph.left * UNITS, paragraph.hang * UNITS
        width = self._width - left - paragraph.right * UNITS
        layout, lines = laid_out(paragraph.text, paragraph.font, width, paragraph.runs, hang)
        made = []
        for number, line in enumerate(lines):
            before = paragraph.before * UNITS if number == 0 else 0.0
            after = paragraph.after * UNITS if number == len(lines) - 1 else 0.0
            made.append(_Line(paragraph, layout, line, left - (hang if number == 0 else 0.0), before, after))
        return self._with_tail(made, paragraph) if paragraph.tail else made

    def _with_tail(self, lines: list[_Line], paragraph: Paragraph) -> list[_Line]:
        """Put the tail at the end of the last line where it finds room there, else below."""
        layout, tails = laid_out(paragraph.tail, print_font(_SMALL, italic=True), self._width - lines[-1].left)
        width = tails[0].naturalTextWidth() + _BEFORE_TAIL * UNITS
        if len(tails) == 1 and lines[-1].left + lines[-1].line.naturalTextWidth() + width <= self._width:
            return [*lines[:-1], replace(lines[-1], tail=(layout, tails[0]))]
        small = replace(paragraph, leading=_SMALL * 1.5, painted=(), asides=())
        left = paragraph.left * UNITS
        below = [_Line(small, layout, line, left, 0.0, 0.0, is_tail=True) for line in tails]
        below[-1] = replace(below[-1], after=lines[-1].after)
        return [*lines[:-1], replace(lines[-1], after=0.0), *below]

    def _place(self, group: list[_Line]) -> None:
        """Set lines on one page: on this one where all of them find room, else on the next."""
        if self._set(group):
            return
        if self._y > self._top:
            self._end_page()
            if self._set(group):
                return
        for line in group:  # they are more than a page
            if not self._set([line]):
                self._end_page()
                self._set([line])

    def _set(self, group: list[_Line]) -> bool:
        first = self._y <= self._top
        tops, y = [], self._y
        for number, line in enumerate(group):
            y += 0.0 if first and not number else line.before
            tops.append(y)
            y += line.leading + line.after
        if y - group[-1].after > self._top + self._height and not (first and len(group) == 1):
            return False
        new = self._margin.take([(line.asides, top) for line, top in zip(group, tops, strict=True)], first=first)
        if new is None:
            return False
        for line, top, asides in zip(group, tops, new, strict=True):
            self._draw(line, top, asides)
        self._y = y
        return True

    def _end_page(self) -> None:
        self._furnish()
        self._writer.newPage()
        self._margin.new_page()
        self._y = self._top
        self._page += 1

    def _draw(self, set_line: _Line, level: float, new: list[Aside]) -> None:
        line, left, leading = set_line.line, self._left + set_line.left, set_line.leading
        top = level + (leading - line.height()) / 2
        for start, end, colour in set_line.paragraph.painted:
            for x, width in _extent(line, start, end):
                self._painter.fillRect(QRectF(left + x, level + leading * 0.08, width, leading * 0.86), colour)
        self._painter.setPen(_SOFT if set_line.is_tail else _INK)
        line.draw(self._painter, QPointF(left, top))
        if set_line.tail is not None:
            _layout, tail = set_line.tail
            self._painter.setPen(_SOFT)
            edge = self._left + self._width - tail.naturalTextWidth()
            tail.draw(self._painter, QPointF(edge, top + line.ascent() - tail.ascent()))
        self._painter.setPen(QPen(_RULE, 0.7 * UNITS))
        under = top + line.ascent() + 2.1 * UNITS
        for aside in new:
            if aside.bar is None:
                for x, width in _extent(line, aside.start, aside.end):
                    self._painter.drawLine(QPointF(left + x, under), QPointF(left + x + width, under))
        if any(aside.ribbon for aside in new):
            self._ribbon(top + line.ascent() - 7.5 * UNITS)

    def _ribbon(self, top: float) -> None:
        """A ribbon before the line, as on the page of the screen."""
        left, width, height = self._left - 14 * UNITS, 5.4 * UNITS, 8.6 * UNITS
        points = ((0.0, 0.0), (width, 0.0), (width, height), (width / 2, height * 0.7), (0.0, height))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(_RIBBON)
        self._painter.drawPolygon(QPolygonF([QPointF(left + x, top + y) for x, y in points]))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

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
        whole = self._paper_width - self._left - self._right * UNITS
        layout, (line, *more) = laid_out(self._book.title, print_font(8, italic=True), whole - 20 * UNITS)
        line.draw(self._painter, QPointF(self._left, 34 * UNITS))
        if more:
            _dots, (dot, *_) = laid_out("…", print_font(8, italic=True), whole)
            dot.draw(self._painter, QPointF(self._left + line.naturalTextWidth(), 34 * UNITS))
        self._painter.setPen(QPen(_HAIR, 0.5 * UNITS))
        self._painter.drawLine(QPointF(self._left, 49 * UNITS), QPointF(self._left + whole, 49 * UNITS))
        del layout


def _groups(lines: list[_Line], *, whole: bool) -> list[list[_Line]]:
    """Lines that stay together, so that the first and the last of a paragraph do not stand alone on a page."""
    if len(lines) <= 3 or (whole and len(lines) <= _LONGEST_WHOLE):
        return [lines]
    return [lines[:2], *([line] for line in lines[2:-2]), lines[-2:]]


def _holds(line: QTextLine, start: int) -> bool:
    return line.textStart() <= start < line.textStart() + line.textLength()


def _extent(line: QTextLine, start: int, end: int) -> Iterable[tuple[float, float]]:
    first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
    if first < last:
        begin, stop = _x(line, first), _x(line, last)
        yield min(begin, stop), abs(stop - begin)


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # PySide gives the place back beside it
    return float(found[0] if isinstance(found, tuple) else found)
