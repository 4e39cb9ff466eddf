"""The line below the marks says whether everything is on the disk."""

from pytestqt.qtbot import QtBot

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.ui.marks_foot import MarksFoot
from reading_room import Room


def test_it_says_what_is_not_saved_and_why(qtbot: QtBot) -> None:
    foot = MarksFoot()
    qtbot.addWidget(foot)
    foot.show_saving(1, "")
    assert foot.words == "Saving…"
    foot.show_saving(3, "The disk is full.")
    assert foot.words == "3 not saved yet"
    foot.show_saving(0, "")
    assert foot.words == "All saved"


def test_a_mark_counts_as_saved_when_the_library_says_so(room: Room) -> None:
    foot = room.window.parts.bookmarks.foot
    block = room.session.article.blocks[1].span
    with room.qtbot.waitSignal(room.session.marks.saving_changed, timeout=5000):
        room.session.marks.highlight(Span(block.start, block.start + 20), Colour.YELLOW)
    room.qtbot.waitUntil(lambda: foot.words == "All saved", timeout=5000)
