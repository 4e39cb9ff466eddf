"""Articles in the library: kept at each opening, version by version; read whole or in part."""

from typing import TYPE_CHECKING

from reader.model.article import Article, Span
from reader.model.excerpt import Excerpt
from reader.storage.library_rows import Row, article_row, words_in
from reader.storage.library_sketch import LEADING, numbers_in, sketch_of
from reader.storage.library_texts import (
    chunk_row,
    excerpt_from,
    is_whole,
    listed,
    needed_pieces,
    pieces_of,
    version_row,
    whole_article,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

_MARKED = (
    "select version from highlights where article_id = :article"
    " union select version from bookmarks where article_id = :article"
)


def kept_row(database: "Database", article_id: str) -> Row | None:
    """The row of an article; None when it is not in the library."""
    return next(database.table("articles").rows_where("id = ?", [article_id]), None)


def keep(
    database: "Database", article: Article, digest: bytes, opened: float, unchanged: bool, position: int | None = None
) -> None:
    """Keep an article as it is now; `digest` is that of its text. One that is `unchanged` has just been read here.

    `position` is where a text is read on that is not the one kept last.
    """
    row = kept_row(database, article.id)
    if row is None:
        _insert(database, article, opened)
        return
    known = version_of(database, article.id, digest)
    version = known or _add_version(database, article, opened)
    values = article_row(article, opened)
    if version != row["version"] or not row["sketch"]:
        values |= {"words": words_in(article.text), "version": version, "sketch": sketch_of(article.text)}
        goes_on = row["position"] if position is None else position
        values |= {"position": min(goes_on, len(article.text))}
        _index_sketch(database, article.id, values["sketch"])
    database.table("articles").update(article.id, values)
    if known and not unchanged:
        _keep_pieces(database, article, version)
    _drop_unmarked_versions(database, article.id)


def version_for_marks(database: "Database", article: Article, digest: bytes, when: float) -> int:
    """The version that the article's text is; it is added where it is none, and does not become the present one."""
    if kept_row(database, article.id) is None:
        return _insert(database, article, when)
    return version_of(database, article.id, digest) or _add_version(database, article, when)


def version_of(database: "Database", article_id: str, digest: bytes) -> int | None:
    """Which version of an article the text with this digest is."""
    found = database.execute(
        "select version from texts where article_id = ? and digest = ?", [article_id, digest]
    ).fetchone()
    return None if found is None else int(found[0])


def is_marked(database: "Database", article_id: str) -> bool:
    """Whether the reader has marked anything in an article, or deleted a mark of it that is still in the bin."""
    return (
        database.execute("select 1 from mark_index where article_id = ? limit 1", [article_id]).fetchone() is not None
    )


def read_article(database: "Database", article_id: str, version: int | None = None) -> Article | None:
    """An article with the text of a version, or with the present one; None when that is not kept.

    Raises LibraryProblem when the text is damaged.
    """
    row = _version_row(database, article_id, version)
    if row is None:
        return None
    chunks = database.query(
        "select c.id, c.text, c.blocks from chunks c where c.article_id = ?"
        " and c.id in (select json_extract(value, '$[0]') from json_each(?))",
        [article_id, row["chunks"]],
    )
    return whole_article(row, {chunk["id"]: chunk for chunk in chunks})


def read_excerpt(database: "Database", article_id: str, around: Span) -> Excerpt | None:
    """The blocks of an article's present text that have part in a range; None when it is not kept.

    Raises LibraryProblem when the text is damaged.
    """
    row = _version_row(database, article_id, None)
    if row is None:
        return None
    start = max(0, min(around.start, row["length"] - 1))
    around = Span(start, max(start + 1, around.end))
    pieces = needed_pieces(row, around)
    marks = ", ".join("?" * len(pieces))
    chunks = database.query(
        f"select id, text, blocks from chunks where article_id = ? and id in ({marks})",
        [article_id, *(piece[0] for piece in pieces)],
    )
    return excerpt_from(row, pieces, {chunk["id"]: chunk for chunk in chunks}, around)


def marked_versions(database: "Database", article_id: str) -> dict[int, set[str]]:
    """The ids of an article's marks, also of those in the bin, by the version in which they were made."""
    versions: dict[int, set[str]] = {}
    for table in ("highlights", "bookmarks"):
        for row in database.query(f"select id, version from {table} where article_id = ?", [article_id]):
            versions.setdefault(row["version"], set()).add(row["id"])
    return versions


def index_sketches(database: "Database") -> None:
    """Make the table by which texts alike are found anew."""
    database.execute("delete from sketch_values")
    for row in list(database.query("select id, sketch from articles")):
        _index_sketch(database, row["id"], row["sketch"])


def _version_row(database: "Database", article_id: str, version: int | None) -> Row | None:
    rows = database.query(
        "select a.id, a.title, a.source, a.language, t.* from articles a"
        " join texts t on t.article_id = a.id and t.version = coalesce(?, a.version) where a.id = ?",
        [version, article_id],
    )
    return next(rows, None)


def _insert(database: "Database", article: Article, opened: float) -> int:
    sketch = sketch_of(article.text)
    row = {**article_row(article, opened), "words": words_in(article.text), "position": 0, "version": 1}
    database.table("articles").insert({"id": article.id, **row, "sketch": sketch})
    _index_sketch(database, article.id, sketch)
    _insert_text(database, article, 1, opened)
    return 1


def _add_version(database: "Database", article: Article, added: float) -> int:
    (latest,) = database.execute("select max(version) from texts where article_id = ?", [article.id]).fetchone()
    _insert_text(database, article, latest + 1, added)
    return int(latest) + 1


def _insert_text(database: "Database", article: Article, version: int, added: float) -> None:
    pieces = pieces_of(article)
    for piece in pieces:
        # Packing takes most of the time: what an earlier version has is not packed again.
        known = database.execute("select 1 from chunks where article_id = ? and id = ?", [article.id, piece.id])
        if known.fetchone() is None:
            database.table("chunks").insert(chunk_row(article.id, piece))
    database.table("texts").insert(version_row(article, version, added, pieces))


def _keep_pieces(database: "Database", article: Article, version: int) -> None:
    """The text is the one that is kept; its blocks may be cut otherwise now, and damaged pieces are mended."""
    pieces = pieces_of(article)
    for piece in pieces:
        key = [article.id, piece.id]
        kept = next(database.query("select text, blocks from chunks where article_id = ? and id = ?", key), None)
        if kept is None or not is_whole(piece, kept):
            database.table("chunks").upsert(chunk_row(article.id, piece), pk=("article_id", "id"))
    changes = {"length": len(article.text), "block_count": len(article.blocks), "chunks": listed(pieces)}
    changed = database.execute(
        "update texts set length = :length, block_count = :block_count, chunks = :chunks"
        " where article_id = :article and version = :version and (chunks <> :chunks or length <> :length)",
        {**changes, "article": article.id, "version": version},
    )
    if changed.rowcount:
        _drop_unused_chunks(database, article.id)


def _drop_unmarked_versions(database: "Database", article_id: str) -> None:
    article = {"article": article_id}
    dropped = database.execute(
        "delete from texts where article_id = :article"
        " and version <> (select version from articles where id = :article)"
        f" and version not in ({_MARKED})",
        article,
    )
    if dropped.rowcount > 0:
        _drop_unused_chunks(database, article_id)
        # A number that is free may be given to another text.
        database.execute(
            "delete from places where article_id = :article"
            " and version not in (select version from texts where article_id = :article)",
            article,
        )


def _drop_unused_chunks(database: "Database", article_id: str) -> None:
    database.execute(
        "delete from chunks where article_id = :article and id not in ("
        "select json_extract(c.value, '$[0]') from texts t, json_each(t.chunks) c where t.article_id = :article)",
        {"article": article_id},
    )


def _index_sketch(database: "Database", article_id: str, sketch: bytes) -> None:
    database.execute("delete from sketch_values where article_id = ?", [article_id])
    leading = numbers_in(sketch)[:LEADING]
    database.conn.executemany(
        "insert or ignore into sketch_values (value, article_id) values (?, ?)",
        [(number, article_id) for number in leading],
    )
