"""The commands: which keys are the page's alone, and what the menus hold."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reading_room import Room


def test_letters_and_digits_and_the_clipboard_are_the_pages_alone(room: Room) -> None:
    for command in room.window.parts.commands.table:
        single = any(len(key) == 1 and key.isalnum() for key in command.keys)
        shared = {"Ctrl+V", "Ctrl+C"} & set(command.keys)
        assert command.on_page or not (single or shared), command.name
        context = room.window.parts.commands.action(command.name).shortcutContext()
        wanted = Qt.ShortcutContext.WidgetShortcut if command.on_page else Qt.ShortcutContext.WindowShortcut
        assert context is wanted


def test_a_letter_in_the_search_field_is_a_letter(room: Room) -> None:
    room.window.acts.find_entry()
    field = room.window.parts.glossary.field
    QTest.keyClicks(field, "nph1")
    assert field.text() == "nph1"
    assert room.session.shown.current is None
    assert room.session.marks.markings.highlights == ()


def test_a_menu_holds_the_commands_named_with_a_line_between_groups(room: Room) -> None:
    menu = QMenu(room.window)
    room.window.parts.commands.fill(menu, ("open", "undo", "redo"))
    words = ["-" if action.isSeparator() else action.text() for action in menu.actions()]
    assert words == ["Open a file…", "-", "Undo", "Redo"]


def test_every_command_stands_once_in_the_menu_of_all(room: Room) -> None:
    menu = QMenu(room.window)
    commands = room.window.parts.commands
    commands.fill_all(menu)
    menus = [menu, *(action.menu() for action in menu.actions() if action.menu() is not None)]
    every = [action for each in menus for action in each.actions() if not action.isSeparator()]
    listed = [action for action in every if action.menu() is None]
    assert len(listed) == len(commands.table)
    assert set(listed) == {commands.action(command.name) for command in commands.table}
    assert all(len(each.actions()) <= 20 for each in menus)


def test_every_group_has_a_name(room: Room) -> None:
    commands = room.window.parts.commands
    assert {command.group for command in commands.table} <= set(commands.groups())
