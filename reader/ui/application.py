"""Make the application and its window, in steps: what a first look needs, and then all the rest."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.paths import Paths
from reader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from reader.ui.session import Session
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
_TURN = 0.0005  # seconds after which a thread that computes lets the screen's thread have its turn


def _tidy(state: Qt.ApplicationState) -> None:
    """Free what refers to itself alone, while the reader looks elsewhere."""
    from PySide6.QtCore import Qt

    if state is not Qt.ApplicationState.ApplicationActive:
        gc.collect()


def make_application(paths: Paths) -> QApplication:
    """The Qt application, with Lontar's fonts and manners."""
    application = name_application()
    dress(application, paths)
    return application


def name_application() -> QApplication:
    """The Qt application with what it must have before a window shows."""
    sys.setswitchinterval(_TURN)
    gc.set_threshold(*_COLLECTIONS)
    QApplication.setApplicationName("Lontar")
    QApplication.setApplicationDisplayName("Lontar")
    QApplication.setDesktopFileName("id.lontar.Lontar")
    return QApplication(sys.argv[:1])


def dress(application: QApplication, paths: Paths) -> None:
    """Give the application what it must have before a window is furnished."""
    from PySide6.QtGui import QIcon

    from reader.ui.theme import interface_font, load_fonts

    application.setStyle("Fusion")
    load_fonts(paths.resources)
    application.setFont(interface_font())
    for window in application.topLevelWidgets():  # one that shows already would hand its children the system's font
        window.setFont(application.font())
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
