"""What shares a letter with a range is found, nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Span
from reader.ui.page_intervals import Intervals

_SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 80), st.integers(1, 40))


@given(st.lists(_SPANS), _SPANS)
def test_overlapping_ranges_are_all_those_that_overlap(spans: list[Span], wanted: Span) -> None:
    intervals = Intervals((span, number) for number, span in enumerate(spans))
    found = intervals.overlapping(wanted)
    assert {number for _, number in found} == {n for n, span in enumerate(spans) if span.overlaps(wanted)}
    assert [span.start for span, _ in found] == sorted(span.start for span, _ in found)
    assert len(intervals) == len(spans)
