"""The library in one file to take along, and such a file opened as the library."""

import sqlite3

import pytest
from library_files import ARTICLE, MARK, fill, opened

from reader.errors import LibraryProblem
from reader.storage.library_owner import LibraryOwner


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "library.sqlite"


@pytest.fixture
def owner(path):
    owner = LibraryOwner.open(path)
    yield owner
    owner.close()


def marks(owner):
    return owner.ask(lambda store: store.markings("a1").bookmarks)


def marked(owner):
    owner.tell(lambda store: store.write(ARTICLE, [MARK], [], 2.0))


def test_a_copy_is_one_whole_file(owner, tmp_path):
    marked(owner)
    target = tmp_path / "dibawa.sqlite"
    target.write_text("yang lama")
    owner.save_copy(target)
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["dibawa.sqlite"]
    with sqlite3.connect(target) as copy:
        assert copy.execute("pragma journal_mode").fetchone() == ("delete",)
        assert copy.execute("select note from bookmarks").fetchall() == [("arti?",)]
    copy.close()
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["dibawa.sqlite"]


@pytest.mark.parametrize("name", ["tiada/dibawa.sqlite", "."])
def test_a_copy_that_cannot_be_saved_is_told(owner, tmp_path, name):
    with pytest.raises(LibraryProblem, match="No copy of your library"):
        owner.save_copy(tmp_path / name)
    assert [file.name for file in tmp_path.iterdir()] == ["data"]


def test_the_library_itself_is_no_copy(owner, path):
    marked(owner)
    with pytest.raises(LibraryProblem, match="another name"):
        owner.save_copy(path)
    assert marks(owner) == (MARK,)


def test_another_library_takes_the_place_and_the_change_can_be_taken_back(owner, path, tmp_path):
    other = tmp_path / "lain" / "library.sqlite"
    fill(other)
    before = other.read_bytes()
    kept = owner.open_other(other)
    assert marks(owner) == (MARK,)
    assert other.read_bytes() == before
    owner.tell(lambda store: store.write(ARTICLE, [], [MARK], 3.0))
    back = owner.open_other(kept)
    assert (marks(owner), owner.ask(lambda store: store.articles())) == ((), ())
    owner.open_other(back)
    assert [mark.id for mark in owner.ask(lambda store: store.deleted("a1")).bookmarks] == ["b1"]


def test_it_is_the_library_at_the_next_start_too(path, tmp_path):
    fill(tmp_path / "lain.sqlite")
    first = LibraryOwner.open(path)
    first.open_other(tmp_path / "lain.sqlite")
    first.close()
    library = opened(path)
    assert (library.notice, library.store.markings("a1").bookmarks) == ("", (MARK,))
    library.close()


def no_library(file):
    file.write_text("Ini teks biasa.\n" * 300)


def recipes(file):
    with sqlite3.connect(file) as database:
        database.execute("create table recipes (id integer primary key)")
    database.close()


def newer(file):
    fill(file)
    with sqlite3.connect(file) as database:
        database.execute("insert into _sqlite_migrations (migration_set, name, applied_at) values ('library', 'x', '')")
    database.close()


def cut(file):
    fill(file)
    file.write_bytes(file.read_bytes()[:20_000])


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda file: None, "There is no file"),
        (lambda file: file.touch(), "no library of Lontar's"),
        (no_library, "no library of Lontar's"),
        (recipes, "no library of Lontar's"),
        (newer, "newer version"),
        (cut, "damaged"),
    ],
)
def test_what_is_no_library_of_this_version_is_refused(owner, path, tmp_path, make, why):
    marked(owner)
    source = tmp_path / "lain" / "library.sqlite"
    source.parent.mkdir()
    make(source)
    with pytest.raises(LibraryProblem, match=why) as refusal:
        owner.open_other(source)
    assert str(refusal.value).count(".\n") == 0
    assert marks(owner) == (MARK,)
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "library.journal",
        "library.sqlite",
        "library.sqlite-wal",
    ]


def test_the_library_is_not_opened_in_its_own_place(owner, path):
    marked(owner)
    with pytest.raises(LibraryProblem, match="already"):
        owner.open_other(path)
    assert marks(owner) == (MARK,)
