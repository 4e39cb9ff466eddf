"""A window with its session, as the tests of the screen use it."""

from collections.abc import Callable
from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from reader.paths import Paths
from reader.ui.main_window import MainWindow
from reader.ui.session import Session


@dataclass(frozen=True)
class Room:
    """A window with its session, opened over the folders in `paths`."""

    window: MainWindow
    session: Session
    paths: Paths
    qtbot: QtBot

    def read(self, act: Callable[[], object]) -> None:
        """Do what opens an article, and wait until its terms are found."""
        with self.qtbot.waitSignal(self.session.terms_changed, timeout=30_000):
            act()

    def number_of(self, surface: str) -> int:
        """The number, among the shown terms, of the first one that stands in the text as `surface`."""
        return next(number for number, match in enumerate(self.session.shown.matches) if match.surface == surface)
