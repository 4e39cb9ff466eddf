"""What the reader is at stays when the window speaks another language."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QScrollBar

from reader.model.article import Span
from reader.model.bookmark import Colour, MarkQuery
from reader.services.own_words import Draft
from reader.ui.preferences_page import PreferencesPage
from reader.ui.sheet_page import SheetPage
from reading_room import Room


def _speak(room: Room, language: str) -> Room:
    """Choose a language, and wait until all is as it was, in that language."""
    before = room.window.session
    room.window.chosen.choose(language=language)
    room.qtbot.waitUntil(lambda: room.window.session is not before, timeout=20_000)
    after = room.window.session
    room.qtbot.waitUntil(lambda: bool(after.shown.matches) and not after.busy, timeout=30_000)
    return replace(room, session=after)


def test_the_current_term_and_its_card_stay(room: Room) -> None:
    number = len(room.session.shown.matches) // 2
    surface = room.session.shown.matches[number].surface
    room.session.choose(number)
    top = room.window.page.position()
    room = _speak(room, "id")
    assert room.session.shown.current == number
    card = room.window.parts.glossary.step.card.card
    assert card is not None and card.match is not None and card.match.surface == surface
    assert room.window.page.position() == top


def test_what_is_found_in_the_text_stays_with_its_words_forms_and_place(room: Room) -> None:
    filler = "\n\n".join(f"Kalimat pengisi nomor {number}." for number in range(60))
    text = f"Jaksa membacakan dakwaan. Ia didakwa menipu.\n\n{filler}\n\nDakwaannya panjang; dakwaan itu ditolak."
    room.read(lambda: room.session.open_text(text))
    acts, bar = room.window.acts, room.window.parts.find_bar
    acts.find_in_text()
    bar._any.setChecked(True)
    bar.field.setText("dakwaan")
    room.qtbot.waitUntil(lambda: len(acts.text.find.places) > 2)
    bar.form_chips()[0].setChecked(False)
    acts.find_next(1)
    places, current, left_out = acts.text.find.places, acts.text.find.current, bar.left_out
    room.window.page.go_to(0)
    room = _speak(room, "id")
    find, after = room.window.acts.text.find, room.window.parts.find_bar
    room.qtbot.waitUntil(lambda: find.places == places)
    assert (after.isVisible(), after.field.text(), after.any_form) == (True, "dakwaan", True)
    assert (find.current, after.left_out) == (current, left_out)
    assert [chip.isChecked() for chip in after.form_chips()].count(False) == 1
    assert room.window.page.position() == 0, "the page stays where it was read"


def test_what_is_found_stays_without_a_current_place_where_none_was_asked_for_yet(room: Room) -> None:
    acts, bar = room.window.acts, room.window.parts.find_bar
    acts.find_in_text()
    bar.field.setText("dakwaan")
    room.read(lambda: room.session.open_text("Jaksa membacakan dakwaan. Hakim menolak dakwaan itu."))
    room.qtbot.waitUntil(lambda: len(acts.text.find.places) == 2)
    assert acts.text.find.current is None
    room = _speak(room, "id")
    find = room.window.acts.text.find
    room.qtbot.waitUntil(lambda: len(find.places) == 2)
    assert find.current is None


def test_the_way_back_stays(room: Room) -> None:
    first = room.session.article.id
    room.read(lambda: room.session.open_text("Jaksa membacakan dakwaan terhadap terdakwa di pengadilan negeri."))
    second = room.session.article.id
    room = _speak(room, "id")
    room.read(room.window.acts.go_back)
    assert room.session.article.id == first
    room.read(room.window.acts.go_forward)
    assert room.session.article.id == second


def test_an_entry_that_was_looked_up_and_what_was_searched_for_stay(room: Room) -> None:
    glossary = room.window.parts.glossary
    glossary.field.setText("dakwaan")
    room.qtbot.waitUntil(lambda: glossary.results.count > 0)
    terms = [match.term.id for match in room.session.shown.matches]
    room.session.open_entry(terms[0])
    room.session.open_entry(terms[-1])
    room = _speak(room, "id")
    glossary = room.window.parts.glossary
    assert glossary.field.text() == "dakwaan"
    assert glossary.entry.card.card is not None and glossary.entry.card.card.term.id == terms[-1]
    room.window.acts.go_back()
    assert glossary.entry.card.card.term.id == terms[0]
    room.window.acts.go_back()
    assert glossary.results.isVisible() and glossary.results.count > 0


def test_all_notes_stay_as_they_were_narrowed(room: Room) -> None:
    room.session.marks.highlight(Span(100, 130), Colour.PINK)
    room.window.acts.show_all_notes()
    notes = room.window.parts.notes
    notes.filter.show_query(MarkQuery(colours=frozenset({Colour.PINK})))
    notes.filter._set_days(7)
    words = room.session.article.text_of(Span(100, 130)).split()[1]
    notes.field.setText(words)
    query = notes.query
    room = _speak(room, "id")
    after = room.window.parts.notes
    assert room.window.parts.marks.shows_notes and after.query == query
    assert after.filter.days == 7
    room.qtbot.waitUntil(lambda: len(after.cards()) == 1)


def test_what_is_selected_and_the_current_mark_stay(room: Room) -> None:
    room.session.marks.highlight(Span(100, 130), Colour.PINK)
    mark = room.session.marks.markings.highlights[0].id
    room.window.acts.marks.show_mark(mark)
    room.window.page.select(Span(40, 60))
    room = _speak(room, "id")
    assert room.window.acts.marks.current == mark
    assert room.window.page.selected_span() == Span(40, 60)


def test_the_keyboard_stays_on_the_choice_of_language(room: Room) -> None:
    room.window.acts.show_preferences()
    page = room.window.parts.side.page
    assert isinstance(page, PreferencesPage)
    page.chooser("reading_font").showPopup()
    page.chooser("reading_font").hidePopup()
    page.chooser("language").button("id").setFocus()
    room = _speak(room, "id")
    focus = room.window.focusWidget()
    assert isinstance(focus, QAbstractButton) and focus.text() == "Bahasa Indonesia"
    assert room.window.parts.side.page.isAncestorOf(focus)


def test_the_list_of_own_words_stays(room: Room) -> None:
    room.session.own_words.save(Draft("tunggakan", "arrears"), "")
    room.qtbot.waitUntil(lambda: bool(room.session.terms.own_terms))
    room.window.acts.show_own_words()
    assert room.window.parts.glossary.own_words.headwords() == ["tunggakan"]
    room = _speak(room, "id")
    own_words = room.window.parts.glossary.own_words
    room.qtbot.waitUntil(lambda: own_words.isVisible() and own_words.headwords() == ["tunggakan"])


def test_the_order_and_the_place_of_the_glossary_of_the_text_stay(room: Room) -> None:
    room.window.acts.show_glossary_sheet()
    page = room.window.parts.side.page
    assert isinstance(page, SheetPage)
    room.qtbot.waitUntil(lambda: page.sheet is not None)
    page.choose_order("alphabet")
    heads = [term.term.headword for term in page.sheet.terms]
    bar = page.terms.verticalScrollBar()
    room.qtbot.wait(100)
    bar.setValue(bar.maximum() // 2)
    share = bar.value() / bar.maximum()
    room = _speak(room, "id")
    after = room.window.parts.side.page
    assert isinstance(after, SheetPage) and after.order == "alphabet"
    room.qtbot.waitUntil(lambda: after.sheet is not None)
    assert [term.term.headword for term in after.sheet.terms] == heads
    bar = after.terms.verticalScrollBar()
    room.qtbot.waitUntil(lambda: abs(bar.value() / max(1, bar.maximum()) - share) < 0.05)


def test_the_order_of_the_glossary_stays_for_the_next_look_at_it(room: Room) -> None:
    room.window.acts.show_glossary_sheet()
    page = room.window.parts.side.page
    assert isinstance(page, SheetPage)
    page.choose_order("level")
    room.window.acts.side.leave()
    room = _speak(room, "id")
    room.window.acts.show_glossary_sheet()
    assert room.window.parts.side.page.order == "level"


@pytest.mark.parametrize("command", ["preferences", "keys", "guide"])
def test_a_page_beside_the_text_stays_where_it_was_scrolled(room: Room, command: str) -> None:
    room.window.resize(1000, 560)
    room.window.acts.side.show(command)
    bar = _scroller(room)
    room.qtbot.waitUntil(lambda: bar.maximum() > 100)
    room.qtbot.wait(300)  # it has its height
    bar.setValue(bar.maximum() * 2 // 3)
    share = bar.value() / bar.maximum()
    room = _speak(room, "id")
    assert room.window.acts.side.shown == command
    after = _scroller(room)
    room.qtbot.waitUntil(lambda: abs(after.value() / max(1, after.maximum()) - share) < 0.02)
    room.qtbot.wait(400)
    assert after.value() / after.maximum() == pytest.approx(share, abs=0.02)
    after.triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    assert after.value() == 0


def _scroller(room: Room) -> QScrollBar:
    areas = [area for area in room.window.parts.side.page.findChildren(QAbstractScrollArea) if area.isVisible()]
    return max(areas, key=lambda area: area.height()).verticalScrollBar()


def test_there_and_back_is_as_it_was(room: Room) -> None:
    room.session.choose(3)
    room.window.acts.find_in_text()
    room.window.parts.find_bar.field.setText("data")
    room.qtbot.waitUntil(lambda: bool(room.window.acts.text.find.places))
    places = room.window.acts.text.find.places
    for language in ("id", "en"):
        room = _speak(room, language)
        find = room.window.acts.text.find
        room.qtbot.waitUntil(lambda find=find: find.places == places)
        assert room.session.shown.current == 3


def test_whoever_goes_on_at_once_is_not_disturbed(room: Room) -> None:
    room.session.choose(3)
    before = room.window.session
    room.window.chosen.choose(language="id")
    room.qtbot.waitUntil(lambda: room.window.session is not before, timeout=20_000)
    after = room.window.session
    room.qtbot.waitUntil(lambda: bool(after.article.id), timeout=30_000)
    room.window.parts.glossary.field.setText("gugatan")
    room.qtbot.waitUntil(lambda: bool(after.shown.matches) and not after.busy, timeout=30_000)
    assert room.window.parts.glossary.field.text() == "gugatan"
