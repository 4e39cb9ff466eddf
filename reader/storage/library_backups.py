"""Copies of the library made while it is in use: checked before they get their name, the old ones thinned out."""

import hashlib
import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, count
from pathlib import Path

from reader.errors import LibraryProblem
from reader.storage.library_aside import companions
from reader.storage.library_changes import quoted
from reader.storage.library_errors import reason
from reader.storage.library_journal import sync_folder
from reader.storage.library_rescue import uri_of

_DAYS, _MONTHS, _LATEST = 10, 6, 3
_NAME = "%Y-%m-%d-%H%M%S"
_BACKUP = re.compile(r"library-(?P<when>[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{6})(?:-(?P<number>[0-9]+))?\.sqlite")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup and the SHA-256 of its file."""

    path: Path
    digest: str


def backup_folder(library: Path) -> Path:
    """Where the backups of a library lie."""
    return library.with_name("backups")


def backups_of(library: Path) -> tuple[Path, ...]:
    """The backups of a library, the latest first. Raises OSError."""
    folder = backup_folder(library)
    if not folder.is_dir():
        return ()
    return tuple(sorted((file for file in folder.iterdir() if _BACKUP.fullmatch(file.name)), key=_age, reverse=True))


def make_backup(connection: sqlite3.Connection, library: Path, now: float) -> Backup:
    """Copy the open library into its folder of backups, and remove the backups that are no longer kept.

    The copy is opened again, checked and counted before it takes its name. `now` is in seconds since the epoch. Raises
    LibraryProblem; what was there is as it was then.
    """
    folder = backup_folder(library)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = copy_checked(connection, _free_name(folder, now))
        for old in not_kept(backups_of(library)):
            old.unlink(missing_ok=True)
    except OSError as problem:
        raise LibraryProblem(f"No backup of your library could be made ({problem.strerror}); make room.") from problem
    return made


def copy_checked(connection: sqlite3.Connection, target: Path) -> Backup:
    """Copy an open library into one file that needs no other beside it; a file of that name is replaced at the end.

    Raises LibraryProblem where the copy cannot be made or is not whole, and OSError; `target` is as before then.
    """
    draft = target.with_name(f"{target.name}.new")
    _remove(draft)
    try:
        with closing(sqlite3.connect(uri_of(draft.absolute(), "mode=rwc"), uri=True, isolation_level=None)) as copy:
            connection.backup(copy)
            copy.execute("pragma journal_mode = delete").fetchone()
        _need_whole(connection, draft)
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        made = Backup(target, digest_of_file(draft))
        draft.replace(target)
        sync_folder(target.parent)
    except sqlite3.Error as error:
        why = reason(error)
        if why is None:
            raise
        raise LibraryProblem(f"No copy of your library could be made: {why}.") from error
    finally:
        _remove(draft)
    return made


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing wrong with a database and its references."""
    checked = connection.execute("pragma quick_check(1)").fetchall()
    return [row[0] for row in checked] == ["ok"] and not connection.execute("pragma foreign_key_check").fetchall()


def digest_of_file(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal digits. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def not_kept(backups: Iterable[Path]) -> tuple[Path, ...]:
    """Those of a library's backups that may go: the latest three stay, and the last of each of the ten latest days and
    six latest months that have any."""
    ordered = sorted(backups, key=_age, reverse=True)
    kept = set(ordered[:_LATEST])
    for part, number in ((slice(len("2026-11-24")), _DAYS), (slice(len("2026-11")), _MONTHS)):
        last_of: dict[str, Path] = {}
        for file in ordered:
            last_of.setdefault(_age(file)[0][part], file)
        kept.update(list(last_of.values())[:number])
    return tuple(file for file in ordered if file not in kept)


def _need_whole(connection: sqlite3.Connection, draft: Path) -> None:
    with closing(sqlite3.connect(uri_of(draft.absolute(), "mode=ro"), uri=True)) as copy:
        if not is_whole(copy) or _counts(copy) != _counts(connection):
            raise LibraryProblem("No copy of your library could be made: what was written is not what was read.")


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = connection.execute(
        "select name from sqlite_master where type = 'table' and sql not like 'create virtual%' order by name"
    ).fetchall()
    return {name: connection.execute(f"select count(*) from main.{quoted(name)}").fetchone()[0] for (name,) in names}


def _free_name(folder: Path, now: float) -> Path:
    stamp = datetime.fromtimestamp(now).strftime(_NAME)
    names = chain([stamp], (f"{stamp}-{number}" for number in count(2)))
    return next(path for name in names if not (path := folder / f"library-{name}.sqlite").exists())


def _age(file: Path) -> tuple[str, int]:
    """What tells an older backup from a later one: the local time in its name, and its number in that second."""
    match = _BACKUP.fullmatch(file.name)
    return (match["when"], int(match["number"] or 1)) if match else ("", 0)


def _remove(draft: Path) -> None:
    for file in (draft, *companions(draft)):
        file.unlink(missing_ok=True)
