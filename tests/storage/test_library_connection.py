"""Connections tell damage from a place that cannot be used, and a library has its name only when it is whole."""

import sqlite3
from contextlib import closing

import pytest

from reader.storage.library_connection import (
    DamagedError,
    UnusableError,
    database_at,
    draft_of,
    make_durable,
    the_world,
)
from reader.storage.library_rescue import uri_of


def error(code):
    problem = sqlite3.OperationalError("galat")
    problem.sqlite_errorcode = code
    return problem


@pytest.mark.parametrize(
    ("met", "raised", "why"),
    [
        (error(sqlite3.SQLITE_CORRUPT), DamagedError, ""),
        (error(sqlite3.SQLITE_NOTADB), DamagedError, ""),
        (error(sqlite3.SQLITE_FULL), UnusableError, "the disk is full"),
        (error(sqlite3.SQLITE_BUSY | 5 << 8), UnusableError, "in use by another program"),
        (PermissionError(13, "Permission denied"), UnusableError, "its folder cannot be used"),
        (error(sqlite3.SQLITE_ERROR), sqlite3.OperationalError, "galat"),
        (KeyError("salah"), KeyError, "salah"),
    ],
)
def test_what_the_world_does_is_told_apart_from_mistakes(met, raised, why):
    with pytest.raises(raised, match=why or None), the_world():
        raise met


def test_a_library_has_its_name_when_it_is_whole(tmp_path):
    path = tmp_path / "data" / "library.sqlite"
    with draft_of(path) as database:
        database.execute("create table marks (id text)")
        assert not path.exists()
    with closing(database_at(uri_of(path, "mode=ro"))) as made:
        assert made.table_names() == ["marks"]
    assert [file.name for file in path.parent.iterdir()] == ["library.sqlite"]


def test_an_interrupted_one_leaves_nothing(tmp_path):
    path = tmp_path / "library.sqlite"
    with pytest.raises(ZeroDivisionError), draft_of(path) as database:
        database.execute("create table marks (id text)")
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_one_that_came_meanwhile_is_not_replaced(tmp_path):
    path = tmp_path / "library.sqlite"
    with draft_of(path, lambda: path.write_text("pustaka lain")):
        pass
    assert path.read_text() == "pustaka lain"
    assert [file.name for file in tmp_path.iterdir()] == ["library.sqlite"]


def test_what_is_committed_is_on_the_disk(tmp_path):
    path = tmp_path / "library.sqlite"
    with closing(database_at(uri_of(path, "mode=rwc"))) as database:
        make_durable(database)
        settings = [database.execute(f"pragma {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    assert settings == ["wal", 2]


def test_a_library_that_is_not_there_is_not_made_by_looking(tmp_path):
    with pytest.raises(sqlite3.OperationalError):
        database_at(uri_of(tmp_path / "library.sqlite", "mode=ro")).execute("select 1")
    assert list(tmp_path.iterdir()) == []
