"""What can be read of a library that cannot be written is read; its file stays as it is."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest
from sqlite_utils import Database

from reader.model.article import Article, Block, BlockKind, Span
from reader.model.bookmark import Bookmark, Quote
from reader.storage.library_aside import companions
from reader.storage.library_open import open_library
from reader.storage.library_rescue import copy_what_is_readable, uri_of
from reader.storage.library_store import LibraryStore
from reader.storage.migrations import migrations

TEXT = "Jaksa mendakwa pengelola platform."
ARTICLE = Article("a1", "Dakwaan", TEXT, (Block(BlockKind.PARAGRAPH, Span(0, len(TEXT))),), "/tmp/dakwaan.txt", "id")
MARK = Bookmark("b1", "a1", Quote("mendakwa", "Jaksa ", " pengelola platform."), Span(6, 14), "arti?", 2.0, 2.0)


@pytest.fixture
def library(tmp_path):
    """A library with an article and a bookmark, in a folder whose name SQLite's URIs must not misread."""
    path = tmp_path / "100% Hukum? #1" / "library.sqlite"
    store = open_library(path).store
    store.keep(ARTICLE, 1.0)
    store.write(ARTICLE, [MARK], [], 2.0)
    store.close()
    return path


@pytest.fixture
def memory():
    database = Database(sqlite3.connect(":memory:", uri=True, timeout=0), execute_plugins=False)
    migrations().apply(database)
    yield database
    database.close()


def rows_in(database):
    return {name: database.table(name).count for name in ("articles", "texts", "highlights", "bookmarks")}


def test_articles_and_marks_are_read(library, memory):
    before = library.read_bytes()
    assert copy_what_is_readable(library, memory)
    store = LibraryStore(memory, saved=False)
    assert store.article("a1") == ARTICLE
    assert store.markings("a1").bookmarks == (MARK,)
    assert library.read_bytes() == before


def test_of_a_newer_shape_what_is_known_is_read(library, memory):
    newer = sqlite3.connect(library)
    newer.executescript(
        "alter table bookmarks add column mood text not null default '';"
        "alter table articles drop column language;"
        "create table words (id integer primary key);"
    )
    newer.close()
    assert not copy_what_is_readable(library, memory)
    assert rows_in(memory) == {"articles": 0, "texts": 0, "highlights": 0, "bookmarks": 0}
    older = sqlite3.connect(library)
    older.execute("alter table articles add column language text not null default 'id'")
    older.close()
    assert copy_what_is_readable(library, memory)
    assert LibraryStore(memory).markings("a1").bookmarks == (MARK,)


@pytest.mark.parametrize("content", [b"", b"Ini bukan pustaka." * 500, b"\x00" * 8192])
def test_what_is_no_library_gives_nothing(tmp_path, memory, content):
    path = tmp_path / "library.sqlite"
    path.write_bytes(content)
    assert not copy_what_is_readable(path, memory)
    assert rows_in(memory) == {"articles": 0, "texts": 0, "highlights": 0, "bookmarks": 0}
    assert path.read_bytes() == content


def test_a_missing_library_gives_nothing_and_is_not_made(tmp_path, memory):
    assert not copy_what_is_readable(tmp_path / "library.sqlite", memory)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_read_past_another_programs_lock(library, memory):
    holder = sqlite3.connect(library, isolation_level=None)
    holder.execute("pragma locking_mode = exclusive")
    holder.execute("begin exclusive")
    assert not copy_what_is_readable(library, memory)
    holder.close()
    assert copy_what_is_readable(library, memory)


AS_NOBODY = """
import os, sqlite3, sys
from pathlib import Path
from sqlite_utils import Database
from reader.storage.library_rescue import copy_what_is_readable
from reader.storage.library_store import LibraryStore
from reader.storage.migrations import migrations
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
database = Database(sqlite3.connect(":memory:", uri=True, timeout=0), execute_plugins=False)
migrations().apply(database)
print(copy_what_is_readable(Path(sys.argv[1]), database))
print(*(mark.note for mark in LibraryStore(database).markings("a1").bookmarks))
"""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="folders are not write-protected this way here")
def test_in_a_read_only_folder_the_log_is_read_too(library, ordinary_folder):
    killed = f"""
import os
from pathlib import Path
from reader.storage.library_open import open_library
from reader.model.article import Article, Span
from reader.model.bookmark import Bookmark, Quote
store = open_library(Path({str(library)!r})).store
article = store.article("a1")
store.write(article, [Bookmark("b2", "a1", Quote("Jaksa", "", ""), Span(0, 5), "dalam log", 3.0, 3.0)], [], 3.0)
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", killed], check=False)
    path = ordinary_folder / "library.sqlite"
    path.write_bytes(library.read_bytes())
    log = companions(path)[0]
    log.write_bytes(companions(library)[0].read_bytes())
    assert log.stat().st_size
    ordinary_folder.chmod(0o555)
    ran = subprocess.run([sys.executable, "-c", AS_NOBODY, path], check=True, capture_output=True, text=True)
    assert ran.stdout.splitlines() == ["True", "dalam log arti?"]
    assert sorted(file.name for file in ordinary_folder.iterdir()) == ["library.sqlite", "library.sqlite-wal"]


def test_a_windows_share_belongs_to_the_path():
    assert uri_of(PureWindowsPath(r"\\server\bagi\library.sqlite"), "mode=ro") == (
        "file:////server/bagi/library.sqlite?mode=ro"
    )
    assert uri_of(PureWindowsPath(r"C:\Data\library.sqlite"), "mode=rw") == "file:///C:/Data/library.sqlite?mode=rw"


def test_signs_of_a_uri_in_a_path_are_escaped():
    assert uri_of(Path("/tmp/a#b?c%d"), "mode=ro") == "file:///tmp/a%23b%3Fc%25d?mode=ro"
