"""The meaning under the mouse: after a moment, in one plain line, gone when anything moves."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.term_words import gloss
from reading_room import Room


def _rest_on(room: Room, number: int) -> None:
    box = room.window.page.box_of(room.session.shown.matches[number].span)
    assert box is not None
    page = room.window.page.viewport()
    place = box.center()
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        QPointF(page.mapToGlobal(place.toPoint())),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page, move)


def test_the_meaning_shows_after_a_moment_and_goes_when_the_page_moves(room: Room, qtbot: QtBot) -> None:
    widget = room.window.gloss.widget
    _rest_on(room, 0)
    assert not widget.isVisible()
    qtbot.waitUntil(widget.isVisible, timeout=2000)
    assert widget.words == gloss(room.session.shown.matches[0])
    assert "\n" not in widget.words
    assert room.window.page.viewport().rect().contains(widget.geometry())
    room.window.page.scroll_by(40)
    assert not widget.isVisible()


def test_it_can_be_turned_off(room: Room, qtbot: QtBot) -> None:
    room.window.chosen.choose(gloss=False)
    _rest_on(room, 0)
    qtbot.wait(450)
    assert not room.window.gloss.widget.isVisible()


def test_where_less_should_move_it_is_there_at_once(room: Room, qtbot: QtBot) -> None:
    room.window.chosen.choose(less_motion=True)
    _rest_on(room, 0)
    qtbot.waitUntil(room.window.gloss.widget.isVisible, timeout=2000)
    assert room.window.gloss.widget.share == 1.0


def test_words_that_look_like_marks_are_shown_as_they_stand(room: Room) -> None:
    widget, page = room.window.gloss.widget, room.window.page
    box = page.box_of(room.session.shown.matches[0].span)
    assert box is not None
    widget.show_words("<b>dakwa</b> & co", box, page.look.theme, moves=False)
    assert widget.words == "<b>dakwa</b> & co"


def test_what_is_being_selected_is_not_covered_by_a_meaning(room: Room, qtbot: QtBot) -> None:
    widget, page = room.window.gloss.widget, room.window.page
    _rest_on(room, 0)
    qtbot.waitUntil(widget.isVisible, timeout=2000)
    page.select(room.session.shown.matches[1].span)
    assert not widget.isVisible()
