"""Numbering and indentation tell how deep an item lies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files.list_levels import DEEPEST, ListLevels


def levels(items):
    follower = ListLevels()
    return [follower.level(item.lstrip(" "), len(item) - len(item.lstrip(" "))) for item in items]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (["(1) ", "a. ", "b. ", "1) ", "2) ", "c. ", "(2) "], [1, 2, 2, 3, 3, 2, 1]),
        (["1. ", "2. ", "12. ", "25. "], [1, 1, 1, 1]),
        (["- ", "  - ", "  - ", "- "], [1, 2, 2, 1]),
        (["a. ", "i. ", "ii. ", "b. "], [1, 2, 2, 1]),
        (["h. ", "i. ", "j. "], [1, 1, 1]),
        (["i. ", "ii. ", "iii. ", "iv. ", "v. ", "vi. "], [1] * 6),
        (["1. ", "- ", "2. "], [1, 2, 1]),
        (["(1) ", "(2) ", "(2a) ", "(3) "], [1, 1, 1, 1]),
    ],
)
def test_levels_of_successive_items(items, expected):
    assert levels(items) == expected


def test_heading_ends_every_list():
    follower = ListLevels()
    follower.level("(1) ", 0)
    assert follower.level("a. ", 0) == 2
    assert follower.is_inside(3)
    follower.end()
    assert not follower.is_inside(3)
    assert follower.level("a. ", 0) == 1


LABELS = st.sampled_from(["(1) ", "(2) ", "1. ", "7. ", "a. ", "i. ", "v. ", "- ", "• ", "1) ", "(a) ", "(ii) "])


@given(st.lists(st.tuples(LABELS, st.integers(0, 40)), max_size=60))
def test_depth_stays_in_bounds(items):
    follower = ListLevels()
    depth = 0
    for label, indent in items:
        before, depth = depth, follower.level(label, indent)
        assert 1 <= depth <= min(before + 1, DEEPEST)
