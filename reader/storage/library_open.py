"""Open the reader's library; set a damaged one aside; work in memory where it cannot be written."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.storage.library_aside import companions, has_unwritten_pages, set_aside
from reader.storage.library_errors import is_damage, reason
from reader.storage.library_rescue import copy_what_is_readable, uri_of
from reader.storage.library_store import LibraryStore
from reader.storage.migrations import migrations, missing_parts, unknown_steps

if TYPE_CHECKING:
    from sqlite_utils import Database

_PATIENCE = 0.2
"""How long another program's lock is waited for, in seconds: the window does not answer meanwhile."""


@dataclass(frozen=True, slots=True)
class OpenedLibrary:
    """The library, and what the reader has to know about it in one sentence; empty when all is well."""

    store: LibraryStore
    notice: str


class _DamagedError(Exception):
    """The file is no library, or not a whole one."""


class _UnusableError(Exception):
    """The library cannot be used, for no fault of its content; the message says why and what to do."""


def open_library(path: Path, clock: Callable[[], float] = time.time) -> OpenedLibrary:
    """Open the library; make it, with its folder, where there is none.

    A damaged library is set aside under a dated name beside it and a new one is begun. One that is locked, read-only
    or written by a newer Lontar is left as it is: the store then works in memory with what could be read, and its
    `saved` is False. `clock` gives seconds since the epoch. Raises no ReaderError.
    """
    path = path.absolute()
    try:
        return OpenedLibrary(_opened_or_begun(path), "")
    except _UnusableError as problem:
        return _in_memory(path, str(problem))
    except _DamagedError:
        return _begun_anew(path, clock())


def _opened_or_begun(path: Path) -> LibraryStore:
    with _world():
        if path.exists():
            _examine(path)
        elif has_unwritten_pages(path):
            raise _DamagedError
        else:
            _begin(path)
        return _opened(path)


def _begun_anew(path: Path, now: float) -> OpenedLibrary:
    try:
        with _world():
            aside = set_aside(path, now)
    except _UnusableError as problem:
        return _in_memory(path, f"it is damaged, and it cannot be set aside: {problem}")
    notice = f"Your library was damaged; it was set aside as {aside}, nothing of it deleted, and a new one was begun."
    try:
        return OpenedLibrary(_opened_or_begun(path), notice)
    except _UnusableError as problem:
        return _in_memory(path, f"it was damaged and set aside as {aside}, and no new one can be begun: {problem}")


def _in_memory(path: Path, why: str) -> OpenedLibrary:
    database = _database(":memory:")
    migrations().apply(database)
    shown = copy_what_is_readable(path, database)
    database.execute("pragma foreign_keys = on")
    earlier = "" if shown or not _is_there(path) else "earlier marks cannot be shown and "
    notice = f"{earlier}what you mark now is not saved in your library {path}: {why}, then start Lontar again."
    return OpenedLibrary(LibraryStore(database, saved=False), notice[0].upper() + notice[1:])


def _examine(path: Path) -> None:
    if not path.is_file():
        raise _UnusableError("something that is no file stands in its place; move it away")
    if path.stat().st_size == 0:
        # SQLite would take it for a new database and delete a log that lies beside it.
        raise _DamagedError
    # Only a connection that cannot write leaves a damaged file and its log as they are when it closes; but only one
    # that can write takes back a change that was interrupted before there was a log.
    mode = "rw" if companions(path)[2].exists() else "ro"
    database = _database(uri_of(path, f"mode={mode}"))
    try:
        if unknown_steps(database):
            raise _UnusableError("it was written by a newer version of Lontar; install that version")
        if _is_damaged(database):
            raise _DamagedError
    except sqlite3.Error as error:
        # Such as a file format that no version of SQLite has written.
        if reason(error) is None:
            raise _DamagedError from error
        raise
    finally:
        database.close()


def _is_damaged(database: "Database") -> bool:
    steps = migrations()
    if not steps.applied(database):
        return True
    if not steps.pending(database) and missing_parts(database):
        return True
    return [row[0] for row in database.execute("pragma quick_check(1)").fetchall()] != ["ok"]


def _begin(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    # Under another name until it is whole: a start that is interrupted leaves no half-made library.
    draft = path.with_name(f"{path.name}.new")
    _remove(draft)
    try:
        database = _database(uri_of(draft, "mode=rwc"))
        try:
            _make_durable(database)
            migrations().apply(database)
        finally:
            database.close()
        if not path.exists():
            draft.rename(path)
    finally:
        _remove(draft)


def _opened(path: Path) -> LibraryStore:
    database = _database(uri_of(path, "mode=rw"))
    try:
        # A library that cannot be written says so now, not at the first mark: a lock of another program at the
        # beginning of the change, a read-only file at its first statement.
        database.execute("begin immediate")
        database.execute("update articles set position = position where false")
        database.execute("rollback")
        _make_durable(database)
        database.execute("pragma foreign_keys = on")
        migrations().apply(database)
    except BaseException:
        database.close()
        raise
    return LibraryStore(database)


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
