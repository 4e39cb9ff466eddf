"""The list of marks: in reading order, with notes that are kept as they are typed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model.article import Span
from reader.model.bookmark import Colour, Highlight, Markings, Quote
from reader.ui.bookmarks_panel import BookmarksPanel
from reader.ui.theme import Theme
from reading_room import Room


def _highlight(name: str, span: Span | None, words: str, note: str = "") -> Highlight:
    return Highlight(name, "a", Quote(words, "", ""), span, Colour.YELLOW, note, 1_790_000_000.0, 1_790_000_000.0)


def test_marks_stand_in_reading_order_and_what_is_not_found_stands_last(qtbot, light: Theme) -> None:
    panel = BookmarksPanel(light)
    qtbot.addWidget(panel)
    marks = (
        _highlight("lost", None, "kalimat yang dihapus"),
        _highlight("late", Span(50, 60), "belakangan"),
        _highlight("soon", Span(5, 9), "duluan"),
    )
    panel.show_markings(Markings("a", marks))
    panel.show()
    assert [card.mark.id for card in panel.cards()] == ["soon", "late", "lost"]


def test_a_note_is_kept_while_it_is_typed(room: Room) -> None:
    block = room.session.article.blocks[1].span
    room.window.page.select(Span(block.start, block.start + 20))
    QTest.keyClick(room.window.page, Qt.Key.Key_M)
    editor = room.window.parts.bookmarks._editor
    QTest.keyClicks(editor, "Bandingkan")
    room.qtbot.waitUntil(lambda: room.session.marks.markings.highlights[0].note == "Bandingkan", timeout=5000)
    assert room.window.parts.bookmarks._editor is editor
    QTest.keyClicks(editor, " UU ITE")
    room.window.page.setFocus()
    assert room.session.marks.markings.highlights[0].note == "Bandingkan UU ITE"


def test_closing_the_window_keeps_the_note_that_is_being_typed(open_room) -> None:
    room = open_room()
    block = room.session.article.blocks[1].span
    room.window.page.select(Span(block.start, block.start + 20))
    QTest.keyClick(room.window.page, Qt.Key.Key_M)
    QTest.keyClicks(room.window.parts.bookmarks._editor, "belum selesai")
    room.window.close()
    assert open_room().session.marks.markings.highlights[0].note == "belum selesai"


def test_typing_one_note_is_one_step_to_undo(room: Room) -> None:
    block = room.session.article.blocks[1].span
    room.window.page.select(Span(block.start, block.start + 20))
    QTest.keyClick(room.window.page, Qt.Key.Key_M)
    editor = room.window.parts.bookmarks._editor
    for words in ("satu", " dua", " tiga"):
        QTest.keyClicks(editor, words)
        editor._write()
    editor.finish()
    assert room.session.marks.markings.highlights[0].note == "satu dua tiga"
    room.session.marks.undo()
    assert room.session.marks.markings.highlights[0].note == ""


def test_the_dots_of_a_card_change_the_colour(room: Room) -> None:
    block = room.session.article.blocks[1].span
    room.session.marks.highlight(Span(block.start, block.start + 20), Colour.YELLOW)
    room.window.parts.bookmarks.cards()[0].colour_chosen.emit(Colour.BLUE)
    assert room.session.marks.markings.highlights[0].colour is Colour.BLUE


def test_clicking_a_card_goes_to_its_passage(room: Room) -> None:
    block = room.session.article.blocks[-1].span
    room.session.marks.highlight(Span(block.start, block.start + 20), Colour.YELLOW)
    room.window.acts.show_tab("bookmarks")
    room.qtbot.wait(20)
    QTest.mouseClick(room.window.parts.bookmarks.cards()[0], Qt.MouseButton.LeftButton)
    assert room.window.page.marks.flash is not None
    assert room.window.page.box_of(Span(block.start, block.start + 20)).top() < room.window.page.viewport().height()
