"""The shipped icons: Qt can draw each, and the program can give it its colour."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[2] / "resources" / "icons"
OWN = "lontar"


def draw(drawing: str, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(drawing.encode())
    assert renderer.isValid()
    renderer.render(painter)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_can_be_drawn_in_a_given_colour(qapp, path):
    drawing = path.read_text(encoding="utf-8")

    drawn = colours(draw(drawing.replace("currentColor", "#8a4b16"), 96))

    assert "#8a4b16" in drawn
    assert path.stem == OWN or drawn == {"#8a4b16"}


def test_the_programs_own_icon_keeps_its_leaves_apart_at_16_pixels(qapp):
    image = draw((ICONS / f"{OWN}.svg").read_text(encoding="utf-8"), 16)

    darkness = [sum(image.pixelColor(x, y).lightness() < 160 for x in range(16)) for y in range(11)]

    leaves = [row for row, dark in enumerate(darkness) if dark >= 12]
    assert leaves == [2, 3, 5, 6, 8, 9]


def test_the_icons_licence_travels_with_them():
    assert "ISC License" in (ICONS / "LICENSE.txt").read_text(encoding="utf-8")
