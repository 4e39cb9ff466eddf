"""The real window over the shipped glossary and a library of its own, for the tests of the screen."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from reader.app import make_workshop
from reader.paths import Paths, discover
from reader.ui.application import begin, make_window
from reader.ui.languages import Languages
from reader.ui.theme import Theme, load_fonts, read_theme
from reader.ui.workshop import Workshop
from reading_room import Room


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[Languages]:
    """English words and numbers, one told from many, whatever the tests before have spoken."""
    languages = Languages(discover().translations)
    languages.speak("en")
    yield languages
    delete(languages)  # what it speaks would be spoken in the tests after this one


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """The shipped resources, and folders of the test's own."""
    return replace(discover(), data=tmp_path / "data", config=tmp_path / "config", log=tmp_path / "log")


@pytest.fixture
def light() -> Theme:
    """The light theme."""
    return read_theme(discover().resources, "light")


@pytest.fixture(scope="session")
def tools() -> Workshop:
    """The parts that only read the shipped resources, made once for all windows."""
    return make_workshop(discover())


@pytest.fixture
def open_room(qtbot: QtBot, paths: Paths, tools: Workshop) -> Iterator[Callable[..., Room]]:
    """Opens windows one after another over the same folders, as starts of the program do."""
    opened: list[Room] = []

    def open_one(file: Path | None = None, *, size: tuple[int, int] | None = (1360, 860)) -> Room:
        load_fonts(paths.resources)
        own = make_workshop(paths)
        workshop = replace(tools, open_shelf=own.open_shelf, dictionaries=own.dictionaries)
        window, session = make_window(paths, workshop)
        qtbot.addWidget(window)
        if size is not None:
            window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        room = Room(window, session, paths, qtbot)
        opened.append(room)
        room.read(lambda: begin(session, paths, file))
        with suppress(qtbot.TimeoutError):  # the list comes from another thread; a library that cannot be read has none
            qtbot.waitUntil(lambda: bool(window.parts.library.items()), timeout=2_000)
        return room

    yield open_one
    for room in opened:
        room.window.close()
        for languages in room.window.findChildren(Languages):
            delete(languages)  # what it speaks would be spoken in the tests after this one


@pytest.fixture
def room(open_room: Callable[..., Room]) -> Room:
    """A window at its first start."""
    return open_room()
