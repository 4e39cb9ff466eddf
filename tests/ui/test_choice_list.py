"""Many choices are narrowed by what is typed and taken with the keyboard or the mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.choice_list import ChoiceList

CHOICES = [(f"#pasal {number}", str(number)) for number in range(1, 60)]
Opened = tuple[ChoiceList, list[object]]


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[..., Opened]:
    """Opens a list of choices below a button at the corner of a small window."""

    kept: list[QWidget] = []

    def open_list(choices: list[tuple[str, str]] = CHOICES) -> Opened:
        window = QWidget()
        qtbot.addWidget(window)
        kept.append(window)
        button = QPushButton("Tag")
        column = QVBoxLayout(window)
        column.addStretch(1)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        window.setFixedSize(600, 400)
        window.show()
        qtbot.waitExposed(window)
        shown = ChoiceList(button, "Tag", choices)
        taken: list[object] = []
        shown.chosen.connect(taken.append)
        shown.open_below()
        return shown, taken

    return open_list


def _rows(shown: ChoiceList) -> list[str]:
    return [shown.list.item(row).text() for row in range(shown.list.count())]


def test_the_list_stands_inside_the_window_however_many_there_are(opened: Callable[..., Opened]) -> None:
    shown, _ = opened()
    window = shown.parentWidget().window()
    frame = 2  # pixels that a screen of tests adds to every window, and it moves a list by them
    assert window.geometry().contains(shown.geometry().adjusted(frame, frame, -frame, -frame))
    assert len(_rows(shown)) == 59


def test_what_is_typed_narrows_and_enter_takes(opened: Callable[..., Opened]) -> None:
    shown, taken = opened()
    QTest.keyClicks(shown.field, "5 PAS")
    assert _rows(shown) == [f"#pasal {number}" for number in (5, 15, 25, 35, 45, *range(50, 60))]
    QTest.keyClick(shown.field, Qt.Key.Key_Down)
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert taken == ["15"]


def test_nothing_is_taken_where_nothing_fits(opened: Callable[..., Opened]) -> None:
    shown, taken = opened()
    QTest.keyClicks(shown.field, "qqx")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(shown.field, key)
    assert (_rows(shown), taken) == ([], [])


def test_escape_takes_nothing_and_a_click_takes(opened: Callable[..., Opened], qtbot: QtBot) -> None:
    shown, taken = opened()
    with qtbot.waitSignal(shown.destroyed):
        QTest.keyClick(shown.field, Qt.Key.Key_Escape)
    assert taken == []
    shown, taken = opened()
    place = shown.list.visualItemRect(shown.list.item(2)).center()
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert taken == ["3"]
