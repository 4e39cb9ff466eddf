"""Notes leave the window for files and come in again, told in the window and to be taken back."""

import csv
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.services.own_words import Draft
from reading_room import Room

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def mark(room: Room, number: int = 1, note: str = "lihat lagi", length: int = 60) -> Span:
    """Highlight the beginning of a block of the open article."""
    start = room.session.article.blocks[number].span.start
    room.session.marks.set_note(room.session.marks.highlight(Span(start, start + length), Colour.GREEN), note)
    return Span(start, start + length)


def said(room: Room, act: Callable[[], object]) -> str:
    """Do what ends with a message, and give its words."""
    room.window.parts.messages.clear()
    act()
    room.qtbot.waitUntil(lambda: bool(room.window.parts.messages.words), timeout=20_000)
    return room.window.parts.messages.words


def export(room: Room, path: Path, *, every: bool = False) -> str:
    return said(room, lambda: room.window.acts._exports.export_to(path, every=every))


def take_in(room: Room, path: Path) -> str:
    return said(room, lambda: room.window.acts._exports.import_from(path))


def test_the_notes_of_the_open_text_become_a_table(room: Room, tmp_path: Path) -> None:
    mark(room)
    words = export(room, tmp_path / "catatan.csv")
    assert "1 mark" in words
    assert str(tmp_path / "catatan.csv") in words
    with (tmp_path / "catatan.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["note"], row["colour"], row["article"]) == ("lihat lagi", "green", room.session.article.title)


def test_colours_bear_the_names_that_the_reader_gave(room: Room, tmp_path: Path) -> None:
    mark(room)
    room.session.shelf.exchange._owner.ask(lambda store: store.set_colour_name(Colour.GREEN, "argumen"))
    export(room, tmp_path / "catatan.md")
    assert "argumen ·" in (tmp_path / "catatan.md").read_text(encoding="utf-8")


def test_all_notes_come_from_every_text(room: Room, tmp_path: Path) -> None:
    mark(room, note="dari yang pertama")
    first = room.session.article.id
    other = next(kept.id for kept in room.session.shelf.library.recent() if kept.id != first)
    room.read(lambda: room.session.open_kept(other))
    mark(room, note="dari yang kedua")
    assert "2 mark" in export(room, tmp_path / "semua.html", every=True)
    page = (tmp_path / "semua.html").read_text(encoding="utf-8")
    assert "dari yang pertama" in page
    assert "dari yang kedua" in page


def test_cards_hold_the_terms_of_the_glossary(room: Room, tmp_path: Path) -> None:
    match = room.session.shown.matches[0]
    room.session.marks.highlight(match.span, Colour.BLUE)
    room.session.marks.highlight(Span(0, 1), Colour.BLUE)
    words = export(room, tmp_path / "kartu.apkg")
    assert "1 card" in words
    assert "neither a term nor a note" in words
    with zipfile.ZipFile(tmp_path / "kartu.apkg") as archive:
        archive.extract("collection.anki2", tmp_path)
    connection = sqlite3.connect(tmp_path / "collection.anki2")
    ((fields,),) = connection.execute("select flds from notes").fetchall()
    connection.close()
    assert match.term.headword in fields
    assert match.term.english[0] in fields


def test_what_cannot_be_written_is_said(room: Room, tmp_path: Path) -> None:
    mark(room)
    assert "could not be written" in export(room, tmp_path / "tidak ada" / "x.md")
    assert "names no kind of file" in export(room, tmp_path / "x.doc")


def test_nothing_marked_is_said_without_a_question(room: Room) -> None:
    assert "Nothing is marked" in said(room, room.window.acts.export_article)


def test_the_dialog_adds_the_suffix_of_the_kind(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mark(room)

    def choose(dialog: QFileDialog) -> int:
        assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        dialog.selectNameFilter(dialog.nameFilters()[2])
        dialog.filterSelected.emit(dialog.nameFilters()[2])
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(f"pilihan.{dialog.defaultSuffix()}")
        return 1

    monkeypatch.setattr(QFileDialog, "exec", choose)
    said(room, room.window.acts.export_article)
    assert (tmp_path / "pilihan.csv").exists()


def test_notes_go_to_another_library_and_are_seen_at_once(
    open_room: Callable[..., Room], room: Room, tmp_path: Path
) -> None:
    mark(room)
    export(room, tmp_path / "catatan.json", every=True)
    room.session.marks.delete(room.session.marks.markings.highlights[0].id)
    words = take_in(room, tmp_path / "catatan.json")
    assert "brought back from the bin" in words
    assert [mark.note for mark in room.session.marks.markings.highlights] == ["lihat lagi"]


def test_an_import_is_taken_back_from_the_message_and_by_key(room: Room, tmp_path: Path) -> None:
    mark(room)
    export(room, tmp_path / "catatan.json", every=True)
    room.session.marks.delete(room.session.marks.markings.highlights[0].id)
    take_in(room, tmp_path / "catatan.json")
    assert "taken back" in said_by_button(room)
    assert room.session.marks.markings.highlights == ()
    take_in(room, tmp_path / "catatan.json")
    room.window.page.setFocus()
    QTest.keyClick(room.window.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.session.marks.markings.highlights == ()


def test_own_words_come_in_and_go_again_with_the_rest_of_an_import(room: Room, tmp_path: Path) -> None:
    own = room.session.own_words
    word, _ = own.save(Draft("gerbang data", "data gate"), "")
    assert word is not None
    room.session.shelf.exchange._owner.ask(lambda store: store.set_colour_name(Colour.GREEN, "argumen"))
    export(room, tmp_path / "semua.json", every=True)
    own.delete(word.id)
    room.session.shelf.exchange._owner.ask(lambda store: store.set_colour_name(Colour.GREEN, ""))
    words = take_in(room, tmp_path / "semua.json")
    assert "1 of your words added." in words
    assert "1 colour" in words
    assert [each.headword for each in own.words] == ["gerbang data"]
    assert room.session.shelf.notes.colour_names() == {Colour.GREEN: "argumen"}
    assert "taken back" in said_by_button(room)
    assert own.words == ()
    assert room.session.shelf.notes.colour_names() == {}


def said_by_button(room: Room) -> str:
    def press() -> None:
        room.window.parts.messages._act()

    bar = room.window.parts.messages
    assert bar.words
    press()
    room.qtbot.waitUntil(lambda: bool(bar.words), timeout=20_000)
    return bar.words


def test_a_second_import_says_that_all_is_known(room: Room, tmp_path: Path) -> None:
    mark(room)
    export(room, tmp_path / "catatan.json", every=True)
    assert take_in(room, tmp_path / "catatan.json") == "1 known already."


def test_a_foreign_file_is_refused_in_place(room: Room, tmp_path: Path) -> None:
    (tmp_path / "lain.json").write_text("{}")
    assert "holds no notes exported by Lontar" in take_in(room, tmp_path / "lain.json")


def test_copying_with_the_source(room: Room) -> None:
    block = room.session.article.blocks[1].span
    room.window.page.select(Span(block.start, block.start + 30))
    QTest.keyClick(room.window.page, Qt.Key.Key_C, BOTH)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"“{room.session.article.text[block.start : block.start + 30].strip()}”\n(")
    assert room.session.article.title in copied
    room.window.page.unselect()
    assert "Select a passage" in said(room, room.window.acts.copy_with_citation)


def test_the_terms_that_are_shown_become_a_table(room: Room, tmp_path: Path) -> None:
    room.window.acts.filter_terms("tech")
    words = said(room, lambda: room.window.acts._exports.export_glossary_to(tmp_path / "daftar.csv"))
    with (tmp_path / "daftar.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert f"{len(rows)} term" in words
    assert {row["entry"] for row in rows} == {match.term.id for match in room.session.shown.matches}
    assert {row["domain"] for row in rows} <= {"tech", "both"}


def test_a_glossary_is_asked_for_without_the_kinds_that_hold_notes(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: QFileDialog) -> int:
        assert not [words for words in dialog.nameFilters() if "json" in words]
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("daftar.md")
        return 1

    monkeypatch.setattr(QFileDialog, "exec", choose)
    assert "daftar.md" in said(room, room.window.acts.export_glossary)
    assert (tmp_path / "daftar.md").read_text(encoding="utf-8").startswith("# Glossary: ")
