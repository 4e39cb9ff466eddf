"""The window as it was left stands in for the next one: kept once, never of something else, gone at the first act."""

import os
import stat
import subprocess
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


_START = """
import sys
from reader.ui import application, last_picture
from PySide6.QtCore import QTimer

class Painted(application.FirstPaint):
    def __init__(self, widget, then):
        loaded = lambda: print("painted", type(widget).__name__, "reader.ui.session" in sys.modules, flush=True)
        super().__init__(widget, lambda: (loaded(), then()))

application.FirstPaint = Painted
furnish = application.furnish

def furnished(window, paths, workshop):
    session = furnish(window, paths, workshop)
    window.resize(760, 560)
    end = lambda: (window.grab().toImage().save(sys.argv[1]), window.close())
    session.terms_changed.connect(lambda shown: shown.reading and shown.reading.searched == 1
        and QTimer.singleShot(500, window, end))
    return session

application.furnish = furnished
from reader.app import run_window
sys.exit(run_window(None))
"""


def _start(tmp_path: Path, grabbed: Path) -> str:
    folders = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", _START, str(grabbed)],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
        env=os.environ | folders,
    )
    return done.stdout.strip()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folders are given as Linux has them")
def test_the_second_start_shows_the_window_of_the_first_before_it_loads_the_rest(tmp_path: Path) -> None:
    assert _start(tmp_path, tmp_path / "first.png").startswith("painted ")
    (picture,) = tmp_path.rglob("last-picture.png")
    kept = QImage(str(picture))
    assert _start(tmp_path, tmp_path / "second.png") == "painted StandIn False"
    assert kept.convertToFormat(QImage.Format.Format_RGB32) == QImage(str(tmp_path / "second.png")).convertToFormat(
        QImage.Format.Format_RGB32
    )
