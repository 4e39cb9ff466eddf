"""The search field and the entries looked up."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reading_room import Room


def _search(room: Room, words: str) -> None:
    room.window.acts.find_entry()
    room.window.parts.glossary.field.clear()
    QTest.keyClicks(room.window.parts.glossary.field, words)
    room.qtbot.wait(20)


def test_any_form_finds_its_entry(room: Room) -> None:
    _search(room, "didakwakan")
    assert room.window.parts.glossary.results.headwords()[0] == "mendakwa"


def test_english_finds_the_entry(room: Room) -> None:
    _search(room, "indictment")
    assert "dakwaan" in room.window.parts.glossary.results.headwords()


def test_a_beginning_finds_entries_as_one_types(room: Room) -> None:
    _search(room, "pengad")
    assert "pengadilan" in room.window.parts.glossary.results.headwords()


def test_nothing_found_says_so_and_offers_the_nearest_spellings(room: Room) -> None:
    _search(room, "pengadiln")
    results = room.window.parts.glossary.results
    assert results.headwords() == []
    assert results.suggestions()[0] == "pengadilan"
    QTest.keyClick(room.window.parts.glossary.field, Qt.Key.Key_Return)
    room.qtbot.wait(20)
    assert results.headwords()[0] == "pengadilan"


def test_enter_opens_an_entry_and_the_way_back_leads_through_all_that_was_seen(room: Room) -> None:
    panel = room.window.parts.glossary
    _search(room, "dakwaan")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.entry.card.card.term.headword == "dakwaan"
    link = panel.entry.card.card.see[0]
    panel.entry.card.link_clicked.emit(link.term_id)
    assert panel.entry.card.card.term.id == link.term_id
    panel.go_back()
    assert panel.entry.card.card.term.headword == "dakwaan"
    panel.go_back()
    assert panel.results.isVisible()
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert panel.in_step()


def test_letters_typed_into_the_field_are_the_fields_own(room: Room) -> None:
    _search(room, "nhp1")
    assert room.window.parts.glossary.field.text() == "nhp1"
    assert room.session.marks.markings.highlights == ()
    assert room.session.shown.current is None


def test_odd_queries_do_no_harm(room: Room) -> None:
    for words in ('"', "a AND", "NEAR(", "*", "😀", "'; drop table", "x" * 300):
        room.window.parts.glossary.field.setText(words)
        room.qtbot.wait(5)


def test_enter_in_an_empty_field_opens_nothing_found_before(room: Room) -> None:
    panel = room.window.parts.glossary
    _search(room, "dakwaan")
    panel.field.clear()
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.in_step()


def test_enter_twice_opens_an_entry_once(room: Room) -> None:
    panel = room.window.parts.glossary
    _search(room, "dakwaan")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    panel.go_back()
    assert panel._pages.currentWidget() is panel.results
