"""The library's shape: what the steps leave behind, and what is noticed when it is not there."""

import sqlite3

import pytest
from sqlite_utils import Database

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
