"""The built glossary, read only: its terms, and the search for what begins or speaks of something."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from reader.errors import GlossaryProblem
from reader.model.term import Term
from reader.storage.folding import fold_english, fold_name
from reader.storage.glossary_rows import COLUMNS, to_term

APPLICATION_ID = 0x4C6F6E74
"""The number in the database's header that says whose it is: `Lont`."""

SCHEMA_VERSION = 1
"""The shape of the tables; a file of another shape is not read."""

HEADWORD, ALIAS, ENGLISH = 0, 1, 2
"""The kinds of names by which entries are found."""

_NAMES = ", ".join(f'"{name}"' for name in COLUMNS)
_LAST = "\U0010ffff"
_SHORTEST_BEGINNING = 2

_BEGINNING = """
    SELECT entries.id, names.key = :key FROM names JOIN entries ON entries.position = names.entry
    WHERE names.key >= :key AND names.key < :end AND names.kind BETWEEN :first AND :last
    ORDER BY names.key <> :key, names.kind, entries.level, length(names.key), names.key, names.entry LIMIT :limit
"""
_FULL_TEXT = """
    SELECT entries.id FROM entry_text JOIN entries ON entries.position = entry_text.rowid
    WHERE entry_text MATCH ? ORDER BY bm25(entry_text, 10, 8, 6, 1), entries.position LIMIT ?
"""


class GlossaryStore:
    """A glossary database, opened as a file that nobody changes.

    Any thread may call it; calls wait for each other. Opening and every call raise GlossaryProblem for a file that
    is missing, damaged or not a glossary of this version.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        with self._guarded():
            self._connection = sqlite3.connect(
                f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
            )
        try:
            self._require_own_file()
        except GlossaryProblem:
            self._connection.close()
            raise

    def terms(self) -> tuple[Term, ...]:
        """Every term, in the order domain, field, place in the source."""
        with self._guarded():
            return tuple(to_term(row) for row in self._rows(f"SELECT {_NAMES} FROM entries ORDER BY position"))

    def search(self, query: str, limit: int) -> tuple[str, ...]:
        """The identities of at most `limit` entries: those with a name that begins so, then those that speak of it."""
        found = (*self.beginning(query, limit), *self.full_text(query, limit))
        return tuple(dict.fromkeys(found))[:limit]

    def beginning(self, query: str, limit: int) -> tuple[str, ...]:
        """The entries with a name that is the query, then those with one that begins with it, at most `limit` of each.

        In both, headwords stand before aliases and these before English equivalents; then level and length decide.
        """
        names = self._names(fold_name(query), HEADWORD, ALIAS, limit)
        english = self._names(fold_english(query), ENGLISH, ENGLISH, limit)
        found = sorted((*names, *english), key=lambda name: not name[1])
        return tuple(dict.fromkeys(name[0] for name in found))[:limit]

    def _names(self, key: str, first: int, last: int, limit: int) -> list[tuple[Any, ...]]:
        values = {"key": key, "end": key + _LAST, "first": first, "last": last, "limit": limit}
        with self._guarded():
            return self._rows(_BEGINNING, values) if key else []

    def full_text(self, query: str, limit: int) -> tuple[str, ...]:
        """The entries in whose names, English or meaning every word of the query stands; the last may go on."""
        words = re.findall(r"[^\W_]+", fold_name(query))
        if not words or len(words[-1]) < _SHORTEST_BEGINNING:
            return ()
        match = " ".join(f'"{word}"' for word in words) + "*"
        with self._guarded():
            return tuple(row[0] for row in self._rows(_FULL_TEXT, (match, limit)))

    def digest(self) -> str:
        """The digest of the sources that the database was built from."""
        with self._guarded():
            rows = self._rows("SELECT value FROM meta WHERE key = 'digest'")
        return str(rows[0][0]) if rows else ""

    def close(self) -> None:
        """Let go of the file; nothing can be read afterwards."""
        with self._lock:
            self._connection.close()

    def _rows(self, statement: str, values: Any = ()) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._connection.execute(statement, values).fetchall()

    def _require_own_file(self) -> None:
        with self._guarded():
            owner, version = (self._rows(f"PRAGMA {name}")[0][0] for name in ("application_id", "user_version"))
            if (owner, version) != (APPLICATION_ID, SCHEMA_VERSION):
                raise ValueError("The file is of another program or version.")

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, ValueError, TypeError) as problem:
            what = "cannot be read" if self._path.is_file() else "is missing"
            raise GlossaryProblem(
                f"The glossary {self._path} {what}; delete that file or install Lontar again."
            ) from problem


def stored_digest(path: Path) -> str:
    """The digest of the sources that a glossary database was built from; empty for any other file or none."""
    try:
        with closing(GlossaryStore(path)) as store:
            return store.digest()
    except GlossaryProblem:
        return ""
