"""One start of the program: shows the window, as it was left where it can, and hears of later starts."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from reader.paths import Paths
from reader.ui.application import FirstPaint, begin, dress, furnish, name_application
from reader.ui.last_picture import StandIn, drop, keep, take
from reader.ui.main_window import MainWindow
from reader.ui.told_to_end import ToldToEnd

if TYPE_CHECKING:
    from reader.ui.crash import CrashDialog
    from reader.ui.message_bar import Message
    from reader.ui.session import Session
    from reader.ui.shown import Shown
    from reader.ui.workshop import Workshop

_TITLE = "Title"  # where a PNG file keeps that
_SMOKE_TEST = 120_000  # milliseconds that a smoke test waits for terms


class _Arrivals(QObject):
    """Brings what later starts hand over to the screen's thread."""

    arrived = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        from PySide6.QtCore import Qt

        super().__init__()
        self._window = window
        self.arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _take(self, file: Path | None) -> None:
        if file is not None:
            self._window.open_file(file)
        else:
            self._window.come_forward()


class _Start(QObject):
    """One start of the program: from the first look at the window until it is closed."""

    def __init__(
        self, application: QApplication, paths: Paths, make_workshop: Callable[[], Workshop], file: Path | None
    ) -> None:
        super().__init__()
        self._application, self._paths, self._file = application, paths, file
        self._make_workshop = make_workshop
        self._window = MainWindow(paths)
        self._picture: QImage | None = None
        self._ends: list[Callable[[], None]] = []

    def show(self) -> None:
        """Show the window: as it was left, where that can be had, until it is ready to be read."""
        picture = None
        if self._file is None:
            picture = take(self._paths.last_picture, self._seen_with)
        else:
            drop(self._paths.last_picture)  # another text than the one on it is opened
        if picture is None:
            session = self._furnish()
            FirstPaint(self._window.page.viewport(), lambda: self._begin(session))
        else:
            self._window.setWindowTitle(picture.text(_TITLE) or self._window.windowTitle())
            stand_in = StandIn(picture, self._window)
            FirstPaint(stand_in, lambda: self._furnish_behind(stand_in))
        self._window.show()

    def test(self) -> CrashDialog:
        """Show the window and close it once terms are found; gives what has noticed whether a mistake was met."""
        from reader.ui.crash import CrashDialog

        crash = CrashDialog(self._paths.log, ends=True)
        session = self._furnish_with(crash)
        _report_to_streams(session, self._window)
        FirstPaint(self._window.page.viewport(), lambda: begin(session, self._paths, self._file))
        self._window.show()
        return crash

    def leave(self) -> None:
        """Close the window, whatever is open before it, and end."""
        self._window.close()
        self._application.quit()  # a dialog that is open waits no longer

    def end(self) -> None:
        """The window is closed, or the program is told to end."""
        self._window.close()
        if self._picture is not None:
            follows_system = self._window.chosen.now.theme == "system"
            keep(self._picture, self._paths.last_picture, self._seen_with, follows_system=follows_system)
        for end in reversed(self._ends):
            end()

    @property
    def _seen_with(self) -> tuple[Path, ...]:
        return (self._paths.preferences, self._paths.library)

    def _furnish_behind(self, stand_in: StandIn) -> None:
        session = self._furnish()
        stand_in.wait_for(session.terms_changed, session.said)
        self._begin(session)

    def _furnish(self) -> Session:
        from reader.ui.crash import CrashDialog

        session = self._furnish_with(CrashDialog(self._paths.log))
        self._window.closing.connect(self._take_picture)
        return session

    def _furnish_with(self, crash: CrashDialog) -> Session:
        self._ends.append(crash.install())
        dress(self._application, self._paths)
        return furnish(self._window, self._paths, self._make_workshop())

    def _begin(self, session: Session) -> None:
        from reader.ui.single_window import Reception, address

        arrivals = _Arrivals(self._window)
        reception = Reception(address(self._paths.data), arrivals.arrived.emit)
        reception.open()
        self._ends.append(reception.close)
        begin(session, self._paths, self._file)

    def _take_picture(self) -> None:
        if self._window.isVisible():
            self._picture = self._window.picture()
            self._picture.setText(_TITLE, self._window.windowTitle())


def run(paths: Paths, make_workshop: Callable[[], Workshop], file: Path | None, *, smoke_test: bool = False) -> int:
    """Show the window until it is closed; gives the exit code. `make_workshop` is called once something shows.

    With `smoke_test` the window closes by itself once the terms of the first article are found, and their number is
    printed; what goes wrong goes to the error stream, and the exit code is 1.
    """
    application = name_application()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    start = _Start(application, paths, make_workshop, file)
    signals = ToldToEnd()
    signals.told.connect(start.leave)
    crash = None
    if smoke_test:
        crash = start.test()
    else:
        start.show()
    code = application.exec()
    start.end()
    signals.close()
    return code or int(crash is not None and crash.met)


def _report_to_streams(session: Session, window: MainWindow) -> None:
    """Tell on the output stream how many terms are found, and on the error stream what went wrong; then end."""

    def found(shown: Shown) -> None:
        print(f"{len(shown.matches)} terms", flush=True)
        window.close()

    def said(message: Message) -> None:
        if message.serious:
            print(message.words, file=sys.stderr, flush=True)
            QApplication.exit(1)

    def waited() -> None:
        print("No terms were found in the time that is given for it.", file=sys.stderr, flush=True)
        QApplication.exit(1)

    session.terms_changed.connect(found)
    session.said.connect(said)
    QTimer.singleShot(_SMOKE_TEST, window, waited)
