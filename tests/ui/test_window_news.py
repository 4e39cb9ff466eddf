"""The news of the session and of the page: what is shown, and the place that is kept."""

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.model.article import Span
from reading_room import Room


def _other(room: Room) -> str:
    return next(kept.id for kept in room.session._recent() if kept.id != room.session.article.id)


def test_leaving_an_article_right_after_scrolling_keeps_the_place(room: Room) -> None:
    first, page = room.session.article.id, room.window.page
    page.go_to(room.session.article.blocks[5].span.start)
    place = page.position()
    assert place > 0
    room.read(lambda: room.session.open_kept(_other(room)))
    assert page.position() == 0
    room.read(lambda: room.session.open_kept(first))
    assert page.position() == place


def test_rows_keep_to_their_lines_when_the_bar_with_a_message_shows(room: Room) -> None:
    room.window.acts.take(QMimeData(), "Nothing.")
    room.qtbot.wait(30)
    step, page = room.window.parts.glossary.step, room.window.page
    row = step.rows()[-1]
    assert row.y() < step.height()
    assert page.box_of(room.session.shown.matches[row.number].span).top() < page.viewport().height()


def test_the_tab_counts_the_marks(room: Room) -> None:
    tabs = room.window.parts.tabs
    assert tabs.tabText(1) == "Bookmarks"
    room.window.acts.bookmark_place()
    assert tabs.tabText(1) == "Bookmarks 1"
    room.session.marks.undo()
    assert tabs.tabText(1) == "Bookmarks"


def test_the_bar_at_a_selection_goes_with_the_text_and_with_the_selection(room: Room) -> None:
    page, bar = room.window.page, room.window.parts.selection_bar
    block = room.session.article.blocks[2].span
    page.select(Span(block.start, block.start + 12))
    room.qtbot.waitUntil(bar.isVisible)
    top = bar.y()
    page.verticalScrollBar().setValue(40)
    assert bar.y() == top - 40
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_term_is_no_longer_lit_when_the_mouse_leaves_the_page(room: Room) -> None:
    page = room.window.page
    place = QPointF(page.box_of(room.session.shown.matches[0].span).center())
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.viewport(), QEnterEvent(place, place, place))
    QApplication.sendEvent(page.viewport(), moved)
    assert page.marks.hovered == 0
    QApplication.sendEvent(page, QEvent(QEvent.Type.Leave))
    assert page.marks.hovered is None


def test_the_panel_says_quietly_why_it_has_no_terms(room: Room) -> None:
    quiet = room.window.parts.glossary.step.quiet
    assert quiet.text() == ""
    with room.qtbot.waitSignal(room.session.article_opened):
        room.session.open_text("Besok pagi kami pergi ke pantai.\n\nHari cerah.")
    room.qtbot.waitUntil(lambda: quiet.text() != "Finding terms…")
    assert quiet.text() == "No terms in this text."
    room.read(lambda: room.session.open_kept(_other(room)))
    assert quiet.text() == ""
    room.window.acts.set_density("none")
    assert "“Terms”" in quiet.text()
    room.window.acts.set_density("every")
    assert quiet.text() == ""
