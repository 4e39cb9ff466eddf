"""What a bug does: it is written to the log and told in a dialog whose report holds no text of the reader's."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    import logging

_LOG_SIZE = 256 * 1024  # bytes
_ICON = 40  # pixels
_QUIET = 60.0  # seconds in which one and the same bug is not told again: it may come with every painting


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What is needed to find the bug: versions, the kind of error and the places in the code; not its message."""
    import platform
    import traceback

    frames = traceback.extract_tb(trace)
    for frame in frames:
        frame.filename = _place(frame.filename)
    places = "".join(traceback.format_list(frames))
    return f"Lontar, Python {platform.python_version()}, {platform.platform()}\n{kind.__name__}\n{places}"


def _place(file: str) -> str:
    """A file of the program, without the folders that name the reader or the machine."""
    parts = Path(file).parts
    for folder in ("site-packages", "reader"):
        if folder in parts:
            last = len(parts) - 1 - parts[::-1].index(folder)
            return "/".join(parts[last + (folder == "site-packages") :])
    return parts[-1] if parts else file


def open_log(folder: Path) -> logging.Logger:
    """The program's log, kept small; without a file where the folder cannot be written."""
    import logging
    from logging.handlers import RotatingFileHandler

    log = logging.getLogger("lontar")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "lontar.log", maxBytes=_LOG_SIZE, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.handlers = [handler]
    log.propagate = False
    return log


class CrashDialog:
    """Takes what nobody caught. Only one dialog stands at a time; the program goes on."""

    def __init__(self, folder: Path, *, ends: bool = False, clock: Callable[[], float] = time.monotonic) -> None:
        """With `ends`, an error is written to the error stream and ends the program with exit code 1: no dialog.

        `clock` gives seconds.
        """
        self._folder = folder
        self._ends = ends
        self.met = False
        self._open = False
        self._clock = clock
        self._told: dict[str, float] = {}

    def install(self) -> Callable[[], None]:
        """Begin to take uncaught errors; gives what ends it."""
        before, before_of_threads = sys.excepthook, threading.excepthook
        sys.excepthook, threading.excepthook = self.take, self.take_of_thread

        def end() -> None:
            sys.excepthook, threading.excepthook = before, before_of_threads

        return end

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log an uncaught error and show it."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self.met = True
        if self._ends:
            sys.__excepthook__(kind, error, trace)
            QApplication.exit(1)
            return
        words = report(kind, trace)
        open_log(self._folder).error(words)
        if self._open or self._was_told(words) or QApplication.instance() is None:
            return
        self._open = True
        try:
            self._show(words)
        finally:
            self._open = False
            self._told[words] = self._clock()

    def _was_told(self, words: str) -> bool:
        return words in self._told and self._clock() - self._told[words] < _QUIET

    def take_of_thread(self, met: threading.ExceptHookArgs) -> None:
        """Log an error that ended a thread, or that one has reported; the screen tells what it means for the reader."""
        self.met = True
        if self._ends:
            threading.__excepthook__(met)
        else:
            open_log(self._folder).error(report(met.exc_type, met.exc_traceback))

    def _show(self, words: str) -> None:
        from PySide6.QtWidgets import QMainWindow, QMessageBox

        translate = QCoreApplication.translate
        shown = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow) and each.isVisible())
        box = QMessageBox(next(shown, None))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setStyleSheet("QPushButton { text-align: center; }")
        box.setIconPixmap(QApplication.windowIcon().pixmap(_ICON))
        box.setWindowTitle("Lontar")
        box.setText(translate("CrashDialog", "Something in Lontar went wrong. Your marks are saved; you can read on."))
        what = translate("CrashDialog", "The report says where in the program it happened. It holds none of your text.")
        box.setInformativeText(what)
        box.setDetailedText(words)
        copy = box.addButton(translate("CrashDialog", "Copy report"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
        box.addButton(translate("CrashDialog", "Read on"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
