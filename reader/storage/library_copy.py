"""Take the whole library along in one file, and let such a file become the library."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import LibraryProblem
from reader.storage.library_aside import companions
from reader.storage.library_backups import backup_folder, copy_checked, is_whole
from reader.storage.library_changes import set_number, watch
from reader.storage.library_errors import is_damage, reason
from reader.storage.library_rescue import uri_of
from reader.storage.migrations import migrations, missing_parts, unknown_steps

if TYPE_CHECKING:
    from sqlite_utils import Database

_PATIENCE = 0.2
"""How long another program's lock is waited for, in seconds."""


def save_copy(database: "Database", library: Path, target: Path) -> None:
    """Save an open library as one file, checked before it takes its name; a file of that name is replaced.

    Raises LibraryProblem; `target` is as before then.
    """
    if _is_same(target, library):
        raise LibraryProblem("A copy cannot take the place of the library itself; choose another name or folder.")
    with _told(f"No copy of your library could be saved as {target}"):
        copy_checked(database.conn, target.absolute())


def prepared(source: Path, library: Path, number: int) -> Path:
    """A checked copy of the library in `source`, brought to the present shape, as a draft beside the present library.

    `source` is only read. `number` is the last act of the present library; the draft counts on after it, so that what
    the journal says of the present one is not put into it. Raises LibraryProblem, with no draft left.
    """
    if _is_same(source, library):
        raise LibraryProblem(f"{source} is your present library already.")
    if not source.is_file():
        raise LibraryProblem(f"There is no file {source}; choose another one.")
    draft = library.with_name(f"{library.name}.new")
    _remove(draft)
    try:
        with _told(f"The library {source} could not be opened"):
            _copy(source.absolute(), draft, number)
    except BaseException:
        _remove(draft)
        raise
    return draft


def put_by(database: "Database", library: Path, now: float) -> Path:
    """Keep the present library as a file among the backups that is never removed. Raises LibraryProblem."""
    folder = backup_folder(library)
    stamp = f"{datetime.fromtimestamp(now):%Y-%m-%d-%H%M%S}"
    with _told("Your present library could not be kept as a backup"):
        folder.mkdir(parents=True, exist_ok=True)
        names = (folder / f"before-{stamp}{number}.sqlite" for number in ("", *(f"-{n}" for n in range(2, 1000))))
        return copy_checked(database.conn, next(name for name in names if not name.exists())).path


def take_place(draft: Path, library: Path) -> None:
    """Let a prepared draft become the library, which is closed. Raises LibraryProblem."""
    with _told("The library could not be opened in the place of yours"):
        draft.replace(library)


def _copy(source: Path, draft: Path, number: int) -> None:
    from sqlite_utils import Database

    log = companions(source)[0]
    options = "mode=ro" if log.exists() or os.access(source.parent, os.W_OK) else "mode=ro&immutable=1"
    with (
        closing(sqlite3.connect(uri_of(source, options), uri=True, timeout=_PATIENCE)) as connection,
        closing(sqlite3.connect(draft)) as copy,
    ):
        if unknown_steps(_need_library(Database(connection, execute_plugins=False), source)):
            raise LibraryProblem(f"{source} was written by a newer version of Lontar; install that version.")
        if not is_whole(connection):
            raise LibraryProblem(f"{source} is damaged and was not opened; your library is as it was.")
        connection.backup(copy)
        database = Database(copy, execute_plugins=False)
        copy.execute("pragma journal_mode = delete").fetchone()
        migrations().apply(database)
        if missing_parts(database) or not is_whole(copy):
            raise LibraryProblem(f"{source} is damaged and was not opened; your library is as it was.")
        watch(database)
        with database.atomic():
            set_number(database, number + 1)
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _need_library(database: "Database", source: Path) -> "Database":
    if not migrations().applied(database):
        raise LibraryProblem(f"{source} is no library of Lontar's; choose another file.")
    return database


@contextmanager
def _told(deed: str) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise LibraryProblem(f"{deed} ({problem.strerror}); choose another place or make room.") from problem
    except sqlite3.Error as error:
        if is_damage(error):
            raise LibraryProblem(f"{deed}: it is no library of Lontar's, or a damaged one.") from error
        why = reason(error)
        if why is None:
            raise
        raise LibraryProblem(f"{deed}: {why}.") from error


def _is_same(one: Path, other: Path) -> bool:
    with suppress(OSError):
        return one.samefile(other)
    return one.absolute() == other.absolute()


def _remove(draft: Path) -> None:
    for file in (draft, *companions(draft)):
        with suppress(OSError):
            file.unlink(missing_ok=True)
