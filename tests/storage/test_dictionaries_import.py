"""A dictionary comes in whole, or nothing of it does."""

from contextlib import closing

import pytest

from reader.errors import DictionaryProblem
from reader.model.dictionary import Dictionary, DictionaryEntry
from reader.storage import dictionaries_import
from reader.storage.dictionaries_file import connect
from reader.storage.dictionaries_import import add_dictionary


@pytest.fixture
def path(tmp_path):
    return tmp_path / "dictionaries.sqlite"


def never():
    return False


def rows(path, columns, table):
    with closing(connect(path)) as connection:
        return connection.execute(f"select {columns} from {table}").fetchall()


def entries(*headwords):
    return [DictionaryEntry(word, f"arti {word}") for word in headwords]


def test_entries_and_all_their_names_are_kept(path):
    entry = DictionaryEntry("PMH", "tort", "n", "contoh", others=("perbuatan melawan hukum", "pmh", "Kafé", "KAFE"))
    made = add_dictionary(path, "Kamus", "kamus.csv", [entry], never, lambda: 9.0)
    assert made == Dictionary(1, "Kamus", "kamus.csv", 1)
    assert rows(path, "headword, definition, pos, example", "entries") == [("PMH", "tort", "n", "contoh")]
    assert [key for (key,) in rows(path, "key", "names")] == ["kafe", "perbuatan melawan hukum", "pmh"]
    assert rows(path, "place, active, added", "dictionaries") == [(1, 1, 9.0)]


def test_the_next_one_stands_after_it_and_has_entries_of_its_own(path, monkeypatch):
    monkeypatch.setattr(dictionaries_import, "_AT_ONCE", 2)
    first = add_dictionary(path, "A", "a.csv", entries("hakim", "jaksa", "saksi"), never)
    second = add_dictionary(path, "B", "b.csv", entries("hakim"), never)
    assert (first.entries, second.entries) == (3, 1)
    assert rows(path, "place, first_entry", "dictionaries") == [(1, 1), (2, 4)]
    assert rows(path, "dictionary, entry", "names where key = 'hakim'") == [(1, 1), (2, 4)]


def test_what_goes_wrong_on_the_way_leaves_nothing(path):
    add_dictionary(path, "A", "a.csv", entries("hakim"), never)

    def breaking():
        yield from entries("jaksa", "saksi")
        raise DictionaryProblem("Baris 3 rusak.")

    with pytest.raises(DictionaryProblem, match="Baris 3"):
        add_dictionary(path, "B", "b.csv", breaking(), never)
    with pytest.raises(DictionaryProblem, match=r"b\.csv holds no entry"):
        add_dictionary(path, "B", "b.csv", [], never)
    assert rows(path, "name", "dictionaries") == [("A",)]
    assert rows(path, "headword", "entries") == [("hakim",)]


def test_an_import_that_is_not_wanted_any_more_leaves_nothing(path, monkeypatch):
    monkeypatch.setattr(dictionaries_import, "_GLANCE", 1)
    with pytest.raises(DictionaryProblem, match=r"b\.csv was not imported, because the import was cancelled"):
        add_dictionary(path, "B", "b.csv", entries(*(f"kata{n}" for n in range(500))), lambda: True)
    assert rows(path, "name", "dictionaries") == rows(path, "headword", "entries") == []
