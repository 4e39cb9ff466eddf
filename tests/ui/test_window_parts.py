"""The widgets of the window, side by side."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.ui.window_parts import TABS
from reading_room import Room


def test_each_tab_has_its_panel(room: Room) -> None:
    parts = room.window.parts
    for number, panel in enumerate((parts.glossary, parts.bookmarks)):
        room.window.acts.show_tab(TABS[number])
        assert parts.tabs.currentIndex() == number
        assert panel.isVisible()
    assert not parts.glossary.isVisible()
    assert parts.tabs.count() == len(TABS)


def test_no_panel_can_be_pushed_to_nothing(room: Room) -> None:
    parts = room.window.parts
    parts.splitter.setSizes([0, 5000, 0])
    assert parts.library.width() >= 160
    assert parts.panel.width() >= 250


def test_the_keyboard_reaches_page_and_panel_by_tab(room: Room) -> None:
    parts, seen = room.window.parts, set()
    parts.page.setFocus()
    for _ in range(120):
        QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Tab)
        seen.add(room.window.focusWidget())
    assert {parts.glossary.field, parts.tabs} <= seen
    assert set(parts.glossary.step.rows()) & seen
    assert set(parts.library.items()) <= seen
