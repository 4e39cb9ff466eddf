"""The pictures of the guide have the pixels of the screen on which they are seen."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QPixmap, QTextDocument
from pytestqt.qtbot import QtBot

from reader.paths import discover
from reader.ui.guide_page import GuidePage
from reader.ui.theme import Theme


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
