"""Opening the library: made, opened again, set aside when damaged, left alone when it cannot be written."""

import os
import sqlite3
import subprocess
import sys

import pytest
from library_files import ARTICLE, MARK, files, fill, opened

from reader.storage.library_aside import companions
from reader.storage.library_open import open_library


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "library.sqlite"


def test_a_missing_library_is_made_with_its_folder(path):
    library = opened(path)
    assert (library.notice, library.store.saved) == ("", True)
    library.close()
    assert sorted(files(path.parent)) == ["library.journal", "library.sqlite"]


def test_it_is_found_again(path):
    fill(path)
    library = opened(path)
    assert library.notice == ""
    assert library.store.article("a1") == ARTICLE
    assert library.store.markings("a1").bookmarks == (MARK,)
    library.close()


def test_a_relative_path_is_opened_where_it_points(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    library = open_library(tmp_path.relative_to(tmp_path) / "library.sqlite")
    assert library.store.saved
    library.close()
    assert (tmp_path / "library.sqlite").exists()


def test_what_is_written_survives_a_power_cut(path):
    library = opened(path)
    database = library.store._database
    settings = {
        name: database.execute(f"pragma {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 200}
    library.close()


def test_an_interrupted_first_start_is_no_damage(path):
    path.parent.mkdir()
    draft = path.with_name("library.sqlite.new")
    for file in (draft, *companions(draft)):
        file.write_bytes(b"setengah jadi")
    library = opened(path)
    assert (library.notice, library.store.saved) == ("", True)
    library.close()
    assert sorted(files(path.parent)) == ["library.journal", "library.sqlite"]


def cut(content):
    return content[: len(content) // 2]


def without_page_size(content):
    return content[:16] + b"\xff\xff" + content[18:]


def with_damaged_pages(content):
    return content[:4096] + b"\xa5" * (len(content) - 4096)


def with_another_file_format(content):
    return content[:44] + b"\x00\x00\x00\x09" + content[48:]


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: b"\x00" * len(content),
        lambda content: b"Ini teks biasa.\n" * 300,
        lambda content: os.urandom(100) + content[100:],
        lambda content: content[:50],
        cut,
        without_page_size,
        with_damaged_pages,
        with_another_file_format,
    ],
    ids=["empty", "zeros", "text", "garbage-header", "stump", "cut", "page-size", "pages", "format"],
)
def test_a_damaged_library_is_set_aside_whole_and_put_together_anew(path, damage):
    fill(path)
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)
    library = opened(path)
    aside = path.with_name("library.damaged-2026-11-24-153000.sqlite")
    assert aside.read_bytes() == damaged
    assert library.notice == (
        "Your library was damaged and was put together anew from its backup and journal: nothing is lost; "
        f"the damaged file was kept as {aside}."
    )
    assert library.store.saved
    assert library.store.article("a1") == ARTICLE
    assert library.store.markings("a1").bookmarks == (MARK,)
    library.close()
    again = opened(path)
    assert (again.notice, again.store.markings("a1").bookmarks) == ("", (MARK,))
    again.close()


@pytest.mark.parametrize("content", [b"", b"Ini teks biasa.\n" * 300])
def test_a_file_that_never_was_a_library_is_set_aside_and_a_new_one_begun(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    library = opened(path)
    aside = path.with_name("library.damaged-2026-11-24-153000.sqlite")
    assert aside.read_bytes() == content
    assert library.notice == (
        f"Your library was damaged; it was set aside as {aside}, nothing of it deleted, and a new one was begun."
    )
    assert (library.store.saved, library.store.articles()) == (True, ())
    library.close()


def test_the_log_goes_aside_as_it_was(path):
    fill(path)
    kill_while_writing(path)
    log, index, _ = companions(path)
    damaged, unwritten = with_damaged_pages(path.read_bytes()), log.read_bytes()
    path.write_bytes(damaged)
    assert unwritten
    assert index.exists()
    opened(path).close()
    aside = path.with_name("library.damaged-2026-11-24-153000.sqlite")
    assert aside.read_bytes() == damaged
    assert companions(aside)[0].read_bytes() == unwritten
    assert companions(aside)[1].exists()


def test_the_log_of_a_lost_library_is_set_aside_not_deleted(path):
    fill(path)
    kill_while_writing(path)
    log = companions(path)[0]
    unwritten = log.read_bytes()
    path.unlink()
    library = opened(path)
    assert "damaged" in library.notice
    library.close()
    aside = path.with_name("library.damaged-2026-11-24-153000.sqlite")
    assert (aside.exists(), companions(aside)[0].read_bytes()) == (False, unwritten)


def test_the_log_of_an_emptied_library_is_set_aside_not_deleted(path):
    fill(path)
    kill_while_writing(path)
    log = companions(path)[0]
    unwritten = log.read_bytes()
    path.write_bytes(b"")
    library = opened(path)
    assert "damaged" in library.notice
    library.close()
    aside = path.with_name("library.damaged-2026-11-24-153000.sqlite")
    assert companions(aside)[0].read_bytes() == unwritten


def test_damage_that_no_reading_at_start_meets_is_noticed(path):
    fill(path)
    database = sqlite3.connect(path)
    (page,) = database.execute("select rootpage from sqlite_master where name = 'texts'").fetchone()
    (size,) = database.execute("pragma page_size").fetchone()
    database.close()
    content = path.read_bytes()
    path.write_bytes(content[: (page - 1) * size] + b"\xa5" * size + content[page * size :])
    library = opened(path)
    assert "was damaged" in library.notice
    library.close()


def kill_while_writing(path):
    script = f"""
import os
from pathlib import Path
from reader.storage.library_open import open_library
open_library(Path({str(path)!r})).store.set_position("a1", 12)
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", script], check=False)


def test_after_a_crash_the_log_is_taken_in(path):
    fill(path)
    kill_while_writing(path)
    library = opened(path)
    assert (library.notice, library.store.position("a1")) == ("", 12)
    library.close()


def test_a_change_interrupted_before_there_was_a_log_is_taken_back(path):
    fill(path)
    script = f"""
import os, sqlite3
connection = sqlite3.connect({str(path)!r}, isolation_level=None)
connection.execute("pragma journal_mode = delete")
connection.execute("pragma cache_size = 1")
connection.execute("begin")
connection.execute("update articles set title = 'setengah'")
connection.execute("create table filler as select hex(randomblob(9000)) as filling from texts")
connection.execute("update filler set filling = hex(randomblob(90000))")
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", script], check=False)
    assert companions(path)[2].stat().st_size
    library = opened(path)
    assert (library.notice, library.store.article("a1")) == ("", ARTICLE)
    library.close()


@pytest.mark.parametrize(
    "script", ["drop table bookmarks", "alter table highlights drop column path", "delete from _sqlite_migrations"]
)
def test_a_library_that_lacks_a_part_is_damaged(path, script):
    fill(path)
    database = sqlite3.connect(path)
    database.executescript(script)
    database.close()
    library = opened(path)
    assert "was damaged" in library.notice
    library.close()


def test_another_programs_database_is_set_aside(path):
    path.parent.mkdir()
    database = sqlite3.connect(path)
    database.executescript("create table recipes (id integer primary key); insert into recipes values (1)")
    database.close()
    library = opened(path)
    assert "was set aside" in library.notice
    library.close()
