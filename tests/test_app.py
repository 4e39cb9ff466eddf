"""What the screen works with is handed to it, and ends with it."""

import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from reader.app import make_workshop
from reader.errors import ReaderError
from reader.paths import discover


def test_the_workshop_opens_a_library_of_its_own(tmp_path: Path) -> None:
    workshop = make_workshop(replace(discover(), data=tmp_path))
    shelf = workshop.open_shelf()
    assert shelf.notice == ""
    shelf.close()
    assert (tmp_path / "library.sqlite").is_file()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_one_sentence_says_so() -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    done = subprocess.run(
        [sys.executable, "-m", "reader"], capture_output=True, text=True, env=environment, timeout=60, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith("There is no screen")
    assert done.stderr.count("\n") == 1


def test_once_the_workshop_ends_no_part_is_made(tmp_path: Path) -> None:
    workshop = make_workshop(replace(discover(), data=tmp_path), ending=threading.Event())
    workshop.reader()
    workshop.end()
    with pytest.raises(ReaderError):
        workshop.make_tools()
