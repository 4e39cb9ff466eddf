"""A damaged library put together again: from backup and journal all of it, from less what can be read."""

import sqlite3
from dataclasses import replace

import pytest
from drill import act, article, mark
from library_files import ARTICLE, MARK, fill, opened
from sqlite_utils import Database

from reader.model.bookmark import MarkQuery
from reader.storage.library_evidence import Evidence
from reader.storage.library_journal import generations
from reader.storage.library_open import open_library
from reader.storage.library_recovery import put_together

LATER = 1_800_000_000.0


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "library.sqlite"


def session(path, first, acts, now=LATER):
    library = open_library(path, lambda: now)
    for number in range(first, first + acts):
        act(number)(library.store)
    library.close()


def remove_journal_and_backups(path):
    for file in (*generations(path), *path.with_name("backups").iterdir()):
        file.unlink(missing_ok=True)


def damage_header(path):
    content = path.read_bytes()
    path.write_bytes(b"x" * 16 + content[16:])


EVENTS = ("added", "changed", "reworded", "retagged", "placed", "removed")


def binned(library):
    return {row[0] for row in library.database.execute("select id from highlights where deleted is not null")}


def marks(library):
    return {row[0] for row in library.database.execute("select id from highlights").fetchall()}


def test_from_the_journal_alone_while_there_is_no_backup(path):
    library = opened(path)
    library.store.write(ARTICLE, [MARK], [], 2.0)
    database = library.database
    database.execute("pragma wal_checkpoint(truncate)")
    library.guard._writer.close()
    database.close()
    path.write_bytes(b"")
    again = opened(path)
    assert "nothing is lost" in again.notice
    assert again.store.markings("a1").bookmarks == (MARK,)
    again.close()


def test_a_mark_that_was_taken_back_stays_away(path):
    library = opened(path)
    library.store.write(ARTICLE, [MARK, replace(MARK, id="b9")], [], 2.0)
    library.close()
    library = opened(path)  # what is taken back is in the backup
    library.store.write(ARTICLE, [], [], 3.0, withdrawn=[replace(MARK, id="b9")])
    library.guard._writer.close()
    library.database.close()
    path.write_bytes(b"")
    again = opened(path)
    assert "nothing is lost" in again.notice
    assert (again.store.markings("a1").bookmarks, again.store.deleted("a1").bookmarks) == ((MARK,), ())
    again.close()


def test_what_is_derived_is_made_anew_and_kept_on(path):
    session(path, 0, 30)
    damage_header(path)
    library = opened(path)
    found = {hit.mark.id for hit in library.store.search_marks(MarkQuery(words="catatan"), limit=99)}
    assert found == {number for number in marks(library) if number not in binned(library)}
    triggers = {row[0] for row in library.database.execute("select name from sqlite_master where type = 'trigger'")}
    assert triggers == {f"{table}_{event}" for table in ("highlights", "bookmarks") for event in EVENTS}
    library.store.write(ARTICLE, [replace(MARK, note="pembelaan")], [], 9.0)
    assert [hit.mark.id for hit in library.store.search_marks(MarkQuery(words="pembelaan"))] == [MARK.id]
    library.close()


def test_from_an_older_backup_when_the_newest_is_damaged(path):
    for number in range(4):
        session(path, number * 5, 5, LATER + number)
    newest = max(path.with_name("backups").iterdir())
    newest.write_bytes(newest.read_bytes()[:-5000] + b"\x00" * 5000)
    damage_header(path)
    library = opened(path)
    assert "nothing is lost" in library.notice
    assert marks(library) == {mark(number).id for number in range(20)}
    library.close()


