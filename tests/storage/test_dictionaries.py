"""Dictionaries in their database: found by folded names and beginnings, ordered, switched, removed and brought back."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import DictionaryProblem
from reader.model.dictionary import DictionaryEntry
from reader.storage.dictionaries import DictionaryStore
from reader.storage.folding import fold_name

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1, max_size=8).filter(
    lambda name: any(c.isalnum() for c in name) and bool(fold_name(name))
)


def never() -> bool:
    return False


def entries(*pairs: tuple[str, str]) -> list[DictionaryEntry]:
    return [DictionaryEntry(*pair) for pair in pairs]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "dictionaries.sqlite"


@pytest.fixture
def store(file: Path) -> DictionaryStore:
    return DictionaryStore(file)


def said(store: DictionaryStore, *names: str) -> list[tuple[str, str]]:
    return [(found.dictionary.name, found.entry.definition) for found in store.named(names)]


def test_there_is_no_file_before_the_first_dictionary(store: DictionaryStore, file: Path) -> None:
    assert store.dictionaries() == ()
    assert store.named(["kata"]) == ()
    assert store.beginning("k", 5) == ()
    store.sweep()
    assert not file.parent.exists()


def test_names_are_compared_folded_and_the_very_word_comes_first(store: DictionaryStore) -> None:
    store.add("A", "a.csv", entries(("Undang-Undang", "Law"), ("undang undang", "law"), ("kafé", "café")), never)
    assert [found.entry.headword for found in store.named(["undang undang"])] == ["undang undang", "Undang-Undang"]
    assert said(store, "KAFE") == [("A", "café")]
    assert said(store, "undang") == []


def test_further_names_lead_to_the_entry_once(store: DictionaryStore) -> None:
    entry = DictionaryEntry("PMH", "tort", others=("perbuatan melawan hukum", "pmh", "Perbuatan Melawan Hukum"))
    store.add("A", "a.csv", [entry], never)
    assert said(store, "perbuatan melawan hukum") == [("A", "tort")]
    assert said(store, "pmh") == [("A", "tort")]


def test_each_dictionary_answers_in_its_turn(store: DictionaryStore) -> None:
    first = store.add("A", "a.csv", entries(("kata", "word"), ("buku", "book")), never)
    second = store.add("B", "b.csv", entries(("kata", "mot"), ("buku", "livre")), never)
    assert said(store, "kata") == [("A", "word"), ("B", "mot")]
    store.arrange([second.id, first.id])
    assert [each.name for each in store.dictionaries()] == ["B", "A"]
    assert said(store, "buku", "kata") == [("B", "livre"), ("B", "mot"), ("A", "book"), ("A", "word")]
    store.switch(second.id, False)
    assert said(store, "kata") == [("A", "word")]
    assert [found.dictionary.name for found in store.beginning("ka", 5)] == ["A"]
    store.rename(first.id, "Inggris")
    assert said(store, "kata") == [("Inggris", "word")]


def test_beginnings_come_shortest_first_and_shortened(store: DictionaryStore) -> None:
    pairs = [("kata", "word"), ("katak", "frog"), ("kat", "x" * 1_000), ("buku", "book"), ("Kata-kata", "words")]
    store.add("A", "a.csv", entries(*pairs), never)
    found = store.beginning("KAT", 10)
    assert [each.entry.headword for each in found] == ["kat", "kata", "katak", "Kata-kata"]
    assert len(found[0].entry.definition) < 1_000
    assert len(store.beginning("kat", 2)) == 2
    assert store.beginning("%", 5) == ()


def test_an_import_that_ends_badly_leaves_nothing(store: DictionaryStore, file: Path) -> None:
    store.add("A", "a.csv", entries(("kata", "word")), never)

    def broken() -> object:
        yield from entries(*((f"kata{n}", "word") for n in range(5_000)))
        raise DictionaryProblem("the file broke off")

    with pytest.raises(DictionaryProblem, match="broke off"):
        store.add("B", "b.csv", broken(), never)  # type: ignore[arg-type]
    with pytest.raises(DictionaryProblem, match="no entry"):
        store.add("B", "b.csv", [], never)
    with pytest.raises(DictionaryProblem, match="cancelled"):
        store.add("B", "b.csv", (DictionaryEntry(f"kata{n}", "word") for n in range(60_000)), lambda: True)
    assert [each.name for each in store.dictionaries()] == ["A"]
    database = sqlite3.connect(file)
    assert database.execute("select count(*) from entries").fetchone() == (1,)
    assert database.execute("select count(*) from names").fetchone() == (1,)
    database.close()


def test_questions_and_changes_do_not_wait_for_an_import(store: DictionaryStore) -> None:
    first = store.add("A", "a.csv", entries(("kata", "word")), never)
    seen: list[object] = []

    def slow() -> object:
        for number in range(6_000):
            if number == 5_000:
                store.rename(first.id, "A2")
                seen.append(said(store, "kata"))
            yield DictionaryEntry(f"kata{number}", "word")

    store.add("B", "b.csv", slow(), never)  # type: ignore[arg-type]
    assert seen == [[("A2", "word")]]


def test_what_is_removed_can_be_brought_back_until_the_next_start(file: Path) -> None:
    now = [100.0]
    store = DictionaryStore(file, lambda: now[0])
    first = store.add("A", "a.csv", entries(("kata", "word")), never)
    second = store.add("B", "b.csv", entries(("kata", "mot"), ("buku", "livre")), never)
    now[0] = 101.0
    store.remove(second.id)
    store.sweep()
    assert [each.name for each in store.dictionaries()] == ["A"]
    assert said(store, "kata") == [("A", "word")]
    assert [each.name for each in store.removed()] == ["B"]
    store.restore(second.id)
    assert [each.name for each in store.dictionaries()] == ["A", "B"]
    store.remove(first.id)
    store.close()
    now[0] = 200.0
    again = DictionaryStore(file, lambda: now[0])
    assert again.removed() == ()
    again.sweep()
    assert said(again, "kata", "buku") == [("B", "mot"), ("B", "livre")]
    database = sqlite3.connect(file)
    assert database.execute("select count(*) from entries").fetchone() == (2,)
    assert {row[0] for row in database.execute("select dictionary from names")} == {second.id}
    database.close()


def test_the_room_of_a_removed_dictionary_goes_back_to_the_disk(file: Path) -> None:
    now = [100.0]
    store = DictionaryStore(file, lambda: now[0])
    large = store.add("A", "a.csv", (DictionaryEntry(f"kata{n}", "word " * 20) for n in range(20_000)), never)
    size = file.stat().st_size
    store.remove(large.id)
    store.close()
    now[0] = 200.0
    DictionaryStore(file, lambda: now[0]).sweep()
    assert file.stat().st_size < size / 10


def test_a_later_import_takes_no_number_of_an_earlier_one(store: DictionaryStore) -> None:
    first = store.add("A", "a.csv", entries(("kata", "word")), never)
    store.remove(first.id)
    second = store.add("B", "b.csv", entries(("kata", "mot")), never)
    store.restore(first.id)
    assert said(store, "kata") == [("A", "word"), ("B", "mot")]
    assert first.id != second.id


@pytest.mark.parametrize("damage", [lambda data: b"x" * 4096, lambda data: data[:4096] + b"\xff" * len(data[4096:])])
def test_a_damaged_file_is_set_aside(store: DictionaryStore, file: Path, damage: Callable[[bytes], bytes]) -> None:
    store.add("A", "a.csv", entries(("kata", "word")), never)
    store.close()
    file.write_bytes(damage(file.read_bytes()))
    with pytest.raises(DictionaryProblem, match=r"damaged.*import them again"):
        DictionaryStore(file).named(["kata"])
    assert not file.exists()
    assert len(list(file.parent.glob("dictionaries.damaged-*.sqlite"))) == 1
    again = DictionaryStore(file)
    again.add("A", "a.csv", entries(("kata", "word")), never)
    assert said(again, "kata") == [("A", "word")]


def test_a_database_of_another_program_is_left_alone(file: Path) -> None:
    file.parent.mkdir()
    other = sqlite3.connect(file)
    other.execute("create table entries (word, meaning)")
    other.close()
    before = file.read_bytes()
    with pytest.raises(DictionaryProblem, match="not Lontar's"):
        DictionaryStore(file).dictionaries()
    assert file.read_bytes() == before


def test_a_later_shape_is_not_opened(store: DictionaryStore, file: Path) -> None:
    store.add("A", "a.csv", entries(("kata", "word")), never)
    store.close()
    database = sqlite3.connect(file)
    database.execute("pragma user_version = 2")
    database.close()
    with pytest.raises(DictionaryProblem, match="later Lontar"):
        DictionaryStore(file).dictionaries()


@given(
    st.lists(
        st.tuples(NAMES, st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=20)),
        min_size=1,
        max_size=12,
    )
)
def test_every_entry_is_found_by_its_name_and_by_its_beginning(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str]]
) -> None:
    store = DictionaryStore(tmp_path_factory.mktemp("dictionaries") / "d.sqlite")
    store.add("A", "a.csv", entries(*pairs), never)
    for name, definition in pairs:
        same = [pair for pair in pairs if fold_name(pair[0]) == fold_name(name)]
        assert store.named([name])[0].entry.headword == name
        assert len(store.named([name])) == len(same)
        begun = store.beginning(name, 100)
        assert (name, definition) in [(found.entry.headword, found.entry.definition) for found in begun]
    store.close()
