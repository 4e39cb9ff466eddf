"""Where the characters of the page stand: rectangles of ranges, blocks in view, what lies under a point."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from reader.model.article import Span
from reader.ui.page_pieces import Piece
from reader.ui.text_positions import TextPositions


@dataclass(frozen=True, slots=True)
class LineRun:
    """A range's part on one line, in document pixels: its box and the height of its baseline."""

    box: QRectF
    baseline: float


InnerRun: TypeAlias = tuple[float, float, float, float, float]
"""A part on one line, measured from its paragraph's corner: left, top, width, height, baseline."""

KnownRuns: TypeAlias = dict[tuple[int, int, int], Sequence[InnerRun]]
_MOST_KNOWN = 6_000  # ranges


@dataclass(frozen=True, slots=True)
class VisibleBlock:
    """A paragraph that stands in view, with the piece of the article that it holds."""

    piece: Piece
    block: QTextBlock
    top: float
    bottom: float


class PageGeometry:
    """Answers in document pixels for one document and the pieces of the article that it shows."""

    def __init__(self, document: QTextDocument, positions: TextPositions, known: KnownRuns | None = None) -> None:
        """`known` holds what was measured before; whoever lays the text out in another width or size empties it."""
        self._document = document
        self._positions = positions
        self._known: KnownRuns = {} if known is None else known

    def visible_blocks(self, top: float, bottom: float) -> Iterator[VisibleBlock]:
        """The paragraphs between two heights, from the first to the last."""
        layout, pieces = self._document.documentLayout(), self._positions.pieces
        block = self.block_at(top)
        for piece in pieces[block.blockNumber() :]:
            box = layout.blockBoundingRect(block)
            if box.top() > bottom:
                return
            yield VisibleBlock(piece, block, box.top(), box.bottom())
            block = block.next()

    def runs(self, block: QTextBlock, span: Span) -> list[LineRun]:
        """The lines' parts that a range has in one paragraph; trailing spaces at a line's end are left out."""
        origin = block.layout().position()
        x, y = origin.x(), origin.y()
        return [
            LineRun(QRectF(x + left, y + top, width, height), y + baseline)
            for left, top, width, height, baseline in self.runs_inside(block, span)
        ]

    def runs_inside(self, block: QTextBlock, span: Span) -> Sequence[InnerRun]:
        """The same parts, measured from the paragraph's corner; remembered, for they are asked for in each frame."""
        number = block.blockNumber()
        key = (self._positions.pieces[number].span.start, span.start, span.end)
        found = self._known.get(key)
        if found is None:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            found = self._known[key] = self._measured(block, number, span)
        return found

    def _measured(self, block: QTextBlock, number: int, span: Span) -> list[InnerRun]:
        start = self._positions.to_block(number, span.start)
        end = self._positions.to_block(number, span.end)
        layout, text, found = block.layout(), block.text(), []
        line = layout.lineForTextPosition(start)
        index = line.lineNumber() if line.isValid() else layout.lineCount()
        while index < layout.lineCount():
            line = layout.lineAt(index)
            begin, stop = line.textStart(), line.textStart() + line.textLength()
            if begin >= end:
                break
            first, last = max(start, begin), min(end, stop)
            while last > first and text[last - 1 : last] == " " and last == stop:
                last -= 1
            if first < last:
                left, right = _x(line, first), _x(line, last)
                height = line.ascent() + line.descent()
                found.append((min(left, right), line.y(), abs(right - left), height, line.y() + line.ascent()))
            index += 1
        return found

    def top_of(self, position: int) -> float:
        """The height at which the paragraph that holds a code point begins."""
        block = self._document.findBlock(self._positions.to_document(position))
        return self._document.documentLayout().blockBoundingRect(block).top()

    def first_run(self, span: Span) -> LineRun | None:
        """A range's part on the first line it stands on; one that begins at a paragraph's end stands on the next."""
        block = self._document.findBlock(self._positions.to_document(span.start))
        while block.isValid() and self._positions.pieces[block.blockNumber()].span.start < span.end:
            if runs := self.runs(block, span):
                return runs[0]
            block = block.next()
        return None

    def first_line(self, position: int) -> LineRun | None:
        """The line on which a code point stands, with an empty box at its place."""
        block = self._document.findBlock(self._positions.to_document(position))
        layout = block.layout()
        if layout is None or layout.lineCount() == 0:
            return None
        offset = self._positions.to_block(block.blockNumber(), position)
        line = layout.lineForTextPosition(min(offset, max(0, block.length() - 2)))
        if not line.isValid():
            return None
        return _run(line, layout.position(), offset, offset)

    def line_span(self, position: int) -> Span:
        """The range of the line on which a code point stands."""
        block = self._document.findBlock(self._positions.to_document(position))
        offset = self._positions.to_block(block.blockNumber(), position)
        line = block.layout().lineForTextPosition(min(offset, max(0, block.length() - 2)))
        if not line.isValid():
            return Span(position, position)
        first = block.position() + line.textStart()
        return Span(
            self._positions.from_document(first), self._positions.from_document(first + max(0, line.textLength()))
        )

    def position_at(self, height: float) -> int:
        """The code point at which the first line at or below a height begins."""
        block = self.block_at(height)
        layout = block.layout()
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            if layout.position().y() + line.y() + line.height() > height:
                return self._positions.from_document(block.position() + line.textStart())
        following = block.next()
        return self._positions.from_document(following.position() if following.isValid() else block.position())

    def whole_line_at(self, height: float) -> int:
        """The code point at which the first line begins of which nothing stands above a height."""
        block = self.block_at(height)
        while block.isValid():
            layout = block.layout()
            for index in range(layout.lineCount()):
                line = layout.lineAt(index)
                if layout.position().y() + line.y() >= height:
                    return self._positions.from_document(block.position() + line.textStart())
            block = block.next()
        return self.position_at(height)

    def ends(self, visible: VisibleBlock, span: Span) -> list[tuple[bool, QPointF]]:
        """Where a range begins (True) and ends (False) in one paragraph: the upper and the lower corner."""
        if not span.overlaps(visible.piece.span):
            return []
        runs = self.runs(visible.block, span)
        found = []
        if runs and visible.piece.span.start <= span.start:
            found.append((True, runs[0].box.topLeft()))
        if runs and span.end <= visible.piece.span.end:
            found.append((False, runs[-1].box.bottomRight()))
        return found

    def position_near(self, place: QPointF) -> int:
        """The code point nearest to a place."""
        hit = self._document.documentLayout().hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
        return self._positions.from_document(max(0, hit))

    def block_at(self, height: float) -> QTextBlock:
        """The paragraph at a height, or the first one below it; the last where there is none."""
        layout = self._document.documentLayout()
        low, high = 0, self._document.blockCount() - 1
        while low < high:
            middle = (low + high) // 2
            if layout.blockBoundingRect(self._document.findBlockByNumber(middle)).bottom() < height:
                low = middle + 1
            else:
                high = middle
        return self._document.findBlockByNumber(low)


def _run(line: QTextLine, origin: QPointF, first: int, last: int) -> LineRun:
    left, right = _x(line, first), _x(line, last)
    top = origin.y() + line.y()
    box = QRectF(origin.x() + min(left, right), top, abs(right - left), line.ascent() + line.descent())
    return LineRun(box, top + line.ascent())


def _x(line: QTextLine, offset: int) -> float:
    answer: Any = line.cursorToX(offset)  # the stubs call it a number; it is a pair
    return float(answer[0])
