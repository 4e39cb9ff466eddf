"""The window as it was left stands in for the next one: kept once, never of something else, gone at the first act."""

import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from reader.ui.last_picture import StandIn, keep, take

_RED = QColor("#aa2211")


def _picture(width: int = 300, height: int = 200) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(_RED)
    return picture


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A file that the window was seen with."""
    library = tmp_path / "library.sqlite"
    library.write_bytes(b"perpustakaan")
    return library


def test_a_picture_comes_back_once_as_it_was(qtbot: QtBot, tmp_path: Path, library: Path) -> None:
    path = tmp_path / "cache" / "last-picture.png"
    keep(_picture(), path, (library,), follows_system=True)
    back = take(path, (library,))
    assert back is not None
    assert (back.width(), back.height(), back.pixelColor(150, 100).name()) == (300, 200, _RED.name())
    assert not path.exists()
    assert take(path, (library,)) is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps each user's folders apart")
def test_only_the_reader_can_look_at_it(qtbot: QtBot, tmp_path: Path, library: Path) -> None:
    path = tmp_path / "last-picture.png"
    keep(_picture(), path, (library,), follows_system=True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_picture_of_another_library_is_not_shown(qtbot: QtBot, tmp_path: Path, library: Path) -> None:
    path = tmp_path / "last-picture.png"
    keep(_picture(), path, (library,), follows_system=True)
    library.write_bytes(b"perpustakaan dari cadangan")
    assert take(path, (library,)) is None
    assert not path.exists()


def test_a_light_picture_is_not_shown_where_the_system_has_turned_dark(
    qtbot: QtBot, tmp_path: Path, library: Path
) -> None:
    path = tmp_path / "last-picture.png"
    keep(_picture(), path, (library,), follows_system=True)
    picture = QImage(str(path))
    picture.setText("Comment", picture.text("Comment").replace("light", "dark", 1))
    picture.save(str(path))
    assert take(path, (library,)) is None


def test_a_theme_that_was_chosen_is_shown_whatever_the_system_has(qtbot: QtBot, tmp_path: Path, library: Path) -> None:
    path = tmp_path / "last-picture.png"
    keep(_picture(), path, (library,), follows_system=False)
    assert QImage(str(path)).text("Comment").startswith("any\n")
    assert take(path, (library,)) is not None


@pytest.mark.parametrize("damage", [b"", b"bukan gambar", b"\x89PNG\r\n\x1a\n" + bytes(40)])
def test_a_damaged_picture_is_none(qtbot: QtBot, tmp_path: Path, library: Path, damage: bytes) -> None:
    path = tmp_path / "last-picture.png"
    path.write_bytes(damage)
    assert take(path, (library,)) is None
    assert not path.exists()


def test_a_picture_that_cannot_be_kept_leaves_nothing(qtbot: QtBot, tmp_path: Path, library: Path) -> None:
    (tmp_path / "cache").write_text("sebuah berkas di tempat folder", encoding="utf-8")
    path = tmp_path / "cache" / "last-picture.png"
    keep(_picture(), path, (library,), follows_system=True)
    assert take(path, (library,)) is None
    assert sorted(each.name for each in tmp_path.iterdir()) == ["cache", "library.sqlite"]


class _Ready(QObject):
    terms = Signal()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    """A window of 300 by 200 pixels with a field in it."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(300, 200)
    yield window


def _colour(window: QMainWindow) -> str:
    return window.grab().toImage().pixelColor(150, 100).name()


def _furnish(window: QMainWindow) -> QLineEdit:
    field = QLineEdit()
    window.setCentralWidget(field)
    field.setFocus()
    return field


def test_the_picture_stands_before_the_window_until_that_is_ready(qtbot: QtBot, window: QMainWindow) -> None:
    ready, stand_in = _Ready(), StandIn(_picture(), window)
    window.show()
    assert _colour(window) == _RED.name()
    _furnish(window)
    stand_in.wait_for(ready.terms)
    assert _colour(window) == _RED.name()
    ready.terms.emit()
    ready.terms.emit()
    qtbot.waitUntil(lambda: _colour(window) != _RED.name())


def test_the_first_key_takes_the_picture_away_and_is_not_lost(qtbot: QtBot, window: QMainWindow) -> None:
    ready, stand_in = _Ready(), StandIn(_picture(), window)
    window.show()
    field = _furnish(window)
    stand_in.wait_for(ready.terms)
    QTest.keyClicks(field, "gugatan")
    assert field.text() == "gugatan"
    assert _colour(window) != _RED.name()


def test_the_first_click_reaches_what_is_behind_the_picture(qtbot: QtBot, window: QMainWindow) -> None:
    ready, stand_in = _Ready(), StandIn(_picture(), window)
    window.show()
    _furnish(window)
    stand_in.wait_for(ready.terms)
    assert _colour(window) == _RED.name()
    qtbot.waitUntil(lambda: isinstance(window.childAt(150, 100), QLineEdit))
    QTest.mouseClick(window.childAt(150, 100), Qt.MouseButton.LeftButton)
    assert _colour(window) != _RED.name()


def test_a_picture_of_another_size_is_not_shown(qtbot: QtBot, window: QMainWindow) -> None:
    StandIn(_picture(400, 300), window)
    window.show()
    assert _colour(window) != _RED.name()
