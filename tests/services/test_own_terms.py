"""Own words become terms: which part of speech, which root, what stands for a translation."""

import pytest

from reader.model.own_word import OwnWord
from reader.model.term import Example
from reader.parts import make_parts
from reader.paths import discover
from reader.services.own_terms import own_term


@pytest.fixture(scope="module")
def parts():
    return make_parts(discover())


@pytest.mark.parametrize(
    ("headword", "pos", "root"),
    [
        ("gerbang", "noun", "gerbang"),
        ("memblokir", "verb", "blokir"),
        ("berlaku", "verb", "laku"),
        ("mencuci uang", "verb", ""),
        ("gerbang data", "phrase", ""),
        ("KUHP", "abbreviation", "kuhp"),
        ("UU ITE", "phrase", ""),
    ],
)
def test_the_analyser_tells_what_a_word_is(parts, headword, pos, root):
    term = own_term(OwnWord("a", headword, ("x",), ""), parts.word_analyser())
    assert (term.pos, term.root, term.domain, term.id) == (pos, root, "own", "own/a")


def test_the_example_has_its_text_beside_it(parts):
    word = OwnWord("a", "gerbang", ("gate",), "", "Gerbang itu dibuka.", "Kompas")
    assert own_term(word, parts.word_analyser()).example == Example("Gerbang itu dibuka.", "Kompas")


def test_an_explanation_without_a_translation_stands_in_its_place(parts):
    short = own_term(OwnWord("a", "gerbang", (), "Pintu besar."), parts.word_analyser())
    assert (short.english, short.meaning) == (("Pintu besar.",), "")
    long = own_term(OwnWord("b", "gerbang", (), "kata " * 40), parts.word_analyser())
    assert long.english[0].endswith("…")
    assert long.meaning == "kata " * 40
