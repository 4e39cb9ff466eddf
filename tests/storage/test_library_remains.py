"""Of a damaged library as much is read as answers, and the damaged file is left as it is."""

import sqlite3

import pytest
from library_files import MARK, fill

from reader.storage.library_remains import number_of_damaged, readable, rows_of, tried


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "library.sqlite"
    fill(path)
    return path


def test_a_whole_one_is_read_whole_from_a_copy(path):
    before = path.read_bytes()
    with readable(path) as old:
        assert [row["id"] for row in rows_of(old, "bookmarks")] == [MARK.id]
        assert number_of_damaged(old) == 1
        old.execute("delete from bookmarks")
    assert path.read_bytes() == before


def test_where_there_is_none_there_is_nothing(tmp_path):
    with readable(tmp_path / "library.sqlite") as old:
        assert old is None
        assert number_of_damaged(old) == 0


def test_what_is_no_library_gives_nothing(path):
    path.write_bytes(b"bukan pustaka" * 900)
    with readable(path) as old:
        assert (list(rows_of(old, "bookmarks")), number_of_damaged(old)) == ([], 0)


def test_rows_before_and_after_a_damaged_page_are_read(path):
    connection = sqlite3.connect(path)
    for number in range(400):
        connection.execute(
            "insert into own_words values (?, ?, '[]', ?, '', '', 1.0, 1.0, null)",
            (f"w{number:03}", f"kata {number}", "arti " * 60),
        )
    connection.commit()
    connection.execute("pragma wal_checkpoint(truncate)")
    connection.close()
    content = bytearray(path.read_bytes())
    place = content.index(b"kata 200") // 4096 * 4096
    content[place : place + 4096] = b"\xff" * 4096
    path.write_bytes(bytes(content))
    with readable(path) as old:
        found = {row["id"] for row in rows_of(old, "own_words")}
    assert {"w000", "w399"} <= found
    assert "w200" not in found


def test_an_error_of_the_file_is_no_answer_and_a_mistake_is_one():
    def damaged():
        raise sqlite3.DatabaseError("database disk image is malformed")

    assert tried(damaged, 7) == 7
    assert tried(lambda: 5, 7) == 5
    with pytest.raises(ZeroDivisionError):
        tried(lambda: 1 // 0, 7)
