"""Backups: one whole file each, checked before it has a name, thinned out by days and months."""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from library_files import AFTERNOON, ARTICLE, MARK, fill, opened

from reader.errors import LibraryProblem
from reader.storage.library_backups import backup_folder, backups_of, digest_of_file, make_backup, not_kept


@pytest.fixture
def library(tmp_path):
    path = tmp_path / "library.sqlite"
    fill(path)
    library = opened(path)
    yield library
    library.close()


def named(moment, number=1):
    return Path(f"library-{moment:%Y-%m-%d-%H%M%S}{f'-{number}' if number > 1 else ''}.sqlite")


def test_a_backup_is_one_whole_file_that_holds_everything(library, tmp_path):
    made = make_backup(library.database.conn, library.path, AFTERNOON + 60)
    assert made.path == backup_folder(library.path) / "library-2026-11-24-153100.sqlite"
    assert made.digest == digest_of_file(made.path)
    other = tmp_path / "lain" / "library.sqlite"
    other.parent.mkdir()
    other.write_bytes(made.path.read_bytes())
    again = opened(other)
    assert (again.store.article("a1"), again.store.markings("a1").bookmarks) == (ARTICLE, (MARK,))
    again.close()


def test_two_in_one_second_are_two(library):
    made = [make_backup(library.database.conn, library.path, AFTERNOON + 60).path.name for _ in range(2)]
    assert made == ["library-2026-11-24-153100.sqlite", "library-2026-11-24-153100-2.sqlite"]
    assert [file.name for file in backups_of(library.path)][:2] == made[::-1]


def test_what_is_no_backup_is_left_alone(library):
    strange = backup_folder(library.path) / "library-catatan.sqlite"
    strange.write_text("milik pembaca")
    assert strange not in backups_of(library.path)
    for second in range(6):
        make_backup(library.database.conn, library.path, AFTERNOON + second)
    assert strange.exists()


def test_a_backup_that_is_not_what_was_read_gets_no_name(library, monkeypatch):
    monkeypatch.setattr("reader.storage.library_backups.is_whole", lambda connection: False)
    before = backups_of(library.path)
    with pytest.raises(LibraryProblem, match="not what was read"):
        make_backup(library.database.conn, library.path, AFTERNOON + 60)
    assert backups_of(library.path) == before
    assert [file for file in backup_folder(library.path).iterdir() if ".new" in file.name] == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    path = tmp_path / "library.sqlite"
    (tmp_path / "backups").write_text("bukan folder")
    with sqlite3.connect(":memory:") as connection, pytest.raises(LibraryProblem, match="No backup"):
        make_backup(connection, path, AFTERNOON)


def test_a_session_in_which_nothing_was_done_makes_none(tmp_path):
    path = tmp_path / "library.sqlite"
    fill(path)
    before = backups_of(path)
    library = opened(path)
    library.store.set_position("a1", 3)
    library.close()
    assert len(before) == 1
    assert backups_of(path) == before


def test_ten_days_and_six_months_are_kept():
    start = datetime(2026, 1, 1, 9)
    every = [named(start + timedelta(days=day, hours=hour)) for day in range(330) for hour in (0, 5, 9)]
    kept = sorted(set(every) - set(not_kept(every)), reverse=True)
    days = [file.name[8:18] for file in kept]
    assert days[:3] == ["2026-11-26"] * 3, "the latest three, whatever their day"
    assert days[3:12] == [f"2026-11-{day}" for day in range(25, 16, -1)]
    assert days[12:] == ["2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31", "2026-06-30"]
    assert all("-180000" in file.name for file in kept[3:]), "the last of its day"


def test_few_backups_are_all_kept():
    every = [named(datetime(2020 + year, 5, 1)) for year in range(5)]
    assert not_kept(every) == ()


def test_thinning_out_again_takes_nothing_more():
    every = [named(datetime(2026, 1, 1) + timedelta(hours=7 * number)) for number in range(900)]
    kept = set(every) - set(not_kept(every))
    assert not_kept(kept) == ()
