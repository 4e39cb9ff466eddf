"""Opens files, pasted texts and kept articles off the screen's thread; the part that the eye needs comes first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from reader.errors import ReaderError
from reader.model.article import Article
from reader.ui.background import Background
from reader.ui.message_bar import Message
from reader.ui.page_part import is_whole, placed
from reader.ui.spare_memory import give_back
from reader.ui.workshop import Shelf, Workshop

if TYPE_CHECKING:
    from reader.model.bookmark import KeptArticle

_EXCERPT = 24_000  # code points that are read from the library before the whole article is
_PAINTING, _LONGEST_PAINTING = 20, 0.3  # milliseconds after a part was laid out; seconds that its reader waits at most
_LONG = 1_000_000  # code points of an article that took much memory to be read and kept
_PATIENCE = 350  # milliseconds of opening after which it is said


@dataclass(eq=False)
class _Ticket:
    """One wish to open something; it is cancelled when the reader says so."""

    name: str = ""
    cancelled: bool = False
    begun: bool = False
    painted: Event = field(default_factory=Event)


@dataclass(frozen=True, slots=True)
class _Opened:
    """An article under the id by which the library knows it, and where the reader left it."""

    article: Article
    position: int
    problems: list[ReaderError] = field(default_factory=list)


class Opening(QObject):
    """Brings articles; the last wish is the one that is shown.

    `part_opened` tells a part of an article (its positions are those of the whole) and the place in it, `opened` the
    whole with its place; `library_changed` the list of kept articles; `given_up` that what had been
    shown in part will not come, and why (None where the reader cancelled it).
    """

    part_opened = Signal(object, object)
    opened = Signal(object, object)
    library_changed = Signal(object)
    given_up = Signal(object)
    said = Signal(object)
    unsaid = Signal()
    _begun = Signal(object, object, object)

    def __init__(self, workshop: Workshop, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._background = background
        self._ticket: _Ticket | None = None
        self._shelf: Future[Shelf | None] = Future()
        self._begun.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self._patience = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._patience.timeout.connect(self._say_opening)

    @property
    def under_way(self) -> bool:
        """Whether something is being opened."""
        return self._ticket is not None

    def have_shelf(self, shelf: Shelf | None) -> None:
        """Go on with what waits for the library; None where there is none."""
        if self._shelf.done():  # another library was opened
            self._shelf = Future()
        self._shelf.set_result(shelf)

    # Wishes

    def open_file(self, path: Path, failed: Callable[[ReaderError], None] | None = None) -> None:
        """Read a file; what is shown stays until there is something of it, and where it cannot be read."""

        def read(ticket: _Ticket) -> Article:
            return self._workshop.reader().open_file(
                path, beginning=lambda part: self._offer_beginning(ticket, part), cancelled=lambda: ticket.cancelled
            )

        self._start(path.name, lambda ticket: self._known(read(ticket)), failed)

    def open_text(self, text: str) -> None:
        """Make a new article of pasted text."""
        self._start("", lambda ticket: self._known(self._workshop.reader().open_text(text)))

    def open_kept(self, article_id: str) -> None:
        """Open an article of the library again."""
        self._start("", lambda ticket: self._kept(ticket, article_id))

    def open_latest(self, last_id: str) -> None:
        """Open the article read last, else the one opened last that can be read; at the first start, a sample."""

        def latest(ticket: _Ticket) -> _Opened | None:
            shelf, problems = self._shelf.result(), list[ReaderError]()
            if shelf is None:
                return None
            kept = [article.id for article in self._with_samples(shelf, problems)]
            for article_id in ([last_id] if last_id in kept else []) + kept:
                try:
                    opened = self._kept(ticket, article_id)
                except ReaderError as damage:
                    problems.append(damage)
                    continue
                if opened is not None:
                    return _Opened(opened.article, opened.position, problems)
            if problems:
                raise problems[0]
            return None

        self._start("", latest)

    def keep_samples(self) -> None:
        """At the first start, keep the articles that ship with the program."""

        def keep() -> list[ReaderError]:
            shelf, problems = self._shelf.result(), list[ReaderError]()
            if shelf is not None:
                list(self._with_samples(shelf, problems))
            return problems

        def kept(problems: list[ReaderError]) -> None:
            for problem in problems:
                self._say(problem)

        self._background.run(keep, kept, self._say)

    def cancel(self) -> bool:
        """Give up what is being opened; whether there was anything."""
        ticket, self._ticket = self._ticket, None
        self._patience.stop()
        if ticket is None:
            return False
        ticket.cancelled = True
        self.unsaid.emit()
        if ticket.begun:
            self.given_up.emit(None)
        return True

    # On the screen's thread

    def _start(
        self,
        name: str,
        work: Callable[[_Ticket], _Opened | None],
        failed: Callable[[ReaderError], None] | None = None,
    ) -> None:
        ticket = self._ticket = _Ticket(name)
        self._patience.start()

        def done(opened: _Opened | None) -> None:
            current = self._over(ticket)
            if opened is None or ticket.cancelled:
                return
            if current:
                self.opened.emit(opened.article, opened.position)
            for problem in opened.problems:
                self._say(problem)
            self._keep(opened.article)  # what the reader went on from waits in the library

        def not_done(problem: ReaderError) -> None:
            current = self._over(ticket)
            if ticket.cancelled:
                return
            if current and ticket.begun and failed is None:
                self.given_up.emit(problem)
            else:
                (failed or self._say)(problem)

        self._background.run(lambda: work(ticket), done, not_done)

    def _over(self, ticket: _Ticket) -> bool:
        """Note that a wish is fulfilled or failed; whether it was still the last one."""
        if ticket is not self._ticket:
            return False
        self._ticket = None
        self._patience.stop()
        self.unsaid.emit()
        return True

    @Slot(object, object, object)
    def _begin(self, ticket: _Ticket, part: Article, position: int) -> None:
        if ticket is self._ticket and not ticket.cancelled and not ticket.begun:
            ticket.begun = True
            self.part_opened.emit(part, position)
            QTimer.singleShot(_PAINTING, ticket.painted.set)
        else:
            ticket.painted.set()

    def _keep(self, article: Article) -> None:
        def keep() -> tuple[KeptArticle, ...]:
            shelf = self._shelf.result()
            if shelf is None:
                return ()
            shelf.library.keep(article)
            if len(article.text) > _LONG:
                give_back()
            return shelf.library.recent()

        self._background.run(keep, self.library_changed.emit, self._say)

    def _say_opening(self) -> None:
        if self._ticket is not None:
            words = (
                self.tr("Opening %1…").replace("%1", self._ticket.name) if self._ticket.name else self.tr("Opening…")
            )
            self.said.emit(Message(words, self.tr("Cancel"), self._give_up, lasting=True))

    def _give_up(self) -> None:
        self.cancel()

    def _say(self, problem: ReaderError) -> None:
        self.said.emit(Message(str(problem), lasting=True, serious=True))

    # On a worker's thread

    def _known(self, article: Article) -> _Opened:
        shelf = self._shelf.result()
        if shelf is None:
            return _Opened(article, 0)
        try:
            known = shelf.library.identify(article)
            return _Opened(known, shelf.library.position(known.id))
        except ReaderError as problem:
            return _Opened(article, 0, [problem])

    def _kept(self, ticket: _Ticket, article_id: str) -> _Opened | None:
        shelf = self._shelf.result()
        if shelf is None:
            return None
        position = shelf.library.position(article_id)
        excerpt = shelf.library.excerpt(article_id, position, _EXCERPT)
        if excerpt is not None and is_whole(excerpt):
            return _Opened(excerpt.article, position)
        if excerpt is not None and not ticket.cancelled:
            self._offer(ticket, placed(excerpt), position)
        article = shelf.library.article(article_id)
        return _Opened(article, position) if article is not None else None

    def _offer_beginning(self, ticket: _Ticket, part: Article) -> None:
        """Show a file's first pages, or where the reader left it, as the library has it."""
        shelf = self._shelf.result()
        position = 0
        if shelf is not None:
            try:
                position = shelf.library.position(part.id)
                if position + _EXCERPT // 2 > len(part.text):
                    excerpt = shelf.library.excerpt(part.id, position, _EXCERPT)
                    part = placed(excerpt) if excerpt is not None else part
            except ReaderError:
                position = 0  # it is said when the whole is there
        self._offer(ticket, part, position)

    def _offer(self, ticket: _Ticket, part: Article, position: int) -> None:
        """Hand a part over, and leave the processor to the screen until that has painted it."""
        self._begun.emit(ticket, part, position)
        ticket.painted.wait(_LONGEST_PAINTING)

    def _with_samples(self, shelf: Shelf, problems: list[ReaderError]) -> Iterator[KeptArticle]:
        """The kept articles, the one opened last first; where there are none, the samples are kept."""
        if not (kept := shelf.library.recent()):
            try:
                for sample in reversed(self._workshop.reader().samples()):
                    shelf.library.keep(sample)
            except ReaderError as problem:
                problems.append(problem)
            kept = shelf.library.recent()
        yield from kept
