"""The keyboard leads from term to term, and a passage is no word."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reading_room import Room


def test_n_and_p_walk_through_the_terms(room: Room) -> None:
    page = room.window.page
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_N)
    assert room.session.shown.current == 0
    QTest.keyClick(page, Qt.Key.Key_N)
    assert room.session.shown.current == 1
    QTest.keyClick(page, Qt.Key.Key_P)
    QTest.keyClick(page, Qt.Key.Key_P)
    assert room.session.shown.current == len(room.session.shown.matches) - 1


def test_enter_on_a_whole_text_explains_no_word(room: Room) -> None:
    page = room.window.page
    QTest.keyClick(page, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert room.window.parts.glossary.in_step()
