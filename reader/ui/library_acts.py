"""The whole library goes out into one file, and such a file is opened as the library."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QObject, QTimer
from PySide6.QtWidgets import QWidget

from reader.ui.message_bar import Message
from reader.ui.save_place import SavePlace
from reader.ui.session import Session
from reader.ui.workshop import Shelf


class LibraryActs(QObject):
    """Does the commands that take the library as a whole; the work itself is done off the screen's thread."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._place = SavePlace()
        self._change: Message | None = None
        session.article_opened.connect(self._say_change)

    def save_copy(self, window: QWidget) -> None:
        """Ask for a file and save the whole library into it."""
        kinds = ((self._kind(), "sqlite"),)
        path = self._place.ask(window, self.tr("Save a copy of my library"), self.tr("My library"), kinds)
        if path is not None:
            self.save_copy_as(path)

    def save_copy_as(self, path: Path) -> None:
        """Save the whole library into a file."""
        shelf = self._session.shelf
        if shelf is None:
            return
        words = self.tr("Your library was copied to %1.").replace("%1", QDir.toNativeSeparators(str(path)))
        copy = shelf.save_copy
        self._session.run(lambda: copy(path), lambda _: self._session.said.emit(Message(words)))

    def open_other(self, window: QWidget) -> None:
        """Ask for a library's file and open a copy of it as the library."""
        filters = (self._kind(), self.tr("All files (*)"))
        path = self._place.ask_existing(window, self.tr("Open a library"), filters)
        if path is not None:
            self.open_other_at(path)

    def open_other_at(self, path: Path) -> None:
        """Open a copy of a library's file as the library; the present one is kept, and can be opened again."""
        shelf = self._session.shelf
        if shelf is None:
            return
        self._session.marks.save_waiting()
        if shelf.bookmarks.unsaved:
            words = self.tr("Some of your marks are not saved yet; another library can be opened when they are.")
            self._session.said.emit(Message(words, lasting=True, serious=True))
            return
        change = shelf.open_other

        def changed(answer: tuple[Shelf, Path]) -> None:
            other, kept = answer
            words = self.tr("A copy of %1 is your library now; the one before was kept as %2.")
            words = words.replace("%1", QDir.toNativeSeparators(str(path)))
            words = words.replace("%2", QDir.toNativeSeparators(str(kept)))
            take_back = Message(words, self.tr("Take it back"), lambda: self.open_other_at(kept), lasting=True)
            self._change = take_back
            self._session.take_shelf(other)

        self._session.run(lambda: change(path), changed)

    def _say_change(self) -> None:
        """Said when the other library's article shows: showing it takes away what was said before."""
        change, self._change = self._change, None
        if change is not None:
            QTimer.singleShot(0, lambda: self._session.said.emit(change))

    def _kind(self) -> str:
        return self.tr("Library of Lontar (*.sqlite)")
