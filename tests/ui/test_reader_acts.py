"""What the reader does by key, by mouse and by the clipboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.services.article_kinds import suffixes
from reading_room import Room


def _select_some(room: Room) -> Span:
    block = room.session.article.blocks[1].span
    span = Span(block.start, block.start + 30)
    room.window.page.select(span)
    return span


def test_n_and_p_walk_through_the_terms(room: Room) -> None:
    page = room.window.page
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_N)
    assert room.session.shown.current == 0
    QTest.keyClick(page, Qt.Key.Key_N)
    assert room.session.shown.current == 1
    QTest.keyClick(page, Qt.Key.Key_P)
    QTest.keyClick(page, Qt.Key.Key_P)
    assert room.session.shown.current == len(room.session.shown.matches) - 1


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


def test_pasting_in_the_window_makes_an_article_and_in_a_note_makes_text(room: Room) -> None:
    QGuiApplication.clipboard().setText("Mahkamah Agung menolak kasasi.\n\nPutusan itu berkekuatan hukum tetap.")
    room.read(lambda: QTest.keyClick(room.window.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier))
    article = room.session.article
    assert article.text.startswith("Mahkamah Agung menolak kasasi.")
    room.window.page.select(Span(0, 14))
    QTest.keyClick(room.window.page, Qt.Key.Key_M)
    QTest.keyClick(room.window.parts.bookmarks.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "menolak kasasi" in room.window.parts.bookmarks.editor.toPlainText()
    assert room.session.article is article


def test_an_empty_clipboard_is_told(room: Room) -> None:
    room.window.acts.take(QMimeData(), "There is no text to paste.")
    assert room.window.parts.messages.words == "There is no text to paste."


def test_a_dropped_file_is_opened(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "putusan nomor #5.txt"
    file.write_text("Majelis hakim menjatuhkan pidana penjara.\n\nTerdakwa menerima.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    room.read(lambda: room.window.acts.take(data, ""))
    assert room.session.article.source == str(file)


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


def test_enter_on_a_whole_text_explains_no_word(room: Room) -> None:
    page = room.window.page
    QTest.keyClick(page, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert room.window.parts.glossary.in_step()


def test_the_file_dialog_offers_every_kind_that_is_read(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(_window: object, _title: str, _place: str, kinds: str) -> tuple[str, str]:
        asked.append(kinds)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    room.window.acts.open_dialog()
    articles, every = asked[0].split(";;")
    assert articles == f"Articles ({' '.join(f'*{suffix}' for suffix in suffixes())})"
    assert every == "All files (*)"
