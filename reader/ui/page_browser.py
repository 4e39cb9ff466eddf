"""The page's ways: to a place, along the article, by one scroll bar for the whole of it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.ui.article_document import PageLook
from reader.ui.page_sliding import SlidingPage
from reader.ui.page_window import TOP

_ABOVE_LINE = 12  # pixels between the upper edge and a line that was gone to
_NEAR = 0.6  # views between the eye and the window's end, at which it slides at once


class PageBrowser(SlidingPage):
    """Scrolls the whole of an article. `places_changed` tells that something stands elsewhere in view."""

    def __init__(self, look: PageLook, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._bar.valueChanged.connect(self._bar_moved)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # Where things stand

    def position(self) -> int:
        """The code point at which the first line in view begins."""
        if not self._set or not self._article.blocks or self._height() == 0:
            return 0
        return self._first_position()

    def go_to(self, position: int) -> None:
        """Bring the line of a code point to the top of the page; 0 shows the very top."""
        self._show(position, _ABOVE_LINE) if position > 0 else self._show_top()
        self.places_changed.emit()

    def progress(self) -> float:
        """How much of the article lies above the lower edge of the page, from 0 to 1."""
        most = self._most()
        return 1.0 if most <= 0 else min(1.0, self._height() / most)

    def scroll_by(self, pixels: float) -> None:
        """Scroll up or down; at the article's ends it stops."""
        bar = self.verticalScrollBar()
        wanted = bar.value() + round(pixels)
        if 0 <= wanted <= bar.maximum() or self._window.is_whole:
            bar.setValue(wanted)
        else:
            self._bar.setValue(round(self._shift + wanted))

    def show_end(self, *, up: bool = False) -> None:
        """Scroll to the end of the article, or up to its beginning."""
        if up:
            self._show_top()
        else:
            self._show(self._window.pieces.start(len(self._window.pieces)), self.viewport().height())
            self._hold_end()
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
            self._show_place()
        self.places_changed.emit()

    def share_of(self, position: int) -> float:
        """At which share of the article's height a code point stands, from 0 to 1."""
        count = len(self._window.pieces)
        whole = self._heights.above(count)
        number = self._window.pieces.at(position)
        return (self._heights.above(number) + self._heights.share(number, position)) / whole if whole > 0 else 0.0

    # Scrolling

    def _scrolled(self) -> None:
        if not self._set:
            return
        self._slide(_NEAR)
        self._show_place()
        if not self._window.is_whole:
            self._quiet.start()
        self.places_changed.emit()

    def _bar_moved(self, value: int) -> None:
        bar, inner = self.verticalScrollBar(), round(value - self._shift)
        if value <= 0:
            self._show_top()
        elif 0 <= inner <= bar.maximum():
            bar.setValue(inner)
            return
        else:
            number = self._heights.at(value - TOP)
            part = value - TOP - self._heights.above(number)
            self._fill(number)
            block = self.document().findBlockByNumber(number - self._window.first)
            top = self.document().documentLayout().blockBoundingRect(block).top()
            if value >= self._bar.maximum():
                self._hold_end()
                top, part = float(bar.maximum()), 0.0
            bar.setValue(round(top + part))
        self._scrolled()

    def _show_top(self) -> None:
        if self._window.first > 0:
            self._fill(0)
        self.verticalScrollBar().setValue(0)

    def _hold_end(self) -> None:
        while self._window.last < len(self._window.pieces):
            self._change(down=True)

    def _show(self, position: int, above: float) -> None:
        """Scroll so that the line of a code point stands so many pixels under the upper edge."""
        number = self._window.pieces.at(position)
        if not self._window.first <= number < self._window.last:
            self._fill(number)
        line = self._geometry().first_line(position)
        while line is not None and self._needs_room(line.box.top() - above):
            line = self._geometry().first_line(position)
        if line is not None:
            self.verticalScrollBar().setValue(round(line.box.top() - above))
            self._show_place()

    def _needs_room(self, top: float) -> bool:
        """Whether the window had to grow so that this height can be at the upper edge."""
        if top < 0 and self._window.first > 0:
            self._change(down=False)
            return True
        if top > self.verticalScrollBar().maximum() and self._window.last < len(self._window.pieces):
            self._change(down=True)
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.position()
        self._set = False
        super().resizeEvent(event)
        self._bar.setGeometry(self.width() - self._bar.width(), 0, self._bar.width(), self.height())
        if event.size().width() != event.oldSize().width():
            if self._window.is_whole:
                self._window.set_margins(self._side())
                self.document().documentLayout().documentSize()
                self._heights = self._estimates()
                self._settle()
            else:
                self._rebuild(place)
        self._set = True
        if place > 0:
            self.go_to(place)
        self._show_place()
        self.places_changed.emit()
