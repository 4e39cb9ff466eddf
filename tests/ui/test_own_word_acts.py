"""A reader explains words: marked at once in every article, changed, deleted, undone, there at the next start."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model.article import Span
from reader.services.own_words import Draft
from reading_room import Room

GATES = (
    "Gerbang data itu dibuka untuk semua kementerian yang bekerja sama.\n\n"
    "Pemerintah menutup gerbang-gerbang datanya karena serangan itu belum selesai.\n"
)
OTHERS = "Tiga gerbang data yang baru akan dibuka tahun depan oleh pemerintah daerah itu.\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Two articles with the same expression."""
    first, second = tmp_path / "gerbang.txt", tmp_path / "lain.txt"
    first.write_text(GATES, encoding="utf-8")
    second.write_text(OTHERS, encoding="utf-8")
    return first, second


def own(room: Room) -> list[str]:
    """The places of own words on the page, as they stand in the text."""
    return [match.surface for match in room.session.shown.matches if match.term.domain == "own"]


def select(room: Room, words: str) -> None:
    start = room.session.article.text.index(words)
    room.window.page.select(Span(start, start + len(words)))


def read(room: Room, file: Path) -> None:
    room.session.open_file(file)
    room.qtbot.waitUntil(lambda: room.session.article.source == str(file), timeout=30_000)
    room.qtbot.waitUntil(lambda: room.session.shown.reading is not None, timeout=30_000)


