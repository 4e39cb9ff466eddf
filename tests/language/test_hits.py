"""Every place where the words of a term follow one another."""

import pytest

from reader.language.forms import Closeness
from reader.language.hits import HitFinder
from reader.language.tokenizer import sentences
from reader.language.vocabulary import Vocabulary
from reader.model.article import Span
from reader.model.term import Term
from tests.language.indonesian import FakeAnalyser, make_term


def hits(text: str, *terms: Term) -> dict[tuple[int, int], list[tuple[str, Closeness]]]:
    finder = HitFinder(FakeAnalyser(), Vocabulary(terms))
    [sentence] = sentences(text, Span(0, len(text)))
    return {
        place: [(hit.use.term.headword, hit.closeness) for hit in found]
        for place, found in finder.hits(sentence.tokens).items()
    }


def test_hits_may_overlap() -> None:
    terms = [make_term(name) for name in ("tindak pidana", "pidana", "pidana uang")]
    assert hits("tindak pidana uang", *terms) == {
        (0, 2): [("tindak pidana", Closeness.EXACT)],
        (1, 2): [("pidana", Closeness.EXACT)],
        (1, 3): [("pidana uang", Closeness.EXACT)],
    }


def test_the_loosest_word_decides_how_close_a_hit_is() -> None:
    mencuci = make_term("mencuci uang", pos="verb")
    assert hits("mencuci uangnya", mencuci) == {(0, 2): [("mencuci uang", Closeness.INFLECTED)]}
    assert hits("dicuci uangnya", mencuci) == {(0, 2): [("mencuci uang", Closeness.VOICE)]}


@pytest.mark.parametrize(
    ("text", "insert", "found"),
    [
        ("hak yang dasar", ("yang",), True),
        ("hak yang sangat dasar", ("yang", "sangat"), True),
        ("hak yang sangat dasar", ("yang",), False),
        ("hak yang yang dasar", ("yang",), False),
        ("hak dasar", ("yang",), True),
        ("hak yang", ("yang",), False),
    ],
)
def test_words_between(text: str, insert: tuple[str, ...], found: bool) -> None:
    other = make_term("lain", insert=("yang", "sangat"))
    assert bool(hits(text, make_term("hak dasar", insert=insert), other)) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("buku yang kami dakwa", True),
        ("buku yang dia dakwa", True),
        ("buku yang dakwa", False),
        ("dakwa", False),
        ("orang dakwakan", False),
    ],
)
def test_a_bare_verb_needs_its_agent(text: str, found: bool) -> None:
    assert bool(hits(text, make_term("mendakwa", pos="verb"))) is found


def test_a_verb_is_not_doubled_like_a_noun() -> None:
    assert hits("alat-alat", make_term("alat", pos="verb")) == {}
    assert hits("alat-alat", make_term("alat")) == {(0, 1): [("alat", Closeness.INFLECTED)]}


def test_relatives_do_not_join_into_terms_of_several_words() -> None:
    assert hits("terdakwa uang", make_term("dakwa", root="dakwa"), make_term("dakwa uang")) == {
        (0, 1): [("dakwa", Closeness.FAMILY)]
    }


@pytest.mark.parametrize(
    ("text", "place", "inside"),
    [
        ("Dakwaan itu", 0, False),
        ("Isi Dakwaan", 1, True),
        ("“Dakwaan itu", 1, False),
        ("1) Dakwaan itu", 2, False),
        ("Kata jaksa: “Dakwaan itu", 4, False),
        ("DAKWAAN ITU", 1, False),
    ],
)
def test_a_capital_means_a_name_only_inside_a_sentence(text: str, place: int, inside: bool) -> None:
    asked: dict[str, bool] = {}

    class Listening(FakeAnalyser):
        def analyse(self, word: str, *, inside_sentence: bool = False):
            asked[word.lower()] = inside_sentence
            return super().analyse(word, inside_sentence=inside_sentence)

    [sentence] = sentences(text, Span(0, len(text)))
    HitFinder(Listening(), Vocabulary([make_term("uang")])).hits(sentence.tokens)
    assert asked[sentence.tokens[place].text.lower()] is inside
