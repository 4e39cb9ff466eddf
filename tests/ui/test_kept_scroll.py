"""A page comes back to where it was scrolled; one that goes before that takes the wish with it."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.kept_scroll import KeptScroll, scroll_again, scrolled


def _page(qtbot: QtBot, height: int) -> tuple[QWidget, QWidget]:
    """A page of 100 pixels, and what it shows, of a height in pixels."""
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(200, 100)
    filled = QWidget()
    filled.setMinimumHeight(height)
    area = QScrollArea(widgetResizable=True)
    area.setWidget(filled)
    QVBoxLayout(page).addWidget(area)
    page.show()
    qtbot.waitExposed(page)
    return page, filled


def test_a_page_that_is_filled_late_is_scrolled_then(qtbot: QtBot) -> None:
    page, filled = _page(qtbot, 10)
    scroll_again(page, 0.5)
    filled.setMinimumHeight(2_000)
    qtbot.waitUntil(lambda: abs(scrolled(page) - 0.5) < 0.01)


def test_once_the_page_has_its_height_it_is_the_readers(qtbot: QtBot) -> None:
    page, _filled = _page(qtbot, 2_000)
    scroll_again(page, 0.5)
    qtbot.waitUntil(lambda: abs(scrolled(page) - 0.5) < 0.01)
    area = page.findChild(QScrollArea)
    qtbot.waitUntil(lambda: not area.verticalScrollBar().findChildren(KeptScroll), timeout=2_000)
    area.verticalScrollBar().setValue(0)
    qtbot.wait(50)
    assert scrolled(page) == 0


def test_a_page_that_is_gone_disturbs_nobody(qtbot: QtBot) -> None:
    page, _filled = _page(qtbot, 2_000)
    scroll_again(page, 0.5)
    with qtbot.captureExceptions() as caught:
        page.findChild(QScrollArea).deleteLater()
        qtbot.wait(500)
    assert not caught
