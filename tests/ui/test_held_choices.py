"""A menu marks the theme, the terms and the marks that hold."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from reader.settings import Preferences
from reading_room import Room

_GROUPS = [("theme", "theme"), ("filter", "term_filter"), ("density", "density")]


def _marked(room: Room, beginning: str, preference: str) -> list[str]:
    commands = room.window.parts.commands
    values = Preferences.CHOICES[preference]
    return [value for value in values if commands.action(f"{beginning}-{value}").isChecked()]


@pytest.mark.parametrize(("beginning", "preference"), _GROUPS)
def test_one_command_of_each_kind_is_marked_and_it_is_the_one_that_holds(
    room: Room, beginning: str, preference: str
) -> None:
    chosen = room.window.chosen
    assert _marked(room, beginning, preference) == [getattr(chosen.now, preference)]
    for value in Preferences.CHOICES[preference]:
        chosen.choose(**{preference: value})
        assert _marked(room, beginning, preference) == [value]


@pytest.mark.parametrize(("beginning", "preference"), _GROUPS)
def test_what_holds_stays_marked_where_it_is_chosen_again(room: Room, beginning: str, preference: str) -> None:
    action = room.window.parts.commands.action(f"{beginning}-{Preferences.CHOICES[preference][1]}")
    for _ in range(2):
        action.trigger()
        assert _marked(room, beginning, preference) == [getattr(room.window.chosen.now, preference)]
        assert action.isChecked()


def test_a_screen_reader_hears_which_theme_holds(room: Room) -> None:
    room.window.chosen.choose(theme="sepia")
    menu = QMenu(room.window)
    room.window.parts.commands.fill(menu, [f"theme-{name}" for name in Preferences.CHOICES["theme"]])
    told = QAccessible.queryAccessibleInterface(menu)
    items = [told.child(number) for number in range(told.childCount())]
    assert [item.text(QAccessible.Text.Name) for item in items if item.state().checked] == ["Sepia theme"]
    assert all(item.state().checkable for item in items)
