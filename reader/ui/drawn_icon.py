"""Icons that are drawn for every size and every screen that asks for them, so that they are always sharp."""

from ctypes import py_object, pythonapi
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

_OFF = 0.4  # how solid the icon of a switched-off button is, from 0 to 1


class OwnIcon(QIconEngine):
    """Draws an icon of so many pixels a side, at 100% scaling, anew each time."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self._side = side

    def clone(self) -> QIconEngine:
        """Another engine that draws the same."""
        engine = self._another()
        pythonapi.Py_IncRef(py_object(engine))  # PySide would free it on return, though Qt owns it from there
        return engine

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        """The size of the icon, or the room that it has where this is less."""
        return size.boundedTo(QSize(self._side, self._side))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon at 100% scaling."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The icon in the pixels of a screen; `size` is that at 100% scaling."""
        return self._draw(self.actualSize(size, mode, state) * scale, off=mode is QIcon.Mode.Disabled)

    def paint(self, painter: QPainter, area: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the icon into an area."""
        painter.save()
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * _OFF)
        self._render(painter, QRectF(area))
        painter.restore()

    def _draw(self, pixels: QSize, *, off: bool) -> QPixmap:
        pixmap = QPixmap(pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(_OFF if off else 1.0)
        self._render(painter, QRectF(pixmap.rect()))
        painter.end()
        return pixmap

    def _another(self) -> QIconEngine:
        """An engine of this kind that draws the same."""
        raise NotImplementedError

    def _render(self, painter: QPainter, area: QRectF) -> None:
        """Draw the icon into an area."""
        raise NotImplementedError


class DrawnIcon(OwnIcon):
    """Draws an SVG of one colour; what was drawn for a size and a screen is kept."""

    def __init__(self, path: Path, colour: str, side: int) -> None:
        super().__init__(side)
        self._path, self._colour = path, colour
        self._drawn: dict[tuple[int, int, bool], QPixmap] = {}

    def _another(self) -> QIconEngine:
        return DrawnIcon(self._path, self._colour, self._side)

    def _draw(self, pixels: QSize, *, off: bool) -> QPixmap:
        key = (pixels.width(), pixels.height(), off)
        if key not in self._drawn:
            self._drawn[key] = super()._draw(pixels, off=off)
        return self._drawn[key]

    def _render(self, painter: QPainter, area: QRectF) -> None:
        from PySide6.QtSvg import QSvgRenderer

        drawing = self._path.read_text(encoding="utf-8").replace("currentColor", self._colour)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, area)
