"""Makes the inside of the window anew when another language is spoken, once nothing is under way."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.kept import GivingBack, keep
from reader.ui.reader_acts import ReaderActs
from reader.ui.session import Session
from reader.ui.window_parts import WindowParts

_PATIENCE = 30  # milliseconds between two looks whether something is still under way


class Holder(Protocol):
    """What shows a session; the window does."""

    @property
    def session(self) -> Session:
        """The session that is shown."""

    @property
    def parts(self) -> WindowParts:
        """The widgets that show it."""

    @property
    def acts(self) -> ReaderActs:
        """What the reader can do."""


class Renewal(QObject):
    """Waits for the right moment: no menu or dialog is open, and no work is under way whose answer would be lost."""

    def __init__(self, holder: Holder, renew: Callable[[Session], None], parent: QObject) -> None:
        super().__init__(parent)
        self._holder = holder
        self._renew = renew
        self._over = False
        self._moment = QTimer(self, singleShot=True)
        self._moment.timeout.connect(self._look)

    def want(self) -> None:
        """Make the window anew as soon as that can be done."""
        if not self._over:
            self._moment.start(0)

    def stop(self) -> None:
        """The window closes: it is too late."""
        self._over = True
        self._moment.stop()

    def _look(self) -> None:
        session, acts = self._holder.session, self._holder.acts
        session.terms.stop()  # they are found again
        under_way = session.busy or acts.dictionaries.busy or acts.sheets.printing.busy
        if under_way or QApplication.activeModalWidget() or QApplication.activePopupWidget():
            self._moment.start(_PATIENCE)
        else:
            kept = keep(self._holder.parts, self._holder.acts, session)
            self._renew(session.successor())
            GivingBack(kept, self._holder.parts, self._holder.acts, self._holder.session)


def remove(objects: Iterable[QObject]) -> None:
    """Take what was made before out of the way at once; it goes when nothing calls it any more."""
    for each in objects:
        if isinstance(each, QAction):
            each.setShortcuts([])
        elif isinstance(each, QWidget):
            each.hide()
        each.deleteLater()
