"""An entry that was looked up has the page to itself, whatever kind it is; the keyboard stays with it."""

from PySide6.QtWidgets import QPushButton

from reading_room import Room


def test_a_term_and_any_word_take_each_others_place(room: Room) -> None:
    page = room.window.parts.glossary.entry
    room.session.open_entry(room.session.shown.matches[0].term.id)
    assert page.card.isVisible()
    assert not page.word.isVisible()
    room.session.open_word("membersihkan")
    assert page.word.isVisible()
    assert not page.card.isVisible()
    assert not page.dictionary.isVisible()


def test_the_keyboard_goes_with_the_reader_from_entry_to_entry(room: Room) -> None:
    page = room.window.parts.glossary.entry
    room.session.open_entry(room.session.shown.matches[0].term.id)
    button = next(each for each in page.card.findChildren(QPushButton) if each.isVisibleTo(page))
    button.setFocus()
    room.session.open_entry(room.session.shown.matches[9].term.id)
    assert room.window.focusWidget().text() == "‹ Back"
