"""Where "go to" leads."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files import plain_text
from reader.model.article import Article
from reader.services.go_to import destinations
from reader.services.outline import Outline

_TEXTS = Path(__file__).parents[1] / "articles" / "structure"


def _outline(text: str) -> Outline:
    contents = plain_text.read(text)
    return Outline(Article("a", contents.title, contents.text, contents.blocks))


@pytest.fixture(scope="module")
def outline() -> Outline:
    """The outline of a statute."""
    return _outline((_TEXTS / "undang_undang.txt").read_text(encoding="utf-8"))


def test_a_citation_is_offered_as_it_is_cited(outline: Outline) -> None:
    first, second, *_ = destinations(outline, "3 2")
    assert (first.words, first.around) == ("Pasal 3 ayat (2)", "BAB II · Bagian Kesatu")
    assert (second.words, second.around) == ("Pasal 3 ayat (2)", "Penjelasan")
    assert outline.article.text_of(first.span).startswith("(2) Hak sebagaimana")


def test_a_heading_is_offered_by_its_beginning_before_words_inside_it(outline: Outline) -> None:
    assert [found.words for found in destinations(outline, "pencatat")] == [
        "Paragraf 2 · Pencatatan Ulang",
        "BAB II · HAK DAN KEWAJIBAN PENCATAT SUARA",
        "Bagian Kesatu · Hak Pencatat",
        "Bagian Kedua · Kewajiban Pencatat",
    ]


@pytest.mark.parametrize("words", ["40%", " 40 % ", "40 persen", "40,0%"])
def test_a_percentage_leads_to_that_share_of_the_text(outline: Outline, words: str) -> None:
    (found,) = destinations(outline, words)
    length = len(outline.article.text)
    assert found.words == "40%"
    assert 0.35 * length < found.span.start <= 0.4 * length
    assert found.around


def test_more_than_all_is_the_end(outline: Outline) -> None:
    (found,) = destinations(outline, "250%")
    assert found.words == "100%"
    assert found.span.start > 0.9 * len(outline.article.text)


def test_nothing_is_offered_for_nothing(outline: Outline) -> None:
    assert destinations(outline, "") == ()
    assert destinations(outline, "  ") == ()
    assert destinations(_outline("Satu. Dua."), "27 3") == ()


def test_no_more_are_offered_than_are_asked_for(outline: Outline) -> None:
    assert len(destinations(outline, "pasal 1", 1)) == 1
    assert len(destinations(outline, "a", 5)) <= 5


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_words_in_any_text_are_answered(text: str, words: str) -> None:
    found = destinations(_outline(text), words)
    assert all(0 <= place.span.start <= len(text) for place in found)
