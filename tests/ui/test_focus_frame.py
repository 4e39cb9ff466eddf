"""Wherever Tab leads, in every theme, it is seen where the keyboard is; a text is not read in a frame."""

from array import array

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.paths import discover
from reader.ui.focus_frame import FocusFrame
from reading_room import Room

NAMES = sorted(path.stem for path in (discover().resources / "themes").glob("*.toml"))
_MOST = 90  # stops of one round
_SEEN = 24  # pixels more or fewer in the accent than without the keyboard


def _accents(window: QWidget, stop: QRect, accent: str) -> int:
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32).copy(stop)
    return array("I", bytes(image.constBits())).count(0xFF000000 | int(accent[1:], 16))


def _unseen(room: Room, start: QWidget) -> list[str]:
    """The stops of Tab, from one on, at which nothing shows where the keyboard is."""
    window, accent = room.window, room.window.page.look.theme.roles["accent"]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    unseen = []
    for _ in range(_MOST):
        stop = QApplication.focusWidget()
        if stop is None or stop in stops[:-1]:
            break
        stops.append(stop)
        place = QRect(stop.mapTo(window, QPoint(0, 0)), stop.size()).adjusted(-3, -3, 3, 3)
        shown = _accents(window, place, accent)
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is stop:
            continue  # from link to link inside it
        if abs(shown - _accents(window, place, accent)) < _SEEN and stop is not start:
            unseen.append(f"{type(stop).__name__} {stop.objectName()} {stop.accessibleName()}")
    assert len(stops) > 10
    return unseen


def _mark_some(room: Room) -> None:
    marks = room.session.marks
    mark = marks.highlight(Span(0, 20), Colour.YELLOW)
    marks.set_note(mark, "Bandingkan dengan pasal itu.")
    marks.set_tags(mark, ("pidana",))
    marks.highlight(Span(60, 90), Colour.GREEN)


@pytest.mark.parametrize("name", NAMES)
def test_every_stop_of_tab_is_seen_in_every_theme(room: Room, qtbot: QtBot, name: str) -> None:
    window = room.window
    window.acts.side.choose(theme=name)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.page.look.theme.name == name
    _mark_some(room)
    assert _unseen(room, window.page) == []
    window.acts.show_tab("bookmarks")
    assert _unseen(room, window.page) == []
    window.acts.show_preferences()
    assert _unseen(room, window.page) == []
    window.acts.leave()
    window.acts.show_tab("terms")
    room.session.choose(3)
    assert _unseen(room, window.page) == []


def test_the_page_reached_by_tab_is_framed_until_the_reader_reads_on(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    page, other = QTextBrowser(holder), QPlainTextEdit(holder)
    frame = FocusFrame(page)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    other.setFocus()
    page.setFocus(Qt.FocusReason.MouseFocusReason)
    assert frame.isHidden()
    other.setFocus()
    page.setFocus(Qt.FocusReason.TabFocusReason)
    assert frame.isVisible()
    assert frame.geometry() == page.rect()
    page.resize(200, 150)
    assert frame.geometry() == page.rect()
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert frame.isHidden()
    other.setFocus()
    page.setFocus(Qt.FocusReason.BacktabFocusReason)
    other.setFocus()
    assert frame.isHidden()
