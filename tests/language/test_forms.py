"""What a written word can stand for."""

import pytest

from reader.language.forms import Closeness, FormFinder
from reader.language.vocabulary import EXACT, Vocabulary
from tests.language.indonesian import FakeAnalyser, make_term

GLOSSARY = (
    make_term("dakwaan"),
    make_term("mendakwa", pos="verb", root="dakwa"),
    make_term("undang-undang"),
    make_term("alat bukti"),
    make_term("KPK", pos="abbreviation"),
    make_term("PSE", pos="abbreviation"),
    make_term("PHK", pos="abbreviation"),
    make_term("enkripsi", root="enkripsi"),
    make_term("uji materiil"),
    make_term("e-commerce"),
    make_term("izin"),
    make_term("komdigi", aka=("Komdigi",)),
)


def forms(word: str, **place: bool) -> list[tuple[str, Closeness]]:
    finder = FormFinder(FakeAnalyser(), Vocabulary(GLOSSARY))
    return [(" ".join(form.labels), form.closeness) for form in finder.forms(word, **place).each]


@pytest.mark.parametrize(
    ("word", "label", "closeness"),
    [
        ("dakwaan", "dakwaan", Closeness.EXACT),
        ("DAKWAAN", "dakwaan", Closeness.EXACT),
        ("dakwaannya", "dakwaan", Closeness.INFLECTED),
        ("dakwaan-dakwaan", "dakwaan", Closeness.INFLECTED),
        ("undang\u2011undang", "undang-undang", Closeness.EXACT),
        ("undang-undangnya", "undang-undang", Closeness.INFLECTED),
        ("ecommerce", "e-commerce", Closeness.EXACT),
        ("dak-waan", "dakwaan", Closeness.EXACT),
        ("ijin", "izin", Closeness.INFLECTED),
        ("ijinnya", "izin", Closeness.INFLECTED),
        ("mendakwa", "mendakwa", Closeness.EXACT),
        ("mendakwanya", "mendakwa", Closeness.INFLECTED),
        ("didakwa", "mendakwa", Closeness.VOICE),
        ("kudakwa", "mendakwa", Closeness.VOICE),
        ("dakwa", "mendakwa", Closeness.OBJECT_VOICE),
        ("terdakwa", "mendakwa", Closeness.FAMILY),
        ("terenkripsi", "enkripsi", Closeness.FAMILY),
        ("uji-materiil", "uji materiil", Closeness.EXACT),
        ("KPK", EXACT + "KPK", Closeness.EXACT),
        ("KPK-nya", EXACT + "KPK", Closeness.INFLECTED),
        ("KPKnya", EXACT + "KPK", Closeness.INFLECTED),
        ("PSE-PSE", EXACT + "PSE", Closeness.INFLECTED),
        ("PSE-PSE-nya", EXACT + "PSE", Closeness.INFLECTED),
        ("di-PHK", EXACT + "PHK", Closeness.FAMILY),
    ],
)
def test_the_closest_word_of_the_glossary(word: str, label: str, closeness: Closeness) -> None:
    assert (label, closeness) in forms(word)


@pytest.mark.parametrize("word", ["kpk", "Kpk", "pse-pse", "tergugat", "meja", "non-PHK", "didakwakan-nya"])
def test_nothing_for_other_words(word: str) -> None:
    assert forms(word) == []


def test_no_family_where_the_word_itself_is_a_term() -> None:
    assert ("mendakwa", Closeness.FAMILY) not in forms("dakwaan")
    assert ("mendakwa", Closeness.FAMILY) not in forms("dakwaannya")


def test_capitals_mean_nothing_in_a_heading_in_capitals() -> None:
    assert (EXACT + "Komdigi", Closeness.EXACT) in forms("KOMDIGI", shouted=True)
    assert (EXACT + "Komdigi", Closeness.EXACT) not in forms("KOMDIGI")


def test_each_word_is_taken_apart_once() -> None:
    analyser = FakeAnalyser()
    finder = FormFinder(analyser, Vocabulary(GLOSSARY))
    finder.forms("dakwaannya")
    asked = len(analyser.asked)
    finder.forms("dakwaannya")
    assert len(analyser.asked) == asked


def test_the_forms_with_which_a_term_begins() -> None:
    finder = FormFinder(FakeAnalyser(), Vocabulary(GLOSSARY))
    assert [form.labels for form, _ in finder.forms("alat").beginnings] == [("alat",)]
    assert finder.forms("bukti").each != ()
    assert finder.forms("bukti").beginnings == ()
