"""The widgets of the window, side by side."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

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


def _said_keys(room: Room) -> str:
    """What is said about keys where something can be done."""
    parts = room.window.parts
    room.qtbot.wait(1)  # buttons that were made anew are gone then
    parts.hint.show_hint("open")
    tips = [button.toolTip() for button in parts.selection_bar.findChildren(QToolButton)]
    labels = [label.text() for label in parts.bookmarks.findChildren(QLabel) if not label.isHidden()]
    return "\n".join([parts.hint.words, *tips, *labels, parts.glossary.own_words.hint])


def test_sentences_name_the_keys_that_hold_now(room: Room) -> None:
    room.window.acts.show_tab("bookmarks")
    usual = _said_keys(room)
    assert [key in usual for key in ("Ctrl+O", "(M)", "(E)", "(Ctrl+C)", "press H", "Ctrl+B", "press E")] == [True] * 7
    names = ("open", "note", "copy", "highlight", "bookmark", "explain")
    room.window.parts.commands.change_keys({name: f"Ctrl+F{number}" for number, name in enumerate(names, start=1)})
    changed = _said_keys(room)
    assert [f"Ctrl+F{number}" in changed for number in range(1, 7)] == [True] * 6
    assert not any(key in changed for key in ("Ctrl+O", "(M)", "(E)", "(Ctrl+C)", "press H", "Ctrl+B", "press E"))
    room.window.parts.commands.change_keys(dict.fromkeys(names, ""))
    assert "press" not in _said_keys(room) and "(" not in _said_keys(room)
