"""The journal: every act a line that can be checked, and what a damaged, cut or full one costs."""

import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import LibraryProblem
from reader.storage.library_changes import Changes
from reader.storage.library_journal import (
    JournalWriter,
    Line,
    following,
    generations,
    journal_path,
    read_journal,
)


@pytest.fixture
def path(tmp_path):
    return journal_path(tmp_path / "library.sqlite")


def change(number):
    return Changes({"highlights": ({"id": f"h{number}", "note": "sudah\nlama \x85 \u2028", "sketch": b"\x00\xff"},)})


def write(path, acts, base=0):
    writer = JournalWriter.begin(path, base, "shape", "", "")
    for number in range(acts):
        writer.append(change(number), float(number))
    return writer


def flip(path, line, place=60):
    lines = path.read_bytes().splitlines(keepends=True)
    damaged = bytearray(lines[line])
    damaged[place] ^= 1
    lines[line] = bytes(damaged)
    path.write_bytes(b"".join(lines))


def test_the_journal_lies_beside_the_library(tmp_path):
    assert journal_path(tmp_path / "library.sqlite") == tmp_path / "library.journal"


def test_what_was_written_is_read_again(path):
    write(path, 3, base=7).close()
    read = read_journal(path)
    assert (read.found, read.begun, read.base, read.last, read.damaged, read.closed) == (True, True, 7, 10, 0, "")
    assert read.lines == tuple(Line(8 + number, change(number), "shape") for number in range(3))
    assert read.whole == path.stat().st_size


VALUES = st.none() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text() | st.binary()


@given(rows=st.lists(st.dictionaries(st.text(min_size=1), VALUES), max_size=3), gone=st.lists(st.tuples(st.text())))
def test_any_values_come_back(tmp_path_factory, rows, gone):
    path = journal_path(tmp_path_factory.mktemp("journal") / "library.sqlite")
    changes = Changes({"highlights": tuple(rows)}, {"texts": tuple(gone)})
    writer = JournalWriter.begin(path, 0, "", "", "")
    writer.append(changes, 1.0)
    writer.close()
    assert read_journal(path).lines == (Line(1, changes, ""),)


def test_a_missing_journal_is_none():
    assert not read_journal(journal_path(Path("/tiada/library.sqlite"))).found


def test_it_is_written_on_after_the_last_line(path):
    write(path, 2).close()
    writer = JournalWriter.go_on(path, read_journal(path))
    assert writer.append(change(2), 2.0) == 3
    writer.close()
    read = read_journal(path)
    assert ([line.number for line in read.lines], read.damaged) == ([1, 2, 3], 0)


def test_a_line_that_was_not_finished_is_no_damage_and_is_written_over(path):
    write(path, 2).close()
    with path.open("ab") as file:
        file.write(b'{"sum":"00')
    read = read_journal(path)
    assert (read.last, read.damaged) == (2, 0)
    writer = JournalWriter.go_on(path, read)
    writer.append(change(2), 2.0)
    writer.close()
    assert ([line.number for line in read_journal(path).lines], read_journal(path).damaged) == ([1, 2, 3], 0)


@pytest.mark.parametrize("place", [10, 60])
def test_a_damaged_line_is_passed_over_and_counted(path, place):
    write(path, 4).close()
    flip(path, 2, place)
    read = read_journal(path)
    assert ([line.number for line in read.lines], read.last) == ([1, 3, 4], 4)
    assert read.damaged


def test_a_line_taken_out_is_noticed(path):
    write(path, 4).close()
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:2] + lines[3:]))
    assert read_journal(path).damaged == 1


def test_what_the_file_was_at_closing_holds_until_something_is_written(path):
    writer = write(path, 1)
    writer.end("abc")
    writer.close()
    assert read_journal(path).closed == "abc"
    JournalWriter.go_on(path, read_journal(path)).close()
    assert read_journal(path).closed == ""


def test_the_journals_before_are_kept_twice(path):
    for base in (0, 10, 20, 30):
        write(path, 1, base).close()
    assert [read_journal(file).base for file in generations(path)] == [30, 20, 10]
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "library.journal",
        "library.journal.1",
        "library.journal.2",
    ]


def test_an_act_that_did_not_come_into_the_library_is_taken_back(path):
    writer = write(path, 2)
    writer.take_back(2)
    assert writer.last == 2
    writer.take_back(1)
    assert writer.last == 1
    assert writer.append(change(9), 9.0) == 2
    writer.close()
    read = read_journal(path)
    assert ([line.changes for line in read.lines], read.damaged) == ([change(0), change(9)], 0)


def test_a_full_disk_is_told_and_leaves_no_half_line(path, monkeypatch):
    writer = write(path, 1)
    before = path.read_bytes()
    real = os.write

    def half(file, content):
        if len(content) > 20:
            return real(file, content[:20])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", lambda file, content: half(file, content) if len(content) > 250 else fail())

    def fail():
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(LibraryProblem, match="No space left"):
        writer.append(change(1), 1.0)
    assert path.read_bytes() == before
    monkeypatch.undo()
    assert writer.append(change(1), 1.0) == 2
    writer.close()
    assert read_journal(path).damaged == 0


def test_what_follows_is_in_order_each_once_and_gaps_are_seen():
    lines = [Line(number, Changes(), "") for number in (1, 2, 3, 3, 5)]
    assert [line.number for line in following(lines, 1)[0]] == [2, 3, 5]
    assert [following(lines, number)[1] for number in (0, 3, 4, 5)] == [False, False, True, True]
