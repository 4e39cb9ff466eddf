"""The parts are made once, joined, and not before they are needed."""

import os
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from reader.app import Once, make_parts, make_workshop
from reader.errors import ReaderError
from reader.paths import discover


def test_a_part_is_made_once_whichever_thread_asks_first() -> None:
    made: list[int] = []
    part = Once(lambda: made.append(1) or len(made))
    threads = [threading.Thread(target=part) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (part(), made) == (1, [1])


def test_a_part_that_could_not_be_made_is_tried_again() -> None:
    tries: list[int] = []

    def make() -> str:
        tries.append(1)
        if len(tries) == 1:
            raise OSError("not yet")
        return "made"

    part = Once(make)
    with pytest.raises(OSError, match="not yet"):
        part()
    assert part() == "made"


def test_the_parts_find_terms_in_a_sample() -> None:
    parts = make_parts(discover())
    article = parts.reader.samples()[0]
    reading = parts.reader.find_terms(article)
    assert reading.language.indonesian
    assert len(reading.matches) > 30


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
