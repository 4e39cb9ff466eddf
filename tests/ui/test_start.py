"""The program itself, started as its users start it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

SAMPLE = Path(__file__).parents[2] / "resources" / "articles" / "tanggung-jawab-platform.md"


def test_the_window_opens_a_file_and_finds_its_terms() -> None:
    command = [sys.executable, "-m", "reader", "--smoke-test", str(SAMPLE)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    number, word = done.stdout.split()
    assert int(number) > 50
    assert word == "terms"


_BUG = """
import sys
import reader.PART
def bug(*_args, **_named):
    raise KeyError("a mistake")
reader.PLACE = bug
sys.argv = ["lontar", "--smoke-test"]
from reader.__main__ import main
main()
"""


@pytest.mark.parametrize(
    ("part", "place"),
    [
        ("app", "app._open_shelf"),
        ("app", "app._make_tools"),
        ("ui.term_session", "ui.term_session.TermSession.find"),
        ("ui.main_window", "ui.main_window.MainWindow._restore"),
    ],
)
def test_a_bug_ends_the_smoke_test_with_its_traceback(tmp_path: Path, part: str, place: str) -> None:
    folders = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", _BUG.replace("PART", part).replace("PLACE", place)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | folders,
    )
    assert done.returncode == 1
    assert "a mistake" in done.stderr
    assert "Traceback" in done.stderr


def test_a_file_that_cannot_be_read_fails_the_smoke_test(tmp_path: Path) -> None:
    file = tmp_path / "rusak.epub"
    file.write_text("bukan buku", encoding="utf-8")
    command = [sys.executable, "-m", "reader", "--smoke-test", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 1
    assert "rusak.epub" in done.stderr


_START = """
import sys
from reader.ui import start
from PySide6.QtCore import QTimer

class Painted(start.FirstPaint):
    def __init__(self, widget, then):
        loaded = lambda: print(type(widget).__name__, "reader.ui.session" in sys.modules,
            widget.window().windowTitle(), flush=True)
        super().__init__(widget, lambda: (loaded(), then()))

start.FirstPaint = Painted
furnish = start.furnish

def furnished(window, paths, workshop):
    session = furnish(window, paths, workshop)
    window.resize(760, 560)
    end = lambda: (window.grab().toImage().save(sys.argv[1]), window.close())
    session.terms_changed.connect(lambda shown: shown.reading and shown.reading.searched == 1
        and QTimer.singleShot(500, window, end))
    return session

start.furnish = furnished
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
    assert _start(tmp_path, tmp_path / "first.png").endswith("True Lontar")
    (picture,) = tmp_path.rglob("last-picture.png")
    kept = QImage(str(picture))
    assert _start(tmp_path, tmp_path / "second.png") == f"StandIn False {kept.text('Title')}"
    assert kept.text("Title").endswith(" – Lontar")
    assert kept.convertToFormat(QImage.Format.Format_RGB32) == QImage(str(tmp_path / "second.png")).convertToFormat(
        QImage.Format.Format_RGB32
    )
