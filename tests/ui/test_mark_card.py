"""The card of a mark and the field for its note."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.model.bookmark import Bookmark, Colour, Highlight, Quote
from reader.ui.colour_dots import ColourDots
from reader.ui.mark_card import MarkCard, NoteEditor
from reader.ui.theme import Theme

WHEN = 1_790_000_000.0


def _words(card: MarkCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel))


def test_a_long_passage_is_cut_and_markup_in_it_stays_text(qtbot: QtBot, light: Theme) -> None:
    exact = "Hakim <b>memutus</b>\n\n" + "perkara itu " * 60
    card = MarkCard(
        Highlight("h", "a", Quote(exact, "", ""), Span(0, 9), Colour.PINK, "catatan", WHEN, WHEN), light, None
    )
    qtbot.addWidget(card)
    words = _words(card)
    assert words.startswith("Hakim <b>memutus</b> perkara")
    assert "…" in words
    assert "catatan" in words
    assert [button.text() for button in card.findChildren(QPushButton)] == ["Edit note", "Copy", "Delete"]


def test_a_bookmark_whose_passage_is_lost_says_so_and_has_no_colours(qtbot: QtBot, light: Theme) -> None:
    card = MarkCard(Bookmark("b", "a", Quote("Hakim", "", ""), None, "", WHEN, WHEN), light, None)
    qtbot.addWidget(card)
    assert "is not in the text as it is now" in _words(card)
    assert card.findChildren(ColourDots) == []
    with qtbot.waitSignal(card.delete_wanted):
        QTest.keyClick(card, Qt.Key.Key_Delete)
    with qtbot.waitSignal(card.clicked):
        QTest.keyClick(card, Qt.Key.Key_Return)


def test_a_field_that_goes_on_from_another_has_its_words_and_its_place(qtbot: QtBot) -> None:
    before, after = NoteEditor("lama"), NoteEditor("lama")
    for editor in (before, after):
        qtbot.addWidget(editor)
    QTest.keyClicks(before, "baru ")
    after.go_on_from(before)
    QTest.keyClicks(after, "sekali ")
    with qtbot.assertNotEmitted(before.written):
        before.finish()
    with qtbot.waitSignal(after.written) as told:
        after.finish()
    assert told.args[0] == "baru sekali lama"


def test_a_note_ends_once(qtbot: QtBot) -> None:
    editor = NoteEditor("")
    qtbot.addWidget(editor)
    ends: list[int] = []
    editor.finished.connect(lambda: ends.append(1))
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    editor.finish()
    assert ends == [1]
