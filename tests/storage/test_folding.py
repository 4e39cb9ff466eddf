"""Names in the form in which they are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.storage.folding import fold_english, fold_name


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Surat  Dakwaan", "surat dakwaan"),
        ("undang-undang", "undang undang"),
        ("Jum’at", "jumat"),
        ("Jum'at", "jumat"),
        ("daftar\u00a0hitam\n", "daftar hitam"),
        ("Café", "cafe"),
        ("Cafe\u0301", "cafe"),
        ("da\u200bk\u00adwa\x00an", "dakwaan"),
        ("TCP/IP", "tcp/ip"),
        ("\ud800", ""),
        ("  ", ""),
    ],
)
def test_capitals_accents_hyphens_and_invisible_characters_do_not_matter(name: str, folded: str) -> None:
    assert fold_name(name) == folded


@pytest.mark.parametrize(
    ("equivalent", "folded"),
    [
        ("interest (on money)", "interest"),
        ("to indict", "indict"),
        ("the State", "state"),
        ("a", "a"),
        ("to", "to"),
        ("tower", "tower"),
    ],
)
def test_an_english_equivalent_is_found_without_brackets_and_little_words(equivalent: str, folded: str) -> None:
    assert fold_english(equivalent) == folded


@given(st.text(max_size=300))
def test_what_is_folded_stays_as_it_is_and_can_be_stored(name: str) -> None:
    folded = fold_name(name)
    assert fold_name(folded) == folded
    assert len(folded) <= 200
    folded.encode()
