"""Numbers are written as Word writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files.docx_numerals import numeral

FORMS = [
    *("decimal", "decimalZero", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "ordinal", "ordinalText"),
    *("cardinalText", "hex", "chicago", "none", "numberInDash", "decimalEnclosedParen", "decimalEnclosedCircle"),
    *("custom", "arabicAbjad", ""),
]


@pytest.mark.parametrize(
    ("number", "form", "written"),
    [
        (7, "decimal", "7"),
        (7, "decimalZero", "07"),
        (117, "decimalZero", "117"),
        (26, "lowerLetter", "z"),
        (27, "lowerLetter", "aa"),
        (53, "upperLetter", "AAA"),
        (0, "lowerLetter", "0"),
        (1994, "upperRoman", "MCMXCIV"),
        (49, "lowerRoman", "xlix"),
        (3, "ordinal", "ke-3"),
        (1, "ordinalText", "Pertama"),
        (12, "ordinalText", "Kedua belas"),
        (11, "cardinalText", "Sebelas"),
        (21, "cardinalText", "Dua puluh satu"),
        (100, "cardinalText", "Seratus"),
        (215, "cardinalText", "Dua ratus lima belas"),
        (255, "hex", "FF"),
        (5, "chicago", "**"),
        (5, "none", ""),
        (5, "numberInDash", "- 5 -"),
        (5, "decimalEnclosedParen", "(5)"),
        (5, "decimalEnclosedCircle", "⑤"),
        (5, "ideographDigital", "5"),
    ],
)
def test_numeral(number, form, written):
    assert numeral(number, form) == written


def test_custom_form_is_as_wide_as_its_pattern():
    assert numeral(7, "custom", "0001, 0002, 0003, ...") == "0007"
    assert numeral(7, "custom", "") == "7"


@given(st.integers(-(10**12), 10**12), st.sampled_from(FORMS), st.text(max_size=8))
def test_any_number_is_written(number, form, pattern):
    assert len(numeral(number, form, pattern)) < 10_000
