"""The reader's explanation on a card: plain words, told apart, with its edit and delete."""

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.term import Example, Term
from reader.ui.own_word_part import OwnWordPart

GATE = Term(
    *("own/w1", "gerbang <b>data</b>", "own", "own", "phrase", 2, ""),
    ("gate <i>",),
    "One & another\nline",
    "",
    Example("Gerbang itu.", "Kompas"),
)


def test_it_shows_all_as_words_never_as_markup(qtbot: QtBot) -> None:
    part = OwnWordPart(GATE, "noun · 1 of 2")
    qtbot.addWidget(part)
    words = [label.text() for label in part.findChildren(QLabel)]
    assert "gerbang <b>data</b>" in words
    assert "<b>gate &lt;i&gt;</b> — One &amp; another<br>line" in words
    assert {"Your word", "noun · 1 of 2", "Gerbang itu.", "Kompas"} <= set(words)


def test_it_tells_which_word_is_to_be_changed_or_deleted(qtbot: QtBot) -> None:
    part = OwnWordPart(GATE)
    qtbot.addWidget(part)
    edit, delete = part.findChildren(QPushButton)
    with qtbot.waitSignal(part.edit_wanted) as told:
        edit.click()
    assert told.args == ["own/w1"]
    with qtbot.waitSignal(part.delete_wanted) as told:
        delete.click()
    assert told.args == ["own/w1"]
