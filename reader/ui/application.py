"""Start Qt, show the window, show what goes wrong."""

import gc
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reader.paths import Paths
from reader.settings import read_preferences
from reader.ui.background import Background
from reader.ui.crash import CrashDialog
from reader.ui.languages import Languages
from reader.ui.look_acts import chosen_theme, follow_scheme, show_motion
from reader.ui.main_window import MainWindow
from reader.ui.message_bar import Message
from reader.ui.session import Session
from reader.ui.shown import Shown
from reader.ui.single_window import Reception, address
from reader.ui.theme import interface_font, load_fonts
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
    if state is not Qt.ApplicationState.ApplicationActive:
        gc.collect()


def make_application(paths: Paths) -> QApplication:
    """The Qt application, with Lontar's fonts and manners."""
    sys.setswitchinterval(_TURN)
    gc.set_threshold(*_COLLECTIONS)
    QApplication.setApplicationName("Lontar")
    QApplication.setApplicationDisplayName("Lontar")
    QApplication.setDesktopFileName("id.lontar.Lontar")
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    load_fonts(paths.resources)
    application.setFont(interface_font())
    application.applicationStateChanged.connect(_tidy)
    application.setWindowIcon(QIcon(str(paths.resources / "icons" / "lontar.svg")))
    return application


def make_window(paths: Paths, workshop: Workshop) -> tuple[MainWindow, Session]:
    """The window and its session; nothing is opened yet."""
    session = Session(workshop, Background())
    preferences = read_preferences(paths.preferences)
    languages = Languages(paths.translations)
    languages.speak(preferences.language)
    theme = chosen_theme(paths.resources, preferences.theme)
    window = MainWindow(session, preferences, paths, theme)
    languages.setParent(window.renewal)
    window.language_wanted.connect(languages.speak)
    follow_scheme(preferences.theme)
    show_motion(preferences)
    QApplication.styleHints().colorSchemeChanged.connect(window.follow_system)
    return window, session


def begin(session: Session, paths: Paths, file: Path | None) -> None:
    """Open the library and the first article; called after the window shows."""
    session.open_library()
    session.open_first(read_preferences(paths.preferences).article_id, file)


def run(paths: Paths, workshop: Workshop, file: Path | None, *, smoke_test: bool = False) -> int:
    """Show the window until it is closed; gives the exit code.

    With `smoke_test` the window closes by itself once the terms of the first article are found, and their number is
    printed; what goes wrong goes to the error stream, and the exit code is 1.
    """
    application = make_application(paths)
    crash = CrashDialog(paths.log, ends=smoke_test)
    end = crash.install()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window, session = make_window(paths, workshop)
    arrivals = _Arrivals(window)
    reception = Reception(address(paths.data), arrivals.arrived.emit)
    if smoke_test:
        _report_to_streams(session, window)

    def first_paint() -> None:
        gc.freeze()  # what the start has made stays to the end
        gc.enable()
        if not smoke_test:
            reception.open()
        begin(session, paths, file)

    FirstPaint(window.page.viewport(), first_paint)
    window.show()
    code = application.exec()
    window.close()  # where the program did not end by that
    reception.close()
    end()
    return code or int(smoke_test and crash.met)


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
