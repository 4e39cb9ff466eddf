"""Widgets shared among the rows that they need."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.balanced_rows import BalancedRows


def _rows(qtbot: QtBot, widths: list[int], width: int) -> list[int]:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = BalancedRows(holder, 5)
    for each in widths:
        widget = QWidget()
        widget.setFixedSize(each, 20)
        layout.addWidget(widget)
    return [len(row) for row in layout._rows(width)]


def test_no_widget_stands_alone_below_a_full_row(qtbot: QtBot) -> None:
    chips = [22, 22, 22, 22, 59, 55, 63, 65]
    assert _rows(qtbot, chips, 370) == [8]
    assert _rows(qtbot, chips, 353) == [5, 3]
    assert sum(_rows(qtbot, chips, 100)) == 8


def test_a_widget_wider_than_the_row_has_a_row_of_its_own(qtbot: QtBot) -> None:
    assert _rows(qtbot, [400, 50, 50], 200) == [1, 2]
    assert _rows(qtbot, [], 200) == []
