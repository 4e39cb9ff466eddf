"""A box that opens a list of choices, with an arrow in the theme's colours that says so."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox


class ChoiceBox(QComboBox):
    """Draws its own arrow: that of the style sheet is a picture of one colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().placeholderText().color(), 1.6))
        middle = QPointF(self.width() - 14, self.height() / 2)
        painter.drawPolyline([middle + QPointF(x, y) for x, y in ((-4, -2), (0, 2), (4, -2))])
