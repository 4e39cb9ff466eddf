"""A reader imports dictionaries, arranges them, and their words answer clicks, cards and searches."""

import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from stardicts import write_stardict

from reader.model.article import Span
from reader.model.dictionary import Role
from reader.ui.card_frame import CardFrame
from reader.ui.dictionaries_view import DictionariesView
from reader.ui.dictionary_form import DictionaryForm
from reader.ui.dictionary_progress import DictionaryProgress, DictionaryReport
from reader.ui.dictionary_section import DictionarySection
from reading_room import Room

TABLE = (
    "Lema;Kelas;Arti;Contoh\nbuku;n;book;Buku itu baru.\nmeja hijau;n;court of law (lit. green table);\n"
    ";n;nobody;\ndakwa;v;=accuse;\n<b>tebal</b>;a;<img src=x>bold;\n"
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "kamusku.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def view_of(room: Room) -> DictionariesView:
    """The page of the dictionaries, shown by its command."""
    room.window.parts.commands.action("dictionaries").trigger()
    view = room.window.parts.side.page
    assert isinstance(view, DictionariesView)
    return view


def look_at(room: Room, path: Path) -> DictionaryForm:
    view = view_of(room)
    room.window.acts.dictionaries.look_at(path)
    room.qtbot.waitUntil(lambda: isinstance(view.task, DictionaryForm), timeout=10_000)
    assert isinstance(view.task, DictionaryForm)
    return view.task


def take(room: Room, path: Path) -> DictionaryReport:
    form, view = look_at(room, path), view_of(room)
    QTest.mouseClick(form.button, Qt.MouseButton.LeftButton)
    room.qtbot.waitUntil(lambda: isinstance(view.task, DictionaryReport), timeout=20_000)
    assert isinstance(view.task, DictionaryReport)
    room.qtbot.waitUntil(lambda: bool(view.rows()), timeout=10_000)
    return view.task


def said_below(room: Room, card: CardFrame) -> list[str]:
    """What stands in the section of dictionaries on a card, when it has come."""
    room.qtbot.waitUntil(lambda: shown_section(card) is not None, timeout=10_000)
    section = shown_section(card)
    assert section is not None
    return section.texts()


def shown_section(card: CardFrame) -> DictionarySection | None:
    return next((each for each in card.findChildren(DictionarySection) if not each.isHidden()), None)


def said(room: Room, act: Callable[[], object]) -> str:
    room.window.parts.messages.clear()
    act()
    room.qtbot.waitUntil(lambda: bool(room.window.parts.messages.words), timeout=10_000)
    return room.window.parts.messages.words


def test_a_table_is_looked_at_first(room: Room, table: Path) -> None:
    form = look_at(room, table)
    assert [combo.currentData() for combo in form.roles] == [Role.HEADWORD, Role.POS, Role.DEFINITION, Role.EXAMPLE]
    assert form.header.isChecked()
    assert form.name.text() == "kamusku"
    form.roles[1].setCurrentIndex(form.roles[1].findData(str(Role.HEADWORD)))
    assert form.roles[0].currentData() == Role.NOTHING
    form.roles[2].setCurrentIndex(form.roles[2].findData(str(Role.NOTHING)))
    assert not form.button.isEnabled()


def test_a_table_can_be_parted_otherwise(room: Room, table: Path) -> None:
    form, view = look_at(room, table), view_of(room)
    form.delimiter.setCurrentIndex(form.delimiter.findData("\t"))
    form.delimiter.activated.emit(0)
    room.qtbot.waitUntil(lambda: view.task is not form, timeout=10_000)
    assert isinstance(view.task, DictionaryForm)
    assert len(view.task.roles) == 1


def test_an_import_reports_what_it_left_out(room: Room, table: Path) -> None:
    report = take(room, table)
    assert "kamusku" in report.lines[0]
    assert report.lines[1:] == ["Lines left out: 1", "1 × no headword"]
    assert report.list.toPlainText() == "Line 4: no headword"
    (row,) = view_of(room).rows()
    assert row.tick.text() == "kamusku"
    assert row.tick.isChecked()


def test_a_word_of_the_text_is_answered(room: Room, table: Path) -> None:
    take(room, table)
    room.window.acts.leave()
    room.session.open_word("bukunya")
    texts = said_below(room, room.window.parts.glossary.entry.word)
    assert texts[0] == "In your dictionaries"
    assert texts[1:] == ["kamusku", "buku  n", "book", "Buku itu baru."]


def test_the_card_of_a_term_has_it_below(room: Room, tmp_path: Path) -> None:
    match = room.session.shown.matches[0]
    path = tmp_path / "istilah.tsv"
    path.write_text(f"{match.term.headword}\tmy own words for it\n", encoding="utf-8")
    take(room, path)
    room.window.acts.leave()
    room.session.choose(0)
    card = room.window.parts.glossary.step.card
    assert said_below(room, card)[-1] == "my own words for it"
    step = room.window.parts.glossary.step
    room.qtbot.waitUntil(lambda: step.frame.height() >= min(card.height_for(card.width()), step.height()) - 16)


def test_no_word_of_a_dictionary_is_underlined(room: Room, table: Path) -> None:
    before = [match.span for match in room.session.shown.matches]
    take(room, table)
    assert [match.span for match in room.session.shown.matches] == before


def test_markup_of_others_is_shown_as_it_is_written(room: Room, table: Path) -> None:
    take(room, table)
    room.session.open_word("<b>tebal</b>")
    card = room.window.parts.glossary.entry.word
    assert "<img src=x>bold" in said_below(room, card)
    section = shown_section(card)
    assert section is not None
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in section.findChildren(QLabel))


