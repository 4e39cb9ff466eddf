"""Closing in the middle of work: the process ends soon and clean, whatever is under way."""

import os
import random
import resource
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.model.article import Span
from reader.model.bookmark import MarkQuery
from reader.storage.library_aside import has_unwritten_pages
from reader.storage.library_owner import LibraryOwner

SAMPLE = Path(__file__).parents[2] / "resources" / "articles" / "tanggung-jawab-platform.md"

_PROGRAM = """
import sys
from dataclasses import replace
from pathlib import Path
import reader.app
from reader.paths import discover
from reader.ui import single_window, start
home, file = Path(sys.argv[1]), Path(sys.argv[2])
paths = replace(discover(), data=home / "data", config=home, log=home, cache=home)
reader.app.discover = lambda: paths
single_window.hand_over = lambda address, file: False
made = start.furnish
def furnish(window, paths, workshop):
    session = made(window, paths, workshop)
    furnished(window, session)
    return session
start.furnish = furnish
sys.exit(reader.app.run_window(file if file.name else None))
"""

_CLOSED = f"""
import sys, time
from PySide6.QtCore import QTimer
def furnished(window, session):
    def close():
        print(time.monotonic(), time.process_time(), flush=True)
        window.close()
    QTimer.singleShot(int(sys.argv[3]), close)
{_PROGRAM}"""

_TOLD_TO_END = f"""
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from reader.model.article import Span
from reader.model.bookmark import Colour
def furnished(window, session):
    def mark(article, position):
        session.marks.highlight(Span(2, 10), Colour.GREEN)
        print("marked", flush=True)
        if sys.argv[3] == "dialog":
            QMessageBox.question(window, "Lontar", "A question that nobody answers")
    session.article_opened.connect(lambda *opened: QTimer.singleShot(0, window, lambda: mark(*opened)))
{_PROGRAM}"""

_OFFSCREEN = "This plugin does not support propagateSizeHints()\n"
"""What Qt says of any dialog where there is no screen."""


@dataclass(frozen=True, order=True)
class Close:
    """How long the end of the program took, in seconds: by the clock, and of the processor's time."""

    waited: float
    worked: float


def _processor_time() -> float:
    """The seconds of the processor's time that the processes started from here took, those that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _close(home: Path, file: Path | str, delay: int) -> Close:
    """Start the program and close its window `delay` milliseconds later; nothing may be left of it but the library."""
    before = _processor_time()
    with subprocess.Popen(
        [sys.executable, "-c", _CLOSED, str(home), str(file), str(delay)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as started:
        told, complaints = started.communicate(timeout=60)
    ended = time.monotonic()
    assert started.returncode == 0, (delay, file, complaints)
    assert complaints == "", (delay, file)
    with pytest.raises(ProcessLookupError):
        os.killpg(started.pid, 0)  # no child of it is left
    assert not list(home.glob("*.draft")), (delay, file)
    assert not has_unwritten_pages(home / "data" / "library.sqlite"), (delay, file)
    begun, worked = (float(each) for each in told.split())
    return Close(ended - begun, _processor_time() - before - worked)


def _next_start_is_sound(home: Path) -> None:
    """Open the library as the next start does: there is nothing to be said about it, and it can be written."""
    owner = LibraryOwner.open(home / "data" / "library.sqlite")
    assert (owner.saved, owner.notice) == (True, ""), home
    owner.close()


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    """A file that takes some seconds to be read, kept and searched."""
    file = tmp_path / "panjang.md"
    file.write_text("\n\n".join([SAMPLE.read_text(encoding="utf-8")] * 100), encoding="utf-8")
    return file


@pytest.mark.parametrize("delay", [0, 60, 250, 700, 1500])
def test_a_first_start_can_be_closed_at_once(tmp_path: Path, long_file: Path, delay: int) -> None:
    _close(tmp_path / "home", long_file, delay)
    _next_start_is_sound(tmp_path / "home")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("meanwhile", ["reading", "dialog"])
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_the_end_of_the_session_closes_the_window_and_the_library(
    tmp_path: Path, long_file: Path, name: str, meanwhile: str
) -> None:
    home = tmp_path / "home"
    with subprocess.Popen(
        [sys.executable, "-c", _TOLD_TO_END, str(home), str(long_file), meanwhile],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as started:
        assert started.stdout is not None
        assert started.stdout.readline() == "marked\n"
        started.send_signal(signal.Signals[name])
        _, complaints = started.communicate(timeout=60)
    assert (started.returncode, complaints.replace(_OFFSCREEN, "")) == (0, "")
    with pytest.raises(ProcessLookupError):
        os.killpg(started.pid, 0)  # no child of it is left
    assert not has_unwritten_pages(home / "data" / "library.sqlite")
    assert (home / "last-picture.png").is_file()
    owner = LibraryOwner.open(home / "data" / "library.sqlite")
    assert (owner.saved, owner.notice) == (True, "")
    assert [hit.mark.span for hit in owner.ask(lambda store: store.search_marks(MarkQuery(), 10, 0))] == [Span(2, 10)]
    owner.close()


@pytest.mark.slow
def test_two_hundred_closes_in_the_middle_of_work(tmp_path: Path, long_file: Path) -> None:
    choice = random.Random(200)
    closes: list[Close] = []
    for number in range(200):
        home = tmp_path / (f"home-{number}" if number % 4 == 0 else "home")
        closes.append(_close(home, choice.choice(["", SAMPLE, long_file]), choice.randrange(3_500)))
        if number % 4 == 0 or number % 20 == 19:
            _next_start_is_sound(home)
    waited = sorted(close.waited for close in closes)
    worked = sorted(close.worked for close in closes)
    print(*(f"{each[100]:.2f} {each[197]:.2f} {each[199]:.2f}" for each in (waited, worked)), sep="; ")
    assert waited[-1] < 2, waited[-5:]
