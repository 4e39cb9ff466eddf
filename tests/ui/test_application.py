"""The program itself, started as its users start it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[2] / "resources" / "articles" / "tanggung-jawab-platform.md"

_BEFORE_PAINT = """
import sys
import reader.app
from reader.paths import discover
from reader.ui import application
paths = discover()
program = application.make_application(paths)
window, session = application.make_window(paths, reader.app.make_workshop(paths))
window.show()
program.processEvents()
print(sorted(name for name in sys.modules if name in HEAVY))
""".replace(
    "HEAVY", '{"sqlite_utils", "langdetect", "lxml", "markdown_it", "charset_normalizer", "reader.app.matcher"}'
)


def test_the_window_opens_a_file_and_finds_its_terms() -> None:
    command = [sys.executable, "-m", "reader", "--smoke-test", str(SAMPLE)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    number, word = done.stdout.split()
    assert int(number) > 50
    assert word == "terms"


def test_heavy_parts_wait_until_the_window_shows() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _BEFORE_PAINT], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


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
