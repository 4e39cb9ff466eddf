"""The numbers of a statute's parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.numerals import letter_value, ordinal, part_number, roman


@pytest.mark.parametrize(
    ("numeral", "value"), [("I", 1), ("IV", 4), ("IX", 9), ("XIV", 14), ("XLII", 42), ("XCIX", 99), ("CXX", 120)]
)
def test_roman_numerals(numeral: str, value: int) -> None:
    assert roman(numeral) == value


@pytest.mark.parametrize("numeral", ["", "IIII", "VX", "A", "i", "IC", "ABC"])
def test_other_letters_are_no_numeral(numeral: str) -> None:
    assert roman(numeral) == 0


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Kesatu", 1),
        ("pertama", 1),
        ("KEDUA", 2),
        ("kesepuluh", 10),
        ("kesebelas", 11),
        ("Kedua Belas", 12),
        ("ketujuhbelas", 17),
        ("kedua puluh", 20),
        ("Kedua Puluh Satu", 21),
        ("kesembilan puluh sembilan", 99),
        ("kertas", 0),
        ("ke", 0),
        ("satu", 0),
    ],
)
def test_ordinals(words: str, value: int) -> None:
    assert ordinal(words) == value


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("II", "2"),
        ("VIIA", "7a"),
        ("ii", "2"),
        ("27A", "27a"),
        ("27 A", "27a"),
        ("Kesatu", "1"),
        ("ke-3", "3"),
        ("007", "7"),
        ("umum", ""),
    ],
)
def test_numbers_are_compared_in_one_form(words: str, number: str) -> None:
    assert part_number(words) == number


def test_letters_count_on_after_z() -> None:
    assert [letter_value(letters) for letters in ("a", "z", "aa", "bb", "ab", "A", "")] == [1, 26, 27, 28, 0, 0, 0]


@given(st.text(max_size=12))
def test_any_words_are_answered(words: str) -> None:
    assert roman(words) >= 0
    assert ordinal(words) >= 0
    part_number(words)
    letter_value(words)
