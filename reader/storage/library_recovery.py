"""Put a damaged library together again, from a good backup, the journal, and what can still be read of it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from reader.storage.library_changes import (
    Layout,
    Row,
    put,
    put_rows,
    quoted,
    row_of,
    set_number,
    shape_of,
    waiting_keys,
    watch,
)
from reader.storage.library_evidence import Evidence
from reader.storage.library_journal import Line
from reader.storage.library_remains import number_of_damaged, readable, rows_of, tried
from reader.storage.library_rescue import uri_of
from reader.storage.migrations import STEPS, TABLES, migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

_TIMES = ("changed", "deleted", "opened", "added")
"""Columns that say when a row was written last; of two versions of a row the later one is taken."""


@dataclass(frozen=True, slots=True)
class Assembled:
    """What went into the library: the last act in it, whether none is missing, rows read from the damaged file."""

    number: int
    complete: bool
    salvaged: int
    marks: int


def put_together(database: "Database", damaged: Path, evidence: Evidence) -> Assembled:
    """Fill an empty database with everything that is known of the damaged library, which is left as it is.

    Raises sqlite3.Error and OSError where `database` cannot be written.
    """
    database.execute("pragma foreign_keys = off")
    base = evidence.base
    if base.backup is not None:
        with closing(sqlite3.connect(uri_of(base.backup, "mode=ro&immutable=1"), uri=True)) as backup:
            backup.backup(database.conn)
    with readable(damaged) as old:
        known = number_of_damaged(old)
        complete = base.complete and known <= max(evidence.last, base.number) and evidence.anything
        if complete:
            replay(database, base.lines)
        migrations().apply(database)
        with database.atomic(), _without_triggers(database):
            salvaged = _salvage(database, old, base.lines, complete)
    marks = sum(database.table(name).count for name in ("highlights", "bookmarks"))
    # What was read without a journal counts as an act of its own: the backup of it is to hold the place of that.
    number = max(evidence.last, base.number, known, 1 if salvaged else 0)
    finish(database, number)
    return Assembled(number, complete, salvaged, marks)


def _salvage(database: "Database", old: "Database | None", lines: tuple[Line, ...], complete: bool) -> int:
    """Take what the damaged library alone still knows; how many rows that were.

    Where the journal is not complete that is whatever can be read, and what the journal's lines say stands over it.
    """
    salvaged, layout = 0, Layout(database)
    if old is not None:
        salvaged = _take_waiting(database, old, layout) if complete else _take_all(database, old, layout)
        _take_positions(database, old)
    if not complete:
        for line in lines:
            put(database, line.changes, layout)
    _stand_in(database)
    return salvaged


def replay(database: "Database", lines: tuple[Line, ...]) -> None:
    """Put the acts of the journal into a library, each in the shape in which it was written; `finish` must follow."""
    for shape, those in groupby(lines, key=lambda line: line.shape):
        _bring_to(database, shape)
        layout = Layout(database)
        with database.atomic(), _without_triggers(database):
            for line in those:
                put(database, line.changes, layout)


@contextmanager
def _without_triggers(database: "Database") -> Iterator[None]:
    """Leave what is derived as it is, inside a transaction: `finish` makes it anew, once and not row by row."""
    triggers = database.execute("select name, sql from main.sqlite_master where type = 'trigger'").fetchall()
    for name, _ in triggers:
        database.execute(f"drop trigger main.{quoted(name)}")
    yield
    for _, sql in triggers:
        database.execute(sql)


def finish(database: "Database", number: int) -> None:
    """Make what is derived anew, and say up to which act the library reaches."""
    from reader.storage.library_search import rebuild_search

    watch(database)
    with database.atomic():
        rebuild_search(database)
        set_number(database, number)


def _bring_to(database: "Database", shape: str) -> None:
    names = [step.__name__ for step in STEPS]
    if shape not in names or shape_of(database) in names[names.index(shape) :]:
        return
    later = names[names.index(shape) + 1 :]
    migrations().apply(database, stop_before=later[0] if later else None)


def _take_waiting(database: "Database", old: "Database", layout: Layout) -> int:
    taken, old_layout = 0, Layout(old)
    for table, key in tried(lambda: waiting_keys(old), ()):
        row = tried(partial(row_of, old, table, key, old_layout), None)
        if row is not None and _put_if_possible(database, table, row, layout):
            taken += 1
    return taken


def _take_all(database: "Database", old: "Database", layout: Layout) -> int:
    taken = 0
    for table in TABLES:
        for row in rows_of(old, table):
            present = tried(partial(_same_row, database, table, row, layout), None)
            if present is None or _time(row) > _time(present):
                taken += _put_if_possible(database, table, row, layout)
    return taken


def _take_positions(database: "Database", old: "Database") -> None:
    for row in rows_of(old, "articles"):
        position, key = row.get("position"), row.get("id")
        if isinstance(position, int) and position >= 0:
            database.execute("update articles set position = ? where id = ?", [position, key])


def _put_if_possible(database: "Database", table: str, row: Row, layout: Layout) -> bool:
    try:
        with database.atomic():
            put_rows(database, table, [row], layout)
    except (sqlite3.IntegrityError, sqlite3.InterfaceError):
        return False
    return True


def _same_row(database: "Database", table: str, row: Row, layout: Layout) -> Row | None:
    return row_of(database, table, layout.key_of(table, row), layout)


def _time(row: Row) -> float:
    return max((time for name in _TIMES if isinstance(time := row.get(name), float)), default=0.0)


def _stand_in(database: "Database") -> None:
    """Make a row for every one that a mark refers to and that is not there, so that the mark stays."""
    for _ in range(len(TABLES)):
        broken = database.execute("pragma foreign_key_check").fetchall()
        if not broken:
            return
        for table, rowid, parent, number in broken:
            _make_parent(database, table, rowid, parent, number)


def _make_parent(database: "Database", table: str, rowid: int, parent: str, number: int) -> None:
    links = [
        (link[3], link[4])
        for link in database.execute(f"pragma foreign_key_list({quoted(table)})").fetchall()
        if link[0] == number
    ]
    listed = ", ".join(quoted(child) for child, _ in links)
    values = database.execute(f"select {listed} from {quoted(table)} where rowid = ?", [rowid]).fetchone()
    empty: dict[type, str | int | float | bytes] = {str: "", int: 0, float: 0.0, bytes: b""}
    row = {
        name: empty[kind]
        for name, kind in database.table(parent).columns_dict.items()
        if kind in empty and name in TABLES[parent] and name != "deleted"
    }
    row |= {name: value for (_, name), value in zip(links, values, strict=True)}
    database.execute(
        f"insert or ignore into {quoted(parent)} ({', '.join(map(quoted, row))}) values ({', '.join('?' * len(row))})",
        list(row.values()),
    )
