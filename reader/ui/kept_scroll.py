"""How far a page beside the text is scrolled, kept while the page is made anew with other words."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

_SETTLING = 300  # milliseconds in which a page that is filled takes its height


def scrolled(page: QWidget | None) -> float:
    """The share of a page that lies above what is in view, from 0 to 1."""
    bar = _bar(page)
    return bar.value() / bar.maximum() if bar is not None and bar.maximum() > 0 else 0.0


def scroll_again(page: QWidget | None, share: float) -> None:
    """Scroll a page made anew to the share that `scrolled` gave."""
    bar = _bar(page)
    if bar is not None and share > 0:
        KeptScroll(bar, share)


class KeptScroll(QObject):
    """Scrolls a page to a share of it, once it is filled and until it has its height, or the reader scrolls it.

    It belongs to the page's bar and goes with it, at the latest.
    """

    def __init__(self, bar: QScrollBar, share: float) -> None:
        super().__init__(bar)
        self._share = share
        self._settled = QTimer(self, interval=_SETTLING, singleShot=True)
        self._settled.timeout.connect(self._leave)
        self._scroller: QScrollBar | None = bar
        bar.rangeChanged.connect(self._filled)
        bar.actionTriggered.connect(self._leave)
        self._filled()

    def _filled(self) -> None:
        self._scroll()
        QTimer.singleShot(0, self, self._scroll)  # a list that is filled goes to its first row after that

    def _scroll(self) -> None:
        if self._scroller is not None and self._scroller.maximum() > 0:
            self._scroller.setValue(round(self._share * self._scroller.maximum()))
            if not self._settled.isActive():
                self._settled.start()

    def _leave(self) -> None:
        self._scroller = None
        self.deleteLater()


def _bar(page: QWidget | None) -> QScrollBar | None:
    """The bar of what fills the page; a field or a list inside that is no page."""
    if page is None:
        return None
    areas = [area for area in page.findChildren(QAbstractScrollArea) if not area.isHidden()]
    areas = [area for area in areas if area.window() is page.window()]
    return max(areas, key=lambda area: area.height()).verticalScrollBar() if areas else None
