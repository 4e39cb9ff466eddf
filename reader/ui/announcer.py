"""Tells screen readers which term has become the current one."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.ui.aloud import say
from reader.ui.session import Session
from reader.ui.shown import Shown
from reader.ui.term_words import spoken


class Announcer(QObject):
    """Says each new current term once."""

    def __init__(self, page: QWidget, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        session.current_changed.connect(self._say)

    def _say(self, shown: Shown) -> None:
        if shown.current is not None:
            say(self._page, spoken(shown.current, len(shown.matches), shown.matches[shown.current]))