def test_what_can_be_read_when_journal_and_backups_are_lost_too(path):
    session(path, 0, 30)
    remove_journal_and_backups(path)
    with sqlite3.connect(path) as database:
        (page,) = database.execute("select max(rootpage) from sqlite_master where name = 'places'").fetchone()
    database.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : (page - 1) * 4096 + 100] = b"\xa5" * 100
    path.write_bytes(bytes(content))
    library = opened(path)
    assert "what was written last may be missing" in library.notice
    assert marks(library) == {mark(number).id for number in range(30)}
    assert library.store.article("a1") == article(1)
    library.close()
    again = opened(path)
    assert (again.notice, marks(again)) == ("", {mark(number).id for number in range(30)})
    again.close()


def test_a_mark_whose_text_is_lost_stays(path):
    session(path, 0, 10)
    remove_journal_and_backups(path)
    with sqlite3.connect(path, isolation_level=None) as database:
        database.execute("delete from texts where article_id = 'a1'")
        database.execute("delete from articles where id = 'a1'")
    database.close()
    library = opened(path)
    assert library.notice
    assert marks(library) == {mark(number).id for number in range(10)}
    assert len(library.store.markings("a1").highlights) + len(library.store.deleted("a1").highlights) == 2
    library.close()


def test_with_an_old_backup_alone_the_reader_is_told_that_something_may_be_missing(path):
    session(path, 0, 10)
    session(path, 10, 10, LATER + 60)
    for file in generations(path):
        file.unlink(missing_ok=True)
    newest = max(path.with_name("backups").iterdir())
    newest.unlink()
    path.unlink()
    library = opened(path)
    assert "what was written last may be missing" in library.notice
    assert marks(library) == {mark(number).id for number in range(10)}
    library.close()


def test_the_later_of_two_versions_of_a_row_is_taken(path):
    session(path, 0, 4)
    for file in generations(path):
        file.unlink(missing_ok=True)
    with sqlite3.connect(path, isolation_level=None) as database:
        database.execute("update highlights set note = 'kemudian', changed = changed + 100 where id = 'm000001'")
        database.execute("update highlights set note = 'dahulu', changed = changed - 100 where id = 'm000002'")
        database.execute("update journal_lines set number = number + 5")
    database.close()
    memory = Database(sqlite3.connect(":memory:", uri=True), execute_plugins=False)
    assembled = put_together(memory, path, Evidence(path))
    assert not assembled.complete
    notes = dict(memory.execute("select id, note from highlights where id in ('m000001', 'm000002')").fetchall())
    assert notes == {"m000001": "kemudian", "m000002": mark(2).note}


def test_the_reading_position_is_taken_from_the_damaged_file(path):
    fill(path)
    library = opened(path)
    library.store.set_position("a1", 17)
    library.close()
    content = bytearray(path.read_bytes())
    content[-10] ^= 1
    path.write_bytes(bytes(content))
    again = opened(path)
    assert "nothing is lost" in again.notice
    assert again.store.position("a1") == 17
    again.close()


def test_a_damaged_file_is_never_changed(path):
    session(path, 0, 10)
    damage_header(path)
    before = path.read_bytes()
    first, second = opened(path), None
    first.close()
    damage_header(path)
    second = opened(path)
    second.close()
    kept = sorted(path.parent.glob("library.damaged-*.sqlite"))
    assert len(kept) == 2
    assert before in [file.read_bytes() for file in kept]


def test_a_library_that_was_killed_and_one_letter_of_it_changed_is_noticed(path):
    session(path, 0, 10)
    library = open_library(path, lambda: LATER)
    act(10)(library.store)
    library.database.execute("pragma wal_checkpoint(truncate)")
    library.guard._writer.close()
    library.database.close()
    content = path.read_bytes()
    place = content.rindex(b"catatan 3")
    path.write_bytes(content[:place] + b"catatam 3" + content[place + 9 :])
    again = opened(path)
    assert "nothing is lost" in again.notice
    notes = {note for (note,) in again.database.execute("select note from highlights").fetchall()}
    assert (mark(3).note in notes, "catatam 3 " in notes) == (True, False)
    again.close()
