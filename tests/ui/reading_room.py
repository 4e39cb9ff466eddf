"""A window with its session, as the tests of the screen use it."""

from collections.abc import Callable
from dataclasses import dataclass

from pytestqt.qtbot import QtBot

from reader.paths import Paths
from reader.ui.main_window import MainWindow
from reader.ui.session import Session
from reader.ui.shown import Shown


@dataclass(frozen=True)
class Room:
    """A window with its session, opened over the folders in `paths`."""

    window: MainWindow
    session: Session
    paths: Paths
    qtbot: QtBot

    def read(self, act: Callable[[], object]) -> None:
        """Do what opens an article, and wait until all its terms are found."""

        def all_found(shown: Shown) -> bool:
            return shown.reading is not None and shown.reading.searched >= 1

        with self.qtbot.waitSignal(self.session.terms_changed, timeout=30_000, check_params_cb=all_found):
            act()

    def number_of(self, surface: str) -> int:
        """The number, among the shown terms, of the first one that stands in the text as `surface`."""
        return next(number for number, match in enumerate(self.session.shown.matches) if match.surface == surface)
