"""The card of a mark and the field for its note."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.model.bookmark import Bookmark, Colour, Found, Highlight, Quote
from reader.ui.colour_dots import ColourDot, ColourDots
from reader.ui.mark_card import MarkCard, MarkLook
from reader.ui.theme import Theme

WHEN = 1_790_000_000.0


def _words(card: MarkCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel))


def test_a_long_passage_is_cut_and_markup_in_it_stays_text(qtbot: QtBot, light: Theme) -> None:
    exact = "Hakim <b>memutus</b>\n\n" + "perkara itu " * 60
    mark = Highlight("h", "a", Quote(exact, "", ""), Span(0, 9), Colour.PINK, "catatan", WHEN, WHEN, ("dalil",))
    card = MarkCard(mark, MarkLook(light))
    qtbot.addWidget(card)
    card.show_mark(mark, MarkLook(light), "", current=True)
    qtbot.wait(1)
    words = _words(card)
    assert words.startswith("Hakim <b>memutus</b> perkara")
    assert "…" in words
    assert "catatan" in words
    assert [button.text() for button in card.findChildren(QPushButton)] == [
        *("#dalil", "Edit note", "Tags", "Copy", "Delete")
    ]


def test_only_the_current_card_shows_what_can_be_done(qtbot: QtBot, light: Theme) -> None:
    mark = Bookmark("b", "a", Quote("Hakim", "", ""), Span(0, 5), "", WHEN, WHEN, path=("BAB II", "Pasal 27"))
    card = MarkCard(mark, MarkLook(light))
    qtbot.addWidget(card)
    assert "bookmark · 21 Sep 2026 · BAB II · Pasal 27" in _words(card).replace("\u00a0", " ")
    assert card.findChildren(QPushButton) == []
    card.show_mark(mark, MarkLook(light), "", current=True)
    qtbot.wait(1)
    assert [button.text() for button in card.findChildren(QPushButton)][1:] == ["Note", "Tags", "Copy", "Delete"]
    assert card.findChildren(ColourDots) == [], "a bookmark has no colour"


def test_while_a_note_is_written_its_button_says_how_to_end(qtbot: QtBot, light: Theme) -> None:
    mark = Highlight("h", "a", Quote("Hakim", "", ""), Span(0, 5), Colour.PINK, "", WHEN, WHEN)
    card = MarkCard(mark, MarkLook(light))
    qtbot.addWidget(card)
    card.show_mark(mark, MarkLook(light), "", current=True)
    card.write_note()
    assert card.editor is not None
    card.editor.setPlainText("Siapa?")
    done = next(button for button in card.findChildren(QPushButton) if button.text() == "Done")
    with qtbot.waitSignals([card.note_written, card.note_finished]):
        done.click()
    assert card.editor is None


@pytest.mark.parametrize(
    ("key", "signal"),
    [(Qt.Key.Key_Delete, "delete_wanted"), (Qt.Key.Key_Return, "clicked"), (Qt.Key.Key_M, "note_wanted")],
)
def test_a_card_is_worked_by_keys(qtbot: QtBot, light: Theme, key: Qt.Key, signal: str) -> None:
    card = MarkCard(Bookmark("b", "a", Quote("Hakim", "", ""), Span(0, 5), "", WHEN, WHEN), MarkLook(light))
    qtbot.addWidget(card)
    with qtbot.waitSignal(getattr(card, signal)):
        QTest.keyClick(card, key)


def test_a_mark_found_elsewhere_says_so_and_can_be_confirmed(qtbot: QtBot, light: Theme) -> None:
    quote = Quote("Hakim memutus", "", "")
    mark = Highlight("h", "a", quote, Span(0, 5), Colour.PINK, "", WHEN, WHEN, found=Found.CHANGED)
    card = MarkCard(mark, MarkLook(light), "Majelis hakim memutus")
    qtbot.addWidget(card)
    assert "Majelis hakim memutus" in _words(card)
    assert "they were: Hakim memutus" in _words(card)
    keep = next(button for button in card.findChildren(QPushButton) if button.text() == "Keep")
    with qtbot.waitSignal(card.keep_wanted):
        QTest.mouseClick(keep, Qt.MouseButton.LeftButton)


def test_a_note_that_is_written_stays_through_news_of_the_mark(qtbot: QtBot, light: Theme) -> None:
    mark = Highlight("h", "a", Quote("Hakim", "", ""), Span(0, 5), Colour.PINK, "", WHEN, WHEN)
    card = MarkCard(mark, MarkLook(light))
    qtbot.addWidget(card)
    card.show()
    card.write_note()
    editor = card.editor
    QTest.keyClicks(editor, "belum")
    card.show_mark(replace(mark, colour=Colour.BLUE), MarkLook(light), "", current=True)
    assert card.editor is editor
    with qtbot.waitSignal(card.note_written) as told:
        card.finish()
    assert told.args[0] == "belum"
    assert card.editor is None


def test_the_keyboard_stays_on_a_card_whose_parts_are_made_anew(qtbot: QtBot, light: Theme) -> None:
    mark = Highlight("h", "a", Quote("dakwa", "", ""), Span(0, 5), Colour.PINK, "", WHEN, WHEN)
    card = MarkCard(mark, MarkLook(light))
    qtbot.addWidget(card)
    card.show_mark(mark, MarkLook(light), "", current=True)
    card.show()
    delete = next(button for button in card.findChildren(QPushButton) if button.text() == "Delete")
    delete.setFocus()
    card.show_mark(replace(mark, colour=Colour.BLUE), MarkLook(light), "", current=True)
    assert card.focusWidget() is card


def test_the_keyboard_goes_back_to_the_dot_whose_colour_was_named(qtbot: QtBot, light: Theme) -> None:
    dots = ColourDots(light, Colour.PINK)
    qtbot.addWidget(dots)
    dots.show()
    names: list[tuple[object, object]] = []
    dots.named.connect(lambda colour, name: names.append((colour, name)))
    dots.name_colour(Colour.GREEN)
    field = dots.focusWidget()
    QTest.keyClicks(field, "argumen")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert names == [(Colour.GREEN, "argumen")]
    focus = dots.focusWidget()
    assert isinstance(focus, ColourDot)
    assert focus.colour is Colour.GREEN
