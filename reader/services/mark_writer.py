"""Hand acts on marks to the library's own thread in the order in which they were done, and know what is saved."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Protocol, TypeVar

from reader.errors import LibraryProblem
from reader.model.article import Article
from reader.model.bookmark import Mark
from reader.services.mark_acts import Act
from reader.storage.library_store import LibraryStore

_Answer = TypeVar("_Answer")


class Owner(Protocol):
    """The one thread that the library belongs to; the storage's `LibraryOwner` is one."""

    def ask(self, work: Callable[[LibraryStore], _Answer]) -> _Answer:
        """Do `work` there and wait for its answer; raises LibraryProblem."""
        ...

    def tell(self, work: Callable[[LibraryStore], None], done: Callable[[LibraryProblem | None], None]) -> None:
        """Do `work` there later, in order; `done` is called there once it is on the disk, or why it is not."""
        ...


@dataclass(slots=True, eq=False)
class _Waiting:
    """Writing that is not known to be on the disk: what it writes, how often it was tried, whether it is done."""

    work: Callable[[LibraryStore], None]
    attempt: int = 0
    under_way: bool = False
    done: bool = False


class MarkWriter:
    """Writes acts to the library, each only after all before it.

    `news` is called whenever `unsaved` or `problem` have changed, often on the library's thread.
    """

    def __init__(self, owner: Owner, news: Callable[[], None]) -> None:
        self._owner = owner
        self._news = news
        self._lock = Lock()
        self._queue: list[_Waiting] = []
        self._problem = ""

    @property
    def unsaved(self) -> int:
        """How many acts are not known to be on the disk."""
        return len(self._queue)

    @property
    def problem(self) -> str:
        """Why acts could not be saved, in one sentence; empty when all is well or under way."""
        return self._problem

    def write(self, article: Article, act: Act, when: float) -> None:
        """Save what an act leaves and takes away of marks; `article` has the text in which new ones are made."""
        parts = _parts(article, act)

        def work(store: LibraryStore) -> None:
            for text, standing, gone in parts:
                if act.withdraws:
                    store.write(text, standing, (), when, withdrawn=gone)
                else:
                    store.write(text, standing, gone, when)

        self._write(work)

    def write_words(self, act: Act, when: float) -> None:
        """Save what an act leaves and takes away of the reader's own words."""
        last = {word.id: change for change in act.words if (word := change.after or change.before) is not None}
        standing = [change.after for change in last.values() if change.after is not None]
        gone = [change.before for change in last.values() if change.after is None and change.before is not None]
        binned, withdrawn = ((), gone) if act.withdraws else (gone, ())
        self._write(lambda store: store.write_words(standing, binned, when, withdrawn=withdrawn))

    def _write(self, work: Callable[[LibraryStore], None]) -> None:
        with self._lock:
            self._queue.append(_Waiting(work))
        self.retry()

    def retry(self) -> None:
        """Try again to save what is not saved and not under way, in the order in which it was done."""
        if not self._queue:
            return
        with self._lock:
            first = next((number for number, waiting in enumerate(self._queue) if not waiting.under_way), None)
            # What follows is written once more: the state that it leaves must be the one written last.
            again = [] if first is None else self._queue[first:]
            for waiting in again:
                waiting.attempt += 1
                waiting.under_way, waiting.done = True, False
        for waiting in again:
            self._tell(waiting, waiting.attempt)

    def _tell(self, waiting: _Waiting, attempt: int) -> None:
        def work(store: LibraryStore) -> None:
            with self._lock:
                failed = any(not earlier.under_way for earlier in self._before(waiting))
            if failed:
                raise LibraryProblem(self._problem)
            waiting.work(store)

        try:
            self._owner.tell(work, lambda problem: self._told(waiting, attempt, problem))
        except LibraryProblem as closed:
            self._told(waiting, attempt, closed)

    def _told(self, waiting: _Waiting, attempt: int, problem: LibraryProblem | None) -> None:
        with self._lock:
            if waiting.attempt != attempt or waiting not in self._queue:
                return
            if problem is None:
                waiting.done = True
                while self._queue and self._queue[0].done:
                    self._queue.pop(0)
            else:
                waiting.under_way = False
        if problem is not None:
            self._say(str(problem))
        elif not self._queue:
            self._say("")
        else:
            self._news()

    def _before(self, waiting: _Waiting) -> list[_Waiting]:
        return self._queue[: self._queue.index(waiting)] if waiting in self._queue else []

    def _say(self, problem: str) -> None:
        self._problem = problem
        self._news()


def _parts(article: Article, act: Act) -> list[tuple[Article, list[Mark], list[Mark]]]:
    """An act as the library writes it: marks by the text in which they have their place."""
    texts: list[Article] = []
    parts: list[tuple[Article, list[Mark], list[Mark]]] = []
    for change in act.changes:
        text = change.after_in or article
        if text not in texts:
            texts.append(text)
            parts.append((text, [], []))
        _text, standing, gone = parts[texts.index(text)]
        if change.after is not None:
            standing.append(change.after)
        elif change.before is not None:
            gone.append(change.before)
    return parts
