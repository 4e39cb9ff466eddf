"""Entries are found by any form of the words in their names."""

from collections.abc import Iterable

import pytest
from indonesian import make_term

from reader.app import make_parts
from reader.model.term import Term
from reader.paths import discover
from reader.services.form_search import FormSearch
from reader.services.term_index import TermIndex
from reader.services.word_forms import WordForms

TERMS = (
    make_term("dakwaan", root="dakwa"),
    make_term("mendakwa", root="dakwa"),
    make_term("terdakwa", root="dakwa"),
    make_term("gugatan", root="gugat", aka=("surat gugatan",)),
    make_term("alat bukti"),
    make_term("pembuktian", root="bukti"),
    make_term("peninjauan kembali"),
    make_term("perbuatan melawan hukum", insert=("secara",)),
)


@pytest.fixture(scope="module")
def forms() -> WordForms:
    return WordForms(make_parts(discover()).word_analyser())


def found(forms: WordForms, query: str, terms: Iterable[Term] = TERMS) -> list[str]:
    return [term.headword for term in FormSearch(TermIndex(terms), forms).find(query)]


@pytest.mark.parametrize(
    ("query", "nearest"),
    [
        ("didakwakan", "mendakwa"),
        ("dakwaannya", "dakwaan"),
        ("Penggugat", "gugatan"),
        ("dibuktikan", "pembuktian"),
    ],
)
def test_a_form_leads_to_the_entries_of_its_root_the_nearest_first(forms: WordForms, query: str, nearest: str) -> None:
    assert found(forms, query)[0] == nearest


def test_all_entries_of_the_root_are_found(forms: WordForms) -> None:
    assert set(found(forms, "didakwa")) == {"dakwaan", "mendakwa", "terdakwa"}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("alat-alat bukti", ["alat bukti"]),
        ("alat buktinya", ["alat bukti"]),
        ("peninjauannya kembali", ["peninjauan kembali"]),
        ("perbuatan yang melawan hukum", ["perbuatan melawan hukum"]),
        ("perbuatan secara melawan hukum", ["perbuatan melawan hukum"]),
        ("surat gugatannya", ["gugatan"]),
        ("alat", []),
        ("bukti alat", []),
        ("alat bukti lain", []),
    ],
)
def test_several_words(forms: WordForms, query: str, names: list[str]) -> None:
    assert found(forms, query) == names


@pytest.mark.parametrize("query", ["", "  …  ", "kata " * 9, "a" * 61])
def test_what_is_no_query_finds_nothing(forms: WordForms, query: str) -> None:
    assert found(forms, query) == []
