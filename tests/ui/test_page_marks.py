"""What is painted on the page beside its letters."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model.analysis import Analysis
from reader.model.article import Span
from reader.model.term import Grade, Term, TermMatch
from reader.model.term_matches import TermMatches
from reader.ui.page_marks import PageMarks
from reading_room import Room

TERM = Term("law/a/hakim", "hakim", "law", "a", "noun", 1, "hakim", ("judge",), "A judge.", "Hakim.", None)


def _match(start: int) -> TermMatch:
    return TermMatch(Span(start, start + 3), TERM, Grade.VOICE, "hak", Analysis("hakim", "hakim", ("hakim",), 1.0))


@given(st.sets(st.integers(0, 60)), st.integers(0, 200), st.integers(0, 60))
def test_the_matches_in_a_range_are_those_with_a_part_in_it(places: set[int], start: int, length: int) -> None:
    starts = [4 * place for place in sorted(places)]
    marks = PageMarks(matches=TermMatches.of(_match(place) for place in starts))
    span = Span(start, start + length)
    found = [marks.matches[number].span.start for number in marks.matches_in(span)]
    assert found == [place for place in starts if place < span.end and place + 3 > span.start]


def test_the_current_term_and_a_bookmark_change_the_page(room: Room) -> None:
    page = room.window.page
    plain = page.viewport().grab().toImage()
    page.show_current(0)
    current = page.viewport().grab().toImage()
    assert current != plain
    page.show_current(None)
    assert page.viewport().grab().toImage() == plain
    room.window.acts.bookmark_place()
    assert page.viewport().grab().toImage() != plain
