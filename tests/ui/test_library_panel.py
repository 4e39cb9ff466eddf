"""The articles read and the contents of the open one."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.library_panel import PanelItem
from reader.ui.theme import Theme
from reading_room import Room


def test_clicking_an_article_opens_it(room: Room) -> None:
    panel = room.window.parts.library
    other = next(kept for kept in room.session._recent() if kept.id != room.session.article.id)
    item = next(item for item in panel.items() if item.accessibleName().startswith(other.title))
    room.read(lambda: QTest.mouseClick(item, Qt.MouseButton.LeftButton))
    assert room.session.article.id == other.id
    assert room.window.windowTitle() == f"{other.title} – Lontar"


def test_clicking_a_heading_goes_there(room: Room) -> None:
    contents, page = room.window.parts.library.contents, room.window.page
    room.qtbot.waitUntil(lambda: contents.lines.rowCount() > 0)
    last = contents.lines.index(contents.lines.rowCount() - 1)
    place = contents.visualRect(last).center()
    QTest.mouseClick(contents.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert page.verticalScrollBar().value() > 0
    assert room.window.focusWidget() is page


def test_long_contents_leave_the_articles_half_of_the_height(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "panjang.txt"
    path.write_text("Judul\n\n" + "\n\n".join(f"Pasal {n}\n\nIsi pasal." for n in range(1, 400)), encoding="utf-8")
    room.read(lambda: room.session.open_file(path))
    panel = room.window.parts.library
    room.qtbot.waitUntil(lambda: panel.contents.lines.rowCount() == 399)
    assert panel.contents.height() > panel.height() * 0.3
    assert panel.contents.geometry().bottom() <= panel.rect().bottom()
    assert panel.items()[0].isVisible()


def test_a_long_title_takes_two_lines_and_is_cut_there(qtbot: QtBot, light: Theme) -> None:
    item = PanelItem("Pemerintah mengajukan rancangan undang-undang tentang pelindungan data pribadi", "3 min", light)
    qtbot.addWidget(item)
    lines = item._lines(200)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert item.heightForWidth(200) > PanelItem("Singkat", "3 min", light).heightForWidth(200)


def test_an_article_chosen_by_key_gives_the_keyboard_to_the_page(room: Room) -> None:
    panel = room.window.parts.library
    other = next(kept for kept in room.session._recent() if kept.id != room.session.article.id)
    item = next(item for item in panel.items() if item.accessibleName().startswith(other.title))
    item.setFocus()
    room.read(lambda: QTest.keyClick(item, Qt.Key.Key_Space))
    assert room.window.focusWidget() is room.window.page
