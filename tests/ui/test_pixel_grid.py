"""Lines, dots and edges cover whole pixels at every scaling of the screen and wherever the page has been scrolled."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from reader.ui.pixel_grid import PixelGrid

SCALINGS = pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0, 3.0])
SHIFTS = pytest.mark.parametrize("shift", [0.0, 1.0, 7.3, -3.0])
INK = QColor(0, 0, 0)


def painted(scale: float, shift: float, paint: Callable[[QPainter, PixelGrid], None]) -> QImage:
    image = QImage(240, 120, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(shift, shift)
    paint(painter, PixelGrid.under(painter))
    painter.end()
    return image


def shades(image: QImage) -> set[int]:
    """How solid the pixels are: wholly or not at all where the drawing is sharp; Qt rounds to 255ths."""
    every = {image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())}
    return {255 if shade >= 252 else shade for shade in every}


@SCALINGS
@SHIFTS
@pytest.mark.parametrize("apart", [1.0, 4.0])
def test_dots_are_whole_pixels(scale: float, shift: float, apart: float) -> None:
    def paint(painter: QPainter, grid: PixelGrid) -> None:
        pen = grid.dotted(INK, 1.2, apart)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLines([grid.row(QLineF(10.37, 12.61, 70.9, 12.61), pen.widthF())])

    image = painted(scale, shift, paint)
    assert shades(image) == {0, 255}
    rows = [y for y in range(image.height()) if any(image.pixelColor(x, y).alpha() for x in range(image.width()))]
    assert len(rows) == max(1, int(1.2 * scale + 0.5))


@SCALINGS
@SHIFTS
def test_a_plain_line_is_whole_pixels(scale: float, shift: float) -> None:
    def paint(painter: QPainter, grid: PixelGrid) -> None:
        pen = QPen(INK, grid.width(2.0))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(grid.row(QLineF(5.2, 9.77, 40.4, 9.77), pen.widthF()))

    assert shades(painted(scale, shift, paint)) == {0, 255}


@SCALINGS
@SHIFTS
def test_areas_have_sharp_edges_and_no_seam_between_them(scale: float, shift: float) -> None:
    def paint(painter: QPainter, grid: PixelGrid) -> None:
        for number in range(3):
            painter.fillRect(grid.rectangle(QRectF(4.3, 5 + number * 10.4, 50.2, 10.4)), INK)

    image = painted(scale, shift, paint)
    assert shades(image) == {0, 255}
    middle = round((30 + shift) * scale)
    solid = [y for y in range(image.height()) if image.pixelColor(middle, y).alpha()]
    assert solid == list(range(solid[0], solid[-1] + 1))


def test_nothing_is_too_thin_to_be_seen() -> None:
    assert PixelGrid(1.0, 0, 0).width(0.2) == 1.0
    assert PixelGrid(2.0, 0, 0).width(0.2) == 0.5
