"""The later steps of the library's shape: tags, own words, texts in pieces, search; add below, never edit above."""

from typing import TYPE_CHECKING

from reader.storage.library_search import rebuild_search
from reader.storage.library_sketch import sketch_of
from reader.storage.library_texts import chunk_row, pieces_of, unpacked_article, version_row

if TYPE_CHECKING:
    from sqlite_utils import Database

_MARKS = {"highlights": "{}.colour", "bookmarks": "''"}
"""The tables of marks, and what stands in the index for the colour of a mark of theirs."""


def tags_and_own_words(database: "Database") -> None:
    """Tags and structural paths of marks, words of the reader's own, names of colours, places found.

    `tags` and `path` are JSON arrays, `english` too. `places` holds where a mark was found in a text other than the one
    in which it was made; `start` and `end` are NULL where it was not found. It can be made again from the texts.
    """
    for table in _MARKS:
        for column in ("tags", "path"):
            database.execute(f"alter table {table} add column {column} text not null default '[]'")
    words: dict[str, type] = {"id": str, "headword": str, "english": str, "meaning": str, "example": str, "source": str}
    words |= {"created": float, "changed": float}
    database.table("own_words").create({**words, "deleted": float}, pk="id", not_null=set(words), strict=True)
    database.table("colours").create(
        {"colour": str, "name": str, "changed": float}, pk="colour", not_null={"name", "changed"}, strict=True
    )
    database.table("places").create(
        {"mark_id": str, "article_id": str, "version": int, "start": int, "end": int, "found": str},
        pk="mark_id",
        not_null={"article_id", "version", "found"},
        strict=True,
    )
    database.table("places").create_index(["article_id", "version"])


def texts_in_pieces(database: "Database") -> None:
    """Every text in pieces of some 32,000 code points; what versions of an article have in common is kept once.

    A chunk's `id` is the digest of its text and blocks, both compressed by zlib. A version's `chunks` is a JSON array
    of the chunks in order, each as [id, first code point, first block]. `sketch` tells texts alike.
    """
    database.execute("alter table articles add column sketch blob not null default x''")
    database.table("chunks").create(
        {"article_id": str, "id": str, "text": bytes, "blocks": bytes},
        pk=("article_id", "id"),
        not_null={"article_id", "id", "text", "blocks"},
        foreign_keys=[("article_id", "articles", "id")],
        strict=True,
    )
    columns = {"length": "integer not null default 0", "block_count": "integer not null default 0"}
    for column, kind in {**columns, "chunks": "text not null default '[]'"}.items():
        database.execute(f"alter table texts add column {column} {kind}")
    keys = database.execute("select article_id, version from texts").fetchall()
    for article_id, version in keys:
        _cut(database, article_id, version)
    database.execute("alter table texts drop column text")
    database.execute("alter table texts drop column blocks")
    database.execute(
        "create table sketch_values (value integer not null, article_id text not null, primary key (value, article_id))"
        " strict, without rowid"
    )
    database.execute("create index articles_by_source on articles (source)")


def _cut(database: "Database", article_id: str, version: int) -> None:
    (row,) = database.query(
        "select a.id, a.title, a.source, a.language, a.version as present, t.* from texts t"
        " join articles a on a.id = t.article_id where t.article_id = ? and t.version = ?",
        [article_id, version],
    )
    article = unpacked_article(row)
    if article is None:  # damaged: kept as it is, to be told when it is asked for
        damaged = {"article_id": article_id, "id": f"damaged-{version}", "text": row["text"], "blocks": row["blocks"]}
        database.table("chunks").insert(damaged)
        changes = {"length": 0, "block_count": 0, "chunks": f'[["damaged-{version}",0,0]]'}
    else:
        pieces = pieces_of(article)
        for piece in pieces:
            database.table("chunks").insert(chunk_row(article_id, piece), ignore=True)
        whole = version_row(article, version, row["added"], pieces)
        changes = {name: whole[name] for name in ("length", "block_count", "chunks")}
        if version == row["present"]:
            database.table("articles").update(article_id, {"sketch": sketch_of(article.text)})
    database.table("texts").update((article_id, version), changes)


