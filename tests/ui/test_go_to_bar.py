"""The bar that leads to a place."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.services.go_to import Destination
from reader.ui.go_to_bar import GoToBar
from reader.ui.theme import Theme

_PLACES = (Destination("Pasal 27", "BAB II", Span(5, 9)), Destination("Pasal 27", "Penjelasan", Span(50, 90)))


def test_what_is_looked_at_and_chosen_is_told(qtbot: QtBot, light: Theme) -> None:
    bar = GoToBar(light)
    qtbot.addWidget(bar)
    bar.start()
    with qtbot.waitSignal(bar.looked_at) as looked:
        bar.show_destinations(_PLACES)
    assert looked.args == [_PLACES[0]]
    with qtbot.waitSignal(bar.looked_at) as looked:
        QTest.keyClick(bar.field, Qt.Key.Key_Down)
    assert looked.args == [_PLACES[1]]
    with qtbot.waitSignal(bar.chosen) as chosen:
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert chosen.args == [_PLACES[1]]


def test_enter_without_a_place_chooses_nothing(qtbot: QtBot, light: Theme) -> None:
    bar = GoToBar(light)
    qtbot.addWidget(bar)
    bar.start()
    QTest.keyClicks(bar.field, "777")
    bar.show_destinations(())
    assert bar.said
    with qtbot.assertNotEmitted(bar.chosen):
        QTest.keyClick(bar.field, Qt.Key.Key_Return)


def test_escape_leaves(qtbot: QtBot, light: Theme) -> None:
    bar = GoToBar(light)
    qtbot.addWidget(bar)
    bar.start()
    with qtbot.waitSignal(bar.left):
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    bar.finish()
    assert bar.isHidden()
