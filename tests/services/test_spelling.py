"""The nearest spellings of what was not found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.spelling import NearSpellings
from reader.storage.folding import fold_name

NAMES = (
    *("dakwaan", "terdakwa", "gugatan", "tergugat", "penggugat", "penyelidikan", "penyidikan", "KUHP", "KUHAP"),
    *("undang-undang", "perbuatan melawan hukum", "uji materiil", "sita", "saksi"),
)
NEAR = NearSpellings({fold_name(name): name for name in NAMES})


def find(word: str) -> list[str]:
    return list(NEAR.find(word, 3, lambda name: True))


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("dakwan", "dakwaan"),
        ("dkawaan", "dakwaan"),
        ("penyidikkan", "penyidikan"),
        ("undang undnag", "undang-undang"),
        ("kuhpa", "KUHP"),
        ("uji material", "uji materiil"),
        ("perbuatan melawan hukm", "perbuatan melawan hukum"),
    ],
)
def test_a_slip_of_the_hand_finds_its_word(typed: str, first: str) -> None:
    assert find(typed)[0] == first


@pytest.mark.parametrize("typed", ["", " ", "zebra", "!!!", "x" * 500, "\ud800"])
def test_what_is_near_nothing_finds_nothing(typed: str) -> None:
    assert find(typed) == []


def test_at_most_so_many_and_only_the_allowed() -> None:
    assert len(NEAR.find("tergugat", 1, lambda name: True)) == 1
    assert "tergugat" not in NEAR.find("tergugta", 5, lambda name: name != "tergugat")


@given(st.text(max_size=80))
def test_no_word_whatever_raises(word: str) -> None:
    assert set(find(word)) <= set(NAMES)
