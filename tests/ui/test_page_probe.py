"""What lies under a point of the page, and which terms are in view."""

from PySide6.QtCore import QPointF

from reader.model.article import Span
from reader.model.bookmark import Colour
from reading_room import Room


def test_every_term_in_view_is_found_under_its_own_place(room: Room) -> None:
    page = room.window.page
    page.verticalScrollBar().setValue(150)
    places = page.term_places()
    assert len(places) > 10
    for place in places:
        box = page.box_of(room.session.shown.matches[place.number].span)
        assert abs(box.top() - place.top) < 1
        assert page._probe().term_at(QPointF(box.center())) == place.number


def test_the_terms_in_view_are_in_reading_order_and_in_view(room: Room) -> None:
    page = room.window.page
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    numbers = [place.number for place in page.term_places()]
    assert numbers == sorted(set(numbers))
    assert all(-4 <= place.top <= page.viewport().height() for place in page.term_places())


def test_of_two_highlights_under_a_point_the_shorter_comes_first(room: Room) -> None:
    page, block = room.window.page, room.session.article.blocks[1].span
    outer = room.session.marks.highlight(Span(block.start, block.start + 40), Colour.YELLOW)
    inner = Span(block.start + 10, block.start + 20)
    mark = room.session.marks.highlight(inner, Colour.PINK)
    assert page.highlights_at(QPointF(page.box_of(inner).center())) == (mark, outer)
    assert page.highlights_at(QPointF(2, 2)) == ()
