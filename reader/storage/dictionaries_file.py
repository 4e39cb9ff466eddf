"""The file that holds the reader's dictionaries: its tables, its connections, what the world does to it."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.errors import DictionaryProblem
from reader.storage.library_aside import set_aside
from reader.storage.library_errors import is_damage, reason

APPLICATION_ID = 0x4C6F6E44
"""The number in the database's header that says whose it is: `LonD`."""

SCHEMA_VERSION = 1
"""The shape of the tables; a file of a later shape is not opened."""

_PATIENCE = 15.0  # seconds that a lock is waited for: an import holds one while it hands over what it has read
_TABLES = """
    create table dictionaries (
        id integer primary key autoincrement, name text not null, source text not null, place integer not null,
        active integer not null, entries integer not null, first_entry integer not null, added real not null,
        removed real
    ) strict;
    create table entries (
        id integer primary key, headword text not null, definition text not null, pos text not null,
        example text not null
    ) strict;
    create table names (
        dictionary integer not null, key text not null, entry integer not null, primary key (dictionary, key, entry)
    ) strict, without rowid;
"""


def connect(path: Path) -> sqlite3.Connection:
    """A connection to the dictionaries; the file is made where it is not there.

    May be used by any thread, by one at a time. Begins and ends no transaction by itself. Raises DictionaryProblem; a
    damaged file is set aside first, nothing in it overwritten.
    """
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("pragma trusted_schema = off")
            _require_own(connection, path)
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """What is written inside is written whole or not at all."""
    connection.execute("begin immediate")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # an interrupted or failed statement may have ended it already
            connection.execute("rollback")
        raise
    connection.execute("commit")


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raise what the world does to the file at `path` as DictionaryProblem; a damaged file is set aside."""
    try:
        yield
    except sqlite3.Error as error:
        if is_damage(error):
            raise DictionaryProblem(_put_by(path)) from error
        why = reason(error)
        if why is None:
            raise
        raise DictionaryProblem(f"Your dictionaries cannot be used: {why}.") from error
    except OSError as problem:
        raise DictionaryProblem(
            f"Your dictionaries cannot be used ({problem.strerror}); allow writing to the folder {path.parent}."
        ) from problem


def _put_by(path: Path) -> str:
    try:
        aside = set_aside(path, time.time())
    except OSError as problem:
        return f"Your dictionaries are damaged ({problem.strerror}); delete {path} and import them again."
    return f"Your dictionaries were damaged and are kept as {aside}; import them again."


def _require_own(connection: sqlite3.Connection, path: Path) -> None:
    """Make the tables in an empty file; refuse one of another program or of a later Lontar."""
    owner, version = (connection.execute(f"pragma {name}").fetchone()[0] for name in ("application_id", "user_version"))
    if (owner, version) == (0, 0) and not connection.execute("select 1 from sqlite_master").fetchone():
        connection.execute("pragma auto_vacuum = incremental")
        connection.execute("pragma journal_mode = wal")
        with transaction(connection):
            _make_tables(connection)
    elif owner != APPLICATION_ID:
        raise DictionaryProblem(f"{path} is not Lontar's; move that file to another folder to have dictionaries here.")
    elif version > SCHEMA_VERSION:
        raise DictionaryProblem("Your dictionaries were made by a later Lontar; install that to use them.")
    connection.execute("pragma synchronous = full")


@contextmanager
def connected(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection for one piece of work."""
    with told(path), closing(connect(path)) as connection:
        yield connection


def _make_tables(connection: sqlite3.Connection) -> None:
    if connection.execute("select 1 from sqlite_master").fetchone():
        return  # another connection has made them meanwhile
    for statement in _TABLES.split(";"):
        connection.execute(statement)
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    connection.execute(f"pragma user_version = {SCHEMA_VERSION}")
