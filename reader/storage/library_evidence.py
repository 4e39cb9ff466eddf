"""What is known about the library beside its own file: the journals and the newest good backup, read and compared."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.storage.library_backups import backups_of, digest_of_file, is_whole
from reader.storage.library_changes import (
    NOT_JOURNALLED,
    Key,
    Layout,
    Row,
    key_columns,
    number_of,
    quoted,
    row_of,
    shape_of,
    waiting_keys,
)
from reader.storage.library_journal import Journal, Line, following, generations, journal_path, read_journal
from reader.storage.library_rescue import uri_of
from reader.storage.migrations import STEPS, TABLES

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Base:
    """Where to begin from: a backup, or nothing; the acts since then, and whether none of them is missing."""

    backup: Path | None
    number: int
    lines: tuple[Line, ...]
    complete: bool
    shape: str


class Evidence:
    """The journals and backups of a library. Making it raises OSError where a journal cannot be read."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self.present = read_journal(journal_path(library))
        self._before: tuple[Journal, ...] | None = None
        self._base: Base | None = None

    @property
    def last(self) -> int:
        """The last act that the journals know."""
        return max(journal.last for journal in ((self.present,) if self.present.begun else self.journals))

    @property
    def journals(self) -> tuple[Journal, ...]:
        """The present journal and those before it, the latest first. Reading the earlier ones may raise OSError."""
        if self._before is None:
            self._before = tuple(read_journal(path) for path in generations(self._library)[1:])
        return (self.present, *self._before)

    def _after(self, number: int) -> tuple[tuple[Line, ...], bool]:
        """The acts after this one, and whether none between the first and the last is missing."""
        # Older journals are long, and needed only for an older backup or library.
        journals = (self.present,) if self.present.begun and number >= self.present.base else self.journals
        return following((line for journal in reversed(journals) for line in journal.lines), number)

    @property
    def anything(self) -> bool:
        """Whether there is a journal with an act, or a backup."""
        return bool(self.last or self.base.backup)

    @property
    def base(self) -> Base:
        """The newest good backup with the acts after it; without one, the acts from the first on."""
        if self._base is None:
            found = next(self._good_backups(), None)
            backup, number, shape = found or (None, 0, "")
            lines, complete = self._after(number)
            reached = lines[-1].number if lines else number
            # Without the present journal nobody knows what was done after the backup.
            complete = complete and reached >= self.last and self.present.begun
            self._base = Base(backup, number, lines, complete, shape)
        return self._base

    def missing_after(self, number: int) -> tuple[tuple[Line, ...], bool]:
        """The acts after this one, and whether all of them are known."""
        lines, complete = self._after(number)
        return lines, complete and (lines[-1].number if lines else number) >= self.last

    def contradicts(self, database: "Database") -> bool:
        """Whether rows of the library are not as the backup and the acts after it say; False when that is not known."""
        base = self.base
        if not base.complete or self.last == 0 or (base.backup and base.shape != STEPS[-1].__name__):
            return False
        if any(line.shape != STEPS[-1].__name__ for line in base.lines):
            return False
        passed = set(waiting_keys(database))
        layout = Layout(database)
        expected = {place: row for place, row in _last_rows(layout, base.lines).items() if place not in passed}
        if any(not _same(table, row_of(database, table, key, layout), row) for (table, key), row in expected.items()):
            return True
        with _attached(database, base.backup):
            return any(
                (table, key) not in expected and (table, key) not in passed
                for table in TABLES
                for key in _differing(database, table, base.backup is not None)
            )

    def _good_backups(self) -> Iterator[tuple[Path, int, str]]:
        from sqlite_utils import Database

        for path in backups_of(self._library):
            try:
                known = self._digest_of(path.name)
                if known is not None and digest_of_file(path) != known:
                    continue
                with closing(sqlite3.connect(uri_of(path, "mode=ro&immutable=1"), uri=True)) as connection:
                    database = Database(connection, execute_plugins=False)
                    number = number_of(database)
                    if number is not None and (known is not None or is_whole(connection)):
                        yield path, number, shape_of(database)
            except (sqlite3.Error, OSError):
                continue

    def _digest_of(self, name: str) -> str | None:
        """What SHA-256 a backup had when a journal was begun after it; None for one that no journal names."""
        if name == self.present.backup:
            return self.present.backup_digest
        return next((journal.backup_digest for journal in self.journals if journal.backup == name), None)


def _last_rows(layout: Layout, lines: tuple[Line, ...]) -> dict[tuple[str, Key], Row | None]:
    last: dict[tuple[str, Key], Row | None] = {}
    for line in lines:
        for table, keys in line.changes.gone.items():
            last.update({(table, key): None for key in keys})
        for table, rows in line.changes.rows.items():
            last.update({(table, layout.key_of(table, row)): row for row in rows})
    return {(table, key): row for (table, key), row in last.items() if table in TABLES}


def _same(table: str, row: Row | None, other: Row | None) -> bool:
    if row is None or other is None:
        return row is other
    passed = NOT_JOURNALLED.get(table, frozenset())
    return all(row.get(name) == other.get(name) for name in TABLES[table] if name not in passed)


def _differing(database: "Database", table: str, with_base: bool) -> Iterator[Key]:
    keys = key_columns(database, table)
    listed = ", ".join(f"m.{quoted(name)}" for name in keys)
    if not with_base:
        yield from (tuple(row) for row in database.execute(f"select {listed} from main.{quoted(table)} m").fetchall())
        return
    same_key = " and ".join(f"m.{quoted(name)} = b.{quoted(name)}" for name in keys)
    passed = {*keys, *NOT_JOURNALLED.get(table, ())}
    differs = " or ".join(f"m.{quoted(name)} is not b.{quoted(name)}" for name in TABLES[table] if name not in passed)
    for mine, other, condition in (("main", "kept", f" or {differs}" if differs else ""), ("kept", "main", "")):
        yield from (
            tuple(row)
            for row in database.execute(
                f"select {listed} from {mine}.{quoted(table)} m left join {other}.{quoted(table)} b on {same_key}"
                f" where b.{quoted(keys[0])} is null{condition}"
            ).fetchall()
        )


@contextmanager
def _attached(database: "Database", backup: Path | None) -> Iterator[None]:
    if backup is None:
        yield
        return
    database.execute("attach ? as kept", [uri_of(backup, "mode=ro&immutable=1")])
    try:
        yield
    finally:
        database.execute("detach kept")
