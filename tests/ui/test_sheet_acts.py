"""The glossary of the open text stands beside it, and text and glossary become PDFs that are whole or not there."""

import errno
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtTest import QTest

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.ui import pdf_pages
from reader.ui.pdf_pages import usual_paper
from reader.ui.sheet_page import SheetPage
from reading_room import Room

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.replace("\ufffe", "").split())


def sheet(room: Room) -> SheetPage:
    """Show the glossary by its key."""
    QTest.keyClick(room.window, Qt.Key.Key_G, BOTH)
    page = room.window.parts.side.page
    assert isinstance(page, SheetPage)
    room.qtbot.waitUntil(lambda: page.sheet is not None, timeout=20_000)
    return page


def made(room: Room, path: Path) -> str:
    room.qtbot.waitUntil(lambda: not room.window.acts.sheets.printing.busy, timeout=30_000)
    assert path.name in room.window.parts.messages.words
    return text_of(path)


def test_the_sheet_lists_each_term_once_and_a_click_goes_to_its_place(room: Room) -> None:
    page = sheet(room)
    assert page.sheet is not None
    assert page.model.rowCount() == len({match.term.id for match in room.session.shown.matches})
    page.terms.clicked.emit(page.model.index(page.model.rowCount() - 1, 0))
    assert room.window.page.position() > 0
    assert room.window.acts.side.leave()
    assert room.window.parts.side.page is None


def test_the_keys_walk_the_sheet_and_go_to_a_place(room: Room) -> None:
    page = sheet(room)
    room.qtbot.waitUntil(page.terms.hasFocus)
    assert page.terms.currentIndex().row() == 0
    QTest.keyClick(page.terms, Qt.Key.Key_End)
    QTest.keyClick(page.terms, Qt.Key.Key_Return)
    assert room.window.page.position() > 0
    assert page.terms.hasFocus()


def test_a_row_is_read_aloud_with_its_count_place_and_meaning(room: Room) -> None:
    page = sheet(room)
    assert page.sheet is not None
    number, row = next((number, row) for number, row in enumerate(page.sheet.terms) if row.place and row.count > 1)
    spoken = page.model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{row.term.headword}, {row.count} times, {row.place[-1]}, {row.term.english[0]}")
    assert row.term.meaning in spoken


def test_the_sheet_is_sorted_at_once_and_follows_the_filter(room: Room) -> None:
    page = sheet(room)
    every = page.model.rowCount()
    held = page.model.index(3, 0).data()
    page.terms.setCurrentIndex(page.model.index(3, 0))
    page.orders.setCurrentIndex(1)
    assert page.sheet is not None
    heads = [row.term.headword.casefold() for row in page.sheet.terms]
    assert heads == sorted(heads) and len(heads) == every
    assert page.terms.currentIndex().data() == held
    room.window.acts.filter_terms("law")
    room.qtbot.waitUntil(lambda: 0 < page.model.rowCount() < every)
    heads = [row.term.headword.casefold() for row in page.sheet.terms]
    assert heads == sorted(heads)
    assert all(row.term.domain in ("law", "both") for row in page.sheet.terms)


def test_the_text_becomes_a_pdf_with_glosses_and_notes_beside_it(room: Room, tmp_path: Path) -> None:
    start = room.session.article.blocks[2].span.start
    made_mark = room.session.marks.highlight(Span(start, start + 60), Colour.GREEN)
    room.session.marks.set_note(made_mark, "bandingkan nanti")
    path = tmp_path / "artikel.pdf"
    room.window.acts.sheets.printing.print_article_to(path)
    text = made(room, path)
    match = next(m for m in room.session.shown.matches if m.term.english[0].casefold() != m.term.headword.casefold())
    assert match.term.english[0] in text
    assert "bandingkan nanti" in text
    for word in room.session.article.text.split()[:30]:
        assert word in text
    assert [found.name for found in tmp_path.glob("*.pdf")] == ["artikel.pdf"]


def test_the_glossary_becomes_a_pdf(room: Room, tmp_path: Path) -> None:
    page = sheet(room)
    assert page.sheet is not None
    path = tmp_path / "glosarium.pdf"
    room.window.acts.sheets.printing.print_sheet_to(path, page.sheet)
    text = made(room, path)
    assert all(" ".join(row.term.headword.split()) in text for row in page.sheet.terms[:20])


def test_a_pdf_that_is_given_up_leaves_nothing_and_what_was_there_stays(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "artikel.pdf"
    path.write_bytes(b"dulu")
    printing = room.window.acts.sheets.printing
    printing.print_article_to(path)
    next(printing._slices)  # type: ignore[arg-type]
    assert len(list(tmp_path.glob(".lontar-*"))) == 1
    printing._cancel()
    assert path.read_bytes() == b"dulu"
    assert not list(tmp_path.glob(".lontar-*"))
    assert not printing.busy


def test_a_full_disk_is_said(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_file: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(pdf_pages, "_check", full)
    printing = room.window.acts.sheets.printing
    printing.print_article_to(tmp_path / "artikel.pdf")
    room.qtbot.waitUntil(lambda: not printing.busy)
    assert "No space left" in room.window.parts.messages.words
    assert not list(tmp_path.glob(".lontar-*"))
    assert not (tmp_path / "artikel.pdf").exists()


def test_the_paper_is_that_of_the_country() -> None:
    us = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    indonesia = QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)
    assert usual_paper(us) is QPageSize.PageSizeId.Letter
    assert usual_paper(indonesia) is QPageSize.PageSizeId.A4
