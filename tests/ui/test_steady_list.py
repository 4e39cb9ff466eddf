"""The rows of a list are as wide with its bar as without."""

from PySide6.QtCore import QStringListModel
from pytestqt.qtbot import QtBot

from reader.ui.steady_edge import EDGE
from reader.ui.steady_list import SteadyList


def test_rows_keep_their_right_edge_when_the_bar_comes_and_goes(qtbot: QtBot) -> None:
    terms = SteadyList()
    model = QStringListModel()
    terms.setModel(model)
    terms.setStyleSheet("QListView { border: none; } QScrollBar:vertical { width: 11px; }")
    qtbot.addWidget(terms)
    terms.resize(300, 200)
    terms.show()
    for count, has_bar in ((2, False), (90, True), (2, False), (90, True)):
        model.setStringList([f"istilah {number}" for number in range(count)])
        qtbot.waitUntil(lambda has_bar=has_bar: terms.verticalScrollBar().isVisible() is has_bar)
        qtbot.waitUntil(lambda: terms.viewport().width() == 300 - EDGE)
