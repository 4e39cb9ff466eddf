"""Finding words in a text, as they stand and in any form."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.morphology import Analyser
from reader.model.article import Article
from reader.parts import make_parts
from reader.paths import discover
from reader.services.find_text import FoundText, TextFinder


@pytest.fixture(scope="module")
def finder() -> TextFinder:
    """A finder over the shipped roots and glossary."""
    lexicon = make_parts(discover()).lexicon()
    return TextFinder(lambda: Analyser(lexicon))


def _article(text: str) -> Article:
    return Article("a", "", text, ())


def _marked(found: FoundText | None) -> str:
    assert found is not None
    text, parts, end = found.article.text, [], 0
    for span in found.spans:
        parts += (text[end : span.start], "[", text[span.start : span.end], "]")
        end = span.end
    return "".join([*parts, text[end:]])


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ("dakwaan", "[Dakwaan] dan [dakwaan]nya."),
        ("Data Pribadi", "[Data  pribadi] dan [DATA PRIBADI]"),
        ("cafe", "[Café] dan [cafe\u0301] itu"),
        ("e-KTP", "[e‑KTP] dan [E-KTP]"),
        ('"kutip"', "[“kutip”] dan 'kutip'"),
        ("undang", "[Un\u00addang]-[undang]"),
        ("a.b", "[a.b] bukan axb"),
        ("(1)", "ayat [(1)] itu"),
    ],
)
def test_capitals_accents_hyphens_and_quotation_marks_do_not_matter(
    finder: TextFinder, words: str, marked: str
) -> None:
    assert _marked(finder.find(_article(marked.replace("[", "").replace("]", "")), words)) == marked


def test_a_place_never_reaches_into_the_next_paragraph(finder: TextFinder) -> None:
    assert _marked(finder.find(_article("alat\n\nbukti"), "alat bukti")) == "alat\n\nbukti"


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ("dakwaan", "[Dakwaan], [dakwaannya]; ia [didakwa]. [Dakwaan-dakwaan] itu bukan dakwah."),
        ("tuduh", "Ia [menuduh], [dituduh], [tuduhannya], bukan teduh."),
        ("alat bukti", "[alat-alat bukti], [alat buktinya]. [Alat  bukti] baru, alat lain, bukti"),
        ("korupsi", "[dikorupsi] dan [Korupsi]"),
        ("putusan", "hakim [memutuskan]: [putusannya] sah"),
    ],
)
def test_any_form_of_the_words_is_found(finder: TextFinder, words: str, marked: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    assert _marked(finder.find(_article(text), words, any_form=True)) == marked


def test_forms_are_told_with_their_numbers_the_words_own_first(finder: TextFinder) -> None:
    text = "Ia didakwa. Dakwaan, dakwaannya, dakwaan. Terdakwa mendengar dakwaan."
    found = finder.find(_article(text), "dakwaan", any_form=True)
    assert found is not None
    assert [(form.words, form.count) for form in found.forms][:2] == [("dakwaan", 3), ("dakwaannya", 1)]
    assert {form.words for form in found.forms[2:]} == {"didakwa", "terdakwa"}
    assert [text[span.start : span.end] for span in found.without(frozenset({"dakwaan", "terdakwa"}))] == [
        "didakwa",
        "dakwaannya",
    ]
    assert found.without(frozenset()) == found.spans


def test_nothing_is_found_for_empty_words(finder: TextFinder) -> None:
    for words in ("", "   ", "\u00ad"):
        for any_form in (False, True):
            found = finder.find(_article("alat bukti"), words, any_form=any_form)
            assert found is not None
            assert found.spans == ()


def test_what_is_not_wanted_any_more_is_not_looked_for(finder: TextFinder) -> None:
    assert finder.find(_article("alat bukti"), "alat", wanted=lambda: False) is None


def test_a_ruling_in_capitals_and_marks_without_words_are_found_too(finder: TextFinder) -> None:
    assert _marked(finder.find(_article("MENGADILI: ya!"), "mengadili", any_form=True)) == "[MENGADILI]: ya!"
    assert _marked(finder.find(_article("MENGADILI: ya!"), "!", any_form=True)) == "MENGADILI: ya[!]"


_TEXTS = st.text(alphabet="aAbé\u0301 -‑'’\u00ad\nİßﬁk", max_size=40)


@given(text=_TEXTS, start=st.integers(0, 40), length=st.integers(1, 8), any_form=st.booleans())
def test_every_piece_of_a_text_is_found_in_it(text: str, start: int, length: int, any_form: bool) -> None:
    piece = text[start : start + length]
    finder = TextFinder(_Whole)
    found = finder.find(_article(text), piece, any_form=any_form)
    assert found is not None
    ends = [span.end for span in found.spans]
    assert all(span.start < span.end <= len(text) for span in found.spans)
    assert ends == sorted(ends)
    if not any_form and piece.isalpha() and piece.isascii():
        assert found.spans


class _Whole:
    """An analyser that knows no affixes."""

    def analyse(self, word: str, *, inside_sentence: bool = False) -> tuple[object, ...]:
        return ()


def test_the_shipped_articles_can_be_searched(finder: TextFinder) -> None:
    for path in sorted((discover().resources / "articles").glob("*.md")):
        text = Path(path).read_text(encoding="utf-8")
        found = finder.find(_article(text), "data", any_form=True)
        assert found is not None
        assert all("data" in text[span.start : span.end].lower() for span in found.spans)
