"""Find marks in the whole library by their words, colours, tags, article and time."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from reader.model.bookmark import Mark, MarkHit, MarkQuery
from reader.storage.library_articles import index_sketches
from reader.storage.library_rows import bookmark_from, highlight_from, names_from, storable

if TYPE_CHECKING:
    from sqlite_utils import Database

_WORD_SIGN = re.compile(r"\w")
_NOT_FOR_SQL = re.compile('[\0"]')


def search_marks(database: "Database", query: MarkQuery, limit: int, offset: int) -> tuple[MarkHit, ...]:
    """The marks asked for, the one added last first, in the bin the one deleted last."""
    asked = _asked(query)
    order = f"i.deleted desc, {asked.number} desc" if query.deleted else f"{asked.number} desc"
    found = list(
        database.query(
            f"select i.mark_id, i.deleted, a.title from {asked.tables} join articles a on a.id = i.article_id"
            f" where {asked.where} order by {order} limit ? offset ?",
            [*asked.values, limit, offset],
        )
    )
    ids = [row["mark_id"] for row in found]
    marks, paths = _marks(database, ids), _present_paths(database, ids)
    return tuple(
        MarkHit(marks[row["mark_id"]], row["title"], row["deleted"], paths.get(row["mark_id"]))
        for row in found
        if row["mark_id"] in marks
    )


def count_marks(database: "Database", query: MarkQuery) -> int:
    """How many marks are asked for."""
    asked = _asked(query)
    # Where nothing is asked of the joined table, the first one's own index is counted.
    joined = any(term.startswith(("i.", "+i.")) for term in asked.terms)
    tables = asked.tables if joined else asked.tables.split(" cross join ")[0]
    sql = f"select count(*) from {tables} where {asked.where}"
    return int(database.execute(sql, asked.values).fetchone()[0])


def tags(database: "Database") -> tuple[tuple[str, int], ...]:
    """The tags of what stands and how many marks bear each, the one used most first.

    Capitals do not matter; a tag is spelled as in the mark added last.
    """
    rows = database.execute(
        # From tag to tag through the index, instead of grouping all its rows: three times as fast.
        "with recursive names (name) as (select min(tag) from mark_tags"
        " union all select (select min(tag) from mark_tags where tag > name) from names where name is not null)"
        " select (select tag from mark_tags where tag = name and gone = 0 order by number desc limit 1) as latest,"
        " (select count(*) from mark_tags where tag = name and gone = 0) as often"
        " from names where latest is not null order by often desc, name"
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
            "insert into mark_words (rowid, exact, note, tags, kind) select i.number, m.exact, m.note, m.tags,"
            f" i.colour || iif(i.deleted is null, '', ' gone') from {marks}"
        )
        database.execute(
            "insert or ignore into mark_tags (tag, gone, number)"
            f" select value, i.deleted is not null, i.number from {marks}, json_each(m.tags)"
        )
    index_sketches(database)


@dataclass(slots=True)
class _Asked:
    """A query as SQL: in which tables, which number orders them as they are read, on what terms."""

    tables: str = "mark_index i"
    number: str = "i.number"
    terms: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    @property
    def where(self) -> str:
        return " and ".join(self.terms)

    def ask(self, term: str, *values: object) -> None:
        self.terms.append(term)
        self.values += values


def _asked(query: MarkQuery) -> _Asked:
    asked = _Asked()
    tags, colours = sorted(storable(tag) for tag in query.tags), sorted(colour.value for colour in query.colours)
    if words := _words(query.words):
        # The order of the index of words is the one wanted, and a full page ends its reading.
        asked.tables, asked.number = "mark_words w cross join mark_index i on i.number = w.rowid", "w.rowid"
        kind = f" AND kind : ({' OR '.join(colours)})" if colours else ""
        gone = " AND kind : gone" if query.deleted else " NOT kind : gone"
        asked.ask("mark_words match ?", f"({{exact note tags}} : ({words}){kind}){gone}")
    elif tags:
        asked.tables, asked.number = "mark_tags t cross join mark_index i on i.number = t.number", "t.number"
        asked.ask("t.tag = ? and t.gone = ?", tags.pop(), query.deleted)
    else:
        asked.ask(f"i.deleted is {'not ' if query.deleted else ''}null")
    if colours and not words:
        # Of one colour there are many marks: their index is of use where nothing else narrows the search.
        alone = len(colours) == 1 and not query.article_id and not query.deleted
        asked.ask(f"{'' if alone else '+'}i.colour in ({', '.join('?' * len(colours))})", *colours)
    for tag in tags:
        asked.ask(f"exists (select 1 from mark_tags x where x.tag = ? and x.number = {asked.number})", tag)
    _ask_where_and_when(asked, query)
    return asked


def _ask_where_and_when(asked: _Asked, query: MarkQuery) -> None:
    bounds = {
        "article_id = ?": query.article_id or None,
        "created >= ?": query.since,
        "created <= ?": query.until,
    }
    terms = [(term, value) for term, value in bounds.items() if value is not None]
    if not terms:
        return
    for term, value in terms:
        asked.ask(f"i.{term}", value)
    # What was made in a time or an article has numbers that lie close together.
    among = f"from mark_index where {' and '.join(term for term, _ in terms)}"
    values = [value for _, value in terms]
    asked.ask(f"{asked.number} between (select min(number) {among}) and (select max(number) {among})", *values, *values)


def _words(words: str) -> str:
    """The words as FTS5 takes them: each the beginning of a word, or of the last of the words it is made of."""
    plain = storable(_NOT_FOR_SQL.sub(" ", words))
    return " AND ".join(f'"{word}" *' for word in plain.split() if _WORD_SIGN.search(word))


def _present_paths(database: "Database", ids: list[str]) -> dict[str, tuple[str, ...]]:
    """The sections in which marks were found in the present texts of their articles, where that is known."""
    rows = database.query(
        "select p.mark_id, p.path from places p join articles a on a.id = p.article_id and a.version = p.version"
        f' where p.mark_id in ({", ".join("?" * len(ids))}) and p.path is not null and p."start" is not null',
        ids,
    )
    return {row["mark_id"]: names_from(row["path"]) for row in rows}


def _marks(database: "Database", ids: list[str]) -> dict[str, Mark]:
    marks: dict[str, Mark] = {}
    places = ", ".join("?" * len(ids))
    for row in database.query(f"select * from highlights where id in ({places})", ids):
        marks[row["id"]] = highlight_from(row)
    for row in database.query(f"select * from bookmarks where id in ({places})", ids):
        marks[row["id"]] = bookmark_from(row)
    return marks
