"""An icon is as sharp as the screen on which it is drawn, whichever screens there were when it was made."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.paths import discover
from reader.ui.drawn_icon import DrawnIcon

pytestmark = pytest.mark.usefixtures("qtbot")

SEARCH = discover().resources / "icons" / "search.svg"


def icon(side: int = 16, colour: str = "#8a4513") -> QIcon:
    return QIcon(DrawnIcon(SEARCH, colour, side))


def strongest(image: QImage) -> QColor:
    """The most solid colour."""
    every = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(every, key=QColor.alpha)


@pytest.mark.parametrize(("ratio", "pixels"), [(1.0, 16), (1.25, 20), (1.5, 24), (2.0, 32), (3.0, 48)])
def test_each_screen_gets_its_own_pixels(ratio: float, pixels: int) -> None:
    drawn = icon().pixmap(QSize(16, 16), ratio)
    assert drawn.size() == QSize(pixels, pixels)
    assert drawn.devicePixelRatio() == pytest.approx(ratio)


def test_it_is_drawn_in_its_colour_and_paler_when_switched_off() -> None:
    on = strongest(icon().pixmap(QSize(32, 32), 1.0).toImage())
    off = strongest(icon().pixmap(QSize(32, 32), 1.0, QIcon.Mode.Disabled).toImage())
    assert on.name() == "#8a4513"
    assert on.alpha() > 250
    assert 60 < off.alpha() < 140


def test_it_does_not_grow_with_its_room() -> None:
    assert icon(16).actualSize(QSize(40, 40)) == QSize(16, 16)
    assert icon(16).actualSize(QSize(12, 12)) == QSize(12, 12)


def test_it_lives_on_in_a_button_and_in_copies(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.setIcon(icon())
    copy = QIcon(button.icon())
    copy.addPixmap(QPixmap(4, 4))  # a copy that is changed gets an engine of its own
    gc.collect()
    assert not button.grab().isNull()
    assert strongest(copy.pixmap(QSize(16, 16), 2.0).toImage()).name() == "#8a4513"
    button.setIcon(QIcon())
    gc.collect()
    assert copy.pixmap(QSize(16, 16), 2.0).size() == QSize(32, 32)


def test_a_drawing_is_read_only_when_it_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    made = QIcon(DrawnIcon(path, "#000000", 16))
    path.write_bytes(SEARCH.read_bytes())
    assert strongest(made.pixmap(QSize(16, 16), 1.0).toImage()).alpha() > 100
