"""Keeps what scrolls as wide as it is, whether a scroll bar stands beside it or not."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QVBoxLayout

EDGE = 16  # pixels between what a panel shows and the edge of the window


class RoomForBar(QObject):
    """Tells how much of the edge stays free, in pixels, as the bar of an area comes into it and leaves it."""

    def __init__(self, area: QAbstractScrollArea, leave_free: Callable[[int], None], edge: int = EDGE) -> None:
        super().__init__(area)
        self._leave_free, self._edge = leave_free, edge
        self._bar = area.verticalScrollBar()
        self._bar.installEventFilter(self)
        self._fit(0)

    def _fit(self, taken: int) -> None:
        self._leave_free(max(0, self._edge - taken))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._fit(self._bar.sizeHint().width())
        elif event.type() == QEvent.Type.Hide:
            self._fit(0)
        return False


class SteadyEdge(RoomForBar):
    """The bar stands in the margin of the column, which gives up so much of it: no line breaks anew."""

    def __init__(self, area: QScrollArea, column: QVBoxLayout, edge: int = EDGE) -> None:
        def leave_free(right: int) -> None:
            margins = column.contentsMargins()
            margins.setRight(right)
            column.setContentsMargins(margins)

        super().__init__(area, leave_free, edge)
