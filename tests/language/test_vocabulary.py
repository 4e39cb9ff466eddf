"""A glossary's names as a trie: which capitals count, which spellings lead to the same term."""

import pytest

from reader.language.vocabulary import EXACT, Vocabulary
from tests.language.indonesian import make_term


def found(vocabulary: Vocabulary, *labels: str) -> list[str]:
    node = vocabulary.root.after(labels)
    return [use.term.headword for use in node.uses] if node else []


def test_names_lead_to_their_term() -> None:
    vocabulary = Vocabulary([make_term("dakwaan", aka=("surat dakwaan",))])
    assert found(vocabulary, "dakwaan") == found(vocabulary, "surat", "dakwaan") == ["dakwaan"]
    assert found(vocabulary, "surat") == []
    assert vocabulary.is_term("dakwaan")
    assert not vocabulary.is_term("surat")


@pytest.mark.parametrize(
    ("headword", "pos", "aka", "label"),
    [
        ("KUHP", "abbreviation", (), EXACT + "KUHP"),
        ("mahkamah agung", "noun", ("MA",), EXACT + "MA"),
        ("kementerian", "noun", ("Komdigi",), EXACT + "Komdigi"),
        ("kartu", "noun", ("e-KTP",), EXACT + "e-KTP"),
        ("dkk.", "abbreviation", (), "dkk."),
    ],
)
def test_abbreviations_keep_their_capitals(headword: str, pos: str, aka: tuple[str, ...], label: str) -> None:
    assert found(Vocabulary([make_term(headword, pos=pos, aka=aka)]), label) == [headword]


def test_the_words_beside_an_abbreviation_keep_theirs_too() -> None:
    vocabulary = Vocabulary([make_term("direktorat", aka=("Ditjen AHU",)), make_term("agen AI")])
    assert found(vocabulary, EXACT + "Ditjen", EXACT + "AHU") == ["direktorat"]
    assert found(vocabulary, "agen", EXACT + "AI") == ["agen AI"]


def test_names_in_full_match_in_any_capitals() -> None:
    vocabulary = Vocabulary([make_term("Mahkamah Agung"), make_term("KUHP", aka=("Kitab Undang-Undang Hukum Pidana",))])
    assert found(vocabulary, "mahkamah", "agung") == ["Mahkamah Agung"]
    assert found(vocabulary, "kitab", "undang-undang", "hukum", "pidana") == ["KUHP"]


@pytest.mark.parametrize("labels", [("undang-undang",), ("undang", "undang")])
def test_a_hyphen_may_be_a_space(labels: tuple[str, ...]) -> None:
    assert found(Vocabulary([make_term("undang-undang")]), *labels) == ["undang-undang"]


def test_words_written_together() -> None:
    assert found(Vocabulary([make_term("tanggung jawab")]), "tanggungjawab") == ["tanggung jawab"]


def test_marks_inside_a_name() -> None:
    assert found(Vocabulary([make_term("TCP/IP", pos="abbreviation")]), "!TCP", "/", "!IP") == ["TCP/IP"]


def test_senses_share_a_place_in_the_order_of_the_glossary() -> None:
    first, second = make_term("jaminan", sense="bail"), make_term("jaminan", sense="security")
    node = Vocabulary([first, second]).root.after(("jaminan",))
    assert node is not None
    assert [use.term for use in node.uses] == [first, second]


def test_a_name_given_twice_leads_to_its_term_once() -> None:
    assert found(Vocabulary([make_term("surel", aka=("surel", "Surel"))]), "surel") == ["surel"]
