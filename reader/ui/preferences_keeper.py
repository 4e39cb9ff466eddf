"""Writes the preferences a moment after they changed, so that none is lost when the program ends otherwise."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from reader.errors import ReaderError
from reader.settings import write_preferences
from reader.ui.chosen import Chosen

_SOON = 1500  # milliseconds


class PreferencesKeeper(QObject):
    """Listens to the preferences of one window."""

    def __init__(self, chosen: Chosen, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen, self._path = chosen, path
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self._write)
        chosen.changed.connect(lambda *_: self._soon.start())

    def _write(self) -> None:
        with contextlib.suppress(ReaderError):  # they hold until the window closes, and are written again then
            write_preferences(self._path, self._chosen.now)
