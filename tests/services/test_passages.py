"""Ranges without the space around them, longer and shorter by a word, and named by their sections."""

import pytest

from reader.model.article import Article, Block, BlockKind, Span
from reader.services.passages import SectionPaths, stretched, trimmed

TEXT = "Jaksa mendakwa (undang-undang) pengelola, platform. Sidang ditunda."


STATUTE = "Pasal 27 ayat (2) dan ayat(3), “muatan” itu. (4) Ketentuan"


@pytest.mark.parametrize(
    ("words", "step", "first", "longer"),
    [
        ("dan", -1, True, "(2) dan"),
        ("(2) dan", -1, True, "ayat (2) dan"),
        ("(2) dan", 1, True, "dan"),
        ("2) dan", 1, True, "dan"),
        ("2) dan", -1, True, "(2) dan"),
        ("Pasal 27 ayat", 1, False, "Pasal 27 ayat (2)"),
        ("Pasal 27 ayat (2", 1, False, "Pasal 27 ayat (2)"),
        ("Pasal 27 ayat (2)", -1, False, "Pasal 27 ayat"),
        ("dan", 1, False, "dan ayat"),
        ("dan ayat", 1, False, "dan ayat(3),"),
        ("dan ayat(3),", -1, False, "dan ayat"),
        ("itu.", -1, True, "“muatan” itu."),
        ("“muatan” itu.", -1, True, "(3), “muatan” itu."),
        ("(3), “muatan” itu.", 1, True, "“muatan” itu."),
        ("itu.", 1, False, "itu. (4)"),
        ("Ketentuan", -1, True, "(4) Ketentuan"),
    ],
)
def test_a_range_never_ends_inside_brackets_or_quotation_marks(words, step, first, longer):
    start = STATUTE.index(words)
    span = stretched(STATUTE, Span(start, start + len(words)), step, first=first)
    assert STATUTE[span.start : span.end] == longer


def after(words, step, first=False):
    start = TEXT.index(words)
    span = stretched(TEXT, Span(start, start + len(words)), step, first=first)
    return TEXT[span.start : span.end]


@pytest.mark.parametrize(
    ("words", "step", "first", "longer"),
    [
        ("mendakwa", 1, False, "mendakwa (undang-undang)"),
        ("mendakwa (undang-undang)", 1, False, "mendakwa (undang-undang) pengelola,"),
        ("mendakwa (undang-undang)", -1, False, "mendakwa"),
        ("mendakwa", -1, False, "mendakwa"),
        ("mendakwa", -1, True, "Jaksa mendakwa"),
        ("Jaksa mendakwa", 1, True, "mendakwa"),
        ("Jaksa", -1, True, "Jaksa"),
        ("Sidang ditunda.", 1, False, "Sidang ditunda."),
        ("endakwa", -1, True, "mendakwa"),
    ],
)
def test_a_range_grows_and_shrinks_by_a_word(words, step, first, longer):
    assert after(words, step, first) == longer


def test_one_word_is_left_at_least():
    assert after("mendakwa", 1, first=True) == "mendakwa"


def test_white_space_around_is_left_out():
    assert trimmed("  a b ", Span(0, 6)) == Span(2, 5)
    assert trimmed("   ", Span(0, 3)) is None


def test_the_sections_around_a_place_are_named_from_the_outermost():
    lines = ["BAB II", "HAK", "Pasal 5", "(1) Setiap orang berhak.", "(2) Ketentuan lebih lanjut."]
    text, blocks = "\n".join(lines), []
    for line in lines:
        start = text.index(line)
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(line))))
    paths = SectionPaths()
    path = paths.path_of(Article("a", "UU", text, tuple(blocks)), text.index("Ketentuan"))
    assert path[-2:] == ("Pasal 5", "ayat (2)")
    assert paths.path_of(Article("b", "Lain", "Tanpa bagian.", ()), 3) == ()
