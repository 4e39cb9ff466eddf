"""What a reader types to go to a section."""

import pytest

from reader.language.section_query import SectionQuery, folded_words, parse_query
from reader.model.article import Span
from reader.model.section import Section, SectionKind

_ARTICLE, _CLAUSE, _LETTER = SectionKind.ARTICLE, SectionKind.CLAUSE, SectionKind.LETTER


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("27 3", [("article", "27"), ("clause", "3")]),
        ("27(3)a", [("article", "27"), ("clause", "3"), ("letter", "a")]),
        ("27A ayat (1a)", [("article", "27a"), ("clause", "1a")]),
        ("bab ii", [("chapter", "2")]),
        ("Bab VIIA", [("chapter", "7a")]),
        ("bagian kedua puluh satu", [("division", "21")]),
        ("penjelasan 27", [("explanation", ""), ("article", "27")]),
        ("lampiran ii", [("attachment", "2")]),
        ("pasal i", [("article", "i")]),
        ("ii", [("article", "ii")]),
        ("3.12", [("recital", "3.12")]),
        ("menimbang c", [("preamble", ""), ("letter", "c")]),
        ("diktum kedua", [("dictum", "2")]),
    ],
)
def test_citations_are_understood(words: str, parts: list[tuple[str, str]]) -> None:
    assert [(str(wanted.kinds[0]), wanted.number) for wanted in parse_query(words)] == parts


@pytest.mark.parametrize("words", ["", "hak pencatat", "pasal", "bab", "pasal hak", "%"])
def test_other_words_are_no_citation(words: str) -> None:
    assert parse_query(words) == ()


def test_headings_are_compared_without_accents_and_punctuation() -> None:
    assert folded_words("  Résumé: hak-hak! ") == "resume hak hak"


def test_what_is_named_in_full_comes_before_what_lies_deeper() -> None:
    sections = (
        Section(_ARTICLE, "Pasal I", "i", "", 1, Span(0, 30), -1),
        Section(SectionKind.NUMBER, "angka 1", "1", "", 2, Span(1, 20), 0),
        Section(_ARTICLE, "Pasal 3", "3", "", 3, Span(2, 20), 1),
        Section(_CLAUSE, "ayat (2)", "2", "", 4, Span(3, 20), 2),
        Section(_ARTICLE, "Pasal 3", "3", "", 1, Span(30, 50), -1),
        Section(_CLAUSE, "ayat (2)", "2", "", 2, Span(31, 50), 4),
        Section(_LETTER, "huruf a", "a", "", 3, Span(32, 50), 5),
    )
    query = SectionQuery(sections)
    assert query.places("3 2", 8) == [5, 3]
    assert query.places("3 2", 1) == [5]
    assert query.places("3 a", 8) == [6]
    assert query.places("4", 8) == []


def test_titles_are_found_by_their_beginning_then_by_words_inside() -> None:
    titles = ("Tentang hak", "Hak warga", "Pihak lain", "Penutup")
    sections = tuple(
        Section(SectionKind.HEADING, "", "", title, 1, Span(place, place + 1), -1) for place, title in enumerate(titles)
    )
    assert SectionQuery(sections).places("hak", 8) == [1, 0, 2]
