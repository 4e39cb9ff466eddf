"""A text browser over a window of an article: lays it out, slides it, and keeps the text in view in its place."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.model.article import Article, Span
from reader.ui.article_document import PageLook
from reader.ui.page_bar import PageBar
from reader.ui.page_geometry import KnownRuns, PageGeometry
from reader.ui.page_heights import PageHeights
from reader.ui.page_pieces import PagePieces
from reader.ui.page_window import TOP, PageWindow

_SMALLEST_MARGIN = 28  # pixels
AHEAD = 4.0  # views between the eye and the window's end, at which it slides in quiet moments
_KEPT = 1.5  # views above and below the eye that are never taken out
_QUIET = 12  # milliseconds between two slides in quiet moments


class SlidingPage(QTextBrowser):
    """Holds a window of an article and estimates where it stands in the whole.

    The browser's own bar, which scrolls the window, is hidden; heights of the whole article are estimated where they
    were never laid out, and corrected without moving the text. Positions are code points of the whole article.
    """

    places_changed = Signal()

    def __init__(self, look: PageLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._article = Article("", "", "", ())
        self._set = False
        self._known: KnownRuns = {}
        self._bar = PageBar(look.theme, self)
        self._quiet = QTimer(self, interval=_QUIET, singleShot=True)
        self._quiet.timeout.connect(self._grow)
        self._take(self._article, PagePieces(self._article))
        self._heights = PageHeights(self._window.pieces, 1.0, 1.0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(0, 0, self._bar.width(), 0)
        self._set = True

    @property
    def article(self) -> Article:
        """The article on the page."""
        return self._article

    @property
    def look(self) -> PageLook:
        """How the page is set."""
        return self._look

    @property
    def bar(self) -> PageBar:
        """The scroll bar of the whole article."""
        return self._bar

    @property
    def window_span(self) -> Span:
        """The range of the article that is laid out."""
        return self._window.positions.span

    def view_span(self) -> Span:
        """The range of the article that stands in view."""
        if not self._set or not self._article.blocks:
            return Span(0, 0)
        value = self.verticalScrollBar().value()
        visible = list(self._geometry().visible_blocks(value, value + self.viewport().height()))
        return Span(visible[0].piece.span.start, visible[-1].piece.span.end) if visible else Span(0, 0)

    # Building

    def _take(self, article: Article, pieces: PagePieces) -> None:
        self._article = article
        self._window = PageWindow(self.document(), article.text, pieces, self._look)
        self._shift = 0.0

    def _go_on(self, article: Article, pieces: PagePieces) -> bool:
        """Show the whole of the article of which a part is shown; False where the text is not the same."""
        if not self._window.adopt(article.text, pieces):
            return False
        self._article = article
        self._heights = self._estimates()
        self._settle()
        self.places_changed.emit()
        return True

    def _rebuild(self, position: int) -> None:
        """Lay the text out anew, with the piece that holds a code point in the window."""
        self._set = False  # while the document is filled, Qt tells of scrolling in a text that is half there
        self._window = PageWindow(self.document(), self._article.text, self._window.pieces, self._look)
        self._window.set_margins(self._side())
        self._fill(self._window.pieces.at(position), anew=True)

    def _fill(self, number: int, *, anew: bool = False) -> None:
        self._set = False
        self._window.fill(number)
        self.document().documentLayout().documentSize()
        if anew:
            self._heights = self._estimates()
        self._settle()

    def _estimates(self) -> PageHeights:
        """Heights by the look, brought to scale by the pieces that stand in the window."""
        self._known.clear()
        line = round(self._look.size * self._look.leading)
        column = self.viewport().width() - 2 * self._side()
        a_line = max(8.0, self._look.characters * column / self._look.measure)
        window, pieces = self._window, self._window.pieces
        rough = PageHeights(pieces, line / a_line, line * 0.5 + self._look.size * 0.8)
        expected = rough.above(window.last) - rough.above(window.first)
        found = self.document().size().height() - TOP
        scale = found / expected if expected > 0 and window.last - window.first > 5 else 1.0
        return PageHeights(pieces, line / a_line * scale, (line * 0.5 + self._look.size * 0.8) * scale)

    def _settle(self) -> None:
        """After a change of the document: note what it measures now, and where it stands in the whole."""
        window = self._window
        window.measure(self._heights)
        top = self.document().documentLayout().blockBoundingRect(self.document().firstBlock()).top()
        self._shift = TOP + self._heights.above(window.first) - top if window.first > 0 else 0.0
        self._set = True
        self._mirror()
        self.viewport().update()
        self._show_place()
        if not window.is_full:
            self._quiet.start()

    def _mirror(self) -> None:
        """Bring what is selected over into the document as it stands now."""

    def _side(self) -> float:
        return max(float(_SMALLEST_MARGIN), (self.viewport().width() - self._look.measure) / 2)

    def _height(self) -> float:
        return self._shift + self.verticalScrollBar().value()

    def _most(self) -> float:
        below = self._heights.above(len(self._window.pieces)) - self._heights.above(self._window.last)
        return self._shift + self.verticalScrollBar().maximum() + below

    def _show_place(self) -> None:
        self._bar.show_place(round(self._height()), round(self._most()), self.viewport().height())

    def _geometry(self) -> PageGeometry:
        return PageGeometry(self.document(), self._window.positions, self._known)

    def _first_position(self) -> int:
        return self._geometry().position_at(self.verticalScrollBar().value() + 2.0) if self._article.blocks else 0

    # Sliding

    def _grow(self) -> None:
        """In a quiet moment: bring the window nearer to its full size, the eye nearer to its middle."""
        if self._slide(AHEAD, most=1):
            self._quiet.start()

    def _slide(self, views: float, most: int = 40) -> bool:
        """Slide while the eye is nearer to an end of the window than so many views; whether it slid."""
        window, slid = self._window, False
        for _ in range(most):
            bar, room = self.verticalScrollBar(), views * self.viewport().height()
            if window.last < len(window.pieces) and bar.maximum() - bar.value() < room:
                self._change(down=True)
            elif window.first > 0 and bar.value() < room:
                self._change(down=False)
            elif not window.is_full and views >= AHEAD:
                self._change(down=window.last < len(window.pieces))
            else:
                break
            slid = True
        return slid

    def _change(self, *, down: bool) -> None:
        """Put a step in at one end and take as much out at the other; what is in view stays where it is."""
        bar, layout, window = self.verticalScrollBar(), self.document().documentLayout(), self._window
        view, geometry = self.viewport().height(), self._geometry()
        at_top, above, under = (
            geometry.block_at(bar.value() + height) for height in (0.0, -_KEPT * view, (1 + _KEPT) * view)
        )
        kept = window.first + at_top.blockNumber()
        below = layout.blockBoundingRect(at_top).top() - bar.value()
        ends = window.first + above.blockNumber(), window.first + under.blockNumber() + 1
        self._set = False
        if down:
            window.grow_down()
            window.cut_top(ends[0])
        else:
            window.grow_up()
            window.cut_bottom(ends[1])
        layout.documentSize()
        block = self.document().findBlockByNumber(kept - window.first)
        bar.setValue(round(layout.blockBoundingRect(block).top() - below))
        self._settle()
