"""A page gives its words with their places, as they are seen upright."""

import pypdfium2
import pytest

from reader.files.pdf_page import Rule, fragments_of, read_page
from reader.files.pdf_words import HYPHEN, Style, Word, turned, written
from tests.files.pdf_maker import Picture, Stroke, Words, pdf


def page(*drawn, **details):
    with pypdfium2.PdfDocument(pdf([drawn], **details)) as document:
        return read_page(document, 0)


def test_words_side_by_side_are_one_fragment():
    (fragment,) = page(Words(72, 700, "Hakim memutus "), Words(72 + 14 * 7.2, 700, "perkara")).fragments
    assert (fragment.text, fragment.y, fragment.size) == ("Hakim memutus perkara", 700, 12)
    assert (round(fragment.x0), round(fragment.x1)) == (72, round(72 + 21 * 7.2))


def test_fonts():
    drawn = (
        Words(72, 700, "Hakim"),
        Words(72 + 6 * 7.2, 700, "ketua", font="B"),
        Words(72 + 12 * 7.2, 700, "itu", font="I"),
    )
    assert [(f.text.strip(), f.bold, f.italic) for f in page(*drawn).fragments] == [
        ("Hakim", False, False),
        ("ketua", True, False),
        ("itu", False, True),
    ]


def test_superscripts():
    after = Words(72, 700, "hukuman"), Words(72 + 7 * 7.2, 704, "1", 7), Words(72 + 7 * 7.2 + 5, 700, " itu")
    assert [(f.text.strip(), f.raised, f.y) for f in page(*after).fragments] == [
        ("hukuman", False, 700),
        ("1", True, 700),
        ("itu", False, 700),
    ]
    before = Words(72, 104, "1", 6), Words(76, 100, "Lihat putusan itu.", 10)
    assert [(f.text, f.raised, f.y) for f in page(*before).fragments] == [
        ("1", True, 100),
        ("Lihat putusan itu.", False, 100),
    ]


def test_hyphen_at_the_end_of_a_line():
    first, second = page(Words(72, 700, "perundang-"), Words(72, 686, "undangan")).fragments
    assert (first.text, second.text) == ("perundang" + HYPHEN, "undangan")


def test_rules_and_pictures():
    drawn = page(Words(72, 700, "Nama"), Stroke(72, 690, 300, 690), Stroke(72, 600, 72, 690))
    assert [rule.upright for rule in drawn.rules] == [False, True] and not drawn.pictured
    assert page(Picture()).pictured
    assert Rule(0, 0, 1, 90).upright


def test_box_that_does_not_begin_at_zero():
    inside, outside = Words(350, 900, "di dalam"), Words(20, 20, "di luar")
    assert [f.text for f in page(inside, outside, box=(300, 800, 600, 1000)).fragments] == ["di dalam"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (0x41, "A"),
        (0xA0, " "),
        (0xAD, HYPHEN),
        (0xFB01, "fi"),
        (0xF0B7, "•"),
        (0xE123, ""),
        (0x200B, ""),
        (0xFFFE, ""),
        (0x0D, ""),
        (0x1F600, "😀"),
        (0x110000, ""),
    ],
)
def test_characters(code, text):
    assert written(code) == text


@pytest.mark.parametrize(("turn", "place"), [(0, (3, 5)), (1, (5, -3)), (2, (-3, -5)), (3, (-5, 3))])
def test_quarter_turns(turn, place):
    assert turned(3, 5, turn) == place


def test_cells_that_stand_close_are_apart():
    style = Style(700, 10, False, False, 0)
    cells = [Word("Nama", 60, 80, style, False), Word(" Budi", 86, 100, style, True)]
    assert [f.text for f in fragments_of(cells)] == ["Nama", " Budi"]
    spaced = [cells[0], Word(" Budi", 83, 100, style, False)]
    assert [f.text for f in fragments_of(spaced)] == ["Nama Budi"]
