"""The first rows of a table: whole columns side by side, and no scroll bar that nobody needs."""

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from reader.ui.preview_table import PreviewTable

ROWS = (("rekening", "account", "bank"), ("gugatan", "lawsuit", "perdata"))


def _table(qtbot: QtBot, columns: int, width: int) -> PreviewTable:
    table = PreviewTable([QComboBox() for _ in range(columns)], ROWS)
    qtbot.addWidget(table)
    table.resize(width, table.height())
    table.show()
    qtbot.waitExposed(table)
    return table


@pytest.mark.parametrize("width", [340, 367, 368, 369, 600])
def test_columns_that_have_room_fill_the_width_without_a_scroll_bar(qtbot: QtBot, width: int) -> None:
    table = _table(qtbot, 3, width)
    assert sum(table.columnWidth(column) for column in range(3)) == table.viewport().width()
    assert table.horizontalScrollBar().maximum() == 0
    assert table.rowViewportPosition(2) + table.rowHeight(2) == table.viewport().height()


@pytest.mark.parametrize("width", [150, 247, 368])
def test_columns_without_room_are_scrolled_to_and_whole_ones_stand_in_view(qtbot: QtBot, width: int) -> None:
    table = _table(qtbot, 5, width)
    inside = table.viewport().width()
    assert table.horizontalScrollBar().maximum() > 0
    assert inside - inside % table.columnWidth(0) >= inside - 3, "no column is cut by more than what cannot be shared"
    assert table.columnWidth(0) >= 112
    assert table.viewport().height() >= table.rowViewportPosition(2) + table.rowHeight(2)
