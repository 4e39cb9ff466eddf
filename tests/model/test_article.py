"""Ranges of a text are half-open, and know what they hold and share."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article, Span

PLACES = st.integers(0, 12)
SPANS = st.tuples(PLACES, PLACES).map(lambda ends: Span(min(ends), max(ends)))


@given(SPANS, PLACES)
def test_a_range_holds_its_first_place_and_not_its_end(span: Span, place: int) -> None:
    assert span.contains(place) is (place in range(span.start, span.end))
    assert len(span) == len(range(span.start, span.end))


@given(SPANS.filter(len), SPANS.filter(len))
def test_ranges_overlap_where_they_share_a_place(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) is other.overlaps(one) is bool(shared)


def test_places_are_code_points() -> None:
    article = Article("a1", "Putusan", "Sidang 🚨 ditunda.", ())
    assert article.text_of(Span(9, 16)) == "ditunda"
