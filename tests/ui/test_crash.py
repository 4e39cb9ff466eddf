"""A bug reaches the log and the dialog, without the reader's text."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox
from pytestqt.qtbot import QtBot

from reader.ui.crash import CrashDialog, report


def _raised(secret: str) -> BaseException:
    try:
        raise KeyError(secret)
    except KeyError as error:
        return error


def test_the_report_says_where_and_not_what_was_read() -> None:
    error = _raised("isi putusan rahasia")
    words = report(type(error), error.__traceback__)
    assert "KeyError" in words
    assert "test_crash.py" in words
    assert "rahasia" not in words.replace('_raised("isi putusan rahasia")', "")


def test_a_bug_is_shown_and_logged_once_at_a_time(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = CrashDialog(tmp_path / "log")
    shown: list[str] = []

    def close() -> None:
        (box,) = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]
        shown.append(box.detailedText())
        assert box.icon() is QMessageBox.Icon.NoIcon, "Qt's own sign has the colours of no theme"
        error = _raised("dua")
        dialog.take(type(error), error, error.__traceback__)
        box.accept()

    QTimer.singleShot(50, close)
    error = _raised("satu")
    dialog.take(type(error), error, error.__traceback__)
    assert len(shown) == 1
    assert (tmp_path / "log" / "lontar.log").read_text(encoding="utf-8").count("ERROR Lontar") == 2


@pytest.fixture
def boxes(qtbot: QtBot) -> Iterator[list[QObject | None]]:
    """Closes every crash dialog as soon as it shows, and gives the parents of them."""
    parents: list[QObject | None] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            parents.append(box.parent())
            next(button for button in box.buttons() if button.text() == "Copy report").click()

    timer = QTimer(interval=10)
    timer.timeout.connect(close)
    timer.start()
    yield parents
    timer.stop()


def test_a_bug_that_comes_with_every_painting_is_not_told_without_end(
    boxes: list[QObject | None], tmp_path: Path
) -> None:
    now = [0.0]
    dialog = CrashDialog(tmp_path / "log", clock=lambda: now[0])
    error, other = _raised("satu"), TypeError()
    for seconds, met, told in ((0, error, 1), (1, error, 1), (2, other, 2), (59, error, 2), (61, error, 3)):
        now[0] = seconds
        dialog.take(type(met), met, met.__traceback__)
        assert len(boxes) == told, seconds
    assert (tmp_path / "log" / "lontar.log").read_text(encoding="utf-8").count("ERROR Lontar") == 5


def test_the_dialog_belongs_to_the_window(boxes: list[QObject | None], qtbot: QtBot, tmp_path: Path) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    error = _raised("satu")
    CrashDialog(tmp_path / "log").take(type(error), error, error.__traceback__)
    assert boxes == [window]
    assert QGuiApplication.clipboard().text() == report(type(error), error.__traceback__)
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))


def test_a_log_that_cannot_be_written_stops_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    dialog = CrashDialog(tmp_path / "file")
    dialog._open = True
    error = _raised("tiga")
    dialog.take(type(error), error, error.__traceback__)


def test_the_report_names_no_folder_of_the_reader() -> None:
    error = _raised("isi")
    words = report(type(error), error.__traceback__)
    assert str(Path(__file__).parent) not in words
    assert str(Path.home()) not in words


def test_what_ends_a_thread_is_logged(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = CrashDialog(tmp_path / "log")
    end = dialog.install()

    def work() -> None:
        raise KeyError("isi putusan")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    end()
    assert "KeyError" in (tmp_path / "log" / "lontar.log").read_text(encoding="utf-8")
    assert dialog.met
