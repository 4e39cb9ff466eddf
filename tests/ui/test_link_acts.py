"""Links show their address and give it to the clipboard; a click opens nothing."""

from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reader.model.article import InlineStyle, Span
from reading_room import Room

_ADDRESS = "https://kabar.example/berita/<b>satu</b>?a=1&b=2"
_PAGE = f"<h1>Sidang</h1><p>Hakim menunda <a href='{escape(_ADDRESS)}'>sidang pembuktian</a> sampai pekan depan.</p>"


@pytest.fixture
def link_room(open_room, tmp_path: Path) -> Room:
    """A window with a text in which one passage is a link."""
    path = tmp_path / "sidang.html"
    path.write_text(_PAGE, encoding="utf-8")
    return open_room(path)


def _link(room: Room) -> tuple[QPoint, str]:
    link = next(i for b in room.session.article.blocks for i in b.inlines if i.style is InlineStyle.LINK)
    box = room.window.page.box_of(link.span)
    assert box is not None
    return box.center().toPoint(), link.target


def test_the_address_is_shown_as_plain_text(link_room: Room) -> None:
    viewport = link_room.window.page.viewport()
    place, target = _link(link_room)
    links = link_room.window.acts.text.links
    QTest.mouseMove(viewport, place)
    assert links.shown == target
    label = links._address
    assert label.isVisible()
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert viewport.rect().contains(label.geometry())
    QTest.mouseMove(viewport, QPoint(3, place.y()))
    assert links.shown == "" and label.isHidden()


def test_the_menu_copies_the_address(link_room: Room) -> None:
    viewport = link_room.window.page.viewport()
    place, target = _link(link_room)
    links = link_room.window.acts.text.links
    menu = QMenu()
    links.fill(menu, viewport.mapToGlobal(place))
    next(action for action in menu.actions() if action.text()).trigger()
    assert QGuiApplication.clipboard().text() == target
    empty = QMenu()
    links.fill(empty, viewport.mapToGlobal(QPoint(3, 3)))
    assert not empty.actions()


def test_a_click_opens_nothing(link_room: Room, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    article = link_room.session.article
    place, _ = _link(link_room)
    QTest.mouseClick(link_room.window.page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not opened
    assert link_room.session.article is article
    assert link_room.window.page.article.text_of(Span(0, 6)) == "Sidang"
