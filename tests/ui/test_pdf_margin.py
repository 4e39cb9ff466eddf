"""What stands beside the lines of a page is as near to them as can be, in order, and never over one another."""

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.pdf_margin import near

GAP = 2.0
HEIGHT = 1000.0
TINY = 1e-6


def test_what_has_room_stands_at_its_line() -> None:
    assert near([10, 100, 300], [20, 20, 20], GAP, 0, HEIGHT) == [10, 100, 300]


def test_neighbours_that_crowd_go_out_of_the_way_to_both_sides() -> None:
    assert near([100, 100], [20, 20], GAP, 0, HEIGHT) == [89, 111]


def test_nothing_stands_above_the_page_or_below_it() -> None:
    assert near([0, 0, 0], [20, 20, 20], GAP, 0, HEIGHT) == [0, 22, 44]
    assert near([995, 998], [20, 20], GAP, 0, HEIGHT) == [958, 980]


@given(st.lists(st.tuples(st.floats(0, HEIGHT), st.floats(1, 30)), max_size=30))
def test_order_and_distance_are_kept(asides: list[tuple[float, float]]) -> None:
    asides = sorted(asides)
    wanted, heights = [level for level, _ in asides], [height for _, height in asides]
    tops = near(wanted, heights, GAP, 0, HEIGHT)
    assert len(tops) == len(asides)
    for number in range(1, len(tops)):
        assert tops[number] >= tops[number - 1] + heights[number - 1] + GAP - TINY
    if tops:
        assert tops[0] >= 0
        assert tops[-1] + heights[-1] <= HEIGHT + TINY
