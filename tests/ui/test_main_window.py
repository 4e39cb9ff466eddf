"""The window's own shape: what it remembers, how it makes room, what it shows when the theme changes."""

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.app import make_workshop
from reader.paths import Paths
from reader.settings import Preferences, read_preferences
from reader.ui.application import make_window
from reader.ui.theme import read_theme
from reading_room import Room


def test_shape_tab_size_and_filter_come_back(open_room: Callable[..., Room]) -> None:
    room = open_room(size=(1200, 800))
    room.window.acts.change_text_size(1)
    room.window.acts.filter_terms("law")
    room.window.acts.show_tab("bookmarks")
    room.window.acts.toggle_library()
    room.window.close()
    chosen = read_preferences(room.paths.preferences)
    assert (chosen.text_size, chosen.term_filter, chosen.tab) == (Preferences().text_size + 1, "law", "bookmarks")
    again = open_room(size=(1200, 800))
    assert again.window.parts.tabs.currentIndex() == 1
    assert not again.window.parts.library.isVisible()
    assert {match.term.domain for match in again.session.shown.matches} <= {"law", "both"}


def test_a_hidden_panel_stays_hidden_until_it_is_wanted(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.window.acts.toggle_glossary()
    room.window.close()
    again = open_room()
    assert not again.window.parts.panel.isVisible()
    again.window.acts.find_entry()
    assert again.window.parts.panel.isVisible()


def test_a_narrow_window_gives_the_librarys_room_to_the_page(open_room: Callable[..., Room]) -> None:
    room = open_room(size=(900, 600))
    room.qtbot.waitUntil(lambda: not room.window.parts.library.isVisible())
    assert room.window.page.width() >= 560
    room.window.resize(1400, 800)
    room.qtbot.waitUntil(room.window.parts.library.isVisible)


def test_another_theme_reaches_every_part(room: Room) -> None:
    dark = read_theme(room.paths.resources, "dark")
    place = room.window.page.position()
    room.window.show_theme(dark)
    assert room.window.page.viewport().grab().toImage().pixelColor(3, 3).name() == dark.roles["page"]
    assert room.window.page.position() == place
    assert dark.roles["panel"] in room.window.styleSheet()


def test_every_command_has_its_words_and_no_key_serves_two(room: Room) -> None:
    table = room.window.parts.commands.table
    keys = [key for command in table for key in command.keys]
    assert len(keys) == len(set(keys))
    assert all(command.words for command in table)


def test_a_damaged_window_file_leaves_the_window_as_it_was_made(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.window.close()
    (room.paths.config / "window.ini").write_text("[window]\ngeometry=rusak\npanels=17\n", encoding="utf-8")
    assert open_room().window.isVisible()


def test_the_colours_of_the_system_reach_no_window_that_is_gone(qapp: QApplication, paths: Paths) -> None:
    window, _session = make_window(paths, make_workshop(paths))
    window.close()
    shiboken6.delete(window)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_a_text_size_that_stays_sets_nothing_anew(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(30):
        room.window.acts.change_text_size(1)
    assert room.window.page.document().defaultFont().pixelSize() == Preferences.LARGEST
    rebuilt: list[object] = []
    monkeypatch.setattr(room.window.page, "show_look", rebuilt.append)
    room.window.acts.change_text_size(1)
    assert rebuilt == []


def test_closing_waits_for_nothing_that_can_be_left(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.session.find_terms()
    room.window.close()
    assert not room.window.isVisible()


def test_ctrl_q_closes(room: Room) -> None:
    QTest.keyClick(room.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not room.window.isVisible()


def test_the_first_window_fits_on_the_screen(open_room: Callable[..., Room]) -> None:
    room = open_room(size=None)
    screen = room.window.screen().availableSize()
    assert room.window.width() <= screen.width()
    assert room.window.height() <= screen.height()
