"""A selection may reach beyond what is laid out, by mouse and by keyboard; copies are the article's own text."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from long_article import long_article, page_with
from reader.model.article import Span
from reader.ui.article_view import ArticleView
from reader.ui.theme import Theme

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def _page(qtbot: QtBot, light: Theme) -> ArticleView:
    page = page_with(qtbot, light, long_article())
    page.setFocus()
    return page


def _copied(page: ArticleView) -> str:
    QGuiApplication.clipboard().clear()
    page.copy()
    return QGuiApplication.clipboard().text()


def test_a_selection_beyond_the_window_stays_while_the_page_is_scrolled(qtbot: QtBot, light: Theme) -> None:
    page = _page(qtbot, light)
    told: list[Span | None] = []
    page.selection_changed.connect(told.append)
    span = Span(40, len(page.article.text) - 40)
    page.select(span)
    for place in (100_000, 60_000, 0, len(page.article.text) - 1, 80_000):
        page.go_to(place)
        assert page.selected_span() == span
    assert told == [span]
    assert _copied(page) == page.article.text_of(span)
    page.unselect()
    assert page.selected_span() is None and told == [span, None]


def test_all_is_selected_and_copied_to_the_last_letter(qtbot: QtBot, light: Theme) -> None:
    page = _page(qtbot, light)
    page.go_to(90_000)
    QTest.keyClick(page, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert _copied(page) == page.article.text
    QGuiApplication.clipboard().clear()
    QTest.keyClick(page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == page.article.text


def test_a_selection_drawn_by_mouse_begins_where_it_began(qtbot: QtBot, light: Theme) -> None:
    page = _page(qtbot, light)
    start = page.article.blocks[3].span.start
    page.go_to(start)
    box = page.box_of(Span(start, start + 4))
    QTest.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(box.left()), round(box.center().y())))
    for _ in range(600):
        page.scroll_by(200)
    assert page.window_span.start > start
    QTest.mouseMove(page.viewport(), QPoint(300, 300))
    QTest.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert page.selected_span().start == start
    assert page.selected_span().end > page.window_span.start


def test_the_keyboard_selects_from_the_top_line_in_view(qtbot: QtBot, light: Theme) -> None:
    page = _page(qtbot, light)
    page.go_to(page.article.blocks[500].span.start)
    first = page.position()
    QTest.keyClick(page, Qt.Key.Key_Right, _SHIFT)
    assert page.selected_span() == Span(first, first + 1)
    assert page.cursorWidth() > 0
    QTest.keyClick(page, Qt.Key.Key_Right, _BOTH)
    assert page.article.text_of(page.selected_span()).strip().isalnum()
    QTest.keyClick(page, Qt.Key.Key_Down, _SHIFT)
    assert len(page.selected_span()) > 20
    page.unselect()
    assert page.cursorWidth() == 0


def test_the_keyboard_selects_from_the_last_click(qtbot: QtBot, light: Theme) -> None:
    page = _page(qtbot, light)
    start = page.article.blocks[2].span.start
    box = page.box_of(Span(start, start + 4))
    QTest.mouseClick(
        page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(box.left()) + 1, round(box.center().y()))
    )
    QTest.keyClick(page, Qt.Key.Key_Right, _SHIFT)
    assert page.selected_span() == Span(start, start + 1)


def test_a_selection_goes_on_after_scrolling_away(qtbot: QtBot, light: Theme) -> None:
    page = _page(qtbot, light)
    page.select(Span(10, 30))
    page.go_to(120_000)
    QTest.keyClick(page, Qt.Key.Key_Right, _SHIFT)
    assert page.selected_span() == Span(10, 31)
    assert page.view_span().start <= 31 < page.view_span().end


def test_a_selection_reaches_the_end_by_two_keys(qtbot: QtBot, light: Theme) -> None:
    page = _page(qtbot, light)
    page.select(Span(10, 30))
    QTest.keyClick(page, Qt.Key.Key_End, _BOTH)
    assert page.selected_span() == Span(10, len(page.article.text))
    QTest.keyClick(page, Qt.Key.Key_Home, _BOTH)
    assert page.selected_span() == Span(0, 10)
