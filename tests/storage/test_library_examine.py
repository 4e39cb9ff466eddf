"""A library is looked at before it is opened: whole, damaged, or not to be used."""

import os
import sqlite3
from contextlib import closing

import pytest
from drill import act
from library_files import fill, opened

from reader.storage.library_connection import DamagedError, UnusableError, the_world
from reader.storage.library_evidence import Evidence
from reader.storage.library_examine import examine
from reader.storage.library_journal import journal_path


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "library.sqlite"
    fill(path)
    return path


def files(folder):
    """What lies in a folder, but for the empty log and its index that SQLite makes even where it only reads."""
    found = (file for file in folder.rglob("*") if file.is_file() and not file.name.endswith("-shm"))
    return {file: content for file in found if (content := file.read_bytes()) or not file.name.endswith("-wal")}


def look(path):
    with the_world():
        examine(path, Evidence(path))


def change(path, statement):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_whole_library_is_left_as_it_is(path):
    before = files(path.parent)
    assert look(path) is None
    assert files(path.parent) == before


def test_after_a_crash_it_is_whole_too(path):
    library = opened(path)
    act(1)(library.store)
    library.guard._writer.close()
    library.database.close()
    assert look(path) is None


@pytest.mark.parametrize(
    "harm",
    [
        lambda path: os.truncate(path, 0),
        lambda path: os.truncate(path, 5_000),
        lambda path: path.write_bytes(b"bukan pustaka" * 500),
        lambda path: change(path, "drop table colours"),
        lambda path: change(path, "update bookmarks set note = 'lain'"),
        lambda path: change(path, "update journal_lines set number = number - 5"),
        lambda path: change(
            path, "insert into texts select 'a9', 1, digest, added, length, block_count, chunks from texts"
        ),
    ],
    ids=["empty", "cut", "no database", "table gone", "changed outside", "acts missing", "text of no article"],
)
def test_damage_is_found_and_nothing_written(path, harm):
    harm(path)
    before = files(path.parent)
    with pytest.raises(DamagedError):
        look(path)
    assert files(path.parent) == before


def test_what_changed_outside_is_seen_without_the_mark_of_a_good_end(path):
    lines = journal_path(path).read_bytes().splitlines(keepends=True)
    assert b'"closed"' in lines[-1]
    journal_path(path).write_bytes(b"".join(lines[:-1]))
    assert look(path) is None
    change(path, "update bookmarks set note = 'lain'")
    with pytest.raises(DamagedError):
        look(path)


def test_another_kind_of_thing_in_its_place(tmp_path):
    (tmp_path / "folder.sqlite").mkdir()
    with pytest.raises(UnusableError, match="something that is no file"):
        look(tmp_path / "folder.sqlite")


def test_a_later_version_is_asked_for(path):
    change(path, "insert into _sqlite_migrations (migration_set, name, applied_at) values ('library', 'later', '2030')")
    with pytest.raises(UnusableError, match="newer version of Lontar"):
        look(path)
