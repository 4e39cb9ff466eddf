"""A list whose rows are as wide as what stands above it, whether its scroll bar stands beside them or not."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QListView

from reader.ui.steady_edge import EDGE


class SteadyList(QListView):
    """Reaches to the edge of the window, so that the bar stands there; its rows end `EDGE` pixels before."""

    def __init__(self) -> None:
        super().__init__()
        self.verticalScrollBar().installEventFilter(self)
        self._fit(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        bar = self.verticalScrollBar()
        if watched is bar and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._fit(bar.sizeHint().width() if event.type() == QEvent.Type.Show else 0)
        return super().eventFilter(watched, event)

    def _fit(self, taken: int) -> None:
        self.setViewportMargins(0, 0, max(0, EDGE - taken), 0)
