"""Where the pixels of the screen lie under a painter, so that edges, underlines and dots are sharp at every scaling."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen


@dataclass(frozen=True, slots=True)
class PixelGrid:
    """The pixels under a painter that is moved and scaled but not turned; lengths are the painter's own.

    `scale` is how many pixels a length of 1 has, `left` and `top` are the pixels where its 0 lies.
    """

    scale: float
    left: float
    top: float

    @classmethod
    def under(cls, painter: QPainter) -> PixelGrid:
        """The pixels under a painter."""
        device = painter.deviceTransform()
        return cls(device.m11(), device.dx(), device.dy())

    def x(self, place: float) -> float:
        """The edge between two pixels that is nearest, from left to right."""
        return (floor(self.left + place * self.scale + 0.5) - self.left) / self.scale

    def y(self, place: float) -> float:
        """The edge between two pixels that is nearest, from top to bottom."""
        return (floor(self.top + place * self.scale + 0.5) - self.top) / self.scale

    def width(self, thickness: float) -> float:
        """The nearest width that whole pixels have, at least that of one."""
        return max(1, floor(thickness * self.scale + 0.5)) / self.scale

    def rectangle(self, area: QRectF) -> QRectF:
        """The rectangle with its edges between pixels; one below another keeps its distance."""
        left, top = self.x(area.left()), self.y(area.top())
        return QRectF(left, top, self.x(area.right()) - left, self.y(area.bottom()) - top)

    def row(self, line: QLineF, width: float) -> QLineF:
        """A level line of a width of whole pixels, put over them."""
        level = self.y(line.y1() - width / 2) + width / 2
        return QLineF(self.x(line.x1()), level, self.x(line.x2()), level)

    def dotted(self, colour: QColor, thickness: float, apart: float) -> QPen:
        """A pen whose dots and the gaps between them, `apart` times as long, are whole pixels."""
        pen = QPen(colour, self.width(thickness))
        dot = max(1, round(pen.widthF() * self.scale))
        pen.setDashPattern([1.0, max(1, floor(dot * apart + 0.5)) / dot])
        return pen
