"""Keeps what scrolls as wide as it is, whether a scroll bar stands beside it or not."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QScrollArea, QVBoxLayout

EDGE = 16  # pixels between what a panel shows and the edge of the window


class SteadyEdge(QObject):
    """The bar stands in the margin of the column, which gives up so much of it: no line breaks anew."""

    def __init__(self, area: QScrollArea, column: QVBoxLayout, edge: int = EDGE) -> None:
        super().__init__(area)
        self._column, self._edge = column, edge
        self._bar = area.verticalScrollBar()
        self._bar.installEventFilter(self)
        self._fit(0)

    def _fit(self, taken: int) -> None:
        margins = self._column.contentsMargins()
        margins.setRight(max(0, self._edge - taken))
        self._column.setContentsMargins(margins)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._fit(self._bar.sizeHint().width())
        elif event.type() == QEvent.Type.Hide:
            self._fit(0)
        return False
