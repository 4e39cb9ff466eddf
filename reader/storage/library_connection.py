"""Connections to the library, and what the world does to it told apart: damage, or a place that cannot be used."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.storage.library_aside import companions
from reader.storage.library_errors import is_damage, reason
from reader.storage.library_journal import sync_folder
from reader.storage.library_rescue import uri_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_PATIENCE = 0.2
"""How long another program's lock is waited for, in seconds."""


class DamagedError(Exception):
    """The file is no library, or not a whole one, or not what its journal says."""


class UnusableError(Exception):
    """The library cannot be used, for no fault of its content; the message says why and what to do."""


@contextmanager
def the_world() -> Iterator[None]:
    """What the world does in here is told apart: DamagedError for damage, UnusableError for a place or a lock.

    Any other error is a mistake of the program's own and stays what it is.
    """
    try:
        yield
    except OSError as problem:
        raise UnusableError(f"its folder cannot be used ({problem.strerror}); allow writing there") from problem
    except sqlite3.Error as error:
        if is_damage(error):
            raise DamagedError from error
        why = reason(error)
        if why is None:
            raise
        raise UnusableError(why) from error


def make_durable(database: "Database") -> None:
    """What is committed from now on survives a power cut, not the end of the program alone."""
    database.enable_wal()
    database.execute("pragma synchronous = full")


def database_at(uri: str) -> "Database":
    """The database at a `file:` address or `:memory:`, without plug-ins. Raises sqlite3.Error as `connect` does."""
    from sqlite_utils import Database

    connection = sqlite3.connect(uri, uri=True, timeout=_PATIENCE)
    try:
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise


@contextmanager
def draft_of(path: Path, before_naming: Callable[[], None] = lambda: None) -> "Iterator[Database]":
    """A new library, under another name until it is whole: a start that is interrupted leaves no half-made one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.new")
    _remove(draft)
    try:
        database = database_at(uri_of(draft, "mode=rwc"))
        try:
            # The draft is nothing until it has its name: it is enough that it is on the disk then.
            database.execute("pragma synchronous = off")
            database.execute("pragma journal_mode = memory")
            database.execute("pragma cache_size = -65536")  # 64 MB
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


def _remove(draft: Path) -> None:
    for file in (draft, *companions(draft)):
        file.unlink(missing_ok=True)
