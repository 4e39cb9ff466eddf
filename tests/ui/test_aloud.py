"""What is read aloud: marks by what they are, and what changes where the keyboard is not."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.model.bookmark import Bookmark, Colour, Highlight, MarkHit, Quote
from reader.model.term import Term
from reader.services.go_to import Destination
from reader.services.lookup import SearchResult
from reader.ui.aloud import mark_aloud
from reader.ui.find_bar import FindBar
from reader.ui.go_to_bar import GoToBar
from reader.ui.hit_card import HitCard
from reader.ui.languages import Languages
from reader.ui.mark_card import MarkCard, MarkLook
from reader.ui.message_bar import Message, MessageBar
from reader.ui.search_results import SearchResults
from reader.ui.theme import Theme
from reading_room import Room

HIGHLIGHT = Highlight(
    "h", "a", Quote("Hakim memutus", "", ""), Span(0, 13), Colour.PINK, "dalil\nutama", 1.79e9, 1.79e9
)
BOOKMARK = Bookmark("b", "a", Quote("Hakim memutus", "", ""), Span(0, 13), "", 1.79e9, 1.79e9)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is announced."""
    words: list[str] = []

    def take(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    return words


def test_a_mark_says_what_it_is_its_colour_and_its_note(english: Languages) -> None:
    assert mark_aloud(HIGHLIGHT, "Hakim memutus", "Pink") == "highlight, Pink, Hakim memutus, note: dalil utama"
    assert mark_aloud(BOOKMARK, "Hakim memutus", "", "Putusan") == "bookmark, Hakim memutus, Putusan"
    english.speak("id")
    assert mark_aloud(HIGHLIGHT, "Hakim memutus", "Merah muda").startswith("sorotan, Merah muda")


def test_the_cards_of_marks_are_named_so(qtbot: QtBot, light: Theme) -> None:
    look = MarkLook(light, {Colour.PINK: "dalil"})
    card, hit = MarkCard(HIGHLIGHT, look), HitCard(MarkHit(HIGHLIGHT, "Putusan", None), look)
    for each in (card, hit):
        qtbot.addWidget(each)
    assert card.accessibleName() == "highlight, dalil, Hakim memutus, note: dalil utama"
    assert hit.accessibleName() == "highlight, dalil, Hakim memutus, note: dalil utama, Putusan"
    card.show_mark(replace(HIGHLIGHT, colour=Colour.BLUE), MarkLook(light), "", current=True)
    assert card.accessibleName().startswith("highlight, Blue")


def test_a_message_is_said(qtbot: QtBot, light: Theme, said: list[str]) -> None:
    bar = MessageBar(light)
    qtbot.addWidget(bar)
    bar.show_message(Message("Deleted."))
    assert said == ["Deleted."]


def test_the_place_found_is_said_once(qtbot: QtBot, light: Theme, said: list[str]) -> None:
    bar = FindBar(light)
    qtbot.addWidget(bar)
    bar.start("dakwaan")
    for _ in range(2):
        bar.show_place(2, 41)
    bar.show_place(3, 41)
    assert said == ["3 of 41", "4 of 41"]


def test_the_place_that_is_looked_at_is_said(qtbot: QtBot, light: Theme, said: list[str]) -> None:
    bar = GoToBar(light)
    qtbot.addWidget(bar)
    bar.start()
    bar.show_destinations((Destination("Pasal 27", "BAB II", Span(5, 9)), Destination("Penutup", "", Span(50, 90))))
    QTest.keyClick(bar.field, Qt.Key.Key_Down)
    assert said == ["Pasal 27, BAB II", "Penutup"]


def test_the_entry_that_the_arrows_lead_to_is_said(qtbot: QtBot, light: Theme, said: list[str]) -> None:
    results = SearchResults(light)
    qtbot.addWidget(results)
    terms = [
        Term(f"law/civil/{word}", word, "law", "civil", "noun", 1, word, (f"{word}!",), "M.", "P.") for word in "ab"
    ]
    results.show_result(SearchResult("dakwa", tuple(terms)))
    results.step(1)
    assert said == ["b, b!"]


def test_the_chips_of_the_notes_say_what_they_narrow(room: Room) -> None:
    room.window.acts.show_all_notes()
    filter_ = room.window.parts.notes.filter
    filter_._add_tag("dalil")
    chips = [chip for chip in filter_.findChildren(QPushButton) if not chip.isHidden()]
    assert [_name(chip) for chip in chips] == [
        *("Leave out the tag dalil", "Tag", "Text: All texts", "Time: Any time", "Deleted")
    ]
    assert chips[-1].isCheckable() and not chips[-1].isChecked()


@pytest.mark.parametrize("show", ["find_entry", "show_all_notes", "show_keys"])
def test_the_button_that_empties_a_field_has_a_name(room: Room, show: str) -> None:
    getattr(room.window.acts, show)()
    fields = [field for field in room.window.findChildren(QLineEdit) if field.isClearButtonEnabled()]
    shown = [field for field in fields if field.isVisible()]
    assert shown
    assert [[_name(button) for button in field.findChildren(QToolButton)] for field in shown] == [
        ["Clear the field"]
    ] * len(shown)


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
