"""Marks in the library: written, read, and where they were found in a text other than their own."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from reader.model.article import Span
from reader.model.bookmark import LOST, Bookmark, Found, Highlight, Mark, Markings, Place
from reader.storage.library_changes import quoted
from reader.storage.library_rows import (
    Row,
    bookmark_from,
    highlight_from,
    mark_changes,
    mark_row,
    names_from,
    names_row,
    place_row,
)

if TYPE_CHECKING:
    from sqlite_utils import Database


_PLACE = '"start", "end", exact, before, after'
"""The columns of a mark's place in the order of `place_row`, without the text's version."""


def write_marks(
    database: "Database", version: int, standing: Iterable[Mark], gone: Iterable[Mark], when: float
) -> None:
    """Write marks that stand and marks that go to the bin; new places are in the text of `version`."""
    for mark in standing:
        _write(database, mark, version)
    for mark in gone:
        _write(database, mark, version)
        database.table(_table_of(mark)).update(mark.id, {"deleted": when})


def remove_marks(database: "Database", withdrawn: Iterable[Mark]) -> None:
    """Remove marks whose addition was taken back."""
    for mark in withdrawn:
        database.execute(f"delete from {_table_of(mark)} where id = ?", [mark.id])


def markings(database: "Database", article_id: str, deleted: bool) -> Markings:
    """The marks of an article that stand, or those in the bin, in the order of the places where they were made."""
    highlights = tuple(highlight_from(row) for row in _rows(database, "highlights", article_id, deleted))
    bookmarks = tuple(bookmark_from(row) for row in _rows(database, "bookmarks", article_id, deleted))
    return Markings(article_id, highlights, bookmarks)


def places(database: "Database", article_id: str, version: int) -> Mapping[str, Place]:
    """Where marks made in other texts were found in the text of `version`, by their id."""
    rows = database.query(
        'select mark_id, "start", "end", found, path from places where article_id = ? and version = ?',
        [article_id, version],
    )
    return {row["mark_id"]: _place_from(row) for row in rows}


def keep_places(database: "Database", article_id: str, version: int, found: Mapping[str, Place]) -> None:
    """Keep where marks were found in the text of `version`; of each mark the place found last is kept."""
    rows = [
        (article_id, version, *_bounds(place.span), place.found.value, _path_row(place.path), mark_id)
        for mark_id, place in found.items()
    ]
    database.conn.executemany(
        "insert or replace into places (mark_id, article_id, version, start, end, found, path)"
        " select mark_id, ?, ?, ?, ?, ?, ? from mark_index where mark_id = ?",
        rows,
    )


def _write(database: "Database", mark: Mark, version: int) -> None:
    # Said in SQL, not by the table's own insert and update: an import writes a hundred thousand marks in one act.
    table = _table_of(mark)
    kept = database.execute(f"select {_PLACE} from {table} where id = ?", [mark.id]).fetchone()
    if kept is None:
        row = mark_row(mark, version)
        names, marks = ", ".join(map(quoted, row)), ", ".join("?" * len(row))
        database.execute(f"insert into {table} ({names}) values ({marks})", list(row.values()))
        return
    changes = mark_changes(mark)
    if mark.span is not None:
        place = place_row(mark, version, mark.span)
        if kept != tuple(value for column, value in place.items() if column != "version"):
            changes |= place
    changed = ", ".join(f"{quoted(name)} = ?" for name in changes)
    database.execute(f"update {table} set {changed} where id = ?", [*changes.values(), mark.id])


def _rows(database: "Database", table: str, article_id: str, deleted: bool) -> Iterable[Row]:
    where = f"article_id = ? and deleted is {'not ' if deleted else ''}null"
    return database.table(table).rows_where(where, [article_id], order_by='"start", "end", id')


def _bounds(span: Span | None) -> tuple[int | None, int | None]:
    return (None, None) if span is None else (span.start, span.end)


def _path_row(path: tuple[str, ...] | None) -> str | None:
    return None if path is None else names_row(path)


def _place_from(row: Row) -> Place:
    found = Found(row["found"]) if row["found"] in list(Found) else Found.LOST
    if row["start"] is None or found is Found.LOST:
        return LOST
    return Place(Span(row["start"], row["end"]), found, None if row["path"] is None else names_from(row["path"]))


def _table_of(mark: Mark) -> str:
    match mark:
        case Highlight():
            return "highlights"
        case Bookmark():
            return "bookmarks"
