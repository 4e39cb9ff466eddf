"""What an act changed is noted by itself, read as plain rows, and makes another library the same."""

import pytest

from reader.storage.library_changes import (
    Changes,
    Layout,
    is_waiting,
    number_of,
    put,
    set_number,
    shape_of,
    waiting,
    watch,
)
from reader.storage.library_connection import database_at
from reader.storage.library_rescue import uri_of
from reader.storage.migrations import migrations

WORD = {
    "id": "w1",
    "headword": "dakwaan",
    "english": '["indictment"]',
    "meaning": "",
    "example": "",
    "source": "",
    "created": 1.0,
    "changed": 1.0,
    "deleted": None,
}


def empty_library(path):
    database = database_at(uri_of(path, "mode=rwc"))
    migrations().apply(database)
    return database


@pytest.fixture
def library(tmp_path):
    database = empty_library(tmp_path / "library.sqlite")
    watch(database)
    yield database
    database.close()


@pytest.fixture
def other(tmp_path):
    database = empty_library(tmp_path / "other.sqlite")
    yield database
    database.close()


def words(database):
    return [dict(row) for row in database.table("own_words").rows]


def test_a_library_that_nobody_watched_has_no_line_and_nothing_waits(other):
    assert (number_of(other), waiting(other)) == (None, Changes())


def test_what_is_written_waits_until_its_line_is_named(library):
    assert not is_waiting(library)
    library.table("own_words").insert(WORD)
    assert is_waiting(library)
    assert waiting(library) == Changes({"own_words": (WORD,)})
    set_number(library, 7)
    assert (is_waiting(library), bool(waiting(library)), number_of(library)) == (False, False, 7)


def test_changes_make_another_library_the_same(library, other):
    library.table("own_words").insert(WORD)
    put(other, waiting(library), Layout(other))
    assert words(other) == [WORD]
    set_number(library, 1)
    library.table("own_words").update("w1", {"meaning": "surat dakwaan"})
    put(other, waiting(library), Layout(other))
    put(other, waiting(library), Layout(other))
    assert words(other) == words(library)
    assert words(other)[0]["meaning"] == "surat dakwaan"
    set_number(library, 2)
    library.table("own_words").delete("w1")
    assert waiting(library) == Changes({}, {"own_words": (("w1",),)})
    put(other, waiting(library), Layout(other))
    assert words(other) == []


def test_a_row_that_came_and_went_is_only_gone(library):
    library.table("own_words").insert(WORD)
    library.table("own_words").delete("w1")
    assert waiting(library).rows == {}


def test_the_shape_is_the_name_of_its_last_step(library):
    assert shape_of(library) == migrations().applied(library)[-1].name
