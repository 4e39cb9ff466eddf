"""The cross that empties a field has the theme's colour, also after a change of theme."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from reader.paths import Paths
from reader.ui.aloud import let_clear
from reader.ui.cross_icon import CrossIcon
from reader.ui.theme import Theme, read_theme


def _strongest(image: QImage) -> QColor:
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha)


@pytest.fixture(autouse=True)
def _themed(qapp: QApplication, light: Theme) -> Iterator[None]:
    before = QApplication.palette()
    QApplication.setPalette(light.palette())
    yield
    QApplication.setPalette(before)


def test_the_cross_follows_the_palette(paths: Paths) -> None:
    icon = QIcon(CrossIcon())
    for name in ("light", "dark"):
        theme = read_theme(paths.resources, name)
        QApplication.setPalette(theme.palette())
        drawn = _strongest(icon.pixmap(QSize(16, 16)).toImage()).getRgb()[:3]
        wanted = theme.colour("text-muted").getRgb()[:3]
        assert max(abs(one - other) for one, other in zip(drawn, wanted, strict=True)) < 4


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_the_cross_is_sharp_on_every_screen(scale: float) -> None:
    pixmap = QIcon(CrossIcon()).pixmap(QSize(16, 16), scale)
    assert pixmap.size() == QSize(16, 16) * scale
    assert _strongest(pixmap.toImage()).alpha() > 200


def test_a_field_that_can_be_emptied_has_the_cross(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    own = QLineEdit()
    qtbot.addWidget(own)
    own.setClearButtonEnabled(True)
    let_clear(field)
    gc.collect()
    shown, usual = (each.findChild(QToolButton).icon().pixmap(QSize(16, 16)).toImage() for each in (field, own))
    assert shown != usual
    assert shown == QIcon(CrossIcon()).pixmap(QSize(16, 16)).toImage()
