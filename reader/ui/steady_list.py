"""A list whose rows are as wide as what stands above it, whether its scroll bar stands beside them or not."""

from PySide6.QtWidgets import QListView

from reader.ui.steady_edge import EDGE, RoomForBar


class SteadyList(QListView):
    """Reaches to the edge of the window, so that the bar stands there; its rows end `EDGE` pixels before."""

    def __init__(self) -> None:
        super().__init__()
        RoomForBar(self, lambda right: self.setViewportMargins(0, 0, right, 0), EDGE)
