"""What SQLite reports becomes a sentence; the program's own mistakes stay mistakes."""

import sqlite3

import pytest

from reader.errors import LibraryProblem
from reader.storage.library_errors import is_damage, is_locked, reason, told


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "library.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("create table marks (id integer primary key, note text not null)")
    connection.close()
    return path


def test_a_lock_is_told(path):
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("begin exclusive")
    other = sqlite3.connect(path, timeout=0)
    with pytest.raises(LibraryProblem) as told_of, told("The mark could not be saved"):
        other.execute("insert into marks values (1, '')")
    assert (
        str(told_of.value)
        == "The mark could not be saved in your library: it is in use by another program; close that program."
    )
    assert is_locked(told_of.value.__cause__)
    holder.close()
    other.close()


def test_a_full_disk_is_told(path):
    connection = sqlite3.connect(path)
    connection.execute("pragma max_page_count = 2")
    with pytest.raises(LibraryProblem, match="the disk is full; make room on it"), told("The mark could not be saved"):
        connection.execute("insert into marks values (1, ?)", ["catatan " * 10_000])
    connection.close()


def test_a_read_only_database_is_told(path):
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    with pytest.raises(LibraryProblem, match="it is read-only"), told("The mark could not be saved"):
        connection.execute("insert into marks values (1, '')")
    connection.close()


def test_a_file_that_is_no_database_is_damage(tmp_path):
    path = tmp_path / "library.sqlite"
    path.write_text("Ini bukan pustaka." * 100)
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError) as error:
        connection.execute("select * from sqlite_master")
    assert is_damage(error.value)
    assert "damaged" in reason(error.value)
    connection.close()


def test_the_programs_own_mistakes_are_not_the_worlds(path):
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.OperationalError) as error, told("The mark could not be saved"):
        connection.execute("insert into merks values (1, '')")
    assert (reason(error.value), is_damage(error.value)) == (None, False)
    with pytest.raises(sqlite3.IntegrityError), told("The mark could not be saved"):
        connection.execute("insert into marks values (1, null)")
    connection.close()
