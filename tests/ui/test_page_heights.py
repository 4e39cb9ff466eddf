"""Heights of the whole are sums of what was measured and what is estimated."""

from hypothesis import given
from hypothesis import strategies as st

from long_article import article_of
from reader.model.article import BlockKind
from reader.ui.page_heights import PageHeights
from reader.ui.page_pieces import PagePieces


@given(
    st.lists(st.integers(1, 200), min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 39), st.integers(1, 500))),
)
def test_sums_are_those_of_the_single_heights(lengths: list[int], measured: list[tuple[int, int]]) -> None:
    pieces = PagePieces(article_of([(BlockKind.PARAGRAPH, 0, "x" * length) for length in lengths]))
    heights = PageHeights(pieces, 0.5, 20.0)
    single = [(pieces.start(number + 1) - pieces.start(number)) * 0.5 + 20 for number in range(len(lengths))]
    for number, height in measured:
        if number < len(lengths):
            heights.measure(number, height)
            single[number] = height
    for number in range(len(lengths) + 1):
        assert abs(heights.above(number) - sum(single[:number])) < 1e-6
        if number < len(lengths):
            assert heights.at(heights.above(number) + single[number] / 2) == number
