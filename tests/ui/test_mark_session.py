"""The marks of the open article: acts go out as news, and without an article nothing happens."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.ui.mark_session import MarkSession
from reading_room import Room


def test_without_an_article_nothing_happens(qtbot: QtBot) -> None:
    owner = QObject()
    marks = MarkSession(owner)
    with qtbot.assertNotEmitted(marks.changed):
        assert marks.highlight(Span(0, 5), Colour.BLUE) == ""
        assert marks.bookmark(Span(0, 5)) == ""
        marks.undo()
        marks.redo()
        marks.save_waiting()
    assert marks.markings.highlights == ()


def test_what_is_deleted_comes_back_by_the_button_in_its_message(room: Room) -> None:
    marks, block = room.session.marks, room.session.article.blocks[1].span
    mark = marks.highlight(Span(block.start, block.start + 20), Colour.BLUE)
    marks.delete(mark)
    assert marks.markings.highlights == ()
    assert room.window.parts.messages.words == "Deleted."
    room.window.parts.messages._act()
    assert [highlight.id for highlight in marks.markings.highlights] == [mark]


def test_a_bookmark_at_the_same_line_takes_the_first_away(room: Room) -> None:
    line = room.window.page.line_span()
    assert room.session.marks.bookmark(line) != ""
    assert room.session.marks.bookmark(line) == ""
    assert room.session.marks.markings.bookmarks == ()
