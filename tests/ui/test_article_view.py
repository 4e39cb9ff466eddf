"""The page: where things stand, what lies under the mouse, what is kept when its shape changes."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtTest import QTest

from reader.model.article import Span
from reader.model.bookmark import Colour
from reading_room import Room


def _grab(room: Room) -> QImage:
    return room.window.page.viewport().grab().toImage()


def _has(image: QImage, colour: QColor, box: QPoint) -> bool:
    near = [(box.x() + dx, box.y() + dy) for dx in range(-3, 4) for dy in range(-3, 4)]
    return any(image.pixelColor(x, y).name() == colour.name() for x, y in near)


def test_a_selection_is_a_range_of_the_article(room: Room) -> None:
    page = room.window.page
    block = room.session.article.blocks[2].span
    page.select(Span(block.start + 3, block.end))
    assert page.selected_span() == Span(block.start + 3, block.end)
    page.unselect()
    assert page.selected_span() is None


def test_a_highlight_is_painted_under_its_words(room: Room) -> None:
    page = room.window.page
    block = room.session.article.blocks[1].span
    room.session.marks.highlight(Span(block.start, block.start + 40), Colour.GREEN)
    box = page.box_of(Span(block.start, block.start + 40))
    image = _grab(room)
    colour = page._look.theme.colour("highlight-green")
    assert _has(image, colour, QPoint(round(box.left()) + 4, round(box.top()) + 4))


def test_clicking_a_highlight_shows_its_card(room: Room) -> None:
    page = room.window.page
    starts = [match.span.start for match in room.session.shown.matches]
    blocks = [block.span for block in room.session.article.blocks[1:]]
    free = next(span for span in blocks if not any(span.start <= start < span.start + 8 for start in starts))
    span = Span(free.start, free.start + 6)
    room.session.marks.highlight(span, Colour.PINK)
    page.reveal(span, flash=False)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=page.box_of(span).center().toPoint())
    assert room.window.parts.tabs.currentIndex() == 1


def test_every_term_in_view_is_found_under_the_mouse(room: Room) -> None:
    page = room.window.page
    for place in page.term_places():
        box = page.box_of(room.session.shown.matches[place.number].span)
        assert page._probe().term_at(box.center()) == place.number
    assert page._probe().term_at(QPointF(2, 2)) is None


def test_the_mouse_over_a_term_becomes_a_hand(room: Room) -> None:
    page = room.window.page
    number = page.term_places()[0].number
    QTest.mouseMove(page.viewport(), page.box_of(room.session.shown.matches[number].span).center().toPoint())
    room.qtbot.waitUntil(lambda: page.marks.hovered == number)
    assert page.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_resizing_keeps_the_readers_place(room: Room) -> None:
    page = room.window.page
    start = room.session.article.blocks[6].span.start
    page.go_to(start)
    room.window.resize(1000, 700)
    room.qtbot.wait(50)
    assert page.position() == start


def test_the_text_keeps_its_measure_in_a_wide_window(room: Room) -> None:
    room.window.resize(2200, 900)
    room.qtbot.wait(50)
    page = room.window.page
    margins = page.document().rootFrame().frameFormat()
    width = page.viewport().width() - margins.leftMargin() - margins.rightMargin()
    assert abs(width - page._look.measure) < 2


def test_space_turns_the_page_and_home_goes_back(room: Room) -> None:
    page, bar = room.window.page, room.window.page.verticalScrollBar()
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Space)
    after = bar.value()
    assert after > 100
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert bar.value() > after
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_a_passage_can_be_selected_by_keyboard(room: Room) -> None:
    page = room.window.page
    cursor = page.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    page.setTextCursor(cursor)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page, Qt.Key.Key_Right, both)
    assert page.selected_span() is not None
    QTest.keyClick(page, Qt.Key.Key_H)
    assert len(room.session.marks.markings.highlights) == 1


def test_control_and_wheel_change_the_size(room: Room) -> None:
    room.window.page.zoomed.emit(1)
    assert room.window.page.document().defaultFont().pixelSize() == 20


def test_an_empty_page_paints_and_answers(qtbot, light) -> None:
    from reader.ui.article_document import PageLook
    from reader.ui.article_view import ArticleView

    page = ArticleView(PageLook(19, light))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    assert (page.position(), page.term_places(), page.selected_span()) == (0, (), None)
    assert page.box_of(Span(0, 5)) is None
