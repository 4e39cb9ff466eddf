"""Tags as the reader writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.tags import LONGEST, completions, tag_from, tidy


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("#dalil", "dalil"),
        ("  pasal   27 ", "pasal 27"),
        ("##", ""),
        ("# #dalil", "dalil"),
        ("a, b", "a b"),
        ("x" * 99, "x" * LONGEST),
    ],
)
def test_a_tag_is_kept_without_its_sign_and_needless_space(written, kept):
    assert tag_from(written) == kept


def test_each_tag_is_kept_once_whatever_its_capitals():
    assert tidy(("dalil", "#kutipan", " ", "Dalil ")) == ("dalil", "kutipan")


def test_completions_begin_so_then_have_a_later_word_that_does():
    known = ("ujaran", "data pribadi", "dalil", "hukum data")
    assert completions("da", known, ()) == ("data pribadi", "dalil", "hukum data")
    assert completions("#Da", known, ("dalil",)) == ("data pribadi", "hukum data")
    assert completions("", known, (), most=2) == ("ujaran", "data pribadi")


@given(st.lists(st.text(max_size=80), max_size=6))
def test_tidying_twice_changes_nothing(tags):
    once = tidy(tags)
    assert tidy(once) == once
    assert all(once) and all("," not in tag for tag in once)
