"""The list of a box of choices: rows with room, and a thin line between two groups."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.paths import discover
from reader.ui.choice_box import ChoiceBox
from reader.ui.style import style_sheet
from reader.ui.theme import read_theme


def test_rows_have_room_and_a_line_parts_two_groups(qtbot: QtBot, qapp: QApplication) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(read_theme(discover().resources, "light")))
    box.addItems(["Literata", "Atkinson Hyperlegible", "Charis"])
    box.insertSeparator(1)
    box.show()
    box.showPopup()
    rows = [box.view().visualRect(box.model().index(number, 0)).height() for number in range(4)]
    assert rows[0] == rows[2] == rows[3] >= 24
    assert rows[1] < 12
    box.hidePopup()
