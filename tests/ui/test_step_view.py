"""The rows beside the lines: one a term, the card in its place, nothing that moves by itself."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from reader.ui.term_row import SEAM
from reading_room import Room


def _wheel(step: int) -> QWheelEvent:
    return QWheelEvent(
        QPointF(10, 10),
        QPointF(10, 10),
        QPoint(0, 0),
        QPoint(0, step),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_a_term_repeated_in_view_has_one_row(room: Room) -> None:
    numbers = [row.number for row in room.window.parts.glossary.step.rows()]
    terms = [room.session.shown.matches[number].term.id for number in numbers]
    assert len(terms) == len(set(terms))


def test_the_edges_of_rows_have_no_nick_between_them(room: Room) -> None:
    step, bar = room.window.parts.glossary.step, room.window.page.verticalScrollBar()
    for place in range(0, bar.maximum(), 40):
        bar.setValue(place)
        room.qtbot.wait(5)
        rows = step.rows()
        for row, below in pairwise(rows):
            gap = below.y() - row.geometry().bottom() - 1
            assert gap == 0 or gap > SEAM, (place, gap)


def test_clicking_a_row_opens_its_card_and_lights_up_its_place(room: Room) -> None:
    step = room.window.parts.glossary.step
    row = step.rows()[2]
    number = row.number
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert room.session.shown.current == number
    assert step.card.card.term.id == room.session.shown.matches[number].term.id
    assert room.window.page.marks.flash == room.session.shown.matches[number].span


def test_the_whole_card_stands_in_the_panel(room: Room) -> None:
    step = room.window.parts.glossary.step
    QTest.mouseClick(step.rows()[-1], Qt.MouseButton.LeftButton)
    room.qtbot.wait(30)
    frame = step.frame.geometry()
    assert frame.top() >= 0
    assert frame.bottom() <= step.height()


def test_a_card_that_fits_stands_whole_without_a_scroll_bar(room: Room) -> None:
    step = room.window.parts.glossary.step
    for _ in range(30):
        room.window.acts.next_term()
        room.qtbot.wait(5)
        if step.frame.height() < step.height() - 30:
            assert step.frame.verticalScrollBar().maximum() == 0, step.card.card.term.headword


def test_the_wheel_over_the_panel_first_shows_the_rows_below_then_turns_the_page(room: Room) -> None:
    step, bar = room.window.parts.glossary.step, room.window.page.verticalScrollBar()
    first = step.rows()[0]
    top = first.y()
    assert step._overflow > 0
    step.wheelEvent(_wheel(-60))
    assert first.y() < top
    assert bar.value() == 0
    for _ in range(200):
        step.wheelEvent(_wheel(-240))
        if bar.value():
            break
    assert bar.value() > 0


def test_rows_have_names_for_screen_readers(room: Room) -> None:
    row = room.window.parts.glossary.step.rows()[0]
    match = room.session.shown.matches[row.number]
    assert row.accessibleName().startswith(f"term 1 of {len(room.session.shown.matches)}, {match.term.headword}")
    assert match.term.english[0] in row.accessibleName()


def test_rows_keep_their_names_in_another_theme(room: Room) -> None:
    rows = room.window.parts.glossary.step.rows()
    names = [row.accessibleName() for row in rows]
    room.window.chosen.choose(theme="dark")
    assert [row.accessibleName() for row in rows] == names


def test_a_card_that_is_read_stays_where_it_is_while_more_terms_are_found(room: Room) -> None:
    room.window.resize(900, 420)
    room.session.choose(3)
    step = room.window.parts.glossary.step
    bar = step.frame.verticalScrollBar()
    room.qtbot.waitUntil(lambda: bar.maximum() > 40)
    bar.setValue(40)
    room.session.terms.changed.emit(room.session.shown)
    assert bar.value() == 40
    room.session.choose(4)
    assert bar.value() == 0
