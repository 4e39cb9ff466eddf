"""Every field, box of choices, slider and button has a name that a screen reader says, on every page."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLineEdit, QWidget

from reading_room import Room

_NAMED = {
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.PushButton,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.List,
    QAccessible.Role.Tree,
    QAccessible.Role.Table,
}


def _names(widget: QWidget) -> Iterator[tuple[str, str]]:
    """What below a widget can be used as far as it is shown, each with its name."""
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        each: QAccessibleInterface = waiting.pop()
        if each is None or each.state().invisible:
            continue
        if each.role() in _NAMED:
            yield f"{each.role().name} {type(each.object()).__name__}", _name(each)
        inside_a_box = each.role() == QAccessible.Role.ComboBox
        waiting += [each.child(number) for number in range(0 if inside_a_box else each.childCount())]


def _name(each: QAccessibleInterface) -> str:
    """Its name; of a box of choices that of its label: on Linux the name is the choice that holds."""
    if each.role() != QAccessible.Role.ComboBox:
        return each.text(QAccessible.Text.Name).strip()
    labels = [other for other, _kind in each.relations(QAccessible.RelationFlag.Label)]
    return " ".join(label.text(QAccessible.Text.Name) for label in labels).strip()


def _nameless(widget: QWidget) -> list[str]:
    return [kind for kind, name in _names(widget) if not name]


@pytest.mark.parametrize(
    "command",
    [
        *("preferences", "keys", "guide", "about", "dictionaries", "glossary-sheet", "all-notes", "deleted"),
        *("own-words", "find", "go-to", "search", "bookmarks-tab", "terms-tab"),
    ],
)
def test_everything_that_can_be_used_has_a_name(room: Room, command: str) -> None:
    room.window.parts.commands.action(command).trigger()
    room.qtbot.waitUntil(lambda: not room.session.busy)
    assert _nameless(room.window) == []


def test_a_field_without_a_name_is_noticed(room: Room) -> None:
    field = QLineEdit(room.window.parts.whole)
    field.show()
    assert _nameless(room.window) == ["EditableText QLineEdit"]


def test_the_walk_comes_to_what_stands_beside_the_text(room: Room) -> None:
    room.window.acts.show_preferences()
    names = [name for _kind, name in _names(room.window)]
    room.window.acts.show_glossary_sheet()
    assert "Order of the terms" in [name for _kind, name in _names(room.window)]
    assert any("ont" in name for name in names), names


def test_the_editor_of_own_words_has_names(room: Room) -> None:
    room.session.choose(0)
    room.window.acts.explain_word()
    assert _nameless(room.window) == []
