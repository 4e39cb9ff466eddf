"""A dictionary's entries go into the database whole or not at all."""

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from reader.errors import DictionaryProblem
from reader.model.dictionary import Dictionary, DictionaryEntry
from reader.storage.dictionaries_file import connected, transaction
from reader.storage.folding import fold_name

_AT_ONCE = 2_000  # entries
_CACHE = 64_000  # KiB that the import may keep in memory
_GLANCE = 200_000  # steps of SQLite's between two looks whether the import is still wanted

_DRAFT = """
    create table draft.entries (id integer primary key, headword, definition, pos, example);
    create table draft.names (key text, entry integer);
"""


def add_dictionary(
    path: Path,
    name: str,
    source: str,
    entries: Iterable[DictionaryEntry],
    cancelled: Callable[[], bool],
    clock: Callable[[], float] = time.time,
) -> Dictionary:
    """Add a dictionary after the others; gives it with the number of its entries.

    The entries are first put into a draft of their own, which leaves the dictionaries free to be asked and changed,
    then handed over in one transaction. What taking the entries raises ends the import with nothing written. Once
    `cancelled` says yes, or where there is no entry, DictionaryProblem is raised; also where the disk is full or the
    database cannot be written.
    """
    with connected(path) as connection:
        _attach_draft(connection)
        count = _fill(connection, entries)
        if not count:
            raise DictionaryProblem(f"{source} holds no entry that could be imported; nothing was changed.")
        connection.set_progress_handler(cancelled, _GLANCE)
        try:
            return _hand_over(connection, name, source, count, clock())
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
                raise
            raise cancelled_import(source) from error


def cancelled_import(source: str) -> DictionaryProblem:
    """What is said of an import that was given up."""
    return DictionaryProblem(f"{source} was not imported, because the import was cancelled; nothing was changed.")


def _attach_draft(connection: sqlite3.Connection) -> None:
    connection.execute(f"pragma cache_size = -{_CACHE}")
    connection.execute("attach '' as draft")  # a nameless database goes when its connection does
    connection.execute("pragma draft.journal_mode = off")
    connection.execute("pragma draft.synchronous = off")
    for statement in _DRAFT.split(";"):
        connection.execute(statement)


def _fill(connection: sqlite3.Connection, entries: Iterable[DictionaryEntry]) -> int:
    """Put the entries into the draft; gives how many there were."""
    count = 0
    taken = iter(entries)
    connection.execute("begin")
    while batch := list(islice(taken, _AT_ONCE)):
        connection.executemany(
            "insert into draft.entries values (?, ?, ?, ?, ?)",
            ((count + number, e.headword, e.definition, e.pos, e.example) for number, e in enumerate(batch)),
        )
        connection.executemany("insert into draft.names values (?, ?)", _names(batch, count))
        count += len(batch)
    connection.execute("commit")
    return count


def _names(batch: Iterable[DictionaryEntry], first: int) -> Iterator[tuple[str, int]]:
    for number, entry in enumerate(batch, first):
        key = fold_name(entry.headword)
        yield key, number
        for other in dict.fromkeys(map(fold_name, entry.others)):
            if other and other != key:
                yield other, number


def _hand_over(connection: sqlite3.Connection, name: str, source: str, count: int, now: float) -> Dictionary:
    with transaction(connection):
        first, place = connection.execute(
            "select (select coalesce(max(id), 0) + 1 from entries), coalesce(max(place), 0) + 1 from dictionaries"
        ).fetchone()
        number = connection.execute(
            "insert into dictionaries (name, source, place, active, entries, first_entry, added)"
            " values (?, ?, ?, 1, ?, ?, ?) returning id",
            (name, source, place, count, first, now),
        ).fetchone()[0]
        connection.execute(
            "insert into entries select id + ?, headword, definition, pos, example from draft.entries order by id",
            (first,),
        )
        connection.execute(
            "insert into names select ?, key, entry + ? from draft.names order by key, entry", (number, first)
        )
        connection.set_progress_handler(None, 0)
    connection.execute("pragma main.wal_checkpoint(truncate)")
    return Dictionary(number, name, source, count)
