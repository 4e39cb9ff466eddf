"""The part of an article that the document holds: consecutive pieces, put in at one end and taken out at the other."""

from itertools import takewhile

from PySide6.QtGui import QTextCursor, QTextDocument

from reader.ui.article_document import PageLook, insert_pieces, prepare_document, set_layout
from reader.ui.page_heights import PageHeights
from reader.ui.page_pieces import PagePieces, Piece
from reader.ui.text_positions import TextPositions

TOP, BOTTOM = 44, 160  # pixels above the first and below the last line
WHOLE = 70_000  # code points of an article, about 10,000 words, that is shown as one window
FIRST = 9_000  # code points of a long article that are laid out before the first paint
STEP = 9_000  # code points put in or taken out in one slide
_MOST_PIECES = 1_200  # of a window, where they are short
_STEP_PIECES = 120


class PageWindow:
    """Fills and slides a document over an article's pieces `first` to `last`, half-open.

    `positions` are those of the document as it stands. A slide changes the document only; whoever scrolls it keeps
    the text in its place.
    """

    def __init__(self, document: QTextDocument, text: str, pieces: PagePieces, look: PageLook) -> None:
        self._document = document
        self._text = text
        self.pieces = pieces
        self._look = look
        self._side = 0.0
        self.first = self.last = 0
        self.positions = TextPositions(text, ())

    @property
    def is_whole(self) -> bool:
        """Whether the whole article stands in the document."""
        return self.first == 0 and self.last == len(self.pieces)

    @property
    def is_full(self) -> bool:
        """Whether the window holds as much as it may."""
        return self.is_whole or self._is_big(self.first, self.last)

    def set_margins(self, side: float) -> None:
        """Leave so many pixels free on the left and the right of the text."""
        self._side = side
        frame = self._document.rootFrame()
        layout = frame.frameFormat()
        if layout.leftMargin() != side or layout.bottomMargin() != BOTTOM:
            layout.setLeftMargin(side)
            layout.setRightMargin(side)
            layout.setTopMargin(TOP)
            layout.setBottomMargin(BOTTOM)
            frame.setFrameFormat(layout)

    def fill(self, number: int) -> None:
        """Show the pieces around one: a usual article whole, of a long one what the eye needs first."""
        count = len(self.pieces)
        if self._length(0, count) <= WHOLE and count <= _MOST_PIECES:
            self.first, self.last = 0, count
        else:
            self.first = self._back(number, FIRST // 3)
            self.last = self._on(max(number + 1, self.first), FIRST)
            if self.last == count:
                self.first = min(self.first, self._back(count, FIRST))
        shown = self.pieces.between(self.first, self.last)
        prepare_document(self._document, self._look)
        self.set_margins(self._side)
        insert_pieces(QTextCursor(self._document), self._text, shown, self._look, first=True)
        self.positions = TextPositions(self._text, shown)

    def grow_down(self) -> None:
        """Put a step of pieces in at the end."""
        last = self._on(self.last, STEP)
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        insert_pieces(
            cursor, self._text, self.pieces.between(self.last, last), self._look, first=self.last == self.first
        )
        self._changed(self.first, last)

    def grow_up(self) -> None:
        """Put a step of pieces in at the beginning."""
        first = self._back(self.first, STEP)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.insertBlock()
        set_layout(cursor, self._text, self.pieces[self.first], self._look)
        cursor.setPosition(0)
        insert_pieces(cursor, self._text, self.pieces.between(first, self.first), self._look, first=True)
        cursor.endEditBlock()
        self._changed(first, self.last)

    def cut_top(self, kept: int) -> None:
        """Take out at the beginning, before the piece `kept`, what is more than a window may hold."""
        first = self.first
        while first < kept and self._is_big(first + 1, self.last):
            first += 1
        if first == self.first:
            return
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        following = self._document.findBlockByNumber(first - self.first).position()
        cursor.setPosition(following, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        set_layout(cursor, self._text, self.pieces[first], self._look)
        cursor.endEditBlock()
        self._changed(first, self.last)

    def cut_bottom(self, kept: int) -> None:
        """Take out at the end, from the piece `kept` on, what is more than a window may hold."""
        last = self.last
        while last > kept and self._is_big(self.first, last - 1):
            last -= 1
        if last < self.last:
            self._take_out(last)
            self._changed(self.first, last)

    def measure(self, heights: PageHeights) -> None:
        """Note how high the pieces stand in the document; all but the last, which nothing follows."""
        layout = self._document.documentLayout()
        block, top = self._document.firstBlock(), None
        for number in range(self.first, self.last):
            place = layout.blockBoundingRect(block).top()
            if top is not None:
                heights.measure(number - 1, place - top)
            block, top = block.next(), place

    def adopt(self, text: str, pieces: PagePieces) -> bool:
        """Go on with the whole of an article of which the document shows a part; False where it shows another text.

        The document is left as it is, but for the last piece of a part that ends inside a long block.
        """
        shown, span = self.positions.pieces, self.positions.span
        first = pieces.at(span.start)
        whole = pieces.between(first, min(first + len(shown), len(pieces)))
        alike = sum(takewhile(bool, (piece.looks_like(its) for piece, its in zip(shown, whole, strict=False))))
        if self._text[span.start : span.end] != text[span.start : span.end] or alike == 0:
            return False
        if alike < len(shown):
            if alike < len(shown) - 1 or alike == len(whole) or not _goes_on(shown[-1], whole[-1]):
                return False
            self._take_out(self.first + alike)
        self._text, self.pieces = text, pieces
        self._changed(first, first + alike)
        return True

    def _take_out(self, last: int) -> None:
        """Take out of the document what stands behind so many pieces of the article."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        end = self._document.findBlockByNumber(last - self.first - 1)
        cursor.setPosition(end.position() + end.length() - 1)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.endEditBlock()

    def _changed(self, first: int, last: int) -> None:
        self.first, self.last = first, last
        self.positions = TextPositions(self._text, self.pieces.between(first, last))

    def _length(self, first: int, last: int) -> int:
        return self.pieces.start(last) - self.pieces.start(first)

    def _is_big(self, first: int, last: int) -> bool:
        return last - first > 1 and (self._length(first, last) >= WHOLE or last - first >= _MOST_PIECES)

    def _on(self, number: int, length: int) -> int:
        """The piece so many code points, or so many pieces, after one."""
        count = len(self.pieces)
        wanted = self.pieces.at(self.pieces.start(number) + length) + 1
        return min(max(wanted, number + 1), number + _STEP_PIECES, count)

    def _back(self, number: int, length: int) -> int:
        wanted = self.pieces.at(max(0, self.pieces.start(number) - length))
        return max(0, number - _STEP_PIECES, min(wanted, number - 1))


def _goes_on(part: Piece, whole: Piece) -> bool:
    """Whether a part's last piece, where its text ends, is the beginning of a block that is longer in the whole."""
    begun = (part.span.start, part.first, part.block.kind) == (whole.span.start, whole.first, whole.block.kind)
    return begun and part.last and part.block.span.end < whole.block.span.end
