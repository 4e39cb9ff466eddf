"""What can still be read of a damaged library, which may answer with any error."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from reader.storage.library_aside import companions
from reader.storage.library_changes import Key, Row, number_of, quoted
from reader.storage.migrations import TABLES, migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

_Read = TypeVar("_Read")
_Else = TypeVar("_Else")


@contextmanager
def readable(damaged: Path) -> "Iterator[Database | None]":
    """A copy of the damaged library in the present shape, with its log; None where there is nothing to read."""
    from sqlite_utils import Database

    if not damaged.is_file():
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="lontar-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder).resolve() / "damaged.sqlite"
        for file, name in zip((damaged, *companions(damaged)), (copy, *companions(copy)), strict=True):
            if file.exists() and not file.name.endswith("-shm"):
                shutil.copyfile(file, name)
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            connection.text_factory = _text
            old = Database(connection, execute_plugins=False)
            tried(lambda: migrations().apply(old), None)
            yield old


def _text(content: bytes) -> str | bytes:
    # What is no UTF-8 is no text that was ever written: as bytes, no table takes it.
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content


def number_of_damaged(database: "Database | None") -> int:
    """The last act that a damaged library knows, as far as that can be read; otherwise 0."""
    return tried(lambda: number_of(database) or 0, 0) if database is not None else 0


def rows_of(old: "Database", table: str) -> Iterator[Row]:
    """The rows of a table from both its ends as far as they can be read, each once."""
    names = tried(lambda: [name for name in TABLES[table] if name in old.table(table).columns_dict], [])
    if not names:
        return
    seen: set[Key] = set()
    for order in ("asc", "desc"):
        reading = f"select rowid, {', '.join(map(quoted, names))} from {quoted(table)} order by rowid {order}"
        cursor = tried(partial(old.execute, reading), None)
        while cursor is not None and (found := tried(cursor.fetchone, None)) is not None:
            if (found[0],) not in seen:
                seen.add((found[0],))
                yield dict(zip(names, found[1:], strict=True))


def tried(read: Callable[[], _Read], otherwise: _Else) -> _Read | _Else:
    """What can be read of a damaged file, else `otherwise`."""
    try:
        return read()
    except (sqlite3.Error, ValueError, TypeError, KeyError):
        return otherwise
