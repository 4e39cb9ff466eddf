"""Marks on the page: by keys alone, by clicks on what overlaps, by dragging an end, by hand where they were lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader.model.article import Span
from reader.model.bookmark import Colour, Found
from reading_room import Room

PLAIN, SHIFT, ALT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
TEXT = (
    "Undang-Undang Pelindungan Data\n\n"
    "Setiap orang berhak atas pelindungan data pribadi yang menyangkut dirinya sendiri dan keluarganya.\n\n"
    "Penyelenggara wajib memberitahukan kebocoran kepada pemilik data paling lambat tiga hari kerja sesudahnya.\n\n"
    "Ketentuan lebih lanjut mengenai tata cara pemberitahuan diatur dengan peraturan pemerintah yang berlaku.\n"
)
DUTY = "memberitahukan kebocoran kepada pemilik data"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A text of the reader's own, that can be edited."""
    file = tmp_path / "uu.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


@pytest.fixture
def law(room: Room, file: Path) -> Room:
    """The window with that text."""
    room.read(lambda: room.session.open_file(file))
    room.window.page.setFocus()
    return room


def at(room: Room, words: str) -> Span:
    start = room.session.article.text.index(words)
    return Span(start, start + len(words))


def lit(room: Room) -> list[str]:
    article = room.session.article
    return [article.text_of(mark.span) for mark in room.session.marks.markings.highlights if mark.span]


def test_a_passage_is_highlighted_coloured_noted_tagged_and_deleted_by_keys_alone(law: Room) -> None:
    page, marks = law.window.page, law.session.marks
    page.select(at(law, "Setiap"))
    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_Right, SHIFT | CONTROL)
    QTest.keyClick(page, Qt.Key.Key_2)
    assert lit(law)[0].startswith("Setiap orang")
    (mark,) = marks.markings.highlights
    assert mark.colour is Colour.GREEN
    QTest.keyClick(page, Qt.Key.Key_4)
    assert marks.markings.highlights[0].colour is Colour.PINK, "with nothing selected the current one is coloured"
    QTest.keyClick(page, Qt.Key.Key_M)
    QTest.keyClicks(law.window.parts.bookmarks.editor, "hak siapa?")
    QTest.keyClick(law.window.parts.bookmarks.editor, Qt.Key.Key_Return, CONTROL)
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_T)
    field = law.window.parts.bookmarks.card(mark.id).tag_field
    QTest.keyClicks(field.line, "hak,")
    QTest.keyClick(field.line, Qt.Key.Key_Escape)
    assert [(mark.note, mark.tags) for mark in marks.markings.highlights] == [("hak siapa?", ("hak",))]
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Delete)
    assert marks.markings.highlights == ()
    QTest.keyClick(page, Qt.Key.Key_Z, CONTROL)
    assert marks.markings.highlights[0].note == "hak siapa?"


def test_shift_and_arrows_stretch_the_current_highlight_in_one_step(law: Room) -> None:
    page = law.window.page
    page.select(at(law, "orang berhak"))
    QTest.keyClick(page, Qt.Key.Key_H)
    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_Right, SHIFT)
    assert lit(law) == ["orang berhak atas pelindungan"]
    assert page.selected_span() is None
    QTest.keyClick(page, Qt.Key.Key_Left, SHIFT | ALT)
    QTest.keyClick(page, Qt.Key.Key_Left, SHIFT)
    assert lit(law) == ["Setiap orang berhak atas"]
    QTest.keyClick(page, Qt.Key.Key_Z, CONTROL)
    assert lit(law) == ["orang berhak"]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    QTest.keyClick(page, Qt.Key.Key_Right, SHIFT)
    assert lit(law) == ["orang berhak"], "after Escape the keys select again"


def test_clicks_go_through_highlights_that_overlap_from_the_shortest_on(law: Room) -> None:
    marks, page = law.session.marks, law.window.page
    ids = [
        marks.highlight(at(law, words), Colour.BLUE)
        for words in ("Setiap orang berhak atas pelindungan", "orang berhak atas", "berhak")
    ]
    law.window.acts.leave()
    seen = []
    for _ in range(4):
        page.highlight_clicked.emit(ids[2])
        seen.append(page.marks.current_highlight)
    assert seen == [ids[2], ids[1], ids[0], ids[2]]


def test_an_end_that_was_dragged_is_where_it_was_put(law: Room) -> None:
    mark = law.session.marks.highlight(at(law, "orang"), Colour.BLUE)
    law.window.page.extent_changed.emit(mark, at(law, "orang berhak"))
    assert lit(law) == ["orang berhak"]
    QTest.keyClick(law.window.page, Qt.Key.Key_Z, CONTROL)
    assert lit(law) == ["orang"]


def test_what_is_selected_waits_while_the_text_is_being_opened(law: Room) -> None:
    page = law.window.page
    law.session.marks.leave()  # as when only a part of the text is there
    page.select(at(law, DUTY))
    for key, held in ((Qt.Key.Key_H, PLAIN), (Qt.Key.Key_M, PLAIN), (Qt.Key.Key_B, CONTROL)):
        law.window.parts.messages.clear()
        QTest.keyClick(page, key, held)
        assert law.window.parts.messages.words == "The text is still being opened; mark it in a moment."
        assert page.selected_span() == at(law, DUTY)
    assert lit(law) == []


