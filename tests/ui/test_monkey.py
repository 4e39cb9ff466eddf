"""A monkey at the real window for some minutes: nothing that it does makes an exception, on any thread."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from monkey import Monkey
from monkey_tray import Answers, fill_tray
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from reading_room import Room


class Jungle:
    """A window whose dialogs, menus and lists a monkey answers."""

    def __init__(self, room: Room, tray: Path) -> None:
        self._room = room
        self._record = tray.with_name("acts.txt")
        self.answers = Answers(tray, 7)
        self._monkey: Monkey | None = None
        self._answering = QTimer(interval=15)  # no child of the window, whose inside is made anew in another language
        self._answering.timeout.connect(self._answer)
        self._answering.start()

    def stop(self) -> None:
        self._answering.stop()

    def _answer(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None and self._monkey is not None:
            self._monkey.answer(popup)

    def play(self, seed: int, going_on: Callable[[int], bool], of_threads: list[threading.ExceptHookArgs]) -> Monkey:
        """Let the monkey do what it wants as long as `going_on` says of the number of acts."""
        self._monkey = monkey = Monkey(self._room.window, seed, self.answers.any_file, self._record)
        with self._room.qtbot.captureExceptions() as caught:
            while going_on(len(monkey.done)) and not caught and not of_threads:
                self._room.window.parts.commands.action("quit").setEnabled(False)  # another one in another language
                monkey.act()
                assert self._room.window.isVisible(), monkey.done[-3:]
        assert not caught, f"seed {seed}, the last of {len(monkey.done)}: {monkey.done[-8:]}\n{caught[0][1]!r}"
        assert not of_threads, f"seed {seed}, the last of {len(monkey.done)}: {monkey.done[-8:]}\n{of_threads[0]!r}"
        return monkey


@pytest.fixture
def of_threads(monkeypatch: pytest.MonkeyPatch) -> list[threading.ExceptHookArgs]:
    """The errors that ended a thread, or that one has reported."""
    met: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", met.append)
    return met


@pytest.fixture
def jungle(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Jungle]:
    fill_tray(tmp_path / "tray")
    jungle = Jungle(room, tmp_path / "tray")
    monkeypatch.setattr(QDialog, "exec", lambda _dialog: 0)
    monkeypatch.setattr(QFileDialog, "exec", lambda asked: jungle.answers.of_dialog(asked.acceptMode()))
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: jungle.answers.selected())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", jungle.answers.of_question)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _address: True)
    yield jungle
    jungle.stop()


def _is_at_work(room: Room) -> None:
    assert room.window.session.shelf is not None
    assert room.window.session.article.blocks


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_that_a_monkey_does_makes_an_exception(
    jungle: Jungle, room: Room, of_threads: list[threading.ExceptHookArgs], seed: int
) -> None:
    jungle.play(seed, lambda done: done < 120, of_threads)
    _is_at_work(room)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [21, 22, 23, 24])
def test_a_monkey_for_five_minutes(
    jungle: Jungle, room: Room, of_threads: list[threading.ExceptHookArgs], seed: int
) -> None:
    end = time.monotonic() + 300
    monkey = jungle.play(seed, lambda _done: time.monotonic() < end, of_threads)
    print(f"\nseed {seed}: {len(monkey.done)} acts, {jungle.answers.given} files given to dialogs, {monkey.reached}")
    names = {command.name for command in room.window.parts.commands.table} - {"quit"}
    assert names <= monkey.reached.keys()
    _is_at_work(room)
