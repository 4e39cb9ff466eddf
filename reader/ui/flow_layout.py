"""A row of widgets that breaks into further rows where the width ends."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Places widgets from left to right and top to bottom, `gap` pixels apart."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))

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
        left, top, tallest = box.left(), box.top(), 0
        for item in self._items:
            size = item.sizeHint()
            if left > box.left() and left + size.width() > box.right() + 1:
                left, top, tallest = box.left(), top + tallest + self._gap, 0
            if place:
                item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self._gap
            tallest = max(tallest, size.height())
        return top + tallest - box.top()
