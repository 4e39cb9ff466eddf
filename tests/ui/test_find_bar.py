"""The bar that finds words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.article import Article, Span
from reader.services.find_text import FoundForm, FoundText
from reader.ui.find_bar import FindBar
from reader.ui.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, light: Theme) -> FindBar:
    """A bar that is shown."""
    bar = FindBar(light)
    qtbot.addWidget(bar)
    bar.resize(700, 40)
    bar.start("dakwaan")
    return bar


def test_places_are_counted_in_words(bar: FindBar) -> None:
    bar.show_place(2, 41)
    assert bar.count_words == "3 of 41"
    bar.show_place(2, 100_000, more=True)
    assert bar.count_words == "3 of more than 100,000"
    bar.show_place(None, 0)
    assert bar.count_words == "Nothing found"


@pytest.mark.parametrize(
    ("key", "shift", "step"),
    [
        (Qt.Key.Key_Return, False, 1),
        (Qt.Key.Key_Enter, True, -1),
        (Qt.Key.Key_Down, False, 1),
        (Qt.Key.Key_Up, False, -1),
    ],
)
def test_keys_step_from_place_to_place(qtbot: QtBot, bar: FindBar, key: Qt.Key, shift: bool, step: int) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(bar.step_wanted) as wanted:
        QTest.keyClick(bar.field, key, held)
    assert wanted.args == [step]


def test_forms_can_be_left_out(qtbot: QtBot, bar: FindBar) -> None:
    forms = (FoundForm("dakwaan", 2), FoundForm("didakwa", 1))
    spans = (Span(0, 1), Span(2, 3), Span(4, 5))
    bar.show_forms(FoundText(Article("a", "", "", ()), "dakwaan", True, spans, forms, (0, 1, 0)))
    assert [chip.text() for chip in bar.form_chips()] == ["dakwaan 2", "didakwa 1"]
    with qtbot.waitSignal(bar.forms_changed):
        bar.form_chips()[1].click()
    assert bar.left_out == {"didakwa"}
    with qtbot.waitSignal(bar.forms_changed):
        bar.form_chips()[1].click()
    assert bar.left_out == frozenset()


def test_one_form_alone_is_not_listed(bar: FindBar) -> None:
    bar.show_forms(FoundText(Article("a", "", "", ()), "x", True, (Span(0, 1),), (FoundForm("x", 1),), (0,)))
    assert bar.form_chips() == []
