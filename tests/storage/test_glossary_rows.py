"""A term and its row in the glossary database."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.term import Example, Term
from reader.storage.glossary_rows import COLUMNS, to_row, to_term

TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
LISTS = st.lists(TEXTS, max_size=3).map(tuple)
TERMS = st.builds(
    Term,
    **dict.fromkeys(("id", "headword", "domain", "field", "pos", "root", "meaning", "penjelasan", "sense"), TEXTS),
    **dict.fromkeys(("english", "aka", "see", "law", "near", "unless", "unless_pattern", "insert"), LISTS),
    level=st.integers(-(2**31), 2**31),
    example=st.none() | st.builds(Example, TEXTS, TEXTS),
    confused=st.lists(st.tuples(TEXTS, TEXTS), max_size=2).map(tuple),
)


@given(TERMS)
def test_a_term_comes_back_from_its_row_as_it_was(term: Term) -> None:
    row = to_row(term)
    assert to_term([row[name] for name in COLUMNS]) == term


def test_every_column_is_one_that_sqlite_can_hold() -> None:
    term = Term("law/civil/sita", "sita", "law", "civil", "noun", 1, "sita", ("seizure",), "Taking.", "Ambil.")
    with sqlite3.connect(":memory:") as connection:
        held = connection.execute(f"SELECT {', '.join('?' * len(COLUMNS))}", [to_row(term)[name] for name in COLUMNS])
        assert to_term(held.fetchone()) == term


@pytest.mark.parametrize("row", [[], ["x"] * len(COLUMNS), [None] * len(COLUMNS)])
def test_a_foreign_row_is_a_value_or_type_error(row: list[str]) -> None:
    with pytest.raises((ValueError, TypeError)):
        to_term(row)
