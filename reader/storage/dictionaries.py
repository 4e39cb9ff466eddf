"""The reader's own dictionaries: a list with an order and switches, and their entries, looked up where they lie."""

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from reader.model.dictionary import Dictionary, DictionaryEntry, FoundEntry
from reader.storage.dictionaries_file import connect, connected, told, transaction
from reader.storage.dictionaries_import import add_dictionary
from reader.storage.folding import fold_name

_LAST = "\U0010ffff"
_MOST_NAMED = 12  # entries of one dictionary for one name
_GLOSS = 300  # code points of an explanation that a list of names needs

_COLUMNS = "select id, name, source, entries, active from dictionaries"
_LIST = f"{_COLUMNS} where removed is null order by place, id"
_GONE = "select id, first_entry, entries from dictionaries where removed < ?"
_REMOVED = f"{_COLUMNS} where removed >= ? order by removed desc, id"
_NAMED = """
    select headword, definition, pos, example from names join entries on entries.id = names.entry
    where dictionary = ? and key = ? order by names.entry limit ?
"""
_BEGINNING = """
    select headword, substr(definition, 1, ?), pos, '' from names join entries on entries.id = names.entry
    where dictionary = ? and key >= ? and key < ? order by key, names.entry limit ?
"""


class DictionaryStore:
    """The database of dictionaries at a path, which is made by the first import.

    Any thread may call it; questions wait for each other, and for nothing else. Every method raises DictionaryProblem
    where the file cannot be used; a damaged one is set aside.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock
        self._begun = clock()
        self._asking = Lock()
        self._making = Lock()
        self._connection: sqlite3.Connection | None = None
        self._list: tuple[Dictionary, ...] | None = None

    # The list

    def dictionaries(self) -> tuple[Dictionary, ...]:
        """All dictionaries in their order, without those removed."""
        with self._asked() as connection:
            if connection is None:
                return ()
            if self._list is None:
                self._list = _listed(connection.execute(_LIST))
            return self._list

    def removed(self) -> tuple[Dictionary, ...]:
        """The dictionaries removed since this store was made, the last one first."""
        with self._asked() as connection:
            return () if connection is None else _listed(connection.execute(_REMOVED, (self._begun,)))

    def add(
        self, name: str, source: str, entries: Iterable[DictionaryEntry], cancelled: Callable[[], bool]
    ) -> Dictionary:
        """Add a dictionary, as `add_dictionary` does; takes a minute for a million entries."""
        self._made().close()
        try:
            return add_dictionary(self._path, name, source, entries, cancelled, self._clock)
        finally:
            self._forget_list()

    def rename(self, dictionary_id: int, name: str) -> None:
        """Give a dictionary another name."""
        self._write("update dictionaries set name = ? where id = ?", (name, dictionary_id))

    def switch(self, dictionary_id: int, active: bool) -> None:
        """Let a dictionary answer, or not."""
        self._write("update dictionaries set active = ? where id = ?", (int(active), dictionary_id))

    def arrange(self, dictionary_ids: Sequence[int]) -> None:
        """Put these dictionaries into that order."""
        with self._writing() as connection:
            rows = [(place, number) for place, number in enumerate(dictionary_ids, 1)]
            connection.executemany("update dictionaries set place = ? where id = ?", rows)

    def remove(self, dictionary_id: int) -> None:
        """Take a dictionary from the list; it can be brought back until another store is made and sweeps."""
        self._write("update dictionaries set removed = ? where id = ?", (self._clock(), dictionary_id))

    def restore(self, dictionary_id: int) -> None:
        """Bring a removed dictionary back to its place."""
        self._write("update dictionaries set removed = null where id = ?", (dictionary_id,))

    def sweep(self) -> None:
        """Delete for good what was removed before this store was made, and give its room back to the disk.

        Takes a second for a million entries.
        """
        with self._asked() as connection:
            gone = () if connection is None else connection.execute(_GONE, (self._begun,)).fetchall()
        if not gone:
            return
        with self._writing() as connection:
            for number, first, count in gone:
                connection.execute("delete from names where dictionary = ?", (number,))
                connection.execute("delete from entries where id >= ? and id < ?", (first, first + count))
                connection.execute("delete from dictionaries where id = ?", (number,))
        with connected(self._path) as connection:
            connection.executescript("pragma incremental_vacuum")  # execute would do its first step alone
            connection.execute("pragma wal_checkpoint(truncate)")

    def close(self) -> None:
        """Let go of the file."""
        with self._asking:
            self._let_go()

    # Looking up

    def named(self, names: Sequence[str]) -> tuple[FoundEntry, ...]:
        """The entries under these names, dictionary by dictionary, name by name.

        Names are compared folded (capitals, accents and hyphens do not matter); those written exactly so come first.
        """
        keys = {key: name for name in reversed(names) if (key := fold_name(name))}
        with self._asked() as connection:
            if connection is None:
                return ()
            return tuple(
                FoundEntry(dictionary, entry, name)
                for dictionary in self._active(connection)
                for key, name in reversed(keys.items())
                for entry in _entries(connection, (dictionary.id, key, _MOST_NAMED), name)
            )

    def beginning(self, prefix: str, limit: int) -> tuple[FoundEntry, ...]:
        """Entries with a name that begins so, at most `limit` of each dictionary, with the beginning of what they say.

        The shortest names come first, then the order of the dictionaries counts.
        """
        key = fold_name(prefix)
        with self._asked() as connection:
            if connection is None or not key:
                return ()
            found = [
                FoundEntry(dictionary, DictionaryEntry(*row), prefix)
                for dictionary in self._active(connection)
                for row in connection.execute(_BEGINNING, (_GLOSS, dictionary.id, key, key + _LAST, limit))
            ]
        return tuple(sorted(found, key=lambda each: len(each.entry.headword)))

    # Inside

    def _active(self, connection: sqlite3.Connection) -> Iterator[Dictionary]:
        if self._list is None:
            self._list = _listed(connection.execute(_LIST))
        return (dictionary for dictionary in self._list if dictionary.active)

    @contextmanager
    def _asked(self) -> Iterator[sqlite3.Connection | None]:
        """The connection that answers; None while there is no file, and so no dictionary."""
        with self._asking:
            try:
                with told(self._path):
                    if self._connection is None and self._path.exists():
                        self._connection = self._made()
                    yield self._connection
            except BaseException:
                self._let_go()
                raise

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            with connected(self._path) as connection, transaction(connection):
                yield connection
        finally:
            self._forget_list()

    def _write(self, statement: str, values: tuple[object, ...]) -> None:
        with self._writing() as connection:
            connection.execute(statement, values)

    def _made(self) -> sqlite3.Connection:
        """A connection; one at a time may find that there is no database yet, and makes it."""
        with self._making:
            return connect(self._path)

    def _forget_list(self) -> None:
        with self._asking:
            self._list = None

    def _let_go(self) -> None:
        self._list = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _listed(rows: sqlite3.Cursor) -> tuple[Dictionary, ...]:
    return tuple(Dictionary(number, name, source, count, bool(on)) for number, name, source, count, on in rows)


def _entries(connection: sqlite3.Connection, values: tuple[int, str, int], name: str) -> list[DictionaryEntry]:
    found = [DictionaryEntry(*row) for row in connection.execute(_NAMED, values)]
    return sorted(found, key=lambda entry: entry.headword != name)
