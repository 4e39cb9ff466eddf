"""The scroll bar of the whole article: marks stand where their places are."""

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from long_article import long_article, page_with
from reader.ui.theme import Theme


def test_a_mark_is_painted_at_its_share_of_the_bar(qtbot: QtBot, light: Theme) -> None:
    page = page_with(qtbot, light, long_article())
    half = len(page.article.text) // 2
    page.show_scroll_marks([(half, "warning")])
    (mark,) = page.bar.marks
    assert abs(mark.share - 0.5) < 0.05
    image = page.bar.grab().toImage()
    place = QPoint(page.bar.width() // 2, round(mark.share * (page.bar.height() - 2)) + 1)
    colour, wanted = image.pixelColor(place), light.colour("warning")
    assert abs(colour.red() - wanted.red()) < 40 and abs(colour.green() - wanted.green()) < 60
    page.show_scroll_marks(())
    assert page.bar.grab().toImage().pixelColor(place) != colour


def test_the_bar_is_gone_where_all_is_in_view(qtbot: QtBot, light: Theme) -> None:
    page = page_with(qtbot, light, long_article(2))
    assert not page.bar.isVisible()
    page.show_article(long_article(60))
    assert page.bar.isVisible()
