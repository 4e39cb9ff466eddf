"""The list of own words: what stands, what was deleted, and the ways out of it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.model.own_word import OwnWord
from reader.model.term import Term
from reader.ui.own_words_view import OwnWordsView
from reader.ui.theme import Theme

GATE = Term("own/w1", "gerbang", "own", "own", "noun", 2, "gerbang", ("gate",), "", "")


def shown(qtbot: QtBot, theme: Theme) -> OwnWordsView:
    view = OwnWordsView(theme)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    return view


def button(view: OwnWordsView, words: str) -> QPushButton:
    return next(each for each in view.findChildren(QPushButton) if each.text() == words and not each.isHidden())


def test_words_are_listed_and_opened_by_keys(qtbot: QtBot, light: Theme) -> None:
    view = shown(qtbot, light)
    view.show_words((GATE,), ())
    view.start()
    assert view.headwords() == ["gerbang"]
    with qtbot.waitSignal(view.word_chosen) as told:
        view._list.choose_current()
    assert told.args == ["own/w1"]
    with qtbot.waitSignal(view.back_wanted):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_deleted_words_can_be_brought_back(qtbot: QtBot, light: Theme) -> None:
    view = shown(qtbot, light)
    view.show_words((), (OwnWord("w2", "pintu", ("door",), ""),))
    with qtbot.waitSignal(view.restore_wanted) as told:
        button(view, "Restore").click()
    assert told.args == ["w2"]


def test_the_buttons_tell_what_is_wanted_and_nothing_is_exported_of_nothing(qtbot: QtBot, light: Theme) -> None:
    view = shown(qtbot, light)
    view.show_words((), ())
    assert not any(each.text() == "Export…" and each.isVisible() for each in view.findChildren(QPushButton))
    view.show_words((GATE,), ())
    with qtbot.waitSignals([view.export_wanted, view.add_wanted, view.back_wanted]):
        for words in ("Export…", "Add a word", "‹ Back"):
            button(view, words).click()
    view.show_theme(light)
    assert view.headwords() == ["gerbang"]
