"""One window at a time: what a later start hands over arrives."""

import sys
import threading
from multiprocessing.connection import Client
from pathlib import Path

import pytest

from reader.ui.single_window import Reception, address, hand_over


@pytest.fixture
def place(tmp_path: Path) -> str:
    return rf"\\.\pipe\lontar-test-{tmp_path.name}" if sys.platform == "win32" else str(tmp_path / "w.socket")


def test_without_a_window_nothing_is_handed_over(place: str) -> None:
    assert not hand_over(place, Path("berita.txt"))


def test_a_file_arrives_with_its_whole_path(place: str) -> None:
    came: list[Path | None] = []
    reception = Reception(place, came.append)
    assert reception.open()
    assert hand_over(place, Path("berita.txt"))
    assert hand_over(place, None)
    reception.close()
    assert came == [Path("berita.txt").absolute(), None]
    assert not hand_over(place, None)


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe leaves no file")
def test_a_socket_left_by_a_crash_is_taken_over(place: str) -> None:
    Path(place).touch()
    came: list[Path | None] = []
    reception = Reception(place, came.append)
    assert reception.open()
    assert hand_over(place, None)
    reception.close()


def test_nonsense_is_passed_over(place: str) -> None:
    came: list[Path | None] = []
    reception = Reception(place, came.append)
    assert reception.open()
    for nonsense in (b"", b"[]", b"\xff", b'{"open": 5}'):
        with Client(place) as line:
            line.send_bytes(nonsense)
    assert hand_over(place, None)
    reception.close()
    assert came == [None]


def test_closing_ends_the_thread(place: str) -> None:
    reception = Reception(place, lambda _file: None)
    assert reception.open()
    reception.close()
    assert "reception" not in [thread.name for thread in threading.enumerate()]


def test_each_library_has_its_own_window(tmp_path: Path) -> None:
    assert address(tmp_path / "a") != address(tmp_path / "b")
