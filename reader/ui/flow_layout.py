"""A row of widgets that breaks into further rows where the width ends."""

from typing import TypeAlias

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

Row: TypeAlias = list[tuple[QLayoutItem, QSize]]
"""The items of a row, each with the size that it has there."""

_ROW_GAP = 6  # pixels at most between two rows: what is far apart in a row still belongs together


class FlowLayout(QLayout):
    """Places widgets from left to right, `gap` pixels apart and in the middle of their row, and from top to bottom."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._gap, self._row_gap = gap, min(gap, _ROW_GAP)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addWidget(self, widget: QWidget) -> None:
        """Add a widget at the end, in an item of our own.

        An item that Qt makes goes from memory untold; what stands at its place later would be taken for it.
        """
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._flow(box, place=True)

    def _flow(self, box: QRect, *, place: bool) -> int:
        top = box.top()
        for row in self._rows(box.width()):
            left, height = box.left(), max([size.height() for _, size in row])
            for item, size in row:
                if place:
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self._gap
            top += height + self._row_gap
        return max(0, top - self._row_gap - box.top())

    def _rows(self, width: int) -> list[Row]:
        rows: list[Row] = []
        filled = 0
        for item in self._items:
            size = item.sizeHint()
            if not rows or filled + self._gap + size.width() > width:
                rows.append([])
                filled = -self._gap
            filled += self._gap + size.width()
            rows[-1].append((item, size))
        return rows

    def _width(self, row: Row) -> int:
        return sum(size.width() for _item, size in row) + self._gap * (len(row) - 1)
