"""A library that cannot be written is read where it can be, left as it is, and the reader told."""

import json
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace

import pytest
from library_files import ARTICLE, MARK, files, fill, needs_permissions, opened
from sqlite_utils import Database

from reader.errors import LibraryProblem
from reader.storage.migrations import migrations


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "library.sqlite"


def not_saved(path, why):
    return f"What you mark now is not saved in your library {path} yet: {why}."


def test_a_newer_library_is_read_and_left_alone(path):
    fill(path)
    newer = migrations()
    newer(name="tags_of_marks")(lambda database: database.table("tags").create({"id": int}, pk="id"))
    database = Database(sqlite3.connect(path), execute_plugins=False)
    newer.apply(database)
    database.close()
    before = path.read_bytes()
    library = opened(path)
    assert library.notice == not_saved(path, "it was written by a newer version of Lontar; install that version")
    assert not library.store.saved
    assert library.store.markings("a1").bookmarks == (MARK,)
    library.store.set_position("a1", 7)
    assert library.store.position("a1") == 7
    library.close()
    assert path.read_bytes() == before


def test_a_library_held_for_writing_is_read(path):
    fill(path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("begin exclusive")
    library = opened(path)
    assert library.notice == not_saved(path, "it is in use by another program; close that program")
    assert not library.store.saved
    assert library.store.markings("a1").bookmarks == (MARK,)
    library.close()
    holder.close()
    assert opened(path).store.saved


def test_a_library_held_for_reading_too_is_left_alone(path):
    fill(path)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("pragma locking_mode = exclusive")
    holder.execute("begin exclusive")
    library = opened(path)
    assert library.notice == (
        f"Earlier marks cannot be shown and what you mark now is not saved in your library {path} yet: "
        "it is in use by another program; close that program."
    )
    assert (library.store.saved, library.store.articles()) == (False, ())
    library.store.keep(ARTICLE, 1.0)
    assert library.store.article("a1") == ARTICLE
    holder.close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "data").write_text("bukan folder")
    library = opened(tmp_path / "data" / "library.sqlite")
    assert "its folder cannot be used" in library.notice
    assert not library.store.saved
    assert (tmp_path / "data").read_text() == "bukan folder"


def test_a_folder_in_the_librarys_place_is_told(path):
    path.mkdir(parents=True)
    library = opened(path)
    assert "something that is no file stands in its place" in library.notice
    assert not library.store.saved
    assert path.is_dir()


AS_NOBODY = """
import json, os, resource, signal, sys
from pathlib import Path
from sqlite_utils import Database
from reader.storage.library_open import open_library
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
if len(sys.argv) > 2:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
library = open_library(Path(sys.argv[1]), lambda: 0.0)
titles = [article.title for article in library.store.articles()]
library.store.set_position("a1", 5)
print(json.dumps([library.store.saved, library.notice, titles, library.store.position("a1")]))
"""


def opened_by_nobody(path, *room):
    ran = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, path, *map(str, room)], check=True, capture_output=True, text=True
    )
    return tuple(json.loads(ran.stdout))


@pytest.fixture
def reachable(ordinary_folder, path):
    """A filled library that an ordinary user can read and write."""
    fill(path)
    ordinary = ordinary_folder / "library.sqlite"
    ordinary.write_bytes(path.read_bytes())
    ordinary.chmod(0o666)
    ordinary_folder.chmod(0o777)
    return ordinary


@needs_permissions
def test_an_ordinary_user_can_write(reachable):
    assert opened_by_nobody(reachable) == (True, "", ["Dakwaan"], 5)


@needs_permissions
def test_a_read_only_file_is_read_and_left_alone(reachable):
    reachable.chmod(0o444)
    before = reachable.read_bytes()
    why = "it is read-only; allow writing to the file and its folder"
    assert opened_by_nobody(reachable) == (False, not_saved(reachable, why), ["Dakwaan"], 5)
    assert reachable.read_bytes() == before


@needs_permissions
def test_a_read_only_folder_is_read_and_left_alone(reachable):
    reachable.parent.chmod(0o555)
    before = files(reachable.parent)
    saved, notice, titles, position = opened_by_nobody(reachable)
    assert (saved, titles, position) == (False, ["Dakwaan"], 5)
    assert "allow" in notice
    assert files(reachable.parent) == before