def test_a_search_finds_its_words(room: Room, table: Path) -> None:
    take(room, table)
    room.window.acts.leave()
    results = room.window.parts.glossary.results
    room.window.acts.find_entry()
    room.window.parts.glossary.field.setText("meja hi")
    room.qtbot.waitUntil(lambda: bool(results.found()), timeout=10_000)
    assert [found.entry.headword for found in results.found()] == ["meja hijau"]
    results._list.setCurrentRow(results.count - 1)
    results.choose_current()
    card = room.window.parts.glossary.entry.dictionary
    assert card.isVisible()
    assert "court of law (lit. green table)" in said_below(room, card)


def test_switched_off_it_answers_nothing(room: Room, table: Path) -> None:
    take(room, table)
    room.session.open_word("buku")
    card = room.window.parts.glossary.entry.word
    said_below(room, card)
    view = view_of(room)
    QTest.mouseClick(view.rows()[0].tick, Qt.MouseButton.LeftButton)
    room.qtbot.waitUntil(lambda: shown_section(card) is None, timeout=10_000)


def test_the_order_and_the_name_are_the_readers(room: Room, table: Path, tmp_path: Path) -> None:
    take(room, table)
    take(room, write_stardict(tmp_path, [("buku", b"<i>livre</i>")], kinds="h", packed=True))
    view = view_of(room)
    room.qtbot.waitUntil(lambda: len(view.rows()) == 2, timeout=10_000)
    assert [row.tick.text() for row in view.rows()] == ["kamusku", "Kamus Uji"]
    QTest.mouseClick(view.rows()[1].up, Qt.MouseButton.LeftButton)
    room.qtbot.waitUntil(lambda: view.rows()[0].tick.text() == "Kamus Uji", timeout=10_000)
    view.rows()[0].start_renaming()
    view.rows()[0].field.setText("Prancis")
    QTest.keyClick(view.rows()[0].field, Qt.Key.Key_Return)
    room.qtbot.waitUntil(lambda: view.rows()[0].tick.text() == "Prancis", timeout=10_000)
    room.session.open_word("buku")
    card = room.window.parts.glossary.entry.word
    room.qtbot.waitUntil(lambda: shown_section(card) is not None, timeout=10_000)
    texts = said_below(room, card)
    assert texts.index("Prancis") < texts.index("kamusku")
    assert "livre" in texts


def test_a_removal_is_undone(room: Room, table: Path) -> None:
    take(room, table)
    view = view_of(room)
    said(room, lambda: QTest.mouseClick(view.rows()[0].remove_button, Qt.MouseButton.LeftButton))
    room.qtbot.waitUntil(lambda: not view.rows(), timeout=10_000)
    room.window.parts.messages._act()
    room.qtbot.waitUntil(lambda: len(view.rows()) == 1, timeout=10_000)


