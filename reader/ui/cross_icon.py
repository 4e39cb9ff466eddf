"""A cross in the colour that the window's palette has at the time: for buttons that Qt makes and no theme reaches."""

from ctypes import py_object, pythonapi
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPen, QPixmap

from reader.ui.drawn_icon import DrawnIcon

_SIDE, _ARM = 16, 4.0  # pixels: the side of the icon, and from its middle to an end of the cross


class CrossIcon(DrawnIcon):
    """Is drawn anew each time, since the palette may be another one."""

    def __init__(self) -> None:
        super().__init__(Path(), "", _SIDE)

    def clone(self) -> QIconEngine:
        engine = CrossIcon()
        pythonapi.Py_IncRef(py_object(engine))  # PySide would free it on return, though Qt owns it from there
        return engine

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._draw(self.actualSize(size, mode, state) * scale, off=mode is QIcon.Mode.Disabled)

    def _render(self, painter: QPainter, area: QRectF) -> None:
        unit = area.width() / _SIDE
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QGuiApplication.palette().placeholderText().color()
        painter.setPen(QPen(colour, 1.5 * unit, c=Qt.PenCapStyle.RoundCap))
        arm = QPointF(_ARM, _ARM) * unit
        across = QPointF(_ARM, -_ARM) * unit
        painter.drawLine(area.center() - arm, area.center() + arm)
        painter.drawLine(area.center() - across, area.center() + across)
