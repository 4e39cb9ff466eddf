"""A table of a source becomes a term, and what is not as it should be is said in sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.term import Example
from reader.storage.glossary_entry import EntryReader, identity

SITA = {
    "headword": "sita",
    "pos": "noun",
    "level": 1,
    "english": ["seizure"],
    "meaning": "Taking.",
    "penjelasan": "Pengambilan.",
}


def problems(**changes):
    entry = EntryReader({key: value for key, value in (SITA | changes).items() if value is not ...}, "law", "criminal")
    entry.term()
    return entry.problems


def test_a_whole_entry():
    table = SITA | {
        "sense": "jaminan",
        "aka": ["penyitaan"],
        "example": {"id": "Barang itu disita.", "en": "It was seized."},
        "confused": {"rampas": "for good"},
    }
    entry = EntryReader(table, "law", "criminal")
    term = entry.term()
    assert entry.problems == []
    assert (term.id, term.english, term.aka) == ("law/criminal/sita#jaminan", ("seizure",), ("penyitaan",))
    assert term.example == Example("Barang itu disita.", "It was seized.")
    assert term.confused == (("rampas", "for good"),)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"meaning": ...}, "The key `meaning` is missing."),
        ({"penjelsan": "x"}, "The key `penjelsan` is not known; remove or correct it."),
        ({"pos": 3}, "`pos` must be a text in quotes."),
        ({"english": "seizure"}, "`english` must be a list of texts in brackets."),
        ({"aka": ["a", 1]}, "`aka` must be a list of texts in brackets."),
        ({"level": "1"}, "`level` must be a whole number."),
        ({"level": True}, "`level` must be a whole number."),
        ({"level": 2**40}, "`level` must be a whole number."),
        ({"example": "Barang itu disita."}, "`example` must be a pair { id = ..., en = ... }."),
        ({"example": {"id": "Barang itu disita."}}, "The key `example.en` is missing."),
        ({"example": {"id": "a", "en": "b", "nl": "c"}}, "The key `example.nl` is not known."),
        ({"confused": {"rampas": 1}}, "`confused` must be a table of names, each with the difference in quotes."),
        ({"headword": " "}, "The headword is empty."),
    ],
)
def test_one_thing_that_is_wrong_is_one_sentence(changes, sentence):
    assert problems(**changes) == [sentence]


def test_what_is_no_table_is_told():
    entry = EntryReader(["sita"], "law", "criminal")
    assert (entry.term(), entry.name) == (None, "")
    assert entry.problems == ["An entry is a table of keys; write it below [[term]]."]


def test_a_sense_parts_entries_of_one_headword():
    assert identity("law", "civil", "jaminan") == "law/civil/jaminan"
    assert identity("law", "civil", "jaminan", "security") == "law/civil/jaminan#security"


VALUES = st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.lists(st.text(max_size=3), max_size=2)


@given(st.dictionaries(st.sampled_from([*SITA, "aka", "example", "confused", "asing"]), VALUES | st.just({"id": "x"})))
def test_any_table_is_a_term_or_told(table):
    entry = EntryReader(table, "law", "criminal")
    term = entry.term()
    assert all("\n" not in sentence and sentence.endswith(".") for sentence in entry.problems)
    assert term is not None or entry.problems or not table
