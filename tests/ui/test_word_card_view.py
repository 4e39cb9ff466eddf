"""No dead click: any word of the text has a card."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from reader.model.article import Span
from reader.ui.languages import Languages
from reading_room import Room


def _word_span(room: Room, word: str) -> Span:
    place = room.session.article.text.index(word)
    return Span(place, place + len(word))


def test_a_double_click_on_any_word_shows_how_it_is_made(room: Room) -> None:
    room.read(lambda: room.session.open_text("Pertanyaannya menggembirakan.\n\nSidang dilanjutkan besok pagi."))
    page = room.window.page
    page.reveal(_word_span(room, "menggembirakan"), flash=False)
    box = page.box_of(_word_span(room, "menggembirakan"))
    QTest.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    view = room.window.parts.glossary.entry.word
    assert view.isVisible()
    assert view.card.word == "menggembirakan"
    assert [chip.text for chip in view.card.chips] == ["meN-", "gembira", "-kan"]


def test_enter_shows_the_word_that_is_selected(room: Room) -> None:
    page = room.window.page
    room.read(lambda: room.session.open_text("Ia membacanya dengan tenang.\n\nSidang dilanjutkan besok pagi."))
    page.select(_word_span(room, "membacanya"))
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert room.window.parts.glossary.entry.word.card.root == "baca"


def test_a_term_has_its_full_card(room: Room) -> None:
    page = room.window.page
    match = next(match for match in room.session.shown.matches if " " not in match.surface)
    page.select(match.span)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert room.window.parts.glossary.step.card.card.term.id == match.term.id


def test_what_affixes_do_is_said_in_the_language_of_the_window(room: Room, english: Languages) -> None:
    room.read(lambda: room.session.open_text("Ia membacanya dengan tenang.\n\nSidang dilanjutkan besok pagi."))
    english.speak("id")
    room.window.page.select(_word_span(room, "membacanya"))
    QTest.keyClick(room.window.page, Qt.Key.Key_Return)
    view = room.window.parts.glossary.entry.word
    words = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert any("kata kerja aktif" in each for each in words) and not any("verb" in each for each in words)
