"""Another language at once: every word changes, and what is read stays in its place."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.paths import Paths
from reader.settings import Preferences, write_preferences
from reader.ui.catalogue import read_catalogue
from reader.ui.languages import Languages, locale_of, number, spoken_language
from reader.ui.main_window import MainWindow
from reading_room import Room


def _speak(room: Room, language: str) -> Room:
    """Choose a language, and wait until all is as it was, in that language."""
    before = room.window.session
    room.window.chosen.choose(language=language)
    room.qtbot.waitUntil(lambda: room.window.session is not before, timeout=20_000)
    after = room.window.session
    room.qtbot.waitUntil(lambda: bool(after.shown.matches) and not after.busy, timeout=30_000)
    return replace(room, session=after)


def _words(window: MainWindow) -> set[str]:
    """All words of the window: what is read, and what is read aloud."""
    found: set[str] = set()
    for widget in window.findChildren(QWidget):
        found.update((widget.toolTip(), widget.accessibleName()))
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        elif isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        elif isinstance(widget, QTabBar):
            found.update(widget.tabText(place) for place in range(widget.count()))
        elif isinstance(widget, QComboBox):
            found.update(widget.itemText(place) for place in range(widget.count()))
    found.update(action.text() for action in window.findChildren(QAction))
    return found


def test_nothing_stays_in_the_language_before(room: Room) -> None:
    english = _words(room.window)
    room = _speak(room, "id")
    indonesian = _words(room.window)
    translated = {
        source
        for (_, source, _), forms in read_catalogue(room.paths.translations, "id").forms.items()
        if source not in forms
    }
    assert english & translated
    assert indonesian & translated == set()
    assert {"Istilah", "Penanda", "Semua perintah", "Buka berkas…"} <= indonesian


def test_it_is_as_in_a_window_that_was_opened_in_that_language(
    open_room: Callable[..., Room], paths: Paths, qtbot: QtBot
) -> None:
    room = _speak(open_room(), "id")
    switched = _words(room.window)
    room.window.close()
    write_preferences(paths.preferences, replace(room.window.chosen.now))
    opened = open_room().window
    qtbot.waitUntil(lambda: _words(opened) == switched)


def test_the_place_the_marks_and_the_page_beside_the_text_stay(room: Room) -> None:
    page = room.window.page
    page.go_to(1500)
    room.qtbot.waitUntil(lambda: page.position() > 1000)
    position = page.position()
    room.session.marks.highlight(Span(1500, 1530), Colour.GREEN)
    room.window.acts.show_preferences()
    room = _speak(room, "id")
    window = room.window
    assert window.page.article.id == room.session.article.id
    assert window.page.position() == position
    assert [mark.span for mark in room.session.marks.markings.highlights] == [Span(1500, 1530)]
    assert window.acts.side.shown == "preferences"
    assert window.parts.side.page is not None and window.parts.side.page.accessibleName() == "Setelan"


def test_what_was_done_before_can_be_undone_after(room: Room) -> None:
    room.session.marks.highlight(Span(100, 130), Colour.PINK)
    room = _speak(room, "id")
    room.window.acts.undo()
    assert not room.session.marks.markings.highlights


def test_there_and_back_leaves_nothing_behind(room: Room) -> None:
    room = _speak(room, "id")
    room.qtbot.wait(50)
    parts = len(room.window.children())
    for language in ("en", "id"):
        room = _speak(room, language)
        room.qtbot.wait(50)
    assert len(room.window.children()) == parts
    room.window.acts.next_term()
    assert room.session.shown.current is not None


def test_what_goes_wrong_is_said_in_the_language_of_the_window(room: Room, tmp_path: Path) -> None:
    room = _speak(room, "id")
    file = tmp_path / "kosong.txt"
    file.write_bytes(b"")
    room.window.open_file(file)
    bar = room.window.parts.messages
    room.qtbot.waitUntil(lambda: "kosong; tidak ada" in bar.words, timeout=10_000)
    assert bar.words.endswith("kosong.txt kosong; tidak ada yang dapat dibaca di dalamnya.")


def test_the_language_is_kept_for_the_next_start(open_room: Callable[..., Room], paths: Paths) -> None:
    write_preferences(paths.preferences, Preferences(language="id"))
    room = open_room()
    assert room.window.parts.tabs.tabText(0) == "Istilah"
    assert room.window.parts.status.terms_words.endswith("teknologi")


# Which language, which numbers


@pytest.mark.parametrize(
    ("names", "language"),
    [
        (("id-ID", "en-US"), "id"),
        (("id",), "id"),
        (("in-ID",), "id"),
        (("nl-NL", "id-ID", "en-US"), "id"),
        (("en-GB", "id"), "en"),
        (("nl-NL", "de-DE"), "en"),
        (("C",), "en"),
        ((), "en"),
    ],
)
def test_the_system_s_language_is_the_first_that_there_is(names: tuple[str, ...], language: str) -> None:
    assert spoken_language("system", names) == language


def test_a_language_that_was_chosen_is_spoken_whatever_the_system_speaks() -> None:
    assert spoken_language("en", ("id-ID",)) == "en"
    assert spoken_language("id", ("en-US",)) == "id"


def test_numbers_are_written_as_the_language_does(paths: Paths, qtbot: object) -> None:
    languages = Languages(paths.translations)
    languages.speak("id")
    assert number(1234567) == "1.234.567"
    languages.speak("en")
    assert number(1234567) == "1,234,567"
    assert locale_of("id").toString(1000) == "1.000"


def test_a_mark_is_shown_while_another_language_comes(room: Room) -> None:
    block = room.session.article.blocks[1].span
    room.window.page.select(Span(block.start, block.start + 20))
    room.window.acts.highlight(Colour.GREEN)
    (mark,) = room.session.marks.markings.highlights
    room.qtbot.waitUntil(lambda: not room.session.busy)
    marks = room.window.parts.bookmarks
    room.window.renewal.want()
    marks.reveal(mark.id)
    assert room.window.parts.bookmarks is marks
    room.qtbot.waitUntil(lambda: room.window.parts.bookmarks is not marks)


def test_a_pdf_under_way_is_made_to_its_end_before_the_window_changes(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "bacaan.pdf"
    printing = room.window.acts.sheets.printing
    printing.print_article_to(path)
    assert printing.busy
    room = _speak(room, "id")
    assert path.read_bytes().startswith(b"%PDF")
    assert not printing.busy


def test_a_dictionary_is_imported_to_its_end_before_the_window_changes(room: Room, tmp_path: Path) -> None:
    dictionaries = room.window.acts.dictionaries
    go_on = threading.Event()
    done: list[bool] = []
    dictionaries._slow.run(lambda: go_on.wait(10), done.append, lambda _problem: None)
    before = room.window.session
    room.window.chosen.choose(language="id")
    room.qtbot.wait(200)
    assert room.window.session is before
    go_on.set()
    room.qtbot.waitUntil(lambda: room.window.session is not before, timeout=20_000)
    assert done == [True]
