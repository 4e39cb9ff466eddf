"""Whether a word is a term where it stands."""

import pytest

from reader.language.contexts import Contexts, surroundings
from reader.language.tokenizer import folded, sentences
from reader.model.article import Span
from reader.model.term import Term
from tests.language.indonesian import FakeAnalyser, make_term


def hits(term: Term, text: str) -> int | None:
    """The verdict on the word in brackets, which may be several."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    contexts = Contexts(FakeAnalyser(), [term])
    own = next(
        each
        for each in surroundings(sentences(plain, Span(0, len(plain))), contexts.lemmas)
        if each.sentence.span.contains(start)
    )
    inside = [place for place, token in enumerate(own.sentence.tokens) if start <= token.start < end]
    return contexts.hits(term, own, inside[0], inside[-1] + 1)


BUNGA = make_term("bunga", near=("kredit", "pinjaman", "suku bunga", "menanggung"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Debitur membayar [bunga] kredit.", 1),
        ("Kreditnya mahal. Ia membayar [bunga].", 1),
        ("Ia membayar [bunga]. Kredit itu lunas.", 1),
        ("Kredit itu lunas. Ia pergi. Ia membeli [bunga].", None),
        ("Ia membeli [bunga].", None),
        ("Pinjaman itu memakai kredit dengan [bunga].", 2),
        ("Bank menaikkan suku [bunga].", 1),
        ("Ia membagi [bunga] kepada suku itu.", None),
        ("Ia meminjam [bunga].", None),
        ("Kredit, kredit dan kreditnya memakan [bunga]. Kredit!", 1),
    ],
)
def test_near(text: str, expected: int | None) -> None:
    assert hits(BUNGA, text) == expected


@pytest.mark.parametrize(
    ("item", "text", "counts"),
    [
        ("gugat", "Penggugat membawa [akta].", True),
        ("gugatan", "Penggugat membawa [akta].", False),
        ("gugatan", "Gugatannya memakai [akta].", True),
        ("menahan", "Ia ditahan karena [akta].", True),
        ("menahan", "Penahanan itu memakai [akta].", False),
        ("akta", "Ia menulis [akta].", False),
        ("akta", "Ia menulis [akta] dan akta lain.", True),
        ("KPK", "KPK membawa [akta].", True),
    ],
)
def test_a_context_word_counts_in_every_form_built_on_it(item: str, text: str, counts: bool) -> None:
    assert (hits(make_term("akta", near=(item,)), text) is not None) is counts


def test_unless_looks_at_its_own_sentence_only_and_wins() -> None:
    term = make_term("putus", near=("hakim",), unless=("internet",))
    assert hits(term, "Hakim diam. Perkara itu [putus].") == 1
    assert hits(term, "Hakim diam karena internet [putus].") is None
    assert hits(term, "Internet mati. Hakim berkata perkara itu [putus].") == 1


@pytest.mark.parametrize(
    ("pattern", "text", "excluded"),
    [
        ("tidak _", "Ia tidak [sengaja] datang.", True),
        ("tidak _", "Ia [sengaja] tidak datang.", False),
        ("_ garis", "Wasit dan [hakim] garis datang.", True),
        ("_ garis", "Wasit dan [hakim] garisnya datang.", True),
        ("_ garis", "Wasit dan [hakim], garis itu.", False),
        ("si jago _ itu", "Lihat si jago [merah] itu.", True),
        ("pasalnya ,", "[Pasalnya], ia tidak hadir.", True),
        ("pasalnya ,", "[Pasal], ia tidak hadir.", False),
        ("_nya ,", "[Pasalnya], ia tidak hadir.", True),
        ("_nya ,", "[Pasal-pasalnya], ia tidak hadir.", False),
        ("Hakim _", "Bapak Hakim [pasal] itu.", True),
    ],
)
def test_fixed_patterns(pattern: str, text: str, excluded: bool) -> None:
    headword = "pasal" if "asal" in text else folded(text[text.index("[") + 1 : text.index("]")])
    assert (hits(make_term(headword, unless_pattern=(pattern,)), text) is None) is excluded


def test_a_term_without_contexts_is_always_possible() -> None:
    assert hits(make_term("akta"), "Ia menulis [akta].") == 0
