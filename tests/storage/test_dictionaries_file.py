"""The file of the dictionaries is made when it is needed, refused when it is another's, set aside when damaged."""

import sqlite3
from contextlib import closing

import pytest

from reader.errors import DictionaryProblem
from reader.storage.dictionaries_file import APPLICATION_ID, SCHEMA_VERSION, connect, connected, told, transaction


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "dictionaries.sqlite"


def tables(connection):
    return {row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")}


def test_it_is_made_once(path):
    for _ in range(2):
        with closing(connect(path)) as connection:
            assert {"dictionaries", "entries", "names"} <= tables(connection)
            numbers = [
                connection.execute(f"pragma {name}").fetchone()[0] for name in ("application_id", "user_version")
            ]
            assert numbers == [APPLICATION_ID, SCHEMA_VERSION]


def made(path, statement):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def test_the_file_of_another_program_is_left_alone(path):
    made(path, "create table resep (nama text)")
    before = path.read_bytes()
    with pytest.raises(DictionaryProblem, match="is not Lontar's"):
        connect(path)
    assert path.read_bytes() == before


def test_a_file_of_a_later_lontar_is_refused(path):
    connect(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"pragma user_version = {SCHEMA_VERSION + 1}")
    with pytest.raises(DictionaryProblem, match="later Lontar"):
        connect(path)


def test_a_damaged_file_is_kept_beside(path):
    path.parent.mkdir()
    path.write_bytes(b"rusak" * 1_000)
    with pytest.raises(DictionaryProblem, match="were damaged and are kept as"):
        connect(path)
    (aside,) = path.parent.iterdir()
    assert aside.read_bytes() == b"rusak" * 1_000 and aside != path
    connect(path).close()


def test_a_transaction_is_whole_or_nothing(path):
    insert = "insert into entries (headword, definition, pos, example) values (?, '', '', '')"
    with connected(path) as connection:
        with transaction(connection):
            connection.execute(insert, ["hakim"])
        with pytest.raises(ZeroDivisionError), transaction(connection):
            connection.execute(insert, ["jaksa"])
            raise ZeroDivisionError
        assert connection.execute("select headword from entries").fetchall() == [("hakim",)]


def test_what_the_world_does_is_a_sentence_and_mistakes_are_not(path):
    full = sqlite3.OperationalError("penuh")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    with pytest.raises(DictionaryProblem, match="disk is full"), told(path):
        raise full
    with pytest.raises(DictionaryProblem, match="allow writing to the folder"), told(path):
        raise PermissionError(13, "Permission denied")
    with pytest.raises(sqlite3.OperationalError, match="no such table"), connected(path) as connection:
        connection.execute("select * from tiada")
