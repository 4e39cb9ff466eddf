"""Work off the screen's thread: its result, its errors, its end."""

import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import FileProblem, ReaderError
from reader.ui.background import Background


def test_the_result_arrives_on_the_screens_thread(qtbot: QtBot) -> None:
    background = Background()
    seen: list[tuple[str, int]] = []
    background.run(
        threading.get_ident,
        lambda worker: seen.append(("result", worker)),
        lambda problem: seen.append((str(problem), 0)),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][1] not in (0, threading.get_ident())
    background.close()


def test_what_the_world_does_is_handed_over_as_a_problem(qtbot: QtBot) -> None:
    background = Background()
    problems: list[ReaderError] = []

    def work() -> None:
        raise FileProblem("putusan.txt is empty; choose another file.")

    background.run(work, lambda _result: pytest.fail("no result was expected"), problems.append)
    qtbot.waitUntil(lambda: bool(problems))
    assert str(problems[0]) == "putusan.txt is empty; choose another file."
    background.close()


def test_a_bug_is_raised_on_the_screens_thread(qtbot: QtBot) -> None:
    background = Background()
    with qtbot.captureExceptions() as errors:
        background.run(lambda: 1 // 0, lambda _result: None, lambda _problem: None)
        qtbot.waitUntil(lambda: bool(errors))
    assert errors[0][0] is ZeroDivisionError
    background.close()


def test_after_closing_nothing_is_delivered(qtbot: QtBot) -> None:
    background = Background()
    gate = threading.Event()
    delivered: list[object] = []
    background.run(lambda: gate.wait(5), delivered.append, delivered.append)
    gate.set()
    background.close()
    qtbot.wait(50)
    assert delivered == []


def test_work_whose_screen_has_gone_ends_without_a_word(qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    background = Background()
    begun, gate = threading.Event(), threading.Event()
    background.run(lambda: (begun.set(), gate.wait(5)), lambda _result: None, lambda _problem: None)
    assert begun.wait(5)
    for delivery in background._deliveries:
        delivery.deleteLater()
    qtbot.wait(20)
    gate.set()
    background.close()
    assert "RuntimeError" not in capfd.readouterr().err


def test_closing_does_not_wait_for_what_has_not_begun(qtbot: QtBot) -> None:
    background = Background()
    gate, done = threading.Event(), list[int]()

    def work() -> None:
        gate.wait(5)
        done.append(1)

    for _ in range(8):
        background.run(work, lambda _result: None, lambda _problem: None)
    threading.Timer(0.1, gate.set).start()
    begun = time.monotonic()
    background.close()
    assert time.monotonic() - begun < 4
    assert len(done) == 2
