"""Highlights over one another are each seen; ends can be dragged; what was found is lit up."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.paths import discover
from reader.ui.page_painter import underline_drop
from reader.ui.theme import ACCESSIBLE_FAMILY, load_accessible_font, load_fonts, reading_font
from reading_room import Room


def _picture(room: Room) -> QImage:
    return room.window.page.viewport().grab().toImage()


def test_a_highlight_inside_another_is_told_apart(room: Room) -> None:
    block = room.session.article.blocks[1].span
    outer, inner = Span(block.start, block.start + 40), Span(block.start + 10, block.start + 20)
    room.session.marks.highlight(outer, Colour.YELLOW)
    one = _picture(room)
    room.session.marks.highlight(inner, Colour.YELLOW)
    assert _picture(room) != one


def test_an_end_of_the_current_highlight_is_dragged(room: Room) -> None:
    page, block = room.window.page, room.session.article.blocks[1].span
    mark = room.session.marks.highlight(Span(block.start, block.start + 20), Colour.GREEN)
    told: list[tuple[str, Span]] = []
    page.extent_changed.connect(lambda name, span: told.append((name, span)))
    page.show_current_highlight(mark)
    last = page.box_of(Span(block.start + 19, block.start + 20))
    further = page.box_of(Span(block.start + 29, block.start + 30))
    QTest.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=last.bottomRight().toPoint())
    QTest.mouseMove(page.viewport(), QPointF(further.right(), further.center().y()).toPoint())
    QTest.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(0, 0))
    assert told == [(mark, Span(block.start, block.start + 30))]
    assert page.selected_span() is None


def test_what_was_found_is_lit_up_and_the_current_place_more(room: Room) -> None:
    page, block = room.window.page, room.session.article.blocks[1].span
    plain = _picture(room)
    spans = [Span(block.start, block.start + 5), Span(block.start + 10, block.start + 15)]
    page.show_hits(spans)
    lit = _picture(room)
    page.show_hits(spans, 1)
    assert len({id(plain), id(lit)}) == 2 and lit != plain and _picture(room) not in (plain, lit)
    page.show_hits(())
    assert _picture(room) == plain


def test_a_bookmark_in_the_middle_of_a_line_stands_beside_the_column(room: Room) -> None:
    page, block = room.window.page, room.session.article.blocks[1].span
    plain = _picture(room)
    words = page.box_of(Span(block.start + 25, block.start + 26))
    room.session.marks.bookmark(Span(block.start + 25, block.start + 30))
    marked, ratio = _picture(room), plain.devicePixelRatio()
    column = page.box_of(Span(block.start, block.start + 1))
    line = range(round(words.top() * ratio), round(words.bottom() * ratio))
    changed = [x for x in range(round(words.right() * ratio)) for y in line if plain.pixel(x, y) != marked.pixel(x, y)]
    assert changed and max(changed) < column.left() * ratio


@pytest.mark.parametrize("family", ["", ACCESSIBLE_FAMILY])
@pytest.mark.parametrize("size", [14, 19, 27, 40])
def test_an_underline_does_not_cut_through_what_hangs_below_the_line(
    qapp: QApplication, family: str, size: int
) -> None:
    load_fonts(discover().resources)
    load_accessible_font(discover().resources)
    metrics = QFontMetricsF(reading_font(size, family=family))
    assert metrics.tightBoundingRect("gpqjy").bottom() <= underline_drop(size) <= size * 0.4
