"""What SQLite reports about the library, as one sentence for the reader."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from reader.errors import LibraryProblem

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_NO_TEXT = "Could not decode to UTF-8"
"""How Python says that a text in the database is not one; it has no result code of SQLite's."""
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}

READ_ONLY = "it is read-only; allow writing to the file and its folder"

_REASONS = {
    sqlite3.SQLITE_BUSY: "it is in use by another program; close that program",
    sqlite3.SQLITE_LOCKED: "it is in use by another program; close that program",
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: "it may not be opened; allow reading and writing the file and its folder",
    sqlite3.SQLITE_AUTH: "it may not be opened; allow reading and writing the file and its folder",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; allow reading and writing the file and its folder",
    sqlite3.SQLITE_FULL: "the disk is full; make room on it",
    sqlite3.SQLITE_IOERR: "the disk reports an error; check the disk and the room left on it",
    sqlite3.SQLITE_NOLFS: "it has outgrown its disk; move it to another one",
    sqlite3.SQLITE_PROTOCOL: "it is in use by another program; close that program",
    sqlite3.SQLITE_NOMEM: "there is not enough memory; close other programs",
    sqlite3.SQLITE_TOOBIG: "the text is too large for it",
    sqlite3.SQLITE_CORRUPT: "it is damaged; start Lontar again, which puts it together anew",
    sqlite3.SQLITE_NOTADB: "it is damaged; start Lontar again, which puts it together anew",
}
"""SQLite's primary result codes that the world outside causes, and what to do (https://www.sqlite.org/rescode.html)."""


def is_damage(error: sqlite3.Error) -> bool:
    """Whether SQLite says that the file's content, not its surroundings, is at fault."""
    return _primary_code(error) in _DAMAGE or str(error).startswith(_NO_TEXT)


def is_locked(error: sqlite3.Error) -> bool:
    """Whether another program holds the file."""
    return _primary_code(error) in _LOCKED


def reason(error: sqlite3.Error) -> str | None:
    """Why the library cannot be used and what to do, as half a sentence; None for a mistake of the program's own."""
    return _REASONS.get(sqlite3.SQLITE_CORRUPT if is_damage(error) else _primary_code(error))


@contextmanager
def told(deed: str) -> Iterator[None]:
    """Run a piece of work on the library; what the world does to it is raised as LibraryProblem.

    `deed` begins the sentence: "The mark could not be saved".
    """
    try:
        yield
    except sqlite3.Error as error:
        why = reason(error)
        if why is None:
            raise
        raise LibraryProblem(f"{deed} in your library: {why}.") from error


def _primary_code(error: sqlite3.Error) -> int:
    # Extended result codes carry the primary one in their lowest byte.
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
