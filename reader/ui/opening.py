"""Opens files, pasted texts and kept articles off the screen's thread; the part that the eye needs comes first."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from reader.errors import ReaderError
from reader.model.article import Article
from reader.ui.article_fetcher import ArticleFetcher, Opened, Ticket
from reader.ui.background import Background
from reader.ui.message_bar import Message
from reader.ui.workshop import Shelf, Workshop

if TYPE_CHECKING:
    pass

_PAINTING = 20  # milliseconds after a part was laid out
_PATIENCE = 350  # milliseconds of opening after which it is said
_LIBRARY_PATIENCE = 2_000  # milliseconds after which it is said that it is the library that takes long


class Opening(QObject):
    """Brings articles; the last wish is the one that is shown.

    `part_opened` tells a part of an article (its positions are those of the whole) and the place in it, `opened` the
    whole with its place, after `revised` told the article as it was before, where its text has changed since, and as
    it is now; `library_changed` the list of kept articles; `given_up` that what was
    being opened, and may have been shown in part, will not come, and why (None where the reader cancelled it).
    """

    part_opened = Signal(object, object)
    opened = Signal(object, object)
    revised = Signal(object, object)
    library_changed = Signal(object)
    given_up = Signal(object)
    said = Signal(object)
    unsaid = Signal()
    _begun = Signal(object, object, object)

    def __init__(self, workshop: Workshop, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetcher = ArticleFetcher(workshop, self._begun.emit)
        self._background = background
        self._ticket: Ticket | None = None
        self._begun.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self._patience = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._patience.timeout.connect(self._say_opening)
        self._long_patience = QTimer(self, interval=_LIBRARY_PATIENCE, singleShot=True)
        self._long_patience.timeout.connect(self._say_library)

    @property
    def under_way(self) -> bool:
        """Whether something is being opened."""
        return self._ticket is not None

    @property
    def waits(self) -> bool:
        """Whether the library is still being opened."""
        return not self._fetcher.shelf.done()

    def have_shelf(self, shelf: Shelf | None) -> None:
        """Go on with what waits for the library; None where there is none."""
        if self._fetcher.shelf.done():  # another library was opened
            self._fetcher.shelf = Future()
        self._fetcher.shelf.set_result(shelf)

    # Wishes

    def open_file(self, path: Path, failed: Callable[[ReaderError], None] | None = None) -> None:
        """Read a file; what is shown stays until there is something of it, and where it cannot be read."""
        self._start(path.name, lambda ticket: self._fetcher.file(ticket, path), failed)

    def open_whole_page(self, path: Path, title: str) -> None:
        """Read a saved web page with all that surrounds its article, under a `title` in which `%1` is its own."""
        self._start(path.name, lambda ticket: self._fetcher.whole_page(ticket, path, title))

    def open_text(self, text: str) -> None:
        """Make a new article of pasted text."""
        self._start("", lambda ticket: self._fetcher.text(text))

    def open_kept(self, article_id: str) -> None:
        """Open an article of the library again."""
        self._start("", lambda ticket: self._fetcher.kept(ticket, article_id))

    def open_latest(self, last_id: str) -> None:
        """Open the article read last, else the one opened last that can be read; at the first start, a sample."""
        self._start("", lambda ticket: self._fetcher.latest(ticket, last_id), needed=True)

    def keep_samples(self) -> None:
        """At the first start, keep the articles that ship with the program."""

        def kept(problems: list[ReaderError]) -> None:
            for problem in problems:
                self._say(problem)

        self._background.run(self._fetcher.keep_samples, kept, self._say)

    def cancel(self) -> bool:
        """Give up what is being opened, as the reader wants; whether there was anything that can be given up."""
        if self._ticket is None or self._ticket.needed:
            return False
        self.stop()
        self.unsaid.emit()
        self.given_up.emit(None)
        return True

    def stop(self) -> None:
        """Open nothing any more of what is being opened."""
        if self._ticket is not None:
            self._ticket.cancelled = True
        self._ticket = None
        self._end_patience()

    # On the screen's thread

    def _start(
        self,
        name: str,
        work: Callable[[Ticket], Opened | None],
        failed: Callable[[ReaderError], None] | None = None,
        *,
        needed: bool = False,
    ) -> None:
        ticket = self._ticket = Ticket(name, needed)
        self._patience.start()
        self._long_patience.start()

        def done(opened: Opened | None) -> None:
            current = self._over(ticket)
            if opened is None or ticket.cancelled:
                return
            if current:
                if opened.before is not None:
                    self.revised.emit(opened.before, opened.article)
                self.opened.emit(opened.article, opened.position)
            for problem in opened.problems:
                self._say(problem)
            self._keep(opened)  # what the reader went on from waits in the library

        def not_done(problem: ReaderError) -> None:
            current = self._over(ticket)
            if ticket.cancelled:
                return
            if current and ticket.begun and failed is None:
                self.given_up.emit(problem)
            else:
                (failed or self._say)(problem)

        self._background.run(lambda: work(ticket), done, not_done)

    def _over(self, ticket: Ticket) -> bool:
        """Note that a wish is fulfilled or failed; whether it was still the last one."""
        if ticket is not self._ticket:
            return False
        self._ticket = None
        self._end_patience()
        self.unsaid.emit()
        return True

    def _end_patience(self) -> None:
        self._patience.stop()
        self._long_patience.stop()

    @Slot(object, object, object)
    def _begin(self, ticket: Ticket, part: Article, position: int) -> None:
        if ticket is self._ticket and not ticket.cancelled and not ticket.begun:
            ticket.begun = True
            self.part_opened.emit(part, position)
            QTimer.singleShot(_PAINTING, ticket.painted.set)
        else:
            ticket.painted.set()

    def _keep(self, opened: Opened) -> None:
        def keep() -> object:
            return self._fetcher.keep(opened.article, opened.position)

        self._background.run(keep, self.library_changed.emit, self._say)

    def _say_opening(self) -> None:
        if self._ticket is not None:
            words = (
                self.tr("Opening %1…").replace("%1", self._ticket.name) if self._ticket.name else self.tr("Opening…")
            )
            self._say_waiting(self._ticket, words)

    def _say_library(self) -> None:
        if self._ticket is not None and self.waits:
            words = self.tr("Your library is being put in order; that can take a minute.")
            self._say_waiting(self._ticket, words)

    def _say_waiting(self, ticket: Ticket, words: str) -> None:
        if ticket.needed:
            self.said.emit(Message(words, lasting=True))
        else:
            self.said.emit(Message(words, self.tr("Cancel"), self._give_up, lasting=True))

    def _give_up(self) -> None:
        self.cancel()

    def _say(self, problem: ReaderError) -> None:
        self.said.emit(Message.of(problem))
