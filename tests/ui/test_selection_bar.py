"""The bar at a selection: where it stands, what it tells, that it leaves the keyboard alone."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model.bookmark import Colour
from reader.ui.colour_dots import ColourDot
from reader.ui.selection_bar import SelectionBar
from reader.ui.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, light: Theme) -> SelectionBar:
    """The bar over an empty page of 600 x 400 pixels."""
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    return SelectionBar(light, page)


def test_it_stands_above_the_line_and_below_the_first_one(bar: SelectionBar) -> None:
    bar.show_at(QRectF(100, 200, 80, 24))
    assert bar.geometry().bottom() < 200
    bar.show_at(QRectF(100, 6, 80, 24))
    assert bar.geometry().top() > 30


@pytest.mark.parametrize("left", [-50.0, 0.0, 590.0])
def test_it_stays_on_the_page(bar: SelectionBar, left: float) -> None:
    bar.show_at(QRectF(left, 200, 10, 24))
    assert bar.geometry().left() >= 0
    assert bar.geometry().right() < 600


def test_it_tells_what_was_pressed_also_in_another_theme(qtbot: QtBot, bar: SelectionBar, light: Theme) -> None:
    bar.show_theme(light)
    bar.show_at(QRectF(100, 200, 80, 24))
    qtbot.wait(1)
    dots = bar.findChildren(ColourDot)
    assert len(dots) == len(Colour)
    for dot, colour in zip(dots, Colour, strict=True):
        with qtbot.waitSignal(bar.colour_chosen) as told:
            QTest.mouseClick(dot, Qt.MouseButton.LeftButton)
        assert told.args == [colour]
    note, explain, copy = bar.findChildren(QToolButton)
    with qtbot.waitSignals([bar.note_wanted, bar.explain_wanted, bar.copy_wanted]):
        QTest.mouseClick(note, Qt.MouseButton.LeftButton)
        QTest.mouseClick(explain, Qt.MouseButton.LeftButton)
        QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
