"""What is chosen reaches the window: themes by name, the page's look, fewer movements."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.errors import ReaderError
from reader.model.term import TermFilter
from reader.paths import Paths
from reader.settings import Preferences
from reader.ui import gloss
from reader.ui.chosen import Chosen
from reader.ui.look_acts import LookActs, chosen_theme, page_look, show_motion, term_filter, wants_less_motion
from reader.ui.theme import ACCESSIBLE_FAMILY, Theme
from reading_room import Room


def test_only_what_changed_is_shown(qapp: QApplication) -> None:
    themes, pages = list[str](), list[int]()
    parent = QObject()
    looks = LookActs(themes.append, lambda: pages.append(1), parent)
    chosen = Chosen(Preferences(), parent)
    chosen.changed.connect(looks.show)
    chosen.choose(text_size=19)
    chosen.choose(tab="bookmarks")
    assert (themes, pages) == ([], [])
    chosen.choose(measure=70)
    chosen.choose(theme="light")
    assert (themes, pages) == (["light"], [1])
    chosen.choose(theme="system")


def test_a_theme_that_is_not_there_is_told(paths: Paths) -> None:
    assert chosen_theme(paths.resources, "sepia").name == "sepia"
    with pytest.raises(ReaderError, match="theme file"):
        chosen_theme(paths.resources, "plaid")


def test_the_page_is_set_as_chosen(qapp: QApplication, paths: Paths, light: Theme) -> None:
    usual = page_look(paths.resources, Preferences(), light)
    assert (usual.size, usual.leading, usual.characters, usual.family) == (19, 1.58, 66, "")
    wide = page_look(paths.resources, Preferences(measure=90), light)
    assert wide.measure > usual.measure
    other = page_look(paths.resources, Preferences(reading_font=ACCESSIBLE_FAMILY), light)
    assert other.font.families()[0] == ACCESSIBLE_FAMILY


def test_the_filter_has_both_parts() -> None:
    assert term_filter(Preferences(term_filter="tech", density="first")) == TermFilter("tech", "first")


def test_less_motion_stills_the_menus(qapp: QApplication) -> None:
    still = replace(Preferences(), less_motion=True)
    show_motion(still)
    assert wants_less_motion(still)
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    show_motion(Preferences())


def test_the_window_follows_the_colours_of_the_system_at_once(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    page, chosen = room.window.page, room.window.chosen
    chosen.choose(theme="system")
    for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        hints = SimpleNamespace(colorScheme=lambda scheme=scheme: scheme)
        system = SimpleNamespace(styleHints=lambda hints=hints: hints, screens=QGuiApplication.screens)
        monkeypatch.setattr("reader.ui.theme.QGuiApplication", system)
        QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)
        assert page.look.theme.name == name


def test_nothing_that_moves_takes_longer_than_an_eye_notices() -> None:
    assert gloss._FADES < 150
