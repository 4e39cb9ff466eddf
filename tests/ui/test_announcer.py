"""What a screen reader is told: names and roles, the place of each term, the current one as it changes."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSlider, QWidget

from reader.ui.term_words import spoken
from reading_room import Room


def test_the_current_term_is_announced_with_its_place(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def take(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    room.session.choose(2)
    match = room.session.shown.matches[2]
    assert said == [spoken(2, len(room.session.shown.matches), match)]
    assert said[0].startswith(f"term 3 of {len(room.session.shown.matches)}, {match.term.headword}")
    room.session.choose(None)
    assert len(said) == 1


def test_a_row_is_a_button_named_by_its_place_headword_and_equivalent(room: Room) -> None:
    for row in room.window.parts.glossary.step.rows():
        seen = QAccessible.queryAccessibleInterface(row)
        match = room.session.shown.matches[row.number]
        name = seen.text(QAccessible.Text.Name)
        assert seen.role() == QAccessible.Role.Button
        assert name.startswith(f"term {row.number + 1} of {len(room.session.shown.matches)}, {match.term.headword}")
        assert match.term.english[0] in name


def test_the_text_of_the_page_can_be_read_out(room: Room) -> None:
    page = room.window.page
    seen = QAccessible.queryAccessibleInterface(page)
    assert seen.text(QAccessible.Text.Name) == "Article"
    words = seen.textInterface()
    assert words is not None
    assert room.session.article.text_of(room.session.article.blocks[0].span) in words.text(0, words.characterCount())


@pytest.mark.parametrize("show", ["", "show_preferences", "show_keys", "show_about", "show_all_notes"])
def test_everything_that_takes_the_keyboard_has_a_name(room: Room, show: str) -> None:
    if show:
        getattr(room.window.acts, show)()
    kinds = (QAbstractButton, QLineEdit, QSlider)
    widgets = [each for kind in kinds for each in room.window.findChildren(kind) if each.isVisible()]
    assert len(widgets) > 5
    assert [_told(widget) for widget in widgets if not _name(widget)] == []


def _name(widget: QWidget) -> str:
    seen = QAccessible.queryAccessibleInterface(widget)
    return seen.text(QAccessible.Text.Name).strip() if seen is not None else ""


def _told(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()} in {type(parent).__name__}"
