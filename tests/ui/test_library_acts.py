"""The library goes out as one file, and such a file becomes the library; that can be taken back."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from reader.model.article import Span
from reader.model.bookmark import Colour
from reading_room import Room


def said(room: Room, act: Callable[[], object]) -> str:
    """Do what ends with a message, and give its words."""
    room.window.parts.messages.clear()
    act()
    room.qtbot.waitUntil(lambda: bool(room.window.parts.messages.words), timeout=20_000)
    return room.window.parts.messages.words


def mark(room: Room) -> None:
    start = room.session.article.blocks[1].span.start
    room.session.marks.highlight(Span(start, start + 20), Colour.GREEN)
    room.qtbot.waitUntil(lambda: room.session.shelf.bookmarks.unsaved == 0, timeout=20_000)


def marks(room: Room) -> int:
    return len(room.session.marks.markings.highlights)


def test_a_copy_is_saved_and_opened_and_the_change_taken_back(room: Room, tmp_path: Path) -> None:
    acts, copy = room.window.acts._libraries, tmp_path / "dibawa.sqlite"
    mark(room)
    assert str(copy) in said(room, lambda: acts.save_copy_as(copy))
    with sqlite3.connect(copy) as database:
        assert database.execute("select count(*) from highlights").fetchone() == (1,)
    database.close()
    first = room.session.article
    mark_twice = room.session.article.blocks[2].span.start
    room.session.marks.highlight(Span(mark_twice, mark_twice + 10), Colour.BLUE)
    room.qtbot.waitUntil(lambda: room.session.shelf.bookmarks.unsaved == 0, timeout=20_000)
    acts.open_other_at(copy)
    room.qtbot.waitUntil(lambda: room.session.article.id == first.id and marks(room) == 1, timeout=20_000)
    room.qtbot.waitUntil(lambda: "is your library now" in room.window.parts.messages.words, timeout=20_000)
    room.window.parts.messages._act()
    room.qtbot.waitUntil(lambda: marks(room) == 2, timeout=20_000)


def test_a_file_that_is_no_library_is_told(room: Room, tmp_path: Path) -> None:
    (tmp_path / "catatan.sqlite").write_text("Ini teks biasa. " * 100)
    mark(room)
    words = said(room, lambda: room.window.acts._libraries.open_other_at(tmp_path / "catatan.sqlite"))
    assert "no library of Lontar's" in words
    assert marks(room) == 1
