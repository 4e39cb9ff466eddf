"""Copy what can be read of a library that cannot be written into a database in memory."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path, PurePath
from shutil import copyfile
from typing import TYPE_CHECKING

from reader.storage.library_aside import companions, has_unwritten_pages
from reader.storage.library_errors import is_locked
from reader.storage.migrations import TABLES, migrations, missing_parts, unknown_steps

if TYPE_CHECKING:
    from sqlite_utils import Database

_PATIENCE = 0.2
"""How long another program's lock is waited for, in seconds."""


def uri_of(path: PurePath, options: str) -> str:
    """The SQLite URI of an absolute path, with options as in `mode=ro` (https://www.sqlite.org/uri.html)."""
    uri = path.as_uri()
    # SQLite knows no host in a URI: a Windows share's name belongs to its path there.
    rooted = uri if uri.startswith("file:///") else uri.replace("file://", "file:////", 1)
    return f"{rooted}?{options}"


def copy_what_is_readable(path: Path, database: "Database") -> bool:
    """Copy the rows of the library at `path` into `database`, which has the present shape and is empty.

    The file is left as it is, whatever its shape: what this program has no place for is left out. False when nothing
    could be read; `database` is then empty as before.
    """
    try:
        _copy_rows(uri_of(path, "mode=ro"), database)
    except sqlite3.Error as error:
        return not is_locked(error) and _copied_past_the_folder(path, database)
    return True


def _copied_past_the_folder(path: Path, database: "Database") -> bool:
    # In a folder that cannot be written SQLite opens a database with a log only as one that never changes, and then
    # it does not look into the log.
    try:
        if not has_unwritten_pages(path):
            _copy_rows(uri_of(path, "mode=ro&immutable=1"), database)
            return True
        with tempfile.TemporaryDirectory(prefix="lontar-") as folder:
            copy = Path(folder).resolve() / path.name
            for file, name in ((path, copy), (companions(path)[0], companions(copy)[0])):
                if file.exists():
                    copyfile(file, name)
            _copy_rows(uri_of(copy, "mode=rw"), database)
    except (sqlite3.Error, OSError):
        return False
    return True


def _copy_rows(uri: str, database: "Database") -> None:
    from sqlite_utils import Database

    with closing(sqlite3.connect(uri, uri=True, timeout=_PATIENCE)) as connection:
        steps = migrations().applied(Database(connection, execute_plugins=False))
        if not steps:
            raise sqlite3.DatabaseError("no library")
        if unknown_steps(Database(connection, execute_plugins=False)):
            _copy_newer_rows(uri, database)
            return
        with closing(sqlite3.connect(":memory:")) as draft:
            connection.backup(draft)
            migrations().apply(Database(draft, execute_plugins=False))
            if missing_parts(Database(draft, execute_plugins=False)):
                raise sqlite3.DatabaseError("not a whole library")
            draft.backup(database.conn)


def _copy_newer_rows(uri: str, database: "Database") -> None:
    database.execute("attach ? as kept", [uri])
    try:
        with database.atomic():
            for table, columns in TABLES.items():
                there = {
                    row["name"] for row in database.query("select name from pragma_table_info(?, 'kept')", [table])
                }
                names = ", ".join(f'"{column}"' for column in columns if column in there)
                database.execute(f'insert into main."{table}" ({names}) select {names} from kept."{table}"')
    finally:
        database.execute("detach kept")
