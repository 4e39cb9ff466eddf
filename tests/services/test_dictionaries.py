"""The reader's dictionaries answer a word in any of its forms, each with the first form that it has."""

from pathlib import Path

import pytest

from reader.language.lexicon import Lexicon
from reader.language.morphology import Analyser
from reader.model.dictionary import DictionaryEntry
from reader.paths import discover
from reader.services.dictionaries import Dictionaries
from reader.storage.dictionaries import DictionaryStore


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return Analyser(Lexicon.load(discover().resources / "language"))


@pytest.fixture
def store(tmp_path: Path) -> DictionaryStore:
    return DictionaryStore(tmp_path / "dictionaries.sqlite")


@pytest.fixture
def dictionaries(store: DictionaryStore, analyser: Analyser) -> Dictionaries:
    return Dictionaries(store, lambda: analyser)


def add(store: DictionaryStore, name: str, *headwords: str) -> int:
    return store.add(name, f"{name}.csv", [DictionaryEntry(word, f"{name}: {word}") for word in headwords], bool).id


def headwords(dictionaries: Dictionaries, words: str, headword: str = "") -> list[str]:
    return [found.entry.definition for found in dictionaries.explain(words, headword)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("dakwaan", ["A: dakwaan"]),
        ("Dakwaannya", ["A: dakwaan"]),
        ("didakwakan", ["A: dakwa"]),
        ("mendakwa", ["A: dakwa"]),
        ("meja hijau", ["A: meja hijau"]),
        ("meja hijaunya", ["A: meja hijau"]),
        ("mejanya hijau", ["A: meja hijau"]),
        ("  dakwaan\n", ["A: dakwaan"]),
        ("tidak ada di sini", []),
        ("", []),
        ("x" * 5_000, []),
    ],
)
def test_a_word_in_any_form(store: DictionaryStore, dictionaries: Dictionaries, words: str, found: list[str]) -> None:
    add(store, "A", "dakwa", "dakwaan", "meja hijau")
    assert headwords(dictionaries, words) == found


def test_each_dictionary_answers_with_the_first_form_it_has(store: DictionaryStore, dictionaries: Dictionaries) -> None:
    add(store, "A", "dakwa")
    add(store, "B", "dakwa", "dakwaan", "dakwaannya")
    assert headwords(dictionaries, "dakwaannya") == ["A: dakwa", "B: dakwaannya"]


def test_the_headword_of_the_glossary_leads_too(store: DictionaryStore, dictionaries: Dictionaries) -> None:
    add(store, "A", "Perseroan Terbatas")
    assert headwords(dictionaries, "PT", "perseroan terbatas") == ["A: Perseroan Terbatas"]


def test_without_an_active_dictionary_nothing_is_analysed(store: DictionaryStore) -> None:
    dictionaries = Dictionaries(store, lambda: pytest.fail("no analyser is needed"))
    assert dictionaries.explain("dakwaan") == ()
    number = add(store, "A", "dakwaan")
    dictionaries.switch(number, False)
    assert dictionaries.explain("dakwaan") == ()


def test_the_order_is_the_readers(store: DictionaryStore, dictionaries: Dictionaries) -> None:
    for name in "ABC":
        add(store, name, "kata")
    numbers = [each.id for each in dictionaries.all()]
    dictionaries.move(numbers[2], -1)
    assert [each.name for each in dictionaries.all()] == ["A", "C", "B"]
    dictionaries.move(numbers[0], -1)
    dictionaries.move(numbers[1], 1)
    assert [each.name for each in dictionaries.all()] == ["A", "C", "B"]
    assert headwords(dictionaries, "kata") == ["A: kata", "C: kata", "B: kata"]


def test_an_empty_name_is_none(store: DictionaryStore, dictionaries: Dictionaries) -> None:
    number = add(store, "A", "kata")
    dictionaries.rename(number, "  ")
    assert [each.name for each in dictionaries.all()] == ["A"]
    dictionaries.rename(number, " Kamus  saya ")
    assert [each.name for each in dictionaries.all()] == ["Kamus saya"]


def test_removed_and_brought_back(store: DictionaryStore, dictionaries: Dictionaries) -> None:
    number = add(store, "A", "kata")
    dictionaries.remove(number)
    dictionaries.sweep()
    assert (dictionaries.all(), [each.name for each in dictionaries.removed()]) == ((), ["A"])
    dictionaries.restore(number)
    assert headwords(dictionaries, "kata") == ["A: kata"]


def test_beginnings(store: DictionaryStore, dictionaries: Dictionaries) -> None:
    add(store, "A", "dakwa", "dakwaan", "buku")
    assert [found.entry.headword for found in dictionaries.beginning(" dak ")] == ["dakwa", "dakwaan"]
    assert dictionaries.beginning("x" * 500) == ()
