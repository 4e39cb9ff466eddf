"""The pictures of the guide have the pixels of the screen on which they are seen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QColor, QPixmap, QTextCursor, QTextDocument, QTextFormat
from pytestqt.qtbot import QtBot

from reader.paths import discover
from reader.ui.guide_page import GuidePage
from reader.ui.theme import Theme, read_theme


def test_pictures_are_fitted_anew_on_a_sharper_screen(
    qtbot: QtBot, light: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = GuidePage(light, discover().resources / "guide", "en")
    qtbot.addWidget(page)
    page.resize(400, 600)
    page.show()

    def picture() -> QPixmap:
        kind = QTextDocument.ResourceType.ImageResource.value
        found = page.text.document().resource(kind, QUrl("terms.en.png"))
        assert isinstance(found, QPixmap)
        return found

    qtbot.waitUntil(lambda: picture().devicePixelRatio() == 1.0)
    before = page.text.document()
    monkeypatch.setattr(page.text, "devicePixelRatioF", lambda: 1.5)
    QCoreApplication.sendEvent(page.text, QEvent(QEvent.Type.DevicePixelRatioChange))
    qtbot.waitUntil(lambda: page.text.document() is not before and picture().devicePixelRatio() == 1.5)


@pytest.mark.parametrize("name", ["dark", "sepia"])
def test_pictures_are_of_the_theme_of_the_window(qtbot: QtBot, light: Theme, name: str) -> None:
    folder = discover().resources / "guide"
    page = GuidePage(light, folder, "id")
    qtbot.addWidget(page)
    page.resize(400, 600)
    page.show()
    page.show_theme(read_theme(discover().resources, name))
    kind = QTextDocument.ResourceType.ImageResource.value
    for picture in ("terms.id.png", "card.id.png", "marks.id.png"):
        shown = page.text.document().resource(kind, QUrl(picture))
        assert isinstance(shown, QPixmap)
        paper = QColor(read_theme(discover().resources, name).roles["page"])
        seen = shown.toImage()
        assert abs(QColor(seen.pixel(2, 2)).lightness() - paper.lightness()) < 16
        assert QColor(seen.pixel(0, 0)) == QColor(read_theme(discover().resources, name).roles["border"])


def test_a_theme_without_pictures_of_its_own_has_the_light_ones(qtbot: QtBot, light: Theme) -> None:
    page = GuidePage(replace(light, name="my-own"), discover().resources / "guide", "en")
    qtbot.addWidget(page)
    page.resize(400, 600)
    page.show()
    kind = QTextDocument.ResourceType.ImageResource.value
    assert isinstance(page.text.document().resource(kind, QUrl("card.en.png")), QPixmap)


def test_a_picture_ends_where_the_text_ends(qtbot: QtBot, light: Theme) -> None:
    page = GuidePage(light, discover().resources / "guide", "en")
    qtbot.addWidget(page)
    page.resize(260, 500)
    page.show()
    page.show_theme(read_theme(discover().resources, "dark"))
    kind = QTextDocument.ResourceType.ImageResource.value

    def fits() -> bool:
        shown = page.text.document().resource(kind, QUrl("terms.en.png"))
        return isinstance(shown, QPixmap) and shown.deviceIndependentSize().width() <= page.text.viewport().width()

    assert page.text.verticalScrollBar().isVisible()
    qtbot.waitUntil(fits)


def test_its_words_begin_where_its_title_does(qtbot: QtBot, light: Theme) -> None:
    page = GuidePage(light, discover().resources / "guide", "en")
    qtbot.addWidget(page)
    page.resize(380, 500)
    page.show()
    qtbot.waitExposed(page)
    first = page.text.viewport().mapTo(page, page.text.cursorRect(QTextCursor(page.text.document())).topLeft())
    assert abs(first.x() - page._title.mapTo(page, page._title.rect().topLeft()).x()) <= 1


def test_the_line_between_the_two_pages_is_as_quiet_as_the_frames(qtbot: QtBot, light: Theme) -> None:
    page = GuidePage(light, discover().resources / "guide", "en")
    qtbot.addWidget(page)
    block = page.text.document().begin()
    while not block.blockFormat().hasProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth):
        block = block.next()
        assert block.isValid()
    assert block.blockFormat().background().color() == light.colour("border")
