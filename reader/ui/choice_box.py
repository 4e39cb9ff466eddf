"""A box that opens a list of choices, with an arrow in the theme's colours that says so."""

from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyledItemDelegate, QStyleOptionViewItem, QWidget

_Index: TypeAlias = QModelIndex | QPersistentModelIndex


_SEPARATOR = 9  # pixels


class _Rows(QStyledItemDelegate):
    """Rows as the style sheet wants them, which a box's own delegate does not heed; and a line between two groups."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), _SEPARATOR) if _separates(index) else size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        if not _separates(index):
            super().paint(painter, option, index)
            return
        middle = QRect(option.rect).center().y()
        painter.fillRect(QRect(option.rect.left() + 9, middle, option.rect.width() - 18, 1), self._line())

    def _line(self) -> QColor:
        box = self.parent()
        colour = box.palette().placeholderText().color() if isinstance(box, QWidget) else QColor("gray")
        colour.setAlphaF(0.4)
        return colour


def _separates(index: _Index) -> bool:
    return bool(index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator")


class ChoiceBox(QComboBox):
    """Draws its own arrow: that of the style sheet is a picture of one colour.

    Its accessible name is said by a label that nobody sees: on Linux, Qt tells a screen reader only the choice itself
    as the name of a box, and expects what the box is for from the label that belongs to it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label: QLabel | None = None
        self.setItemDelegate(_Rows(self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._label is None and self.accessibleName():
            self._label = QLabel(self.accessibleName(), self.parentWidget())
            self._label.setTextFormat(Qt.TextFormat.PlainText)
            self._label.setBuddy(self)
            self._label.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().placeholderText().color(), 1.6))
        middle = QPointF(self.width() - 14, self.height() / 2)
        painter.drawPolyline([middle + QPointF(x, y) for x, y in ((-4, -2), (0, 2), (4, -2))])
