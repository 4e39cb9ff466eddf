"""Preferences beside the text: each shows at once, is kept, and needs no change."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from reader.paths import Paths
from reader.services.library_place import LibraryPlace
from reader.settings import Preferences, read_preferences, write_preferences
from reader.ui.choosers import Choice, Slider, Tick
from reader.ui.preferences_page import FontChoice, PreferencesPage
from reading_room import Room


def _page(room: Room) -> PreferencesPage:
    room.window.acts.show_preferences()
    page = room.window.parts.side.page
    assert isinstance(page, PreferencesPage)
    return page


def _choose(page: PreferencesPage, name: str, value: str) -> None:
    chooser = page.chooser(name)
    assert isinstance(chooser, Choice)
    chooser.button(value).click()


def test_they_stand_in_the_panels_place_and_escape_goes_back_to_the_text(room: Room) -> None:
    page = _page(room)
    assert page.isVisible()
    assert not room.window.parts.tabs.isVisible()
    room.window.acts.leave()
    assert not page.isVisible()
    assert room.window.parts.tabs.isVisible()
    assert room.window.page.hasFocus()


@pytest.mark.parametrize("language", ["en", "id"])
def test_all_of_them_are_seen_at_once_in_a_window_of_the_usual_size(
    open_room: Callable[..., Room], paths: Paths, language: str
) -> None:
    write_preferences(paths.preferences, Preferences(language=language))
    room = open_room(size=(1360, 860))
    page = _page(room)
    page.show_library(LibraryPlace(Path("/home/sari/.local/share/lontar/library.sqlite"), 0, None))
    room.qtbot.wait(50)
    bar = page.findChild(QScrollArea).verticalScrollBar()
    assert bar.maximum() == 0


def test_a_hidden_panel_is_hidden_again(room: Room) -> None:
    room.window.acts.toggle_glossary()
    page = _page(room)
    assert page.isVisible()
    room.window.acts.leave()
    assert room.window.parts.panel.isHidden()


def test_a_theme_shows_at_once_and_is_there_at_the_next_start(open_room: Callable[..., Room]) -> None:
    room = open_room()
    _choose(_page(room), "theme", "sepia")
    assert room.window.page.look.theme.name == "sepia"
    room.window.close()
    assert read_preferences(room.paths.preferences).theme == "sepia"
    assert open_room().window.page.look.theme.name == "sepia"


def test_a_chosen_theme_is_not_taken_away_by_the_system(room: Room) -> None:
    room.window.chosen.choose(theme="dark")
    room.window.follow_system()
    assert room.window.page.look.theme.name == "dark"


def test_size_leading_and_measure_set_the_page_anew(room: Room, qtbot: QtBot) -> None:
    page = _page(room)
    for name, value in (("text_size", 24), ("leading", 180), ("measure", 50)):
        slider = page.chooser(name)
        assert isinstance(slider, Slider)
        slider.chosen.emit(value)
    look = room.window.page.look
    assert (look.size, look.leading, look.characters) == (24, 1.8, 50)
    assert room.window.page.document().defaultFont().pixelSize() == 24


def test_a_slider_moved_by_keys_is_shown_and_told(room: Room, qtbot: QtBot) -> None:
    page = _page(room)
    slider = page.chooser("text_size")
    assert isinstance(slider, Slider)
    QTest.keyClick(slider.bar, Qt.Key.Key_Right)
    assert room.window.chosen.now.text_size == Preferences().text_size + 1


def test_a_slider_is_read_out_as_it_is_shown_and_moves_by_its_step(room: Room, qtbot: QtBot) -> None:
    slider = _page(room).chooser("leading")
    assert isinstance(slider, Slider)
    seen = QAccessible.queryAccessibleInterface(slider.bar)
    assert seen.valueInterface().currentValue() == Preferences().leading
    QTest.keyClick(slider.bar, Qt.Key.Key_Right)
    assert seen.valueInterface().currentValue() == room.window.chosen.now.leading == Preferences().leading + 2
    slider.bar.setValue(201)
    qtbot.waitUntil(lambda: room.window.chosen.now.leading == 200)


@pytest.mark.parametrize("name", ["theme", "language", "density"])
def test_one_of_several_is_a_radio_button_to_those_who_hear_it(room: Room, name: str) -> None:
    choice = _page(room).chooser(name)
    assert isinstance(choice, Choice)
    for value in Preferences.CHOICES[name]:
        seen = QAccessible.queryAccessibleInterface(choice.button(value))
        assert seen.role() == QAccessible.Role.RadioButton


def test_the_accessible_font_is_read_when_it_is_chosen(room: Room) -> None:
    page = _page(room)
    fonts = page.chooser("reading_font")
    assert isinstance(fonts, FontChoice)
    fonts.setCurrentIndex(1)
    assert room.window.chosen.now.reading_font == "Atkinson Hyperlegible"
    assert room.window.page.document().defaultFont().families()[0] == "Atkinson Hyperlegible"


def test_a_font_that_is_gone_stays_chosen(room: Room) -> None:
    room.window.chosen.choose(reading_font="Huruf Yang Hilang")
    fonts = _page(room).chooser("reading_font")
    assert isinstance(fonts, FontChoice)
    assert fonts.currentText() == "Huruf Yang Hilang"


def test_the_usual_settings_come_back_by_one_click(room: Room) -> None:
    room.window.chosen.choose(text_size=30, leading=200, measure=90, theme="dark")
    page = _page(room)
    page.usual.click()
    now = room.window.chosen.now
    assert (now.text_size, now.leading, now.measure) == (19, 158, 66)
    assert now.theme == "dark"
    assert not page.usual.isEnabled()


def test_density_changes_what_is_marked(room: Room) -> None:
    page, every = _page(room), len(room.session.shown.matches)
    _choose(page, "density", "first")
    first = room.session.shown.matches
    ids = [match.term.id for match in first]
    assert 0 < len(first) < every
    assert len(ids) == len(set(ids))
    _choose(page, "density", "not-core")
    assert all(match.term.level > 1 for match in room.session.shown.matches)
    _choose(page, "density", "none")
    assert len(room.session.shown.matches) == 0
    assert room.window.page.term_places() == ()
    _choose(page, "density", "every")
    assert len(room.session.shown.matches) == every


def test_a_command_shows_on_the_open_page(room: Room) -> None:
    page = _page(room)
    room.window.acts.set_density("first")
    room.window.acts.filter_terms("law")
    density, domain = page.chooser("density"), page.chooser("term_filter")
    assert isinstance(density, Choice)
    assert isinstance(domain, Choice)
    assert density.button("first").isChecked()
    assert domain.button("law").isChecked()


def test_looking_up_is_not_made_poorer_by_fewer_marks(room: Room, qtbot: QtBot) -> None:
    room.window.chosen.choose(density="none")
    with qtbot.waitSignal(room.session.search_answered, timeout=10_000) as answered:
        room.session.search("dakwaan")
    assert answered.args[0].hits


def test_it_says_where_the_library_lies(room: Room) -> None:
    assert str(room.paths.library) in _page(room).library_words


def test_a_tick_is_worked_by_the_space_key(room: Room) -> None:
    tick = _page(room).chooser("gloss")
    assert isinstance(tick, Tick)
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert room.window.chosen.now.gloss is False
    assert not tick.isChecked()


def test_no_choice_is_wider_than_the_page_in_a_small_window(open_room: Callable[..., Room]) -> None:
    room = open_room(size=(900, 600))
    page = _page(room)
    room.qtbot.waitUntil(lambda: page._scroll.verticalScrollBar().isVisible())
    holder, viewport = page._scroll.widget(), page._scroll.viewport()
    room.qtbot.waitUntil(lambda: holder.width() == viewport.width())


def test_a_font_of_two_makers_is_offered_once(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    given = ["C059 [UKWN]", "C059 [urw]", "DejaVu Sans"]
    monkeypatch.setattr(QFontDatabase, "families", lambda: given)
    monkeypatch.setattr(QFontDatabase, "isSmoothlyScalable", lambda family: True)
    monkeypatch.setattr(QFontDatabase, "isPrivateFamily", lambda family: False)
    offered = FontChoice("Font")
    assert [offered.itemData(index) for index in range(3, offered.count())] == ["C059", "DejaVu Sans"]


def test_names_of_fonts_are_whole_in_the_list_of_a_narrow_box(open_room: Callable[..., Room]) -> None:
    room = open_room(size=(900, 600))
    fonts = _page(room).chooser("reading_font")
    assert isinstance(fonts, FontChoice)
    fonts.showPopup()
    assert fonts.view().viewport().width() >= fonts.view().sizeHintForColumn(0) > fonts.width()
    edge = fonts.mapToGlobal(fonts.rect().topRight()).x()
    assert fonts.view().window().frameGeometry().right() <= edge
    fonts.hidePopup()
