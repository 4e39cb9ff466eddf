"""Which rows an act changed: noted by triggers, read as plain values, and put into another library again."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from reader.storage.migrations import TABLES, migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

Value: TypeAlias = str | int | float | bytes | None
Row: TypeAlias = Mapping[str, Value]
Key: TypeAlias = tuple[Value, ...]

NOT_JOURNALLED = {"articles": frozenset({"position"})}
"""Columns whose change alone is no act: losing it loses nothing that the reader wrote."""

_OWN_TABLES = """
create table if not exists journal_lines (id integer primary key check (id = 0), number integer not null) strict;
create table if not exists journal_waiting (
    "table" text not null, key text not null, primary key ("table", key)
) strict, without rowid;
insert or ignore into journal_lines values (0, 0);
"""


@dataclass(frozen=True, slots=True)
class Changes:
    """Rows as they are after an act, and the keys of those that are no more, by table."""

    rows: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    gone: Mapping[str, tuple[Key, ...]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.rows or self.gone)


class Layout:
    """The columns and keys of a database's tables, each asked for once; good for as long as its shape is the same."""

    def __init__(self, database: "Database") -> None:
        self._database = database
        self._columns: dict[str, frozenset[str]] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._insertions: dict[tuple[str, tuple[str, ...]], str] = {}

    def columns(self, table: str) -> frozenset[str]:
        """The columns of a table; none where there is no such table."""
        if table not in self._columns:
            found = self._database.execute("select name from pragma_table_info(?)", [table]).fetchall()
            self._columns[table] = frozenset(name for (name,) in found)
        return self._columns[table]

    def keys(self, table: str) -> tuple[str, ...]:
        """The columns of a table's primary key, in the key's order."""
        if table not in self._keys:
            self._keys[table] = key_columns(self._database, table)
        return self._keys[table]

    def key_of(self, table: str, row: Row) -> Key:
        """The values of a row that tell it from all others of its table."""
        return tuple(row.get(name) for name in self.keys(table))

    def insertion(self, table: str, names: tuple[str, ...]) -> str:
        """What follows `insert` where a row of so many columns is to take the place of one with the same key."""
        known = self._insertions.get((table, names))
        if known is None:
            keys = self.keys(table)
            listed, marks = ", ".join(map(quoted, names)), ", ".join("?" * len(names))
            changed = ", ".join(f"{quoted(name)} = excluded.{quoted(name)}" for name in names if name not in keys)
            known = self._insertions[table, names] = (
                f"into {quoted(table)} ({listed}) values ({marks}) on conflict ({', '.join(map(quoted, keys))}) do"
                f" {f'update set {changed}' if changed else 'nothing'}"
            )
        return known


def watch(database: "Database") -> None:
    """Note from now on, in the library itself, the keys of rows that change and are not in the journal yet."""
    database.conn.executescript(_OWN_TABLES)
    for table in TABLES:
        keys = key_columns(database, table)
        watched = ", ".join(quoted(name) for name in TABLES[table] if name not in NOT_JOURNALLED.get(table, ()))
        for event, side in (("insert", "new"), (f"update of {watched}", "new"), ("delete", "old")):
            key = ", ".join(f"{side}.{quoted(name)}" for name in keys)
            database.execute(
                f'create temp trigger "watch_{table}_{event.split()[0]}" after {event} on main.{quoted(table)}'
                f" begin insert or ignore into journal_waiting values ('{table}', json_array({key})); end"
            )


def waiting(database: "Database") -> Changes:
    """What was changed since the last journal line."""
    rows: dict[str, list[Row]] = {}
    gone: dict[str, list[Key]] = {}
    layout = Layout(database)
    for table, key in waiting_keys(database):
        row = row_of(database, table, key, layout)
        if row is None:
            gone.setdefault(table, []).append(key)
        else:
            rows.setdefault(table, []).append(row)
    return Changes(_in_order(rows), _in_order(gone))


def waiting_keys(database: "Database") -> tuple[tuple[str, Key], ...]:
    """The tables and keys of what was changed since the last journal line."""
    if not database.table("journal_waiting").exists():
        return ()
    listed = database.execute('select "table", key from journal_waiting').fetchall()
    return tuple((table, tuple(json.loads(key))) for table, key in listed if table in TABLES)


def is_waiting(database: "Database") -> bool:
    """Whether anything was changed since the last journal line."""
    return bool(database.execute("select exists (select 1 from journal_waiting)").fetchone()[0])


def set_number(database: "Database", number: int) -> None:
    """Say that everything up to this line of the journal is in the library, and nothing waits."""
    database.execute("update journal_lines set number = ?", [number])
    database.execute("delete from journal_waiting")


def number_of(database: "Database") -> int | None:
    """The last line of the journal that is in the library; None for one that never had a journal."""
    if not database.table("journal_lines").exists():
        return None
    found = database.execute("select number from journal_lines").fetchone()
    return int(found[0]) if found else None


def shape_of(database: "Database") -> str:
    """The name of the last step that made the library's shape; empty for what is no library."""
    applied = migrations().applied(database)
    return applied[-1].name if applied else ""


def put(database: "Database", changes: Changes, layout: Layout) -> None:
    """Make the rows of another library as they were after an act; references are not looked at."""
    for table, keys in changes.gone.items():
        if layout.columns(table):
            where = _where(layout.keys(table))
            for key in keys:
                database.execute(f"delete from {quoted(table)} where {where}", list(key))
    for table, rows in changes.rows.items():
        if layout.columns(table):
            put_rows(database, table, rows, layout)


def put_rows(database: "Database", table: str, rows: Iterable[Row], layout: Layout) -> None:
    """Insert rows, or give those that are there the same values."""
    columns = layout.columns(table)
    for row in rows:
        names = tuple(name for name in row if name in columns)
        values = [row[name] for name in names]
        insertion = layout.insertion(table, names)
        try:
            database.execute(f"insert {insertion}", values)
        except sqlite3.IntegrityError:
            # Another row has what may stand only once, such as a text that became another version.
            database.execute(f"replace {insertion.partition(' on conflict ')[0]}", values)


def row_of(database: "Database", table: str, key: Key, layout: Layout) -> Row | None:
    """The row with this key, the columns of the present shape."""
    columns = TABLES[table]
    found = database.execute(
        f"select {', '.join(map(quoted, columns))} from {quoted(table)} where {_where(layout.keys(table))}", list(key)
    ).fetchone()
    return None if found is None else dict(zip(columns, found, strict=True))


def key_columns(database: "Database", table: str) -> tuple[str, ...]:
    """The columns of a table's primary key, in the key's order."""
    return tuple(
        name
        for (name,) in database.execute(
            "select name from pragma_table_info(?) where pk > 0 order by pk", [table]
        ).fetchall()
    )


def quoted(name: str) -> str:
    """A name of a table or column as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def _where(keys: Iterable[str]) -> str:
    return " and ".join(f"{quoted(name)} is ?" for name in keys)


def _in_order(listed: Mapping[str, list[Row]] | Mapping[str, list[Key]]) -> dict[str, tuple]:  # type: ignore[type-arg]
    return {table: tuple(listed[table]) for table in TABLES if table in listed}
