"""Open the reader's library; put a damaged one together anew; work in memory where it cannot be written."""

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import LibraryProblem
from reader.storage.library_aside import aside_name, companions, has_unwritten_pages, set_aside
from reader.storage.library_backups import digest_of_file, make_backup
from reader.storage.library_changes import number_of, set_number, watch
from reader.storage.library_errors import READ_ONLY, is_damage, reason
from reader.storage.library_evidence import Evidence
from reader.storage.library_guard import Guard
from reader.storage.library_journal import journal_path, sync_folder
from reader.storage.library_recovery import Assembled, finish, put_together, replay
from reader.storage.library_rescue import copy_what_is_readable, uri_of
from reader.storage.library_store import LibraryStore
from reader.storage.migrations import migrations, missing_parts, unknown_steps

if TYPE_CHECKING:
    from sqlite_utils import Database

_PATIENCE = 0.2
"""How long another program's lock is waited for, in seconds."""


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


class _DamagedError(Exception):
    """The file is no library, or not a whole one, or not what its journal says."""


class _UnusableError(Exception):
    """The library cannot be used, for no fault of its content; the message says why and what to do."""


def open_library(path: Path, clock: Callable[[], float] = time.time) -> OpenedLibrary:
    """Open the library; make it, with its folder, where there is none.

    A damaged library is set aside under a dated name beside it and put together anew. One that is locked, read-only
    or written by a newer Lontar is left as it is: the store then works in memory with what could be read, and its
    `saved` is False. `clock` gives seconds since the epoch. Raises no ReaderError.
    """
    path = path.absolute()
    evidence: Evidence | None = None
    try:
        with _world():
            evidence = Evidence(path)
            return _opened_or_begun(path, evidence, clock)
    except _UnusableError as problem:
        return _in_memory(path, str(problem))
    except _DamagedError:
        assert evidence is not None
        return _put_together(path, evidence, clock)


def _opened_or_begun(path: Path, evidence: Evidence, clock: Callable[[], float]) -> OpenedLibrary:
    if path.exists():
        _examine(path, evidence)
    elif has_unwritten_pages(path) or evidence.anything:
        raise _DamagedError
    else:
        with _draft(path) as database:
            migrations().apply(database)
    return _opened(path, evidence, clock)


def _put_together(path: Path, evidence: Evidence, clock: Callable[[], float]) -> OpenedLibrary:
    try:
        with _world():
            aside: list[Path] = []

            def make_way() -> None:
                aside.append(set_aside(path, clock()))

            with _draft(path, make_way) as database:
                assembled = put_together(database, path, evidence)
        notice = _told(path, aside[0], assembled)
    except _UnusableError as problem:
        return _in_memory(path, f"it is damaged, and it cannot be put together anew: {problem}", evidence)
    try:
        with _world():
            opened = _opened(path, Evidence(path), clock, anew=True)
    except _UnusableError as problem:
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
    database = _database(":memory:")
    if evidence is not None:
        with _world():
            put_together(database, path, evidence)
        shown = evidence.anything
    else:
        migrations().apply(database)
        shown = copy_what_is_readable(path, database)
    database.execute("pragma foreign_keys = on")
    earlier = "" if shown or not _is_there(path) else "earlier marks cannot be shown and "
    notice = f"{earlier}what you mark now is not saved in your library {path} yet: {why}."
    return OpenedLibrary(path, database, LibraryStore(database, saved=False), notice[0].upper() + notice[1:])


def _examine(path: Path, evidence: Evidence) -> None:
    if not path.is_file():
        raise _UnusableError("something that is no file stands in its place; move it away")
    if path.stat().st_size == 0:
        # SQLite would take it for a new database and delete a log that lies beside it.
        raise _DamagedError
    left = _is_as_it_was_left(path, evidence)
    # Only a connection that cannot write leaves a damaged file and its log as they are when it closes; but only one
    # that can write takes back a change that was interrupted before there was a log.
    mode = "rw" if companions(path)[2].exists() else "ro"
    database = _database(uri_of(path, f"mode={mode}"))
    try:
        if unknown_steps(database):
            raise _UnusableError("it was written by a newer version of Lontar; install that version")
        if _is_damaged(database, left, evidence):
            raise _DamagedError
    except sqlite3.Error as error:
        # Such as a file format that no version of SQLite has written.
        if reason(error) is None:
            raise _DamagedError from error
        raise
    finally:
        database.close()


