"""The editor of own words: filled in beforehand, saved by keys, left with news only where something was written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.services.own_words import Draft
from reader.ui.own_word_editor import OwnWordEditor

GATE = Draft("gerbang", "gate", "Where one enters.", "Gerbang itu dibuka.", "Kompas")


@pytest.fixture
def editor(qtbot: QtBot) -> OwnWordEditor:
    editor = OwnWordEditor()
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def test_it_shows_a_draft_and_gives_it_back(editor: OwnWordEditor) -> None:
    editor.start(GATE, "w1")
    assert (editor.draft, editor.word_id, editor.has_news) == (GATE, "w1", False)
    assert editor.source.isVisible()
    editor.start(Draft())
    assert not editor.source.isVisible()


@pytest.mark.parametrize("field", ["headword", "english"])
def test_enter_in_a_line_saves(editor: OwnWordEditor, qtbot: QtBot, field: str) -> None:
    editor.start(GATE, "w1")
    with qtbot.waitSignal(editor.saved) as told:
        QTest.keyClick(getattr(editor, field), Qt.Key.Key_Return)
    assert told.args == [GATE, "w1"]


def test_enter_in_the_explanation_begins_a_line_and_with_control_saves(editor: OwnWordEditor, qtbot: QtBot) -> None:
    editor.start(Draft("gerbang", "gate"))
    QTest.keyClicks(editor.meaning, "a")
    QTest.keyClick(editor.meaning, Qt.Key.Key_Return)
    QTest.keyClicks(editor.meaning, "b")
    with qtbot.waitSignal(editor.saved) as told:
        QTest.keyClick(editor.meaning, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args[0].meaning == "a\nb"


def test_the_buttons_work_by_keys_too(editor: OwnWordEditor, qtbot: QtBot) -> None:
    editor.start(GATE)
    with qtbot.waitSignal(editor.saved):
        QTest.keyClick(editor.save_button, Qt.Key.Key_Return)
    with qtbot.waitSignal(editor.back_wanted):
        QTest.keyClick(editor.save_button, Qt.Key.Key_Escape)


def test_leaving_tells_what_was_written_once_and_nothing_where_nothing_was(editor: OwnWordEditor) -> None:
    told = []
    editor.left.connect(lambda draft, word_id: told.append((draft.english, word_id)))
    editor.start(GATE, "w1")
    editor.leave()
    editor.start(GATE, "w1")
    editor.english.setText("door")
    editor.leave()
    editor.leave()
    editor.start(GATE, "w1")
    editor.english.setText("window")
    editor.close_quietly()
    editor.leave()
    assert told == [("door", "w1")]


def test_what_is_wrong_stands_below_until_the_next_start(editor: OwnWordEditor) -> None:
    editor.start(Draft())
    editor.show_problem("Write the word.")
    assert editor.problem.isVisible()
    editor.start(Draft())
    assert not editor.problem.isVisible()


@pytest.mark.parametrize("height", [250, 400, 900])
def test_the_buttons_and_what_is_wrong_are_in_sight_at_every_height(
    editor: OwnWordEditor, qtbot: QtBot, height: int
) -> None:
    editor.resize(264, height)
    editor.start(GATE)
    editor.show_problem("Write the word or the expression that you explain; at least two letters.")
    for widget in (editor.save_button, editor.problem):
        qtbot.waitUntil(lambda widget=widget: not widget.visibleRegion().isEmpty())
        qtbot.waitUntil(lambda widget=widget: widget.visibleRegion().boundingRect() == widget.rect())


def test_the_fields_show_whole_lines(editor: OwnWordEditor) -> None:
    editor.start(GATE)
    for field in (editor.meaning, editor.example):
        margin = 2 * field.document().documentMargin()
        assert (field.viewport().height() - margin) % field.fontMetrics().lineSpacing() == 0


def test_where_the_word_is_missing_the_keyboard_goes_to_its_field(editor: OwnWordEditor, qtbot: QtBot) -> None:
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.start(Draft("gerbang"))
    editor.headword.clear()
    editor.meaning.setFocus()
    editor.show_problem("Write the word.")
    assert editor.headword.hasFocus()
    editor.headword.setText("gerbang")
    editor.meaning.setFocus()
    editor.show_problem("The library is full.")
    assert editor.meaning.hasFocus()
