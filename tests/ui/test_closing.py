"""Closing in the middle of work: the process ends soon and clean, whatever is under way."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parents[2] / "resources" / "articles" / "tanggung-jawab-platform.md"

_CLOSED = """
import sys, time
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QTimer
import reader.app
from reader.paths import discover
from reader.ui import application, single_window
home, file, delay = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
paths = replace(discover(), data=home / "data", config=home, log=home, cache=home)
reader.app.discover = lambda: paths
single_window.hand_over = lambda address, file: False
made = application.make_window
def make_window(paths, workshop):
    window, session = made(paths, workshop)
    def close():
        print(time.monotonic(), flush=True)
        window.close()
    QTimer.singleShot(delay, close)
    return window, session
application.make_window = make_window
sys.exit(reader.app.run_window(file if file.name else None))
"""


def _seconds_to_close(home: Path, file: Path | str, delay: int) -> float:
    """Start the program, close its window `delay` milliseconds later, and give the seconds from that to its end."""
    done = subprocess.run(
        [sys.executable, "-c", _CLOSED, str(home), str(file), str(delay)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    ended = time.monotonic()
    assert done.returncode == 0, (delay, file, done.stderr)
    assert done.stderr == "", (delay, file)
    assert not list(home.glob("*.draft")), (delay, file)
    return ended - float(done.stdout)


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    """A file that takes some seconds to be read, kept and searched."""
    file = tmp_path / "panjang.md"
    file.write_text("\n\n".join([SAMPLE.read_text(encoding="utf-8")] * 100), encoding="utf-8")
    return file


@pytest.mark.parametrize("delay", [0, 60, 250, 700, 1500])
def test_a_first_start_can_be_closed_at_once(tmp_path: Path, long_file: Path, delay: int) -> None:
    _seconds_to_close(tmp_path / "home", long_file, delay)


@pytest.mark.slow
def test_two_hundred_closes_in_the_middle_of_work(tmp_path: Path, long_file: Path) -> None:
    choice = random.Random(200)
    seconds: list[float] = []
    for number in range(200):
        home = tmp_path / (f"home-{number}" if number % 4 == 0 else "home")
        seconds.append(_seconds_to_close(home, choice.choice(["", SAMPLE, long_file]), choice.randrange(3_500)))
    assert max(seconds) < 2, sorted(seconds)[-5:]
