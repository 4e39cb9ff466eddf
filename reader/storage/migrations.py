"""The library's shape, step by step: its first step, and all of them in order; add below, never edit above."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from reader.storage.library_steps import marks_searched, places_with_sections, tags_and_own_words, texts_in_pieces

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

_NAME = "library"

_MARK = ("id", "article_id", "version", "start", "end", "exact", "before", "after")
_KEPT_OF_A_MARK = ("note", "created", "changed", "deleted", "tags", "path")

TABLES: Mapping[str, tuple[str, ...]] = {
    "articles": ("id", "title", "source", "language", "words", "position", "opened", "version", "sketch"),
    "chunks": ("article_id", "id", "text", "blocks"),
    "texts": ("article_id", "version", "digest", "added", "length", "block_count", "chunks"),
    "highlights": (*_MARK, "colour", *_KEPT_OF_A_MARK),
    "bookmarks": (*_MARK, *_KEPT_OF_A_MARK),
    "own_words": ("id", "headword", "english", "meaning", "example", "source", "created", "changed", "deleted"),
    "colours": ("colour", "name", "changed"),
}
"""The tables of what cannot be made again, in the order in which their references allow filling them, each with its
columns after the last step and with a primary key of its own."""

DERIVED: Mapping[str, tuple[str, ...]] = {
    "places": ("mark_id", "article_id", "version", "start", "end", "found", "path"),
    "sketch_values": ("value", "article_id"),
    "mark_index": ("number", "mark_id", "article_id", "colour", "created", "deleted"),
    "mark_tags": ("tag", "gone", "number"),
    "mark_words": ("exact", "note", "tags", "kind"),
}
"""The tables of what is made from those; `library_search.rebuild_search` makes it anew."""


def articles_and_marks(database: "Database") -> None:
    """Articles with their position, every text of theirs that carries marks, highlights and bookmarks.

    Times are seconds since the epoch, UTC; positions are code points of the text of that version. `deleted` is NULL
    for what stands. `digest` is the SHA-256 of the text in UTF-8; `text` and `blocks` are compressed by zlib.
    """
    database.table("articles").create(
        {
            "id": str,
            "title": str,
            "source": str,
            "language": str,
            "words": int,
            "position": int,
            "opened": float,
            "version": int,
        },
        pk="id",
        not_null={"id", "title", "source", "language", "words", "position", "opened", "version"},
        strict=True,
    )
    database.table("texts").create(
        {"article_id": str, "version": int, "digest": bytes, "text": bytes, "blocks": bytes, "added": float},
        pk=("article_id", "version"),
        not_null={"article_id", "version", "digest", "text", "blocks", "added"},
        foreign_keys=[("article_id", "articles", "id")],
        strict=True,
    )
    database.table("texts").create_index(["article_id", "digest"], unique=True)
    _create_marks(database, "highlights", {"colour": str})
    _create_marks(database, "bookmarks", {})


def _create_marks(database: "Database", name: str, own: dict[str, type]) -> None:
    columns: dict[str, type] = {
        "id": str,
        "article_id": str,
        "version": int,
        "start": int,
        "end": int,
        "exact": str,
        "before": str,
        "after": str,
        **own,
        "note": str,
        "created": float,
        "changed": float,
    }
    table = database.table(name).create(
        {**columns, "deleted": float},
        pk="id",
        not_null=set(columns),
        foreign_keys=[(("article_id", "version"), "texts", ("article_id", "version"))],
        strict=True,
    )
    table.create_index(["article_id", "version"])


STEPS: tuple[Callable[["Database"], None], ...] = (
    articles_and_marks,
    tags_and_own_words,
    texts_in_pieces,
    marks_searched,
    places_with_sections,
)
"""Every step in order; a step's name is stored in the library once it has run."""


def migrations() -> "Migrations":
    """The steps, ready to be applied to a library; each runs once and whole or not at all."""
    from sqlite_utils import Migrations

    steps = Migrations(_NAME)
    for step in STEPS:
        steps()(step)
    return steps


def unknown_steps(database: "Database") -> tuple[str, ...]:
    """The names of steps that a newer program has applied to this library; nothing is written."""
    known = {step.__name__ for step in STEPS}
    return tuple(step.name for step in migrations().applied(database) if step.name not in known)


def missing_parts(database: "Database") -> tuple[str, ...]:
    """The tables and columns that the last step leaves behind and that are not there; nothing is written."""
    present = set(database.table_names())
    wanted = {**TABLES, **DERIVED}
    tables = tuple(name for name in wanted if name not in present)
    columns = (
        f"{name}.{column}"
        for name in wanted
        if name in present
        for column in wanted[name]
        if column not in database.table(name).columns_dict
    )
    return (*tables, *columns)
