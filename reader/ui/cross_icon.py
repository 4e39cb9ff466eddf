"""A cross in the colour that the window's palette has at the time: for buttons that Qt makes and no theme reaches."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIconEngine, QPainter, QPen

from reader.ui.drawn_icon import OwnIcon

_SIDE, _ARM = 16, 4.0  # pixels: the side of the icon, and from its middle to an end of the cross


class CrossIcon(OwnIcon):
    """Is drawn anew each time, since the palette may be another one."""

    def __init__(self) -> None:
        super().__init__(_SIDE)

    def _another(self) -> QIconEngine:
        return CrossIcon()

    def _render(self, painter: QPainter, area: QRectF) -> None:
        unit = area.width() / _SIDE
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QGuiApplication.palette().placeholderText().color()
        painter.setPen(QPen(colour, 1.5 * unit, c=Qt.PenCapStyle.RoundCap))
        arm = QPointF(_ARM, _ARM) * unit
        across = QPointF(_ARM, -_ARM) * unit
        painter.drawLine(area.center() - arm, area.center() + arm)
        painter.drawLine(area.center() - across, area.center() + across)