def test_what_was_removed_is_gone_with_the_next_start(open_room: Callable[..., Room], table: Path) -> None:
    room = open_room()
    take(room, table)
    view = view_of(room)
    QTest.mouseClick(view.rows()[0].remove_button, Qt.MouseButton.LeftButton)
    room.qtbot.waitUntil(lambda: not view.rows(), timeout=10_000)
    room.window.close()
    again = open_room()
    view_of(again)
    file = sqlite3.connect(again.paths.dictionaries)
    again.qtbot.waitUntil(lambda: file.execute("select count(*) from entries").fetchone() == (0,), timeout=10_000)
    file.close()


def test_an_import_can_be_cancelled(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "besar.tsv"
    path.write_text("".join(f"kata{n}\tword {n}\n" for n in range(200_000)))
    form, view = look_at(room, path), view_of(room)
    QTest.mouseClick(form.button, Qt.MouseButton.LeftButton)
    assert isinstance(view.task, DictionaryProgress)
    words = said(room, lambda: QTest.mouseClick(view.task.button, Qt.MouseButton.LeftButton))  # type: ignore[union-attr]
    assert "cancelled" in words
    assert view.task is None
    assert view.rows() == []


def test_closing_ends_an_import(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "besar.tsv"
    path.write_text("".join(f"kata{n}\tword {n}\n" for n in range(200_000)))
    form = look_at(room, path)
    QTest.mouseClick(form.button, Qt.MouseButton.LeftButton)
    room.window.close()
    file = sqlite3.connect(room.paths.dictionaries)
    if not file.execute("select count(*) from sqlite_master where name = 'entries'").fetchone()[0]:
        return  # it had not begun
    assert file.execute("select count(*) from dictionaries").fetchone() in [(0,), (1,)]
    assert file.execute("select count(*) from entries").fetchone() in [(0,), (200_000,)]
    file.close()


def test_a_database_is_refused_in_one_sentence(room: Room, tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / "kamus.db").close()
    view = view_of(room)
    words = said(room, lambda: room.window.acts.dictionaries.look_at(tmp_path / "kamus.db"))
    assert "database" in words
    assert view.task is None


def test_a_long_explanation_opens_on_demand(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "panjang.tsv"
    path.write_text("panjanglah\t" + "sangat panjang " * 200 + "\n")
    take(room, path)
    room.session.open_word("panjanglah")
    card = room.window.parts.glossary.entry.word
    assert said_below(room, card)[-1].endswith("…")
    section = shown_section(card)
    assert section is not None
    QTest.mouseClick(section.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert len(said_below(room, card)[-1]) > 2_000


def test_a_word_clicked_in_the_page_is_answered(room: Room, tmp_path: Path) -> None:
    article = room.session.article
    taken = [match.span for match in room.session.shown.matches]
    words = (Span(*found.span()) for found in re.finditer(r"[a-z]{4,}", article.text))
    span = next(word for word in words if not any(t.start < word.end and word.start < t.end for t in taken))
    word = article.text_of(span)
    path = tmp_path / "kata.tsv"
    path.write_text(f"{word.upper()}\tas it stands on the page\n", encoding="utf-8")
    take(room, path)
    room.window.acts.leave()
    room.window.acts.terms._open_word(span)
    assert "as it stands on the page" in said_below(room, room.window.parts.glossary.entry.word)


def test_the_very_word_stands_high_in_a_search(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "data.tsv"
    path.write_text("data\tmy data\ndata mentah sekali\traw\n")
    take(room, path)
    room.window.acts.leave()
    results = room.window.parts.glossary.results
    room.window.parts.glossary.field.setText("data")
    room.qtbot.waitUntil(lambda: len(results.found()) == 2, timeout=10_000)
    words = [results._list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(results.count)]
    assert words[0].startswith("data, ")
    assert words[1] == "data, my data, data"
    assert words[-1].startswith("data mentah sekali")


def test_a_dropped_table_is_meant_as_a_dictionary(room: Room, table: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table))])
    room.window.acts.take(data, "")
    view = view_of(room)
    room.qtbot.waitUntil(lambda: isinstance(view.task, DictionaryForm), timeout=10_000)
