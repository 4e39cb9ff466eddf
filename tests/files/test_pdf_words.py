"""Words of a page are read with their places and fonts, whichever way the page is turned."""

from contextlib import closing

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files.pdf_words import HYPHEN, turned, words_of, written
from tests.files.pdf_maker import WIDTH, Words
from tests.files.pdf_maker import pdf as made

PAGE = (0.0, 0.0, 595.0, 842.0)


def read(*drawn, visible=PAGE):
    """The words of a page and its direction."""
    with closing(pypdfium2.PdfDocument(made([drawn]))) as document, closing(document[0].get_textpage()) as text:
        return words_of(pypdfium2.raw, text.raw, visible)


def test_words_with_their_places():
    found, turn = read(Words(100, 700, "Majelis hakim"))
    assert ([word.text for word in found], turn) == (["Majelis", " hakim"], 0)
    first, second = found
    assert first.x0 == pytest.approx(100, abs=1)
    assert second.x0 == pytest.approx(100 + 8 * WIDTH * 12, abs=1)
    assert (first.style.y, first.style.size) == (pytest.approx(700, abs=0.1), pytest.approx(12, abs=0.1))


def test_fonts_tell_bold_and_italic_by_their_names():
    found, _ = read(Words(60, 700, "tebal", font="B"), Words(60, 680, "miring", font="I"), Words(60, 660, "biasa"))
    styles = {word.text.strip(): (word.style.bold, word.style.italic) for word in found}
    assert styles == {"tebal": (True, False), "miring": (False, True), "biasa": (False, False)}


def test_words_of_another_direction_or_beyond_the_page_are_left_out():
    stamp = Words(20, 300, "SALINAN", turn=1)
    found, turn = read(Words(60, 700, "Majelis hakim memutus"), stamp, Words(900, 700, "luar"))
    assert ("".join(word.text for word in found).split(), turn) == (["Majelis", "hakim", "memutus"], 0)


def test_a_page_that_lies_on_its_side_is_turned_upright():
    found, turn = read(Words(300, 100, "Lampiran tarif", turn=1), Words(60, 700, "1"))
    assert turn == 1
    assert ["".join(word.text.split()) for word in found] == ["Lampiran", "tarif"]
    assert found[0].x0 < found[1].x0


@pytest.mark.parametrize(
    ("code", "characters"),
    [
        (0x41, "A"),
        (0xA0, " "),
        (0x2009, " "),
        (0xAD, HYPHEN),
        (0x02, HYPHEN),
        (0xFB01, "fi"),
        (0xF0B7, "•"),
        (0xE000, ""),
        (0x200B, ""),
        (0x07, ""),
        (0xFFFF, ""),
        (0x110000, ""),
    ],
)
def test_what_a_code_stands_for(code, characters):
    assert written(code) == characters


@given(st.floats(-900, 900), st.floats(-900, 900), st.integers(0, 3))
def test_four_quarter_turns_are_none(x, y, turn):
    there = turned(x, y, turn)
    assert turned(*there, (4 - turn) % 4) == (pytest.approx(x), pytest.approx(y))