def marks_searched(database: "Database") -> None:
    """An index over all marks, kept by triggers: number by number, by tag, and by the words in them.

    All of it can be made again from the marks. A bookmark's colour is empty in it. `kind` is one word for the colour,
    and `gone` for what is in the bin, so that the words can be looked up together with them.
    """
    database.table("mark_index").create(
        {"number": int, "mark_id": str, "article_id": str, "colour": str, "created": float, "deleted": float},
        pk="number",
        not_null={"mark_id", "article_id", "colour", "created"},
        strict=True,
    )
    database.table("mark_index").create_index(["mark_id"], unique=True)
    for columns in (["article_id"], ["colour", "deleted"], ["created"]):
        database.table("mark_index").create_index(columns)
    database.execute("create index mark_index_bin on mark_index (deleted) where deleted is not null")
    database.execute(
        "create table mark_tags (tag text not null collate nocase, gone integer not null, number integer not null,"
        " primary key (tag, gone, number)) strict, without rowid"
    )
    database.execute("create index mark_tags_number on mark_tags (number)")
    database.execute(
        "create virtual table mark_words using fts5("
        "exact, note, tags, kind, content='', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')"
    )
    for table, colour in _MARKS.items():
        for trigger in _triggers(table, colour):
            database.execute(trigger)
    rebuild_search(database)


def places_with_sections(database: "Database") -> None:
    """The sections around the place where a mark was found: a JSON array, NULL where they were not looked for."""
    database.execute("alter table places add column path text")


def _triggers(table: str, colour: str) -> tuple[str, ...]:
    of_new, of_old = ((side, f"(select number from mark_index where mark_id = {side}.id)") for side in ("new", "old"))
    add_words, drop_words = _words(*of_new, colour, ""), _words(*of_old, colour, "'delete', ")
    add_tags = (
        "insert or ignore into mark_tags (tag, gone, number)"
        f" select value, new.deleted is not null, {of_new[1]} from json_each(new.tags);"
    )
    drop_tags = f"delete from mark_tags where number = {of_old[1]};"
    colour_changes = "" if colour == "''" else f" or {colour.format('old')} <> {colour.format('new')}"
    bin_changes = "(old.deleted is null) <> (new.deleted is null)"
    return (
        f"create trigger {table}_added after insert on {table} begin"
        " insert into mark_index (mark_id, article_id, colour, created, deleted)"
        f" values (new.id, new.article_id, {colour.format('new')}, new.created, new.deleted);"
        f" {add_words} {add_tags} end",
        f"create trigger {table}_changed after update on {table} begin"
        f" update mark_index set article_id = new.article_id, colour = {colour.format('new')},"
        " created = new.created, deleted = new.deleted where mark_id = new.id; end",
        f"create trigger {table}_reworded after update on {table} when old.exact <> new.exact"
        f" or old.note <> new.note or old.tags <> new.tags or {bin_changes}{colour_changes} begin"
        f" {drop_words} {add_words} end",
        f"create trigger {table}_retagged after update on {table} when old.tags <> new.tags or {bin_changes} begin"
        f" {drop_tags} {add_tags} end",
        f"create trigger {table}_placed after update on {table} when old.version <> new.version"
        ' or old."start" <> new."start" or old."end" <> new."end" or old.exact <> new.exact begin'
        " delete from places where mark_id = old.id; end",
        f"create trigger {table}_removed after delete on {table} begin"
        f" {drop_words} {drop_tags} delete from places where mark_id = old.id;"
        " delete from mark_index where mark_id = old.id; end",
    )


def _words(side: str, number: str, colour: str, command: str) -> str:
    """The statement that writes a mark's words into their index, or takes them out of it again."""
    kind = f"{colour.format(side)} || iif({side}.deleted is null, '', ' gone')"
    return (
        f"insert into mark_words ({'mark_words, ' if command else ''}rowid, exact, note, tags, kind)"
        f" values ({command}{number}, {side}.exact, {side}.note, {side}.tags, {kind});"
    )
