"""The list of marks: in reading order, with notes that are kept as they are typed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model.article import Span
from reader.model.bookmark import Colour, Highlight, Markings, Quote
from reader.ui.bookmarks_panel import BookmarksPanel
from reader.ui.theme import Theme, read_theme
from reading_room import Room


def _highlight(name: str, span: Span | None, words: str, note: str = "") -> Highlight:
    return Highlight(name, "a", Quote(words, "", ""), span, Colour.YELLOW, note, 1_790_000_000.0, 1_790_000_000.0)


def test_marks_stand_in_reading_order_and_what_is_not_found_stands_apart(qtbot, light: Theme) -> None:
    panel = BookmarksPanel(light)
    qtbot.addWidget(panel)
    marks = (
        _highlight("lost", None, "kalimat yang dihapus"),
        _highlight("late", Span(50, 60), "belakangan"),
        _highlight("soon", Span(5, 9), "duluan"),
    )
    panel.show_markings(Markings("a", marks))
    panel.show()
    assert [card.mark.id for card in panel.cards()] == ["soon", "late"]
    assert [card.mark.id for card in panel.checks()] == ["lost"]


def test_a_note_is_kept_while_it_is_typed(room: Room) -> None:
    block = room.session.article.blocks[1].span
    room.window.page.select(Span(block.start, block.start + 20))
    QTest.keyClick(room.window.page, Qt.Key.Key_M)
    editor = room.window.parts.bookmarks.editor
    QTest.keyClicks(editor, "Bandingkan")
    room.qtbot.waitUntil(lambda: room.session.marks.markings.highlights[0].note == "Bandingkan", timeout=5000)
    assert room.window.parts.bookmarks.editor is editor
    QTest.keyClicks(editor, " UU ITE")
    room.window.page.setFocus()
    assert room.session.marks.markings.highlights[0].note == "Bandingkan UU ITE"


def test_closing_the_window_keeps_the_note_that_is_being_typed(open_room) -> None:
    room = open_room()
    block = room.session.article.blocks[1].span
    room.window.page.select(Span(block.start, block.start + 20))
    QTest.keyClick(room.window.page, Qt.Key.Key_M)
    QTest.keyClicks(room.window.parts.bookmarks.editor, "belum selesai")
    room.window.close()
    assert open_room().session.marks.markings.highlights[0].note == "belum selesai"


def _write_note(room: Room, words: str) -> None:
    block = room.session.article.blocks[1].span
    room.window.page.select(Span(block.start, block.start + 20))
    QTest.keyClick(room.window.page, Qt.Key.Key_M)
    QTest.keyClicks(room.window.parts.bookmarks.editor, words)


def test_a_new_colour_leaves_the_note_that_is_being_typed(room: Room) -> None:
    _write_note(room, "belum")
    card = room.window.parts.bookmarks.cards()[0]
    card.colour_chosen.emit(Colour.GREEN)
    editor = room.window.parts.bookmarks.editor
    assert editor.toPlainText() == "belum"
    QTest.keyClicks(editor, " selesai")
    room.window.parts.bookmarks.finish_editing()
    (mark,) = room.session.marks.markings.highlights
    assert (mark.note, mark.colour) == ("belum selesai", Colour.GREEN)


def test_another_theme_leaves_the_note_that_is_being_typed(room: Room) -> None:
    _write_note(room, "belum selesai")
    room.window.show_theme(read_theme(room.paths.resources, "dark"))
    assert room.window.parts.bookmarks.editor.toPlainText() == "belum selesai"


def test_another_article_keeps_the_note_that_is_being_typed(room: Room) -> None:
    first = room.session.article.id
    _write_note(room, "belum selesai")
    room.read(lambda: room.session.open_text("Hakim memutus perkara itu.\n\nTerdakwa mengajukan banding."))
    assert room.session.marks.markings.highlights == ()
    room.read(lambda: room.session.open_kept(first))
    assert room.session.marks.markings.highlights[0].note == "belum selesai"


def test_deleting_a_mark_takes_the_field_of_its_note_along(room: Room) -> None:
    _write_note(room, "belum selesai")
    room.window.parts.bookmarks.cards()[0].delete_wanted.emit()
    assert room.window.parts.bookmarks.editor is None
    room.session.marks.undo()
    assert room.session.marks.markings.highlights[0].note == "belum selesai"


def test_a_card_is_brought_into_view_while_the_list_is_made_anew(room: Room) -> None:
    _write_note(room, "selesai")
    panel = room.window.parts.bookmarks
    mark = panel.cards()[0].mark.id
    panel.finish_editing()
    panel.reveal(mark)
    assert panel.cards()[0].mark.id == mark


def test_the_card_of_any_mark_is_brought_into_view_at_once(qtbot, light: Theme) -> None:
    panel = BookmarksPanel(light)
    qtbot.addWidget(panel)
    panel.resize(320, 300)
    panel.show()
    qtbot.waitExposed(panel)
    words = "Terdakwa didakwa menyebarkan data pribadi. " * 4
    panel.show_markings(
        Markings(
            "a", tuple(_highlight(f"m{number}", Span(number * 10, number * 10 + 9), words) for number in range(90))
        )
    )
    for number in (85, 3, 40, 89, 0):
        panel.reveal(f"m{number}")
        card = panel.card(f"m{number}")
        top = card.mapTo(panel.viewport(), card.rect().topLeft()).y()
        assert card.isVisible()
        assert card.height() >= card.sizeHint().height() > 30
        assert 0 <= top <= panel.viewport().height() - card.height()


def test_typing_one_note_is_one_step_to_undo(room: Room) -> None:
    block = room.session.article.blocks[1].span
    room.window.page.select(Span(block.start, block.start + 20))
    QTest.keyClick(room.window.page, Qt.Key.Key_M)
    editor = room.window.parts.bookmarks.editor
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