def test_a_bookmark_that_is_taken_away_needs_no_word(law: Room) -> None:
    page = law.window.page
    for count in (1, 0):
        QTest.keyClick(page, Qt.Key.Key_B, CONTROL)
        assert len(law.session.marks.markings.bookmarks) == count
    assert law.window.parts.messages.words == ""


def test_shift_and_arrows_select_text_once_the_current_highlight_is_out_of_view(law: Room, file: Path) -> None:
    file.write_text(TEXT + "\n\n".join(f"Pasal {number} berlaku.\n" for number in range(200)), encoding="utf-8")
    law.read(lambda: law.session.open_file(file))
    page = law.window.page
    page.select(at(law, "orang berhak"))
    QTest.keyClick(page, Qt.Key.Key_H)
    page.go_to(at(law, "Pasal 150").start)
    QTest.keyClick(page, Qt.Key.Key_Right, SHIFT)
    assert lit(law) == ["orang berhak"]
    selected = page.selected_span()
    assert selected is not None and page.view_span().contains(selected.start)
    page.unselect()
    page.go_to(0)
    QTest.keyClick(page, Qt.Key.Key_Right, SHIFT)
    assert lit(law) == ["orang berhak atas"]


def test_without_a_mark_delete_says_what_to_do(law: Room) -> None:
    QTest.keyClick(law.window.page, Qt.Key.Key_Delete)
    assert law.window.parts.messages.words == "Click a highlight first, then delete it."


def test_after_the_file_was_edited_a_lost_mark_is_shown_and_placed_by_hand(law: Room, file: Path) -> None:
    mark = law.session.marks.highlight(at(law, DUTY), Colour.BLUE)
    law.session.marks.set_note(mark, "siapa?")
    line = next(line for line in TEXT.splitlines() if DUTY in line)
    other = "Lembaga pengawas dibentuk oleh Presiden untuk masa jabatan lima tahun lamanya."
    file.write_text(TEXT.replace(line, other), encoding="utf-8")
    law.read(lambda: law.session.open_file(file))
    panel = law.window.parts.bookmarks
    law.window.acts.show_tab("bookmarks")
    (check,) = panel.checks()
    law.qtbot.waitUntil(lambda: check.near is not None, timeout=5000)
    assert "Lembaga pengawas" in law.session.article.text_of(check.near)
    place = next(button for button in check.findChildren(QPushButton) if button.text() == "Place it here")
    place.click()
    assert law.window.parts.messages.words.startswith("Select the passage")
    law.window.page.select(at(law, "Lembaga pengawas"))
    next(button for button in check.findChildren(QPushButton) if button.text() == "Place it here").click()
    assert (lit(law), panel.checks()) == (["Lembaga pengawas"], [])
    assert law.session.marks.markings.highlights[0].note == "siapa?"
    law.session.marks.undo()
    assert [card.mark.id for card in panel.checks()] == [mark]


def test_a_reworded_passage_says_so_until_it_is_confirmed(law: Room, file: Path) -> None:
    law.session.marks.highlight(at(law, "Ketentuan lebih lanjut mengenai tata cara pemberitahuan diatur"), Colour.BLUE)
    file.write_text(TEXT.replace("tata cara", "cara"), encoding="utf-8")
    law.read(lambda: law.session.open_file(file))
    (card,) = law.window.parts.bookmarks.cards()
    assert card.mark.found is Found.CHANGED
    next(button for button in card.findChildren(QPushButton) if button.text() == "Keep").click()
    assert law.session.marks.markings.highlights[0].found is Found.SAME


def test_the_scroll_bar_shows_where_marks_are(law: Room) -> None:
    law.session.marks.highlight(at(law, "berhak"), Colour.PINK)
    assert law.window.page._scroll_marks == ((at(law, "berhak").start, "edge-pink"),)


def test_undo_works_also_where_the_card_that_was_clicked_has_gone_with_the_focus(law: Room) -> None:
    page, panel = law.window.page, law.window.parts.bookmarks
    page.select(at(law, DUTY))
    QTest.keyClick(page, Qt.Key.Key_M)
    assert panel.editor is not None
    QTest.keyClicks(panel.editor, "tiga hari")
    QTest.keyClick(panel.editor, Qt.Key.Key_Z, CONTROL)
    assert lit(law) == [DUTY]  # in a field the key takes back what was typed there
    panel.finish_editing()
    delete = next(button for button in panel.cards()[0].findChildren(QPushButton) if button.text() == "Delete")
    delete.setFocus()
    QTest.keyClick(delete, Qt.Key.Key_Space)
    assert lit(law) == []
    law.window.parts.library.setFocus()
    QTest.keyClick(law.window.parts.library, Qt.Key.Key_Z, CONTROL)
    assert lit(law) == [DUTY]


def test_a_click_on_a_term_opens_its_card_and_makes_the_highlight_on_it_the_current_one(law: Room) -> None:
    page = law.window.page
    number = law.number_of("kebocoran")
    term = law.session.shown.matches[number].span
    mark = law.session.marks.highlight(term, Colour.BLUE)
    law.window.acts.leave()
    box = page.box_of(term)
    assert box is not None
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert law.session.shown.current == number
    assert page.marks.current_highlight == mark
    QTest.keyClick(page, Qt.Key.Key_Delete)
    assert lit(law) == []
