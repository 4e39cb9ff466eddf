"""The articles read and the contents of the open one."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.article import Article, Block, BlockKind, Span
from reader.model.bookmark import KeptArticle
from reader.services.outline import Outline
from reader.ui.library_panel import LibraryPanel, PanelItem
from reader.ui.theme import Theme
from reading_room import Room


def _outline(sections: int) -> Outline:
    words = [f"Pasal {number:04}" for number in range(1, sections + 1)]
    blocks = tuple(Block(BlockKind.PARAGRAPH, Span(n * 11, n * 11 + 10)) for n in range(sections))
    return Outline(Article("a", "", "\n".join(words), blocks))


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


def test_no_article_is_cut_where_the_contents_begin(qtbot: QtBot, light: Theme) -> None:
    panel = LibraryPanel(light)
    qtbot.addWidget(panel)
    titles = [f"Putusan {number} tentang pelindungan data pribadi" * (1 + number % 2) for number in range(9)]
    panel.show_articles(tuple(KeptArticle(title, title, "", 900, 0, 0.0) for title in titles))
    panel.show_outline(_outline(90))
    panel.show()
    for height in range(430, 520, 7):
        panel.resize(210, height)
        qtbot.wait(10)
        inside = panel._recent.viewport()
        bottoms = [item.mapTo(inside, item.rect().bottomLeft()).y() for item in panel.items()]
        assert 0 <= inside.height() - 1 - max(bottom for bottom in bottoms if bottom < inside.height()) <= 1
        assert inside.height() > height * 0.3


def test_the_open_article_and_the_section_being_read_have_one_edge(qtbot: QtBot, light: Theme) -> None:
    panel = LibraryPanel(light)
    qtbot.addWidget(panel)
    panel.resize(210, 600)
    panel.show()
    panel.show_articles((KeptArticle("a", "Putusan", "", 900, 0, 0.0),))
    panel.show_article(Article("a", "Putusan", "", ()))
    panel.show_outline(_outline(3))
    panel.contents.show_current(1)
    qtbot.wait(20)
    open_one = panel.items()[0]
    open_one.clearFocus()
    middle = open_one.mapTo(panel, open_one.rect().center()).y()
    line = panel.contents.visualRect(panel.contents.lines.index(1))
    below = panel.contents.viewport().mapTo(panel, line.center()).y()
    picture, raised = panel.grab().toImage(), light.colour("raised").rgb()
    edges = [[x for x in range(panel.width()) if picture.pixel(x, y) == raised] for y in (middle, below)]
    assert (edges[0][0], edges[0][-1]) == (edges[1][0], edges[1][-1])


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