def _is_as_it_was_left(path: Path, evidence: Evidence) -> bool | None:
    """Whether the file is the one that was closed in good order; None where it was not closed so."""
    closed = evidence.present.closed
    return digest_of_file(path) == closed if closed and not has_unwritten_pages(path) else None


def _is_damaged(database: "Database", left: bool | None, evidence: Evidence) -> bool:
    steps = migrations()
    if not steps.applied(database):
        return True
    up_to_date = not steps.pending(database)
    if up_to_date and missing_parts(database):
        return True
    if left:
        return False
    if left is False and evidence.base.complete:
        return True  # somebody else changed it while it was closed, however little of that can be seen
    if [row[0] for row in database.execute("pragma integrity_check(1)").fetchall()] != ["ok"]:
        return True
    if database.execute("pragma foreign_key_check").fetchall():
        return True
    number = number_of(database) or 0
    later, known = evidence.missing_after(number)
    if len(later) > 1 or not known:
        return True  # one act more stands in the journal after a crash between its line and its commit
    # A library that lacks an act is compared when it has it.
    return up_to_date and not later and number == evidence.last and evidence.contradicts(database)


@contextmanager
def _draft(path: Path, before_naming: Callable[[], None] = lambda: None) -> "Iterator[Database]":
    """A new library, under another name until it is whole: a start that is interrupted leaves no half-made one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.new")
    _remove(draft)
    try:
        database = _database(uri_of(draft, "mode=rwc"))
        try:
            # The draft is nothing until it has its name: it is enough that it is on the disk then.
            database.execute("pragma synchronous = off")
            yield database
        finally:
            database.close()
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        before_naming()
        if not path.exists():
            draft.rename(path)
            sync_folder(path.parent)
    finally:
        _remove(draft)


def _opened(path: Path, evidence: Evidence, clock: Callable[[], float], *, anew: bool = False) -> OpenedLibrary:
    if not os.access(path, os.W_OK):
        raise _UnusableError(READ_ONLY)
    database = _database(uri_of(path, "mode=rw"))
    try:
        # Before anything is read: then SQLite keeps the log's index in memory and nobody else may write.
        database.execute("pragma locking_mode = exclusive")
        # A library that cannot be written says so now, not at the first mark: a lock of another program at the
        # beginning of the change, a read-only file at its first statement.
        database.execute("begin immediate")
        database.execute("update articles set position = position where false")
        database.execute("rollback")
        _make_durable(database)
        if migrations().pending(database):
            _migrate(database, path, clock())
        database.execute("pragma foreign_keys = on")
        guard, notice = _guarded(database, path, evidence, clock, anew)
    except LibraryProblem as problem:
        database.close()
        raise _UnusableError(str(problem).rstrip(".")) from problem
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


def _make_durable(database: "Database") -> None:
    database.enable_wal()
    database.execute("pragma synchronous = full")


def _database(uri: str) -> "Database":
    from sqlite_utils import Database

    connection = sqlite3.connect(uri, uri=True, timeout=_PATIENCE)
    try:
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise


def _remove(draft: Path) -> None:
    for file in (draft, *companions(draft)):
        file.unlink(missing_ok=True)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return True


@contextmanager
def _world() -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise _UnusableError(f"its folder cannot be used ({problem.strerror}); allow writing there") from problem
    except sqlite3.Error as error:
        if is_damage(error):
            raise _DamagedError from error
        why = reason(error)
        if why is None:
            raise
        raise _UnusableError(why) from error
