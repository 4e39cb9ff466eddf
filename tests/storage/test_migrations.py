"""The library's shape: what the steps leave behind, and what is noticed when it is not there."""

import json
import sqlite3
import zlib

import pytest
from sqlite_utils import Database

from reader.errors import LibraryProblem
from reader.model.article import Article, Block, BlockKind, Inline, InlineStyle, Span
from reader.model.bookmark import Found, MarkQuery, Place
from reader.storage.library_marks import places
from reader.storage.library_rows import digest_of
from reader.storage.library_store import LibraryStore
from reader.storage.migrations import DERIVED, STEPS, TABLES, migrations, missing_parts, unknown_steps


@pytest.fixture
def library():
    database = Database(memory=True, execute_plugins=False)
    migrations().apply(database)
    yield database
    database.close()


def test_the_steps_leave_every_table_and_column_behind(library):
    wanted = {**TABLES, **DERIVED}
    shape = {name: set(library.table(name).columns_dict) for name in wanted}
    assert shape == {name: set(columns) for name, columns in wanted.items()}
    assert missing_parts(library) == ()


def test_every_table_is_strict(library):
    assert all(library.table(name).strict for name in TABLES)


def test_a_step_runs_once(library):
    assert migrations().pending(library) == []
    before = library.schema
    migrations().apply(library)
    assert library.schema == before
    assert [step.name for step in migrations().applied(library)] == [step.__name__ for step in STEPS]


def test_a_step_of_a_newer_program_is_noticed(library):
    assert unknown_steps(library) == ()
    newer = migrations()
    newer(name="moods_of_marks")(lambda database: database.table("moods").create({"id": int}, pk="id"))
    newer.apply(library)
    assert unknown_steps(library) == ("moods_of_marks",)


def test_a_missing_table_and_a_missing_column_are_noticed(library):
    library.table("bookmarks").drop()
    library.table("highlights").transform(drop={"note"})
    assert missing_parts(library) == ("bookmarks", "highlights.note")


def test_nothing_is_written_by_looking():
    database = Database(memory=True, execute_plugins=False)
    assert unknown_steps(database) == ()
    assert missing_parts(database) == (*TABLES, *DERIVED)
    assert database.table_names() == []


def test_a_mark_needs_the_text_it_was_made_in(library):
    library.execute("pragma foreign_keys = on")
    mark = {"id": "m", "article_id": "a", "version": 1, "start": 0, "end": 1, "exact": "x", "before": "", "after": ""}
    with pytest.raises(sqlite3.IntegrityError):
        library.table("bookmarks").insert({**mark, "note": "", "created": 1.0, "changed": 1.0})


OLD_ROWS = """
insert into articles values ('a1', 'UU ITE', '/tmp/uu.txt', 'id', 2, 3, 5.0, 2), ('a2', 'Rusak', '', '', 1, 0, 1.0, 1);
insert into highlights values ('h1', 'a1', 1, 0, 6, 'Setiap', '', ' orang', 'green', 'Subjek', 1.0, 1.0, null),
    ('h2', 'a1', 2, 0, 5, 'Semua', '', ' orang', 'pink', '', 3.0, 3.0, 4.0);
insert into bookmarks values ('b1', 'a2', 1, 0, 1, 'x', '', '', 'lanjutkan', 2.0, 2.0, null);
"""


def old_library():
    """A library as the first step left it, with two versions of a text and a damaged one."""
    database = Database(memory=True, execute_plugins=False)
    migrations().apply(database, stop_before=STEPS[1].__name__)
    for article_id, version, text in (("a1", 1, "Setiap orang"), ("a1", 2, "Semua orang"), ("a2", 1, "x")):
        blocks = json.dumps([["paragraph", 0, len(text), 0, 0, [[0, 3, "strong", ""]]]])
        row = {"article_id": article_id, "version": version, "digest": digest_of(text), "added": 1.0}
        packed = {"text": zlib.compress(text.encode()), "blocks": zlib.compress(blocks.encode())}
        packed |= {"text": b"rusak"} if article_id == "a2" else {}
        database.table("texts").insert({**row, **packed})
    database.conn.executescript(OLD_ROWS)
    return database


def test_a_library_of_the_first_shape_is_taken_over_whole():
    database = old_library()
    database.execute("pragma foreign_keys = on")
    migrations().apply(database)
    assert missing_parts(database) == ()
    assert database.execute("pragma foreign_key_check").fetchall() == []
    store = LibraryStore(database)
    assert (store.article("a1").text, store.position("a1")) == ("Semua orang", 3)
    block = Block(BlockKind.PARAGRAPH, Span(0, 12), inlines=(Inline(Span(0, 3), InlineStyle.STRONG),))
    ((old, _),) = store.made_in("a1")
    assert old == Article("a1", "UU ITE", "Setiap orang", (block,), "/tmp/uu.txt", "id")
    (mark,) = store.markings("a1").highlights
    assert (mark.note, mark.span, mark.tags, mark.path) == ("Subjek", Span(0, 6), (), ())
    assert [hit.mark.id for hit in store.search_marks(MarkQuery("o s"))] == []
    assert [hit.mark.id for hit in store.search_marks(MarkQuery("subj"))] == ["h1"]
    assert [hit.mark.id for hit in store.search_marks(MarkQuery())] == ["b1", "h1"]
    assert [hit.mark.id for hit in store.search_marks(MarkQuery(deleted=True))] == ["h2"]


def test_a_text_that_was_damaged_stays_so_and_its_marks_stay():
    database = old_library()
    migrations().apply(database)
    store = LibraryStore(database)
    with pytest.raises(LibraryProblem, match="“Rusak” in your library is damaged"):
        store.article("a2")
    assert [mark.note for mark in store.markings("a2").bookmarks] == ["lanjutkan"]
    mended = Article("a2", "Rusak", "x", (Block(BlockKind.PARAGRAPH, Span(0, 1)),))
    store.keep(mended, 9.0)
    assert store.article("a2") == mended, "its file, opened again, mends it"


def test_places_found_before_their_sections_were_kept_stay_known():
    database = Database(memory=True, execute_plugins=False)
    migrations().apply(database, stop_before="places_with_sections")
    database.execute(
        "insert into articles (id, title, source, language, words, position, opened, version)"
        " values ('a1', 'UU ITE', '', 'id', 2, 0, 1.0, 2)"
    )
    database.execute("insert into places values ('h1', 'a1', 2, 3, 9, 'moved')")
    migrations().apply(database)
    assert places(database, "a1", 2) == {"h1": Place(Span(3, 9), Found.MOVED, None)}
