"""What scrolls is as wide with its bar as without."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.steady_edge import EDGE, SteadyEdge


def test_what_scrolls_keeps_its_right_edge_when_the_bar_comes_and_goes(qtbot: QtBot) -> None:
    area, holder, card = QScrollArea(), QWidget(), QWidget()
    area.setStyleSheet("QScrollArea { border: none; } QScrollBar:vertical { width: 11px; }")
    area.setWidgetResizable(True)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    area.setWidget(holder)
    SteadyEdge(area, column)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    for height, has_bar in ((100, False), (900, True), (100, False)):
        card.setFixedHeight(height)
        qtbot.waitUntil(lambda has_bar=has_bar: area.verticalScrollBar().isVisible() is has_bar)
        qtbot.waitUntil(lambda: card.width() == 300 - EDGE)
