"""Start Qt, show the window, show what goes wrong."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from reader.paths import Paths
from reader.ui.last_picture import StandIn, keep, take
from reader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from reader.ui.crash import CrashDialog
    from reader.ui.message_bar import Message
    from reader.ui.session import Session
    from reader.ui.shown import Shown
    from reader.ui.workshop import Workshop


class FirstPaint(QObject):
    """Calls `then` once, after a widget has been painted for the first time."""

    def __init__(self, widget: QObject, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then: Callable[[], None] | None = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._then is not None:
            then, self._then = self._then, None
            watched.removeEventFilter(self)
            QTimer.singleShot(0, then)
        return False


_COLLECTIONS = (700, 10, 1_000)  # a search of everything that lives takes a tenth of a second: it waits
_SMOKE_TEST = 120_000  # milliseconds that a smoke test waits for terms
_TURN = 0.0005  # seconds after which a thread that computes lets the screen's thread have its turn


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


def _tidy(state: Qt.ApplicationState) -> None:
    """Free what refers to itself alone, while the reader looks elsewhere."""
    from PySide6.QtCore import Qt

    if state is not Qt.ApplicationState.ApplicationActive:
        gc.collect()


def make_application(paths: Paths) -> QApplication:
    """The Qt application, with Lontar's fonts and manners."""
    application = _name_application()
    _dress(application, paths)
    return application


def _name_application() -> QApplication:
    """The Qt application with what it must have before a window shows."""
    sys.setswitchinterval(_TURN)
    gc.set_threshold(*_COLLECTIONS)
    QApplication.setApplicationName("Lontar")
    QApplication.setApplicationDisplayName("Lontar")
    QApplication.setDesktopFileName("id.lontar.Lontar")
    return QApplication(sys.argv[:1])


def _dress(application: QApplication, paths: Paths) -> None:
    """Give the application what it must have before a window is furnished."""
    from PySide6.QtGui import QIcon

    from reader.ui.theme import interface_font, load_fonts

    application.setStyle("Fusion")
    load_fonts(paths.resources)
    application.setFont(interface_font())
    application.applicationStateChanged.connect(_tidy)
    application.setWindowIcon(QIcon(str(paths.resources / "icons" / "lontar.svg")))


def make_window(paths: Paths, workshop: Workshop) -> tuple[MainWindow, Session]:
    """The window and its session; nothing is opened yet."""
    window = MainWindow(paths)
    return window, furnish(window, paths, workshop)


def furnish(window: MainWindow, paths: Paths, workshop: Workshop) -> Session:
    """Make all that the window holds, as the reader has chosen; gives its session."""
    from reader.settings import read_preferences
    from reader.ui.background import Background
    from reader.ui.languages import Languages
    from reader.ui.look_acts import chosen_theme, follow_scheme, show_motion
    from reader.ui.session import Session

    session = Session(workshop, Background())
    preferences = read_preferences(paths.preferences)
    languages = Languages(paths.translations)
    languages.speak(preferences.language)
    window.furnish(session, preferences, chosen_theme(paths.resources, preferences.theme))
    languages.setParent(window.renewal)
    window.language_wanted.connect(languages.speak)
    follow_scheme(preferences.theme)
    show_motion(preferences)
    QApplication.styleHints().colorSchemeChanged.connect(window.follow_system)
    return session


def begin(session: Session, paths: Paths, file: Path | None) -> None:
    """Open the library and the first article; called after the window shows."""
    from reader.settings import read_preferences

    gc.freeze()  # what the start has made stays to the end
    gc.enable()
    session.open_library()
    session.open_first(read_preferences(paths.preferences).article_id, file)


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
        picture = take(self._paths.last_picture, self._seen_with)
        if picture is None or self._file is not None:
            session = self._furnish()
            FirstPaint(self._window.page.viewport(), lambda: self._begin(session))
        else:
            stand_in = StandIn(picture, self._window)
            FirstPaint(stand_in, lambda: self._furnish_behind(stand_in))
        self._window.show()

    def test(self) -> CrashDialog:
        """Show the window and close it once terms are found; gives what has noticed whether a mistake was met."""
        from reader.ui.crash import CrashDialog

        crash = CrashDialog(self._paths.log, ends=True)
        self._ends.append(crash.install())
        _dress(self._application, self._paths)
        session = furnish(self._window, self._paths, self._make_workshop())
        _report_to_streams(session, self._window)
        FirstPaint(self._window.page.viewport(), lambda: begin(session, self._paths, self._file))
        self._window.show()
        return crash

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

        self._ends.append(CrashDialog(self._paths.log).install())
        _dress(self._application, self._paths)
        session = furnish(self._window, self._paths, self._make_workshop())
        self._window.closing.connect(self._take_picture)
        return session

    def _begin(self, session: Session) -> None:
        from reader.ui.single_window import Reception, address

        arrivals = _Arrivals(self._window)
        reception = Reception(address(self._paths.data), arrivals.arrived.emit)
        reception.open()
        self._ends.append(reception.close)
        begin(session, self._paths, self._file)

    def _take_picture(self) -> None:
        self._picture = self._window.picture() if self._window.isVisible() else None


def run(paths: Paths, make_workshop: Callable[[], Workshop], file: Path | None, *, smoke_test: bool = False) -> int:
    """Show the window until it is closed; gives the exit code. `make_workshop` is called once something shows.

    With `smoke_test` the window closes by itself once the terms of the first article are found, and their number is
    printed; what goes wrong goes to the error stream, and the exit code is 1.
    """
    application = _name_application()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    start = _Start(application, paths, make_workshop, file)
    crash = None
    if smoke_test:
        crash = start.test()
    else:
        start.show()
    code = application.exec()
    start.end()
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