@needs_permissions
def test_a_file_that_may_not_be_read_is_left_alone(reachable):
    reachable.chmod(0o000)
    saved, notice, titles, _ = opened_by_nobody(reachable)
    assert (saved, titles) == (False, [])
    assert notice.startswith("Earlier marks cannot be shown")
    reachable.chmod(0o666)
    assert opened_by_nobody(reachable)[0]


@needs_permissions
def test_a_damaged_library_in_a_read_only_folder_is_left_alone(reachable):
    reachable.write_bytes(b"Ini teks biasa.\n" * 300)
    reachable.parent.chmod(0o555)
    before = files(reachable.parent)
    saved, notice, titles, _ = opened_by_nobody(reachable)
    assert (saved, titles) == (False, [])
    assert "it is damaged, and it cannot be put together anew" in notice
    assert files(reachable.parent) == before


COMES_BACK = """
import os, sys, tempfile, threading, time
from pathlib import Path
from reader.storage.library_open import open_library
from reader.storage.library_owner import LibraryOwner
warm = open_library(Path(tempfile.mkdtemp()) / "library.sqlite")  # whatever is imported late can be read now
warm.store.articles()
warm.close()
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
owner = LibraryOwner.open(Path(sys.argv[1]))
def tell():
    ended, problems = threading.Event(), []
    owner.tell(lambda store: store.set_position("a1", 21), lambda problem: (problems.append(problem), ended.set()))
    ended.wait(30)
    return problems[0]
print(owner.saved, tell() is None, owner.ask(lambda store: store.article("a1").title), flush=True)
sys.stdin.readline()
time.sleep(1.1)
print(tell() is None, owner.saved, owner.notice == "", flush=True)
owner.close()
"""


@needs_permissions
@pytest.mark.parametrize("shut", ["folder", "file"])
def test_what_becomes_writable_is_written_without_a_new_start(reachable, shut):
    (reachable.parent if shut == "folder" else reachable).chmod(0o555)
    ran = subprocess.Popen(
        [sys.executable, "-c", COMES_BACK, reachable], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert ran.stdout.readline() == "False False Dakwaan\n"
    (reachable.parent if shut == "folder" else reachable).chmod(0o777)
    assert ran.communicate("writable\n", timeout=60)[0] == "True True True\n"
    library = opened(reachable)
    assert (library.notice, library.store.position("a1")) == ("", 21)
    library.close()


@needs_permissions
def test_a_damaged_library_is_shown_from_its_backup_while_it_cannot_be_written(reachable, path):
    shutil.copytree(path.with_name("backups"), reachable.with_name("backups"))
    reachable.write_bytes(b"Ini teks biasa.\n" * 300)
    reachable.parent.chmod(0o555)
    before = reachable.read_bytes()
    saved, notice, titles, _ = opened_by_nobody(reachable)
    assert (saved, titles) == (False, ["Dakwaan"])
    assert "it is damaged, and it cannot be put together anew" in notice
    assert reachable.read_bytes() == before


@needs_permissions
def test_no_room_for_a_first_library_is_told(reachable):
    reachable.unlink()
    saved, notice, titles, _ = opened_by_nobody(reachable, 10_000)
    assert (saved, titles) == (False, [])
    assert notice.startswith("What you mark now is not saved")
    assert files(reachable.parent) == {}


@needs_permissions
@pytest.mark.parametrize("room", [0, 4096, 20_000])
def test_no_room_beside_a_library_is_told_and_it_is_read(reachable, room):
    before = reachable.read_bytes()
    _, notice, titles, _ = opened_by_nobody(reachable, room)
    assert titles == ["Dakwaan"]
    assert notice.startswith("What you mark now is not saved")
    assert reachable.read_bytes() == before


def test_nobody_else_may_write_while_the_library_is_open(path):
    fill(path)
    library = opened(path)
    other = sqlite3.connect(path, isolation_level=None, timeout=0)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("update articles set position = 4")
    other.close()
    library.close()


def test_a_write_that_fails_later_is_told_and_changes_nothing(path):
    fill(path)
    library = opened(path)
    database = library.store._database
    (pages,) = database.execute("pragma page_count").fetchone()
    database.execute(f"pragma max_page_count = {pages}")
    long = replace(MARK, note="panjang " * 9000, changed=3.0)
    with pytest.raises(LibraryProblem, match="the disk is full"):
        library.store.write(ARTICLE, [long], [], 3.0)
    assert library.store.markings("a1").bookmarks == (MARK,)
    database.execute("pragma max_page_count = 100000")
    library.store.write(ARTICLE, [long], [], 3.0)
    assert library.store.markings("a1").bookmarks == (long,)
    library.close()
