"""Wherever Tab leads, in every theme, it is seen where the keyboard is; a text is not read in a frame."""

from array import array

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.paths import discover
from reader.ui.focus_frame import FocusFrame, draw_chosen
from reader.ui.theme import read_theme
from reading_room import Room

NAMES = sorted(path.stem for path in (discover().resources / "themes").glob("*.toml"))
_MOST = 90  # stops of one round
_SEEN = 24  # pixels more or fewer in such an ink than without the keyboard


def _inks(room: Room, stop: QRect) -> tuple[int, int]:
    """How many pixels around a stop are in the accent, and in the colour of text, as the dots around a link are."""
    image = room.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32).copy(stop)
    pixels, roles = array("I", bytes(image.constBits())), room.window.page.look.theme.roles
    accent, text = (pixels.count(0xFF000000 | int(roles[role][1:], 16)) for role in ("accent", "text"))
    return accent, text


def _unseen(room: Room, start: QWidget) -> list[str]:
    """The stops of Tab, from one on, at which nothing shows where the keyboard is."""
    window = room.window
    start.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    unseen = []
    for _ in range(_MOST):
        stop = QApplication.focusWidget()
        inside = bool(stops) and stop is stops[-1]  # from link to link
        if stop is None or (stop in stops and not inside):
            break
        stops += [] if inside else [stop]
        place = QRect(stop.mapTo(window, QPoint(0, 0)), stop.size()).adjusted(-3, -3, 3, 3)
        shown = _inks(room, place)
        QTest.keyClick(stop, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is stop:
            continue
        changes = [abs(one - other) for one, other in zip(shown, _inks(room, place), strict=True)]
        if max(changes) < _SEEN and stop is not start:
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
    for show in (window.acts.show_all_notes, window.acts.explain_word, window.acts.show_own_words):
        window.page.select(Span(60, 90))
        show()
        assert _unseen(room, window.page) == [], show


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


@pytest.mark.parametrize("name", NAMES)
def test_the_row_that_enter_takes_has_an_edge_and_one_under_the_mouse_has_none(qapp: QApplication, name: str) -> None:
    theme = read_theme(discover().resources, name)
    pictures = []
    for by_key in (True, False):
        picture = QImage(80, 30, QImage.Format.Format_RGB32)
        picture.fill(theme.colour("panel"))
        painter = QPainter(picture)
        draw_chosen(painter, QRectF(picture.rect()), theme, 6, by_key=by_key)
        painter.end()
        pictures.append(picture)
    assert [picture.pixelColor(40, 0).name() for picture in pictures] == [theme.roles["control"], theme.roles["raised"]]
    assert pictures[0].pixelColor(40, 15).name() == theme.roles["raised"]
