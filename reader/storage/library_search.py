"""Find marks in the whole library by their words, colours, tags, article and time."""

import re
from typing import TYPE_CHECKING, Any

from reader.model.bookmark import Mark, MarkHit, MarkQuery
from reader.storage.library_articles import index_sketches
from reader.storage.library_rows import bookmark_from, highlight_from, storable

if TYPE_CHECKING:
    from sqlite_utils import Database

_WORD_SIGN = re.compile(r"\w")
_NOT_FOR_SQL = re.compile('[\0"]')


def search_marks(database: "Database", query: MarkQuery, limit: int, offset: int) -> tuple[MarkHit, ...]:
    """The marks asked for, the one added last first, in the bin the one deleted last."""
    tables, terms, values = _conditions(query)
    # The number in the index of words: that order is the one in which the index is read, and a page ends the reading.
    number = "w.rowid" if tables.startswith("mark_words") else "i.number"
    order = f"i.deleted desc, {number} desc" if query.deleted else f"{number} desc"
    found = list(
        database.query(
            f"select i.mark_id, i.deleted, a.title from {tables} join articles a on a.id = i.article_id"
            f" where {terms} order by {order} limit ? offset ?",
            [*values, limit, offset],
        )
    )
    marks = _marks(database, [row["mark_id"] for row in found])
    return tuple(
        MarkHit(marks[row["mark_id"]], row["title"], row["deleted"]) for row in found if row["mark_id"] in marks
    )


def count_marks(database: "Database", query: MarkQuery) -> int:
    """How many marks are asked for."""
    tables, terms, values = _conditions(query)
    (count,) = database.execute(f"select count(*) from {tables} where {terms}", values).fetchone()
    return int(count)


def tags(database: "Database") -> tuple[tuple[str, int], ...]:
    """The tags of what stands and how many marks bear each, the one used most first; capitals do not matter."""
    rows = database.execute(
        "select min(tag collate binary), count(*) as often from mark_tags t join mark_index i on i.number = t.number"
        " where i.deleted is null group by tag order by often desc, tag"
    )
    return tuple((tag, often) for tag, often in rows.fetchall())


def rebuild_search(database: "Database") -> None:
    """Make all that is derived from articles and marks anew; places found in other texts are forgotten."""
    database.execute("insert into mark_words (mark_words) values ('delete-all')")
    for table in ("mark_tags", "mark_index", "places"):
        database.execute(f"delete from {table}")
    columns = "id, article_id, {}, created, deleted"
    database.execute(
        "insert into mark_index (mark_id, article_id, colour, created, deleted)"
        f" select {columns.format('colour')} from highlights union all select {columns.format(repr(''))} from bookmarks"
        " order by created, id"
    )
    for table in ("highlights", "bookmarks"):
        marks = f"{table} m join mark_index i on i.mark_id = m.id"
        database.execute(
            f"insert into mark_words (rowid, exact, note, tags) select number, exact, note, tags from {marks}"
        )
        database.execute(f"insert or ignore into mark_tags select value, number from {marks}, json_each(m.tags)")
    index_sketches(database)


def _conditions(query: MarkQuery) -> tuple[str, str, list[Any]]:
    """What is asked for as tables, terms and their values."""
    tables, terms = "mark_index i", ["i.deleted is not null" if query.deleted else "i.deleted is null"]
    values: list[Any] = []
    if words := _match(query.words):
        tables = "mark_words w cross join mark_index i on i.number = w.rowid"
        terms.insert(0, "mark_words match ?")
        values.append(words)
    if query.colours:
        terms.append(f"i.colour in ({', '.join('?' * len(query.colours))})")
        values += sorted(colour.value for colour in query.colours)
    for tag in sorted(query.tags):
        terms.append("i.number in (select number from mark_tags where tag = ?)")
        values.append(storable(tag))
    for term, value in (
        ("i.article_id = ?", query.article_id or None),
        ("i.created >= ?", query.since),
        ("i.created <= ?", query.until),
    ):
        if value is not None:
            terms.append(term)
            values.append(value)
    return tables, " and ".join(terms), values


def _match(words: str) -> str:
    """The words as FTS5 takes them: each the beginning of a word, or of the last of the words it is made of."""
    plain = storable(_NOT_FOR_SQL.sub(" ", words))
    return " ".join(f'"{word}" *' for word in plain.split() if _WORD_SIGN.search(word))


def _marks(database: "Database", ids: list[str]) -> dict[str, Mark]:
    marks: dict[str, Mark] = {}
    places = ", ".join("?" * len(ids))
    for row in database.query(f"select * from highlights where id in ({places})", ids):
        marks[row["id"]] = highlight_from(row)
    for row in database.query(f"select * from bookmarks where id in ({places})", ids):
        marks[row["id"]] = bookmark_from(row)
    return marks
