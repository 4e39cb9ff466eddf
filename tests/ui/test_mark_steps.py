"""From mark to mark by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.ui.mark_steps import following
from reading_room import Room

SPANS = [Span(10, 20), Span(100, 120), Span(100, 140), Span(900, 950)]


@pytest.mark.parametrize(
    ("here", "step", "number"),
    [
        (0, 1, 1),
        (3, 1, 0),
        (0, -1, 3),
        (Span(50, 500), 1, 1),
        (Span(50, 500), -1, 2),
        (Span(960, 990), 1, 0),
        (Span(0, 5), -1, 3),
    ],
)
def test_the_next_one_and_the_one_before(here: int | Span, step: int, number: int) -> None:
    assert following(SPANS, here, step) == number


def _marked(room: Room) -> list[str]:
    marks, length = room.session.marks, len(room.session.article.text)
    spans = [Span(100, 130), Span(length // 2, length // 2 + 20), Span(length - 60, length - 40)]
    return [marks.highlight(span, Colour.GREEN) for span in spans]


def test_keys_go_from_mark_to_mark_and_around(room: Room) -> None:
    ids = _marked(room)
    page, marks = room.window.page, room.window.acts.marks
    seen = []
    for _ in range(4):
        QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
        seen.append(marks.current)
        assert room.session.marks.mark(marks.current).span.overlaps(page.view_span())
    assert seen == [*ids, ids[0]]
    QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert marks.current == ids[2]


def test_it_begins_at_what_is_in_view(room: Room) -> None:
    ids = _marked(room)
    page = room.window.page
    page.show_end()
    room.window.acts.previous_mark()
    assert room.window.acts.marks.current == ids[2]
    room.window.acts.leave()
    page.go_to(0)
    room.window.acts.next_mark()
    assert room.window.acts.marks.current == ids[0]


def test_the_mark_and_its_place_are_said(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    _marked(room)
    said: list[str] = []

    def take(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    room.window.acts.next_mark()
    words = room.session.article.text_of(Span(100, 130))
    assert said == [f"mark 1 of 3, highlight, Green, {' '.join(words.split())}"]


def test_without_marks_it_says_so(room: Room) -> None:
    room.window.acts.next_mark()
    assert room.window.parts.messages.words == "Nothing is marked in this text yet."
