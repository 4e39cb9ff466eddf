"""Files that are chosen or dropped and texts that are pasted are opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from reader.model.article import Span
from reader.services.article_kinds import suffixes
from reading_room import Room


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


def test_a_clipboard_without_anything_is_told(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QClipboard, "mimeData", lambda _clipboard: None)
    QTest.keyClick(room.window.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert room.window.parts.messages.words == "There is no text to paste."


def test_a_dropped_file_is_opened(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "putusan nomor #5.txt"
    file.write_text("Majelis hakim menjatuhkan pidana penjara.\n\nTerdakwa menerima.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    room.read(lambda: room.window.acts.take(data, ""))
    assert room.session.article.source == str(file)


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
