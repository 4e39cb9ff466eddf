"""The keys beside the text: found, changed in place, taken from another command only when the reader says so."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from reader.settings import read_preferences
from reader.ui.key_row import KeyCatcher
from reader.ui.keys_page import KeysPage
from reading_room import Room


def _page(room: Room) -> KeysPage:
    room.window.acts.show_keys()
    page = room.window.parts.side.page
    assert isinstance(page, KeysPage)
    return page


def _press(room: Room, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    row = _page(room).rows[name]
    row.wait_for_key()
    catcher = row.findChild(KeyCatcher)
    assert isinstance(catcher, KeyCatcher)
    QTest.keyClick(catcher, key, modifiers)


def _take(room: Room) -> None:
    conflict = _page(room).rows["open"].conflict
    assert conflict is not None
    conflict.take_button.click()


def _keys(room: Room, name: str) -> list[str]:
    return [sequence.toString() for sequence in room.window.parts.commands.action(name).shortcuts()]


def test_every_command_is_listed_and_found_by_words_or_by_key(room: Room) -> None:
    page = _page(room)
    assert set(page.rows) == {command.name for command in room.window.parts.commands.table}
    page.field.setText("ctrl+shift+b")
    assert [name for name, row in page.rows.items() if row.isVisible()] == ["all-notes"]
    page.field.setText("highlight green")
    assert [name for name, row in page.rows.items() if row.isVisible()] == ["highlight-green"]
    page.field.setText("no such command")
    assert not any(row.isVisible() for row in page.rows.values())


def test_a_free_key_is_taken_at_once_and_kept(open_room: Callable[..., Room]) -> None:
    room = open_room()
    _press(room, "open", Qt.Key.Key_F4)
    assert _keys(room, "open") == ["F4"]
    room.window.close()
    assert read_preferences(room.paths.preferences).keys == {"open": "F4"}
    assert _keys(open_room(), "open") == ["F4"]


def test_a_taken_key_is_said_and_moves_only_when_wanted(room: Room) -> None:
    _press(room, "open", Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    row = _page(room).rows["open"]
    assert _keys(room, "open") == ["Ctrl+O"]
    assert row.conflict is not None
    assert "Find in this text" in row.conflict.words
    row.conflict.take_button.click()
    assert _keys(room, "open") == ["Ctrl+F"]
    assert _keys(room, "find") == []


def test_one_of_two_keys_that_is_taken_leaves_the_other(room: Room) -> None:
    _press(room, "open", Qt.Key.Key_F1)
    _take(room)
    assert _keys(room, "keys") == ["?"]


def test_the_usual_key_comes_back_from_whoever_has_it(room: Room) -> None:
    page = _page(room)
    _press(room, "open", Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    _take(room)
    page.rows["find"].usual_wanted.emit()
    assert _keys(room, "find") == ["Ctrl+F"]
    assert _keys(room, "open") == []
    page.rows["open"].usual_wanted.emit()
    assert _keys(room, "open") == ["Ctrl+O"]
    assert room.window.chosen.now.keys == {}


def test_escape_leaves_the_key_backspace_takes_it_away(room: Room) -> None:
    _press(room, "open", Qt.Key.Key_Escape)
    assert _keys(room, "open") == ["Ctrl+O"]
    assert room.window.parts.side.page is not None
    _press(room, "open", Qt.Key.Key_Backspace)
    assert _keys(room, "open") == []


def test_no_key_has_two_commands(room: Room) -> None:
    commands = room.window.parts.commands
    for command in commands.table:
        for key in command.keys:
            assert commands.owner_of(key, but=command.name) is None, key


def test_damaged_keys_of_the_preferences_change_nothing(room: Room) -> None:
    commands = room.window.parts.commands
    commands.change_keys({"no-such-command": "F4", "open": "Ctrl+O"})
    assert commands.changed == {}
    commands.change_keys({"open": "nonsense+key"})
    assert all(isinstance(each, QKeySequence) for each in commands.action("open").shortcuts())


def test_question_mark_shows_the_keys_from_the_page(room: Room) -> None:
    room.window.activateWindow()
    room.window.page.setFocus()
    QTest.keyClicks(room.window.page, "?")
    assert isinstance(room.window.parts.side.page, KeysPage)


def test_the_buttons_say_the_keys_that_hold(room: Room) -> None:
    glossary, find_bar = room.window.parts.glossary, room.window.parts.find_bar
    assert glossary.field.placeholderText().endswith("Ctrl+K")
    room.window.parts.commands.change_keys({"search": "F7", "find-next": ""})
    assert glossary.field.placeholderText().endswith("F7")
    tips = {button.toolTip() for button in find_bar.findChildren(QToolButton)}
    assert {"Next place", "Previous place (Shift+F3)"} <= tips


def test_a_row_that_waits_for_a_key_is_no_wider_than_the_page(room: Room) -> None:
    page = _page(room)
    room.window.resize(900, 600)
    body = page.body.parentWidget()
    assert body is not None
    for row in page.rows.values():
        row.wait_for_key()
    page._scroll.widget().layout().activate()
    assert body.minimumSizeHint().width() <= page._scroll.viewport().width()


def test_the_way_back_to_the_usual_keys_is_there_only_when_a_key_was_changed(room: Room) -> None:
    page = _page(room)
    assert not page._all.isVisible()
    _press(room, "open", Qt.Key.Key_F4)
    assert page._all.isVisible()
    page.field.setText("ctrl")
    assert not page._all.isVisible()


def test_the_first_group_stands_off_from_the_field(room: Room) -> None:
    page = _page(room)
    first = next(
        label for label in page.findChildren(QLabel) if label.objectName() == "sideHeading" and label.isVisible()
    )
    below = first.mapTo(page, first.rect().topLeft()).y() - page.field.geometry().bottom()
    assert below >= 10