def write(room: Room, *, english: str = "", meaning: str = "") -> None:
    """Write in the editor by keys alone, and save."""
    editor = room.window.parts.glossary.editor
    assert editor.isVisible()
    QTest.keyClicks(editor.english, english)
    QTest.keyClicks(editor.meaning, meaning)
    QTest.keyClick(editor.meaning, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def explain(room: Room, words: str, *, english: str = "data gate") -> None:
    select(room, words)
    QTest.keyClick(room.window.page, Qt.Key.Key_E)
    write(room, english=english)
    room.qtbot.waitUntil(lambda: bool(own(room)), timeout=10_000)


def test_a_word_is_explained_by_keys_alone_and_marked_at_once_in_every_form(
    open_room: Callable[..., Room], files: tuple[Path, Path]
) -> None:
    room = open_room(files[0])
    select(room, "gerbang-gerbang datanya")
    QTest.keyClick(room.window.page, Qt.Key.Key_E)
    editor = room.window.parts.glossary.editor
    assert editor.headword.text() == "gerbang data"
    assert editor.example.toPlainText().startswith("Pemerintah menutup gerbang-gerbang datanya")
    assert editor.english.hasFocus()
    write(room, english="data gate, gateway", meaning="Where ministries share data.")
    room.qtbot.waitUntil(lambda: own(room) == ["Gerbang data", "gerbang-gerbang datanya"], timeout=10_000)
    card = room.window.parts.glossary.entry.card
    assert card.isVisible()
    assert card.card.own.english == ("data gate", "gateway")
    assert room.window.page.hasFocus()


def test_another_article_and_the_next_start_know_the_word(
    open_room: Callable[..., Room], files: tuple[Path, Path]
) -> None:
    room = open_room(files[0])
    explain(room, "Gerbang data")
    read(room, files[1])
    room.qtbot.waitUntil(lambda: own(room) == ["gerbang data"], timeout=10_000)
    room.window.close()

    again = open_room(files[1])
    again.qtbot.waitUntil(lambda: own(again) == ["gerbang data"], timeout=10_000)


def test_a_word_is_changed_deleted_and_brought_back(open_room: Callable[..., Room], files: tuple[Path, Path]) -> None:
    room = open_room(files[0])
    explain(room, "Gerbang data")
    (word,) = room.session.own_words.words
    room.window.parts.glossary.entry.card.edit_wanted.emit(f"own/{word.id}")
    editor = room.window.parts.glossary.editor
    editor.english.setText("data portal")
    QTest.keyClick(editor.english, Qt.Key.Key_Return)
    room.qtbot.waitUntil(
        lambda: room.session.shown.matches[room.number_of("Gerbang data")].term.english == ("data portal",),
        timeout=10_000,
    )
    assert len(own(room)) == 2
    room.window.acts._words.delete(word.id)
    room.qtbot.waitUntil(lambda: own(room) == [], timeout=10_000)
    assert room.window.parts.messages.isVisible()
    room.window.close()

    again = open_room(files[0])
    assert own(again) == []
    QTest.keyClick(again.window.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    again.qtbot.waitUntil(lambda: len(own(again)) == 2, timeout=10_000)


def test_undo_takes_back_marks_and_words_in_the_order_in_which_they_were_made(
    open_room: Callable[..., Room], files: tuple[Path, Path]
) -> None:
    room = open_room(files[0])
    select(room, "kementerian")
    QTest.keyClick(room.window.page, Qt.Key.Key_H)
    explain(room, "Gerbang data")
    select(room, "serangan")
    QTest.keyClick(room.window.page, Qt.Key.Key_H)

    def state() -> tuple[int, int]:
        return len(room.session.marks.markings.highlights), len(room.session.own_words.words)

    seen = []
    for key in (Qt.Key.Key_Z,) * 3 + (Qt.Key.Key_Y,) * 3:
        QTest.keyClick(room.window.page, key, Qt.KeyboardModifier.ControlModifier)
        seen.append(state())
    assert seen == [(1, 1), (1, 0), (0, 0), (1, 0), (1, 1), (2, 1)]


def test_what_is_wrong_is_said_and_what_is_written_stays(room: Room) -> None:
    acts, editor = room.window.acts._words, room.window.parts.glossary.editor
    acts._write(Draft("  "))
    QTest.keyClick(editor.meaning, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.problem.isVisible()
    assert "letter" in editor.problem.text()
    editor.headword.setText("gerbang")
    QTest.keyClick(editor.meaning, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "translation" in editor.problem.text()
    assert room.session.own_words.words == ()


def test_escape_leaves_and_the_way_back_to_what_was_written_is_offered(room: Room) -> None:
    editor = room.window.parts.glossary.editor
    room.window.acts._words._write(Draft("gerbang"))
    QTest.keyClick(editor.english, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert not room.window.parts.messages.isVisible()
    room.window.acts._words._write(Draft("gerbang"))
    QTest.keyClicks(editor.english, "gate")
    QTest.keyClick(editor.english, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert room.window.parts.messages.isVisible()
    room.window.parts.messages._action.click()
    assert (editor.isVisible(), editor.english.text(), editor.has_news) == (True, "gate", True)


def test_what_is_being_written_is_kept_when_the_window_closes(
    open_room: Callable[..., Room], files: tuple[Path, Path]
) -> None:
    room = open_room(files[0])
    select(room, "Gerbang data")
    QTest.keyClick(room.window.page, Qt.Key.Key_E)
    QTest.keyClicks(room.window.parts.glossary.editor.english, "data gate")
    room.window.close()
    again = open_room(files[0])
    assert [word.english for word in again.session.own_words.words] == [("data gate",)]


def test_the_list_of_own_words_opens_one_and_brings_deleted_ones_back(
    open_room: Callable[..., Room], files: tuple[Path, Path]
) -> None:
    room = open_room(files[0])
    explain(room, "Gerbang data")
    view = room.window.parts.glossary.own_words
    room.window.acts.show_own_words()
    assert view.isVisible()
    assert view.headwords() == ["gerbang data"]
    room.window.acts._words.delete(room.session.own_words.words[0].id)
    room.qtbot.waitUntil(lambda: view.headwords() == [], timeout=10_000)
    (gone,) = room.session.own_words.deleted
    view.restore_wanted.emit(gone.id)
    room.qtbot.waitUntil(lambda: view.headwords() == ["gerbang data"], timeout=10_000)


def test_a_legal_view_shows_the_legal_term_under_an_own_word(open_room: Callable[..., Room], tmp_path: Path) -> None:
    file = tmp_path / "dakwaan.txt"
    file.write_text("Jaksa membacakan dakwaannya di depan hakim yang memeriksa perkara itu.\n", encoding="utf-8")
    room = open_room(file)
    explain(room, "dakwaannya", english="charge sheet")
    assert own(room) == ["dakwaannya"]
    room.session.choose(room.number_of("dakwaannya"))
    card = room.window.parts.glossary.step.card.card
    assert (card.own.english, card.term.domain) == (("charge sheet",), "law")
    room.window.acts.filter_terms("law")
    assert own(room) == []
    assert "dakwaannya" in [match.surface for match in room.session.shown.matches]


def test_a_search_finds_own_words_first(open_room: Callable[..., Room], files: tuple[Path, Path]) -> None:
    room = open_room(files[0])
    explain(room, "Gerbang data", english="personal gate")
    room.window.acts.find_entry()
    QTest.keyClicks(room.window.parts.glossary.field, "gerbang")
    assert room.window.parts.glossary.results.headwords()[0] == "gerbang data"


def test_own_words_go_out_to_a_file_and_into_the_glossary_of_the_text(
    open_room: Callable[..., Room], files: tuple[Path, Path], tmp_path: Path
) -> None:
    room = open_room(files[0])
    explain(room, "Gerbang data")
    room.window.acts._words.export_to(tmp_path / "kata.csv")
    room.qtbot.waitUntil((tmp_path / "kata.csv").exists, timeout=10_000)
    assert "gerbang data,data gate" in (tmp_path / "kata.csv").read_text(encoding="utf-8-sig")
    for kind in ("md", "csv", "html", "apkg"):
        room.window.acts._exports.export_glossary_to(tmp_path / f"glosarium.{kind}")
        room.qtbot.waitUntil(lambda kind=kind: (tmp_path / f"glosarium.{kind}").exists(), timeout=10_000)
    assert "data gate" in (tmp_path / "glosarium.md").read_text(encoding="utf-8")
