"""Buttons that do not stand side by side stand in even columns."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.even_rows import EvenRows


class _Piece(QWidget):
    def __init__(self, width: int) -> None:
        super().__init__()
        self._hint = QSize(width, 20)

    def sizeHint(self) -> QSize:
        return self._hint


@pytest.mark.parametrize(
    ("widths", "room", "placed"),
    [
        ((50, 40, 60), 158, [(0, 0, 50), (54, 0, 40), (98, 0, 60)]),
        ((50, 50, 50, 50), 166, [(0, 0, 81), (85, 0, 81), (0, 24, 81), (85, 24, 81)]),
        ((50, 50, 60), 124, [(0, 0, 60), (64, 0, 60), (0, 24, 60)]),
        ((50, 50, 80), 124, [(0, 0, 60), (64, 0, 60), (0, 24, 124)]),
        ((20, 20, 20, 90), 100, [(0, 0, 30), (34, 0, 30), (68, 0, 30), (0, 24, 100)]),
        ((300, 20), 100, [(0, 0, 300), (0, 24, 100)]),
        ((), 100, []),
    ],
)
def test_rows_are_shared_evenly(
    qtbot: QtBot, widths: tuple[int, ...], room: int, placed: list[tuple[int, int, int]]
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = EvenRows(holder)
    for width in widths:
        row.addWidget(_Piece(width))
    holder.setFixedSize(room, 100)
    holder.show()
    row.activate()
    boxes = [row.itemAt(number).geometry() for number in range(row.count())]
    assert [(box.left(), box.top(), box.width()) for box in boxes] == placed
