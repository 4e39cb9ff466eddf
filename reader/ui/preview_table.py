"""The first rows of a table that may be imported: as many even columns as there is room for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

_LEAST_WIDTH, _HEAD_HEIGHT, _ROW_HEIGHT = 112, 32, 24  # pixels
_CELL_SHOWN = 120  # code points of a cell


class PreviewTable(QTableWidget):
    """Shows rows below a widget for each column; only columns that have no room are scrolled to."""

    def __init__(self, heads: list[QWidget], rows: tuple[tuple[str, ...], ...]) -> None:
        super().__init__(len(rows) + 1, len(heads))
        self.setObjectName("preview")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.setRowHeight(0, _HEAD_HEIGHT)
        for column, head in enumerate(heads):
            self.setCellWidget(0, column, head)
        for line, row in enumerate(rows, 1):
            for column, cell in enumerate(row[: len(heads)]):
                self.setItem(line, column, QTableWidgetItem(" ".join(cell.split())[:_CELL_SHOWN]))
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give the columns in view the whole width, and the table the height of its rows."""
        width, columns = self.viewport().width(), self.columnCount()
        shown = max(1, min(columns, width // _LEAST_WIDTH))
        self.horizontalHeader().setDefaultSectionSize(width // shown)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if columns > shown else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        bar = self.horizontalScrollBar().sizeHint().height() if columns > shown else 0
        rows = _HEAD_HEIGHT + _ROW_HEIGHT * (self.rowCount() - 1)
        self.setFixedHeight(rows + 2 * self.frameWidth() + bar)
        self.updateGeometries()
