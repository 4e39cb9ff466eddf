"""A text as it is searched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.text_folding import DROPPED, fold_query, fold_text, folded_pattern


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("KUHP", "kuhp"),
        ("Café", "cafe"),
        ("“a” – ‘b’", "\"a\" - 'b'"),
        ("a\u00a0b", "a b"),
        ("a\nb", "a\nb"),
        ("İ", "i"),
    ],
)
def test_what_does_not_matter_is_folded_away(text: str, folded: str) -> None:
    assert fold_text(text) == folded


@given(st.text())
def test_every_place_is_kept(text: str) -> None:
    assert len(fold_text(text)) == len(text)


@given(st.text())
def test_a_query_has_nothing_that_does_not_count(words: str) -> None:
    assert DROPPED not in fold_query(words)
    assert "\n" not in fold_query(words)


def test_spaces_and_dropped_characters_may_stand_between() -> None:
    assert folded_pattern("a b", with_dropped=False).search("xa   b")
    assert folded_pattern("ab c", with_dropped=True).search("a\0b \0 c")
    assert not folded_pattern("a b", with_dropped=False).search("ab")
