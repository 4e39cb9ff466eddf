"""All notes of all texts: searched as one types, narrowed by chips, opened where they stand, brought back."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.model.bookmark import Colour, Highlight, MarkHit, MarkQuery, Quote
from reader.services.notes import NotesPage
from reader.ui.notes_view import NotesView
from reader.ui.theme import Theme
from reading_room import Room

FIRST = "Hakim memutus perkara itu kemarin.\n\nTerdakwa mengajukan banding."
SECOND = "Platform wajib menjaga data pribadi.\n\nPengguna dapat mengadu."


def _hit(number: int, deleted: float | None = None) -> MarkHit:
    quote = Quote(f"kutipan {number}", "", "")
    mark = Highlight(f"h{number}", "a", quote, Span(0, 9), Colour.BLUE, "", 1.79e9, 1.79e9)
    return MarkHit(mark, "Putusan", deleted)


def _view(qtbot: QtBot, light: Theme) -> NotesView:
    view = NotesView(light)
    qtbot.addWidget(view)
    view.resize(360, 600)
    view.show()
    return view


def _shown(room: Room) -> list[str]:
    return [card.hit.mark.quote.exact for card in room.window.parts.notes.cards()]


def test_what_is_typed_is_asked_for_after_a_moment_without_keys(qtbot: QtBot, light: Theme) -> None:
    view = _view(qtbot, light)
    with qtbot.waitSignal(view.search_wanted, timeout=2000) as told:
        QTest.keyClicks(view.field, "dakwa")
    assert told.args == [MarkQuery(words="dakwa"), 0]


def test_the_field_knows_that_it_was_emptied_and_shows_no_button_to_empty_it(qtbot: QtBot, light: Theme) -> None:
    view = _view(qtbot, light)
    view.start(MarkQuery(words="dakwa"))
    with qtbot.waitSignals([view.field.textChanged, view.search_wanted]):
        view.start(MarkQuery(deleted=True))
    assert not view._typing.isActive()


def test_an_answer_to_what_is_not_asked_any_more_is_not_shown(qtbot: QtBot, light: Theme) -> None:
    view = _view(qtbot, light)
    view.show_page(NotesPage(MarkQuery(words="lama"), 0, (_hit(1),), 1))
    assert view.cards() == []
    view.show_page(NotesPage(MarkQuery(), 0, (_hit(1),), 1))
    assert len(view.cards()) == 1


def test_the_next_page_stands_below_the_first(qtbot: QtBot, light: Theme) -> None:
    view = _view(qtbot, light)
    view.show_page(NotesPage(MarkQuery(), 0, tuple(map(_hit, range(3))), 5))
    more = next(button for button in view.findChildren(QPushButton) if button.text() == "Show more")
    with qtbot.waitSignal(view.search_wanted) as told:
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert told.args == [MarkQuery(), 3]
    view.show_page(NotesPage(MarkQuery(), 3, tuple(map(_hit, range(3, 5))), 5))
    assert [card.hit.mark.id for card in view.cards()] == ["h0", "h1", "h2", "h3", "h4"]


def test_a_card_names_the_sections_in_which_its_mark_stands_now(qtbot: QtBot, light: Theme) -> None:
    view = _view(qtbot, light)
    made = _hit(0)
    made = replace(made, mark=replace(made.mark, path=("BAB I", "Pasal 3")))
    view.show_page(NotesPage(MarkQuery(), 0, (made, replace(made, path=("BAB I", "Pasal 4"))), 2))
    said = [" ".join(label.text() for label in card.findChildren(QLabel)) for card in view.cards()]
    assert ("Pasal 3" in said[0], "Pasal 3" in said[1], "Pasal 4" in said[1]) == (True, False, True)


def test_chips_narrow_the_query(qtbot: QtBot, light: Theme) -> None:
    view = _view(qtbot, light)
    chip = next(button for button in view.findChildren(QPushButton) if button.text() == "Deleted")
    with qtbot.waitSignal(view.search_wanted) as told:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert told.args[0] == MarkQuery(deleted=True)
    view.filter._set_days(0)
    assert view.query.since is not None and view.query.deleted
    view.filter._add_tag("dalil")
    assert view.query.tags == {"dalil"}
    with qtbot.waitSignal(view.search_wanted) as told:
        view.start(MarkQuery(words="hakim"))
    assert told.args[0] == MarkQuery(words="hakim"), "a new question begins without the chips of the one before"


def _two_articles(room: Room) -> tuple[str, str]:
    marks = room.session.marks
    room.read(lambda: room.session.open_text(FIRST))
    first = room.session.article.id
    marks.highlight(Span(0, 13), Colour.YELLOW)
    marks.set_tags(marks.markings.highlights[0].id, ("putusan",))
    room.read(lambda: room.session.open_text(SECOND))
    marks.highlight(Span(0, 8), Colour.GREEN)
    marks.set_note(marks.markings.highlights[0].id, "siapa yang wajib?")
    return first, room.session.article.id


def test_notes_of_all_texts_are_found_by_words_notes_and_tags(room: Room) -> None:
    _two_articles(room)
    room.window.acts.show_all_notes()
    room.qtbot.waitUntil(lambda: _shown(room) == ["Platform", "Hakim memutus"], timeout=5000)
    for words, found in (("hak", ["Hakim memutus"]), ("siapa", ["Platform"]), ("putus", ["Hakim memutus"])):
        room.window.parts.notes.field.setText(words)
        room.qtbot.waitUntil(lambda found=found: _shown(room) == found, timeout=5000)


def test_one_that_is_chosen_opens_its_article_at_the_passage(room: Room) -> None:
    first, _second = _two_articles(room)
    room.window.acts.show_all_notes()
    room.qtbot.waitUntil(lambda: len(_shown(room)) == 2, timeout=5000)
    card = room.window.parts.notes.cards()[1]
    room.read(lambda: QTest.mouseClick(card, Qt.MouseButton.LeftButton))
    assert room.session.article.id == first
    room.qtbot.waitUntil(lambda: room.window.page.marks.current_highlight == card.hit.mark.id, timeout=5000)
    assert room.window.parts.marks.shows_notes, "the list stays, to go on from"


def test_a_deleted_mark_of_another_text_is_brought_back(room: Room) -> None:
    first, second = _two_articles(room)
    room.session.marks.delete(room.session.marks.markings.highlights[0].id)
    room.read(lambda: room.session.open_kept(first))
    room.window.acts.show_deleted()
    room.qtbot.waitUntil(lambda: _shown(room) == ["Platform"], timeout=5000)
    room.window.parts.notes.cards()[0].restore_wanted.emit()
    room.qtbot.waitUntil(lambda: _shown(room) == [], timeout=5000)
    room.read(lambda: room.session.open_kept(second))
    assert [mark.note for mark in room.session.marks.markings.highlights] == ["siapa yang wajib?"]


def test_a_name_given_to_a_colour_is_shown_everywhere_and_kept(room: Room) -> None:
    _two_articles(room)
    room.window.parts.selection_bar.colour_named.emit(Colour.GREEN, "argumen")
    room.qtbot.waitUntil(lambda: room.window.parts.bookmarks.look.names == {Colour.GREEN: "argumen"}, timeout=5000)


def test_back_leads_to_the_marks_of_this_text(room: Room) -> None:
    room.window.acts.show_all_notes()
    assert room.window.parts.marks.shows_notes
    QTest.keyClick(room.window.parts.notes.field, Qt.Key.Key_Escape)
    assert not room.window.parts.marks.shows_notes


def _chip(room: Room, name: str) -> QAbstractButton:
    chips = room.window.parts.notes.filter.findChildren(QAbstractButton)
    return next(chip for chip in chips if chip.isVisible() and name in chip.accessibleName())


def test_the_keyboard_stays_on_the_chip_that_was_pressed(room: Room) -> None:
    room.window.acts.show_all_notes()
    filter_ = room.window.parts.notes.filter
    for name in ("Green", "Deleted"):
        chip = _chip(room, name)
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Space)
        after = room.window.focusWidget()
        assert after is not chip and after.accessibleName() == name
    filter_._set_days(7)
    _chip(room, "Time: Last 7 days").setFocus()
    filter_._set_days(30)
    assert room.window.focusWidget().accessibleName() == "Time: Last 30 days"
    filter_._add_tag("dalil")
    tag = _chip(room, "dalil")
    tag.setFocus()
    QTest.keyClick(tag, Qt.Key.Key_Space)
    assert filter_.isAncestorOf(room.window.focusWidget())
