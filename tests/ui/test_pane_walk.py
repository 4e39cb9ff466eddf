"""F6 goes through the parts of the window that are shown, and back to where the keyboard was."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from reading_room import Room


def _pane(room: Room) -> str:
    parts = room.window.parts
    panes = {
        "top": parts.top_bar,
        "library": parts.library,
        "page": parts.reading_column,
        "panel": parts.panel,
    }
    focus = QApplication.focusWidget()
    return next((name for name, pane in panes.items() if focus is not None and pane.isAncestorOf(focus)), "")


def test_every_shown_part_is_reached_in_order_and_backwards(room: Room, qtbot: QtBot) -> None:
    room.window.activateWindow()
    qtbot.waitUntil(room.window.isActiveWindow)
    room.window.page.setFocus()
    seen = []
    for _ in range(4):
        room.window.acts.walk(1)
        seen.append(_pane(room))
    assert seen == ["panel", "top", "library", "page"]
    room.window.acts.walk(-1)
    assert _pane(room) == "library"


def test_the_frame_of_a_part_goes_when_the_keyboard_leaves_it(room: Room, qtbot: QtBot) -> None:
    room.window.activateWindow()
    qtbot.waitUntil(room.window.isActiveWindow)
    room.window.page.setFocus()
    room.window.acts.walk(1)
    frame = room.window.findChild(QFrame, "paneFrame")
    assert frame is not None
    assert frame.isVisible()
    room.window.page.setFocus()
    assert not frame.isVisible()


def test_a_hidden_part_is_passed_over(room: Room, qtbot: QtBot) -> None:
    room.window.activateWindow()
    qtbot.waitUntil(room.window.isActiveWindow)
    room.window.acts.toggle_glossary()
    room.window.page.setFocus()
    room.window.acts.walk(1)
    assert _pane(room) == "top"


def test_the_keyboard_comes_back_to_where_it_was_in_a_part(room: Room, qtbot: QtBot) -> None:
    room.window.activateWindow()
    qtbot.waitUntil(room.window.isActiveWindow)
    room.window.acts.find_entry()
    for _ in range(4):
        room.window.acts.walk(1)
    assert room.window.parts.glossary.field.hasFocus()


def test_enter_presses_the_button_that_has_the_keyboard(room: Room, qtbot: QtBot) -> None:
    room.window.activateWindow()
    qtbot.waitUntil(room.window.isActiveWindow)
    row = room.window.parts.glossary.step.rows()[2]
    number = row.number
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert room.session.shown.current == number
    item = room.window.parts.library.items()[1]
    item.setFocus()
    room.read(lambda: QTest.keyClick(item, Qt.Key.Key_Enter))
    assert room.window.page.hasFocus()


def test_every_part_has_a_name(room: Room) -> None:
    parts = room.window.parts
    panes = (parts.top_bar, parts.library, parts.reading_column, parts.panel)
    assert [pane.accessibleName() for pane in panes] == ["Commands", "Library and contents", "Text", "Beside the text"]
