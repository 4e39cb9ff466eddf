"""Own words are found in all forms, in every text, and looked up before the shipped entries."""

import pytest

from reader.model.article import Block, BlockKind, Span
from reader.model.own_word import OwnWord
from reader.model.term import Term, TermFilter
from reader.parts import make_parts
from reader.paths import discover
from reader.services.own_glossary import OwnGlossary

NEAR = Term("law/criminal/x", "x", "law", "criminal", "noun", 1, "", ("x",), "", "")


@pytest.fixture(scope="module")
def parts():
    return make_parts(discover())


@pytest.fixture
def glossary(parts):
    return OwnGlossary(parts.lookup(), parts.lexicon)


def word(headword, *english, meaning=""):
    return OwnWord(headword.replace(" ", "-"), headword, english or ("mine",), meaning)


def found(glossary, text):
    """The own words in a text, as they stand there."""
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    return [match.surface for match in glossary.finder.find(text, (block,))]


@pytest.mark.parametrize(
    ("headword", "text", "places"),
    [
        ("gerbang data", "Mereka menutup gerbang-gerbang datanya.", ["gerbang-gerbang datanya"]),
        ("gerbang data", "GERBANG DATA DITUTUP", ["GERBANG DATA"]),
        ("gerbang data", "Gerbang itu, data ini.", []),
        ("Gerbang Data", "Semua gerbang data itu.", ["gerbang data"]),
        ("memblokir", "Situs itu diblokir dan tidak kublokir.", ["diblokir", "kublokir"]),
        ("mencuci uang", "Ia mencuci uangnya.", ["mencuci uangnya"]),
        ("cuitan", "Cuitannya dan cuitan-cuitan lain.", ["Cuitannya", "cuitan-cuitan"]),
        (
            "blokchain",
            "Data memakai blokchainnya dan blokchain-blokchain itu.",
            ["blokchainnya", "blokchain-blokchain"],
        ),
        ("UUX", "Menurut UUX dan UUX-nya, bukan uux.", ["UUX", "UUX-nya"]),
        ("undang-undang", "Undang-undangnya berlaku.", ["Undang-undangnya"]),
    ],
)
def test_forms(glossary, headword, text, places):
    glossary.take((word(headword),))
    assert found(glossary, text) == places


def test_without_words_there_is_nothing_to_find(glossary):
    assert glossary.finder is None
    glossary.take((word("gerbang"),))
    assert glossary.finder is not None
    glossary.take(())
    assert (glossary.finder, glossary.terms) == (None, ())


def test_a_search_gives_own_words_first_and_keeps_them_from_other_views(glossary):
    glossary.take((word("dakwaan", "my charge"), word("gerbang data", "charge gate", meaning="seputar ministri")))
    hits = glossary.search("dakwaan").hits
    assert [hits[0].domain, hits[1].domain] == ["own", "law"]
    assert glossary.search("charge").hits[0].domain == "own"
    assert glossary.search("ministri").hits[0].headword == "gerbang data"
    assert glossary.search("gerbang-gerbang datanya").hits[0].headword == "gerbang data"
    only_law = glossary.search("dakwaan", domain_filter=TermFilter("law"))
    assert only_law.hits[0].domain == "law"
    assert only_law.hidden >= 1


def test_an_own_word_and_the_entry_of_its_headword_know_each_other(glossary):
    glossary.take((word("Dakwaan"), word("gerbang data")))
    own_charge, gate = glossary.terms
    entry = glossary.named("dakwaan", NEAR)[0]
    assert glossary.own(entry) is own_charge
    assert glossary.own(gate) is gate
    assert glossary.beside(own_charge).headword == "dakwaan"
    assert glossary.beside(gate) is gate
    assert glossary.entry(own_charge.id) is own_charge
    assert glossary.entry("own/none") is None
    assert own_charge not in glossary.family(entry)
    assert glossary.rooted("dakwa")[0] is own_charge


def test_an_entry_names_entries_and_everything_else_names_own_words_first(glossary):
    glossary.take((word("dakwaan"),))
    entry = glossary.named("dakwaan", NEAR)[0]
    assert glossary.named("dakwaan")[0].domain == "own"
    assert glossary.named("dakwaan", entry)[0].domain == "law"
