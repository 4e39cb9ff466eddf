"""Open the reader's library; put a damaged one together anew; work in memory where it cannot be written."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import LibraryProblem
from reader.storage.library_aside import aside_name, has_unwritten_pages, set_aside
from reader.storage.library_backups import make_backup
from reader.storage.library_changes import number_of, set_number, watch
from reader.storage.library_connection import (
    DamagedError,
    UnusableError,
    database_at,
    draft_of,
    make_durable,
    the_world,
)
from reader.storage.library_errors import READ_ONLY
from reader.storage.library_evidence import Evidence
from reader.storage.library_examine import examine
from reader.storage.library_guard import Guard
from reader.storage.library_journal import journal_path
from reader.storage.library_recovery import Assembled, finish, put_together, replay
from reader.storage.library_rescue import copy_what_is_readable, uri_of
from reader.storage.library_store import LibraryStore
from reader.storage.migrations import migrations

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class OpenedLibrary:
    """The library, and what the reader has to know about it in one sentence; empty when all is well.

    `guard` keeps its journal and backups; there is none while the library cannot be written.
    """

    path: Path
    database: "Database"
    store: LibraryStore
    notice: str
    guard: Guard | None = None

    def close(self, *, for_another: bool = False) -> None:
        """Back the library up and give its file back; with `for_another`, another library is to take its place."""
        if self.guard is not None:
            self.guard.close(for_another=for_another)
        else:
            self.store.close()


def open_library(path: Path, clock: Callable[[], float] = time.time) -> OpenedLibrary:
    """Open the library; make it, with its folder, where there is none.

    A damaged library is set aside under a dated name beside it and put together anew. One that is locked, read-only
    or written by a newer Lontar is left as it is: the store then works in memory with what could be read, and its
    `saved` is False. `clock` gives seconds since the epoch. Raises no ReaderError.
    """
    path = path.absolute()
    evidence: Evidence | None = None
    try:
        with the_world():
            evidence = Evidence(path)
            return _opened_or_begun(path, evidence, clock)
    except UnusableError as problem:
        return _in_memory(path, str(problem))
    except DamagedError:
        assert evidence is not None
        return _put_together(path, evidence, clock)


def _opened_or_begun(path: Path, evidence: Evidence, clock: Callable[[], float]) -> OpenedLibrary:
    if path.exists():
        examine(path, evidence)
    elif has_unwritten_pages(path) or evidence.anything:
        raise DamagedError
    else:
        with draft_of(path) as database:
            migrations().apply(database)
    return _opened(path, evidence, clock)


def _put_together(path: Path, evidence: Evidence, clock: Callable[[], float]) -> OpenedLibrary:
    try:
        with the_world():
            aside: list[Path] = []

            def make_way() -> None:
                aside.append(set_aside(path, clock()))

            with draft_of(path, make_way) as database:
                assembled = put_together(database, path, evidence)
        notice = _told(path, aside[0], assembled)
    except UnusableError as problem:
        return _in_memory(path, f"it is damaged, and it cannot be put together anew: {problem}", evidence)
    try:
        with the_world():
            opened = _opened(path, evidence, clock, anew=True)
    except UnusableError as problem:
        return _in_memory(path, f"{notice} It cannot be opened: {problem}")
    return replace(opened, notice=notice)


def _told(path: Path, aside: Path, assembled: Assembled) -> str:
    kept = f"; the damaged file was kept as {aside}" if aside.exists() else ""
    if assembled.complete:
        return f"Your library was damaged and was put together anew from its backup and journal: nothing is lost{kept}."
    if assembled.number or assembled.salvaged or assembled.marks:
        return (
            f"Your library was damaged and was put together anew from what could be read, with {assembled.marks} marks;"
            f" what was written last may be missing{kept}."
        )
    return f"Your library was damaged; it was set aside as {aside}, nothing of it deleted, and a new one was begun."


def _in_memory(path: Path, why: str, evidence: Evidence | None = None) -> OpenedLibrary:
    database = database_at(":memory:")
    shown = evidence is not None and _is_shown_anew(database, path, evidence)
    if evidence is None or not shown:
        database.close()
        database = database_at(":memory:")
        migrations().apply(database)
        shown = copy_what_is_readable(path, database)
    database.execute("pragma foreign_keys = on")
    earlier = "" if shown or not _is_there(path) else "earlier marks cannot be shown and "
    notice = f"{earlier}what you mark now is not saved in your library {path} yet: {why}."
    return OpenedLibrary(path, database, LibraryStore(database, saved=False), notice[0].upper() + notice[1:])


def _is_shown_anew(database: "Database", path: Path, evidence: Evidence) -> bool:
    """Put a damaged library together in memory; False where there is nothing for that."""
    try:
        with the_world():
            put_together(database, path, evidence)
            return evidence.anything
    except (DamagedError, UnusableError):
        return False


def _opened(path: Path, evidence: Evidence, clock: Callable[[], float], *, anew: bool = False) -> OpenedLibrary:
    if not os.access(path, os.W_OK):
        raise UnusableError(READ_ONLY)
    database = database_at(uri_of(path, "mode=rw"))
    try:
        # Before anything is read: then SQLite keeps the log's index in memory and nobody else may write.
        database.execute("pragma locking_mode = exclusive")
        # A library that cannot be written says so now, not at the first mark: a lock of another program at the
        # beginning of the change, a read-only file at its first statement.
        database.execute("begin immediate")
        database.execute("update articles set position = position where false")
        database.execute("rollback")
        make_durable(database)
        if migrations().pending(database):
            _migrate(database, path, clock())
        database.execute("pragma foreign_keys = on")
        guard, notice = _guarded(database, path, evidence, clock, anew)
    except LibraryProblem as problem:
        database.close()
        raise UnusableError(str(problem).rstrip(".")) from problem
    except BaseException:
        database.close()
        raise
    return OpenedLibrary(path, database, LibraryStore(database, journal=guard.record), notice, guard)


def _migrate(database: "Database", path: Path, now: float) -> None:
    make_backup(database.conn, path, now)
    migrations().apply(database)


def _guarded(
    database: "Database", path: Path, evidence: Evidence, clock: Callable[[], float], anew: bool
) -> tuple[Guard, str]:
    first = number_of(database) is None
    number = number_of(database) or 0
    later, _ = evidence.missing_after(number)
    if later:
        database.execute("pragma foreign_keys = off")
        replay(database, later)
        finish(database, evidence.last)
        database.execute("pragma foreign_keys = on")
    else:
        watch(database)
    if first and not evidence.anything and database.table("articles").count:
        set_number(database, 1)  # so that what was there before the journal is not taken for nothing
    guard = Guard(database, path, clock)
    present = evidence.present
    notice = ""
    if present.damaged:
        journal_path(path).replace(aside_name(journal_path(path), clock()))
        notice = "The journal of your library was damaged and a new one was begun; nothing is lost."
    if not anew and present.begun and not present.damaged and present.last == (number_of(database) or 0):
        guard.go_on(present)
    else:
        guard.begin()
    return guard, notice


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return True
