"""The one thread that opens the reader's library, works on it and closes it; everybody else asks it."""

import atexit
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from reader.errors import LibraryProblem
from reader.storage.library_changes import number_of
from reader.storage.library_copy import prepared, put_by, save_copy, take_place
from reader.storage.library_open import OpenedLibrary, open_library
from reader.storage.library_store import LibraryStore

_Answer = TypeVar("_Answer")

_BETWEEN_TRIES = 1.0
"""How long a library that cannot be written is left alone before it is tried again, in seconds."""
_BETWEEN_BACKUPS = 3600.0
"""How often a library in which something changed is backed up while it is open, in seconds."""


def _nothing(problem: LibraryProblem | None) -> None:
    """What is to be done after work whose end nobody waits for."""


class LibraryOwner:
    """The reader's library on a thread of its own; every method may be called from any thread.

    The library is opened behind the caller's back: what needs it waits for it. While its file cannot be written, a
    copy in memory answers, and every `tell` first tries to come back to the file. Where nobody closes it, the end of
    the program does.
    """

    def __init__(self, open_file: Callable[[], OpenedLibrary], clock: Callable[[], float] = time.time) -> None:
        """Begin to open the library with `open_file`, which is called again while that finds it not writable."""
        self._open_file = open_file
        self._clock = clock
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._opened: Future[OpenedLibrary] = Future()
        self._ending = threading.Lock()
        self._ended = False
        self._tried = 0.0
        self._thread = threading.Thread(target=self._run, name="library", daemon=True)
        self._thread.start()
        atexit.register(self.close)

    @classmethod
    def open(cls, path: Path, clock: Callable[[], float] = time.time) -> "LibraryOwner":
        """The owner of the library at `path`, which is being opened; `clock` gives seconds since the epoch."""
        return cls(lambda: open_library(path, clock), clock)

    @property
    def saved(self) -> bool:
        """Whether what is written goes to the disk; waits until the library is open."""
        return self._opened.result().store.saved

    @property
    def notice(self) -> str:
        """What the reader has to know about the library in one sentence, or nothing; waits until it is open."""
        return self._opened.result().notice

    def ask(self, work: Callable[[LibraryStore], _Answer]) -> _Answer:
        """Run work after everything asked and told before, and wait for its answer.

        Raises what the work raises, and LibraryProblem when the library is closed. Not for use by work itself.
        """

        def answered() -> _Answer:
            answer = work(self._store)
            if (guard := self._now.guard) is not None:
                with suppress(LibraryProblem):
                    guard.settle()  # what waits for the journal is in the library, and waits on
            return answer

        return self._call(answered)

    def tell(
        self, work: Callable[[LibraryStore], None], done: Callable[[LibraryProblem | None], None] = _nothing
    ) -> None:
        """Queue work that changes the library; it is run in the order in which it was told.

        `done` is called on the owner's thread once what the work wrote is on the disk, or with the reason why it is
        not. Then telling the same work again is up to the caller, and harmless. Raises LibraryProblem when the library
        is closed.
        """
        self._put(lambda: self._do(work, done))

    def save_copy(self, target: Path) -> None:
        """Save the whole library as one file that needs no other; a file of that name is replaced once it is whole.

        Raises LibraryProblem; `target` is as before then.
        """
        self._call(lambda: save_copy(self._now.database, self._now.path, target))

    def open_other(self, source: Path) -> Path:
        """Let a copy of another library become the library; `source` is only read.

        Gives the file that the present library was kept as: opening that takes the change back. What is told later
        goes into the other library. Raises LibraryProblem where the file is no library, a damaged or a newer one, or
        this library cannot be written; nothing is changed then.
        """
        return self._call(lambda: self._open_other(source))

    def close(self) -> None:
        """Do what is queued, back the library up, and give the library's file back."""
        with self._ending:
            if not self._ended:
                self._ended = True
                self._work.put(None)
        self._thread.join()
        atexit.unregister(self.close)

    def _call(self, work: Callable[[], _Answer]) -> _Answer:
        answer: Future[_Answer] = Future()

        def answered() -> None:
            try:
                answer.set_result(work())
            except BaseException as problem:
                answer.set_exception(problem)

        self._put(answered)
        return answer.result()

    def _put(self, work: Callable[[], None]) -> None:
        with self._ending:
            if self._ended:
                raise LibraryProblem("Your library is closed; start Lontar again.")
            self._work.put(work)

    # On the thread

    def _run(self) -> None:
        try:
            self._opened.set_result(self._open_file())
        except BaseException as mistake:
            self._opened.set_exception(mistake)
        due = time.monotonic() + _BETWEEN_BACKUPS
        while True:
            try:
                work = self._work.get(timeout=max(0.0, due - time.monotonic()))
            except queue.Empty:
                self._back_up()
                due = time.monotonic() + _BETWEEN_BACKUPS
                continue
            if work is None:
                break
            work()
        if self._opened.exception() is None:
            self._now.close()

    def _back_up(self) -> None:
        guard = self._now.guard if self._opened.exception() is None else None
        if guard is not None:
            with suppress(LibraryProblem, OSError):
                guard.back_up()  # the next hour, or the end, tries again

    @property
    def _store(self) -> LibraryStore:
        return self._now.store

    @property
    def _now(self) -> OpenedLibrary:
        return self._opened.result()

    def _open_other(self, source: Path) -> Path:
        self._come_back()
        present = self._now
        if present.guard is None:
            raise LibraryProblem(present.notice)
        present.guard.settle()
        draft = prepared(source, present.path, number_of(present.database) or 0)
        kept = put_by(present.database, present.path, self._clock())
        present.close(for_another=True)
        try:
            take_place(draft, present.path)
        finally:
            self._take(self._open_file())
        return kept

    def _take(self, library: OpenedLibrary) -> None:
        opened: Future[OpenedLibrary] = Future()
        opened.set_result(library)
        self._opened = opened

    def _do(self, work: Callable[[LibraryStore], None], done: Callable[[LibraryProblem | None], None]) -> None:
        problem: LibraryProblem | None = None
        try:
            self._come_back()
            work(self._store)
            if (guard := self._now.guard) is not None:
                guard.settle()
        except LibraryProblem as met:
            problem = met
        except Exception as mistake:
            _report(mistake)
            problem = LibraryProblem("It could not be saved in your library, by a mistake of Lontar's own.")
        if problem is None and not self.saved:
            problem = LibraryProblem(self.notice)
        done(problem)

    def _come_back(self) -> None:
        """Where the library could not be written, look whether it can be now."""
        if self.saved or time.monotonic() - self._tried < _BETWEEN_TRIES:
            return
        again = self._open_file()
        self._tried = time.monotonic()
        kept, other = (again, self._now) if again.store.saved else (self._now, again)
        other.close()
        self._take(kept)


def _report(mistake: Exception) -> None:
    threading.excepthook(threading.ExceptHookArgs((type(mistake), mistake, mistake.__traceback__, None)))
