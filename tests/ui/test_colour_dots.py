"""The four dots of the highlight colours."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.bookmark import Colour
from reader.ui.colour_dots import ColourDot, ColourDots
from reader.ui.theme import Theme


def test_the_dots_stand_in_the_order_of_their_keys(qtbot: QtBot, light: Theme) -> None:
    dots = ColourDots(light)
    qtbot.addWidget(dots)
    names = [dot.accessibleName() for dot in dots.findChildren(ColourDot)]
    assert names == ["Yellow (1)", "Green (2)", "Blue (3)", "Pink (4)"]


def test_a_dot_is_pressed_by_mouse_and_by_key(qtbot: QtBot, light: Theme) -> None:
    dots = ColourDots(light)
    qtbot.addWidget(dots)
    blue = dots.findChildren(ColourDot)[2]
    with qtbot.waitSignal(dots.chosen) as told:
        QTest.mouseClick(blue, Qt.MouseButton.LeftButton)
    assert told.args == [Colour.BLUE]
    with qtbot.waitSignal(dots.chosen):
        QTest.keyClick(blue, Qt.Key.Key_Space)


def test_the_dot_of_the_present_colour_has_another_edge(qtbot: QtBot, light: Theme) -> None:
    pictures = []
    for current in (None, Colour.GREEN):
        dots = ColourDots(light, current)
        qtbot.addWidget(dots)
        dots.show()
        pictures.append([dot.grab().toImage() for dot in dots.findChildren(ColourDot)])
    same = [first == second for first, second in zip(*pictures, strict=True)]
    assert same == [True, False, True, True]
