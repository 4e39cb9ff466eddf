"""Look whether the library's file is whole and holds what its journal says, before anything is written to it."""

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from reader.storage.library_aside import companions, has_unwritten_pages
from reader.storage.library_backups import digest_of_file
from reader.storage.library_changes import number_of
from reader.storage.library_connection import DamagedError, UnusableError, database_at
from reader.storage.library_errors import reason
from reader.storage.library_evidence import Evidence
from reader.storage.library_rescue import uri_of
from reader.storage.migrations import migrations, missing_parts, unknown_steps

if TYPE_CHECKING:
    from sqlite_utils import Database


def examine(path: Path, evidence: Evidence) -> None:
    """Raise DamagedError or UnusableError where the library at `path` cannot be opened as it is.

    The file is only read, except that SQLite takes back what an interrupted change left in its journal.
    """
    if not path.is_file():
        raise UnusableError("something that is no file stands in its place; move it away")
    if path.stat().st_size == 0:
        # SQLite would take it for a new database and delete a log that lies beside it.
        raise DamagedError
    left = _is_as_it_was_left(path, evidence)
    # Only a connection that cannot write leaves a damaged file and its log as they are when it closes; but only one
    # that can write takes back a change that was interrupted before there was a log.
    mode = "rw" if companions(path)[2].exists() else "ro"
    database = database_at(uri_of(path, f"mode={mode}"))
    try:
        if unknown_steps(database):
            raise UnusableError("it was written by a newer version of Lontar; install that version")
        if _is_damaged(database, left, evidence):
            raise DamagedError
    except sqlite3.Error as error:
        # Such as a file format that no version of SQLite has written.
        if reason(error) is None:
            raise DamagedError from error
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
