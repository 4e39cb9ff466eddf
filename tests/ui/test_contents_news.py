"""The contents on the left are those of the article that is shown, never those of the one before."""

from pathlib import Path

from reading_room import Room


def test_while_only_a_part_of_an_article_is_there_its_contents_are_not_known(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "uu.txt"
    file.write_text("UNDANG-UNDANG CONTOH\n\nPasal 1\n\nContoh dilindungi.\n\nPasal 2\n\nContoh berlaku.\n", "utf-8")
    room.read(lambda: room.session.open_file(file))
    contents = room.window.parts.library.contents
    room.qtbot.waitUntil(lambda: contents.lines.rowCount() == 2)
    room.session.part_opened.emit(room.session.article, 0)
    assert contents.lines.rowCount() == 0
