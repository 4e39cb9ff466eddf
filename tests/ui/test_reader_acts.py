"""What the reader does by key, by mouse and by the clipboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader.model.article import Span
from reader.model.bookmark import Colour
from reading_room import Room


def _select_some(room: Room) -> Span:
    block = room.session.article.blocks[1].span
    span = Span(block.start, block.start + 30)
    room.window.page.select(span)
    return span


def test_digits_highlight_in_their_colours(room: Room) -> None:
    for key, colour in zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4), Colour, strict=True):
        span = _select_some(room)
        QTest.keyClick(room.window.page, key)
        (highlight,) = room.session.marks.markings.highlights
        assert highlight.colour is colour
        assert highlight.span.start == span.start


def test_h_without_a_selection_says_what_to_do(room: Room) -> None:
    QTest.keyClick(room.window.page, Qt.Key.Key_H)
    assert "Select a passage" in room.window.parts.messages.words


def test_the_bar_at_the_selection_highlights_and_goes(room: Room) -> None:
    _select_some(room)
    room.qtbot.waitUntil(room.window.parts.selection_bar.isVisible)
    room.window.parts.selection_bar.colour_chosen.emit(Colour.BLUE)
    assert room.session.marks.markings.highlights[0].colour is Colour.BLUE
    assert not room.window.parts.selection_bar.isVisible()


def test_ctrl_b_marks_the_place_and_takes_the_mark_away_again(room: Room) -> None:
    page = room.window.page
    QTest.keyClick(page, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert len(room.session.marks.markings.bookmarks) == 1
    QTest.keyClick(page, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert room.session.marks.markings.bookmarks == ()


def test_undo_and_redo_by_key(room: Room) -> None:
    _select_some(room)
    QTest.keyClick(room.window.page, Qt.Key.Key_H)
    QTest.keyClick(room.window.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.session.marks.markings.highlights == ()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(room.window.page, Qt.Key.Key_Z, both)
    assert len(room.session.marks.markings.highlights) == 1


def test_copying_gives_the_articles_own_words(room: Room) -> None:
    span = _select_some(room)
    QTest.keyClick(room.window.page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == room.session.article.text_of(span)


def test_the_panel_hides_and_comes_back(room: Room) -> None:
    QTest.keyClick(room.window.page, Qt.Key.Key_F9)
    assert not room.window.parts.panel.isVisible()
    QTest.keyClick(room.window, Qt.Key.Key_F9)
    assert room.window.parts.panel.isVisible()
    room.qtbot.waitUntil(lambda: bool(room.window.parts.glossary.step.rows()))


def test_the_text_grows_and_the_place_stays(room: Room) -> None:
    page = room.window.page
    page.go_to(room.session.article.blocks[4].span.start)
    place = page.position()
    for _ in range(3):
        room.window.acts.change_text_size(1)
    assert page.document().defaultFont().pixelSize() == 22
    assert abs(page.position() - place) < 120
    room.window.acts.change_text_size(0)
    assert page.document().defaultFont().pixelSize() == 19
