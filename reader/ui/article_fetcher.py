"""Gets articles from files and the library, on a worker's thread: first the part that the eye needs, then the whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.model.article import Article
from reader.ui.page_part import is_whole, placed
from reader.ui.spare_memory import give_back
from reader.ui.workshop import Shelf, Workshop

if TYPE_CHECKING:
    from reader.model.bookmark import KeptArticle
    from reader.model.excerpt import Excerpt

_EXCERPT = 24_000  # code points that are read from the library before the whole article is
_LONGEST_PAINTING = 0.3  # seconds that the reading of the rest waits for a part to be painted, at most
_LONG = 1_000_000  # code points of an article that took much memory to be read and kept


@dataclass(eq=False)
class Ticket:
    """One wish to open something; it is cancelled when the reader says so.

    One that is `needed` cannot be: nothing else is there to be read.
    """

    name: str = ""
    needed: bool = False
    cancelled: bool = False
    begun: bool = False
    painted: Event = field(default_factory=Event)


@dataclass(frozen=True, slots=True)
class Opened:
    """An article under the id by which the library knows it, and where the reader left it.

    `before` is the article with the text that it had when it was opened last, where that was another one.
    """

    article: Article
    position: int
    problems: list[ReaderError] = field(default_factory=list)
    before: Article | None = None


class ArticleFetcher:
    """Gets articles; every method is called on a worker's thread and waits for the library, `shelf`.

    `begun` is called with a ticket, a part of an article whose positions are those of the whole, and the place in it.
    """

    def __init__(self, workshop: Workshop, begun: Callable[[Ticket, Article, int], None]) -> None:
        self.workshop = workshop
        self.shelf: Future[Shelf | None] = Future()
        self._begun = begun

    def file(self, ticket: Ticket, path: Path) -> Opened:
        """The article in a file; raises FileProblem."""
        return self._known(
            self.workshop.reader().open_file(
                path, beginning=lambda part: self._offer_beginning(ticket, part), cancelled=lambda: ticket.cancelled
            )
        )

    def whole_page(self, ticket: Ticket, path: Path, title: str) -> Opened:
        """A saved web page with all that surrounds its article, under a `title` in which `%1` is its own."""
        page = self.workshop.reader().open_whole_page(path, cancelled=lambda: ticket.cancelled)
        return self._known(replace(page, title=title.replace("%1", page.title)))

    def text(self, text: str) -> Opened:
        """The article that a pasted text makes; raises FileProblem."""
        return self._known(self.workshop.reader().open_text(text))

    def kept(self, ticket: Ticket, article_id: str) -> Opened | None:
        """An article of the library; None where it is not kept. Raises LibraryProblem."""
        shelf = self.shelf.result()
        if shelf is None:
            return None
        position = shelf.library.position(article_id)
        excerpt = shelf.library.excerpt(article_id, position, _EXCERPT)
        if excerpt is not None and is_whole(excerpt):
            return Opened(excerpt.article, position)
        if excerpt is not None and not ticket.cancelled:
            self._offer(ticket, placed(excerpt), position)
        article = shelf.library.article(article_id)
        return Opened(article, position) if article is not None else None

    def latest(self, ticket: Ticket, last_id: str) -> Opened | None:
        """The article read last, else the one opened last that can be read; a sample where there is no library.

        Raises LibraryProblem where none can be read.
        """
        shelf, problems = self.shelf.result(), list[ReaderError]()
        if shelf is None:
            samples = self.workshop.reader().samples()
            return Opened(samples[0], 0) if samples else None
        kept = [article.id for article in self._with_samples(shelf, problems)]
        for article_id in ([last_id] if last_id in kept else []) + kept:
            try:
                opened = self.kept(ticket, article_id)
            except ReaderError as damage:
                problems.append(damage)
                continue
            if opened is not None:
                return Opened(opened.article, opened.position, problems)
        if problems:
            raise problems[0]
        return None

    def keep_samples(self) -> list[ReaderError]:
        """At the first start, keep the articles that ship with the program; what went wrong."""
        shelf, problems = self.shelf.result(), list[ReaderError]()
        if shelf is not None:
            list(self._with_samples(shelf, problems))
        return problems

    def keep(self, article: Article, position: int) -> tuple[KeptArticle, ...]:
        """Keep an article, opened at a place of it, in the library; all that are kept then. Raises LibraryProblem."""
        shelf = self.shelf.result()
        if shelf is None:
            return ()
        shelf.library.keep(article, position)
        if len(article.text) > _LONG:
            give_back()
        return shelf.library.recent()

    def _known(self, article: Article) -> Opened:
        shelf = self.shelf.result()
        if shelf is None:
            return Opened(article, 0)
        try:
            known = shelf.library.identify(article)
            position, before = shelf.library.reading_on(known)
            return Opened(known, position, before=before)
        except ReaderError as problem:
            return Opened(article, 0, [problem])

    def _offer_beginning(self, ticket: Ticket, part: Article) -> None:
        """Show a file's first pages, or where the reader left it, as the library has it."""
        shelf = self.shelf.result()
        position = 0
        if shelf is not None:
            try:
                position = shelf.library.position(part.id)
                excerpt = shelf.library.excerpt(part.id, position, _EXCERPT) if position else None
                if excerpt is not None and not _shows(part, excerpt):
                    part = placed(excerpt)
            except ReaderError:
                position = 0  # it is said when the whole is there
        self._offer(ticket, part, position)

    def _offer(self, ticket: Ticket, part: Article, position: int) -> None:
        """Hand a part over, and leave the processor to the screen until that has painted it."""
        self._begun(ticket, part, position)
        ticket.painted.wait(_LONGEST_PAINTING)

    def _with_samples(self, shelf: Shelf, problems: list[ReaderError]) -> Iterator[KeptArticle]:
        """The kept articles, the one opened last first; where there are none, the samples are kept."""
        if not (kept := shelf.library.recent()):
            try:
                for sample in reversed(self.workshop.reader().samples()):
                    shelf.library.keep(sample)
            except ReaderError as problem:
                problems.append(problem)
            kept = shelf.library.recent()
        yield from kept


def _shows(part: Article, excerpt: Excerpt) -> bool:
    """Whether a file's beginning has all of an excerpt, in its place: it has not where the text was changed before."""
    return part.text.startswith(excerpt.article.text, excerpt.start)
