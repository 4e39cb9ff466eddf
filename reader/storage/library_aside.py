"""Set a damaged library aside under a dated name, with the files SQLite keeps beside it; nothing is overwritten."""

from datetime import datetime
from itertools import chain, count
from pathlib import Path

_SUFFIXES = ("-wal", "-shm", "-journal")
"""What SQLite adds to a database's name for its log, the log's index, and the rollback journal."""


def companions(path: Path) -> tuple[Path, ...]:
    """The names of the files that SQLite may keep beside a database; whether they are there or not."""
    return tuple(path.with_name(path.name + suffix) for suffix in _SUFFIXES)


def has_unwritten_pages(path: Path) -> bool:
    """Whether a log or journal with content lies beside the database, or beside where it should be.

    Raises OSError when the folder cannot be read.
    """
    log, _, journal = companions(path)
    return any(file.exists() and file.stat().st_size for file in (log, journal))


def set_aside(path: Path, now: float) -> Path:
    """Rename a database and the files beside it: `library.sqlite` to `library.damaged-2026-11-24-153000.sqlite`.

    The date and time are local ones of `now`, in seconds since the epoch. Returns the new name, one that no file had.
    Raises OSError when a file cannot be renamed.
    """
    aside = aside_name(path, now)
    for file, name in zip((path, *companions(path)), (aside, *companions(aside)), strict=True):
        if file.exists():
            file.rename(name)
    return aside


def aside_name(path: Path, now: float) -> Path:
    """The dated name that a damaged file would be given, one that no file has."""
    stamp = f"{datetime.fromtimestamp(now):%Y-%m-%d-%H%M%S}"
    endings = chain([stamp], (f"{stamp}-{number}" for number in count(2)))
    names = (path.with_name(f"{path.stem}.damaged-{ending}{path.suffix}") for ending in endings)
    return next(name for name in names if not any(file.exists() for file in (name, *companions(name))))
