"""Rows beside their lines."""

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.panel_layout import place_rows


def test_a_row_stands_beside_its_line_where_there_is_room() -> None:
    assert place_rows([10, 100], [33, 33], None, 400) == [10, 100]


def test_a_row_stands_below_the_one_above_it() -> None:
    assert place_rows([10, 12, 14], [33, 33, 33], None, 400) == [10, 43, 76]


def test_the_card_pushes_what_follows() -> None:
    assert place_rows([10, 40, 80], [33, 200, 33], 1, 400) == [10, 43, 243]


def test_a_card_that_would_end_below_the_panel_moves_up_with_the_rows_above_it() -> None:
    assert place_rows([10, 300, 320], [33, 33, 200], 2, 400) == [10, 167, 200]


def test_a_card_higher_than_the_panel_begins_at_its_top() -> None:
    assert place_rows([50], [900], 0, 400) == [0]


@given(
    st.lists(st.tuples(st.floats(0, 900), st.floats(20, 400)), min_size=1, max_size=30),
    st.integers(0, 29),
    st.floats(100, 1000),
)
def test_rows_never_overlap_and_keep_their_order(rows: list[tuple[float, float]], opened: int, room: float) -> None:
    wanted = sorted(line for line, _height in rows)
    heights = [height for _line, height in rows]
    tops = place_rows(wanted, heights, opened % len(rows), room)
    for above, below, height in zip(tops, tops[1:], heights, strict=False):
        assert below >= above + height - 1e-6
