"""The pages of a PDF are set as a book is: headings with what follows, no line alone, notes beside their lines."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QPageSize
from pytestqt.qtbot import QtBot

from reader.paths import discover
from reader.ui.pdf_pages import pdf_slices
from reader.ui.pdf_paragraph import Aside, Paragraph, print_font
from reader.ui.pdf_setter import PdfBook
from reader.ui.theme import load_fonts

pytestmark = pytest.mark.usefixtures("shipped_fonts")

WORDS = "Penyidik memeriksa barang bukti dan mendengar keterangan saksi di hadapan penasihat hukum tersangka. "


@pytest.fixture
def shipped_fonts(qtbot: QtBot) -> None:
    """Lines break with the fonts of the program, whatever was loaded before."""
    load_fonts(discover().resources)


def line(number: int) -> Paragraph:
    return Paragraph(f"baris{number}.", print_font(10), 20)


def heading(words: str) -> Paragraph:
    return Paragraph(words, print_font(14, bold=True), 20, keep=True, whole=True)


@pytest.fixture
def pages(tmp_path: Path) -> Callable[..., list[str]]:
    """Makes a PDF of paragraphs and gives the words of each page, the spaces evened out."""

    def make(paragraphs: list[Paragraph], *, asides: bool = True) -> list[str]:
        path = tmp_path / "halaman.pdf"
        for _ in pdf_slices(path, PdfBook("Judul", asides=asides), lambda: paragraphs):
            pass
        document = pypdfium2.PdfDocument(path)
        texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
        document.close()
        return texts

    return make


def lines_of_a_page(pages: Callable[..., list[str]]) -> int:
    """How many lines of these find room on a page."""
    first = pages([line(number) for number in range(100)])[0]
    return first.count("baris")


def test_a_heading_stands_on_the_page_of_what_follows(pages: Callable[..., list[str]]) -> None:
    room = lines_of_a_page(pages)
    lines = [line(number) for number in range(room - 1)]
    first, second = pages([*lines, heading("Pasal 2"), line(1000)])
    assert "Pasal 2" not in first
    assert "Pasal 2 baris1000." in second


def test_headings_one_after_another_stay_together(pages: Callable[..., list[str]]) -> None:
    room = lines_of_a_page(pages)
    lines = [line(number) for number in range(room - 3)]
    first, second = pages([*lines, heading("BAB II"), heading("PENYIDIKAN"), heading("Pasal 2"), line(1000)])
    assert "BAB II" not in first
    assert "BAB II PENYIDIKAN Pasal 2 baris1000." in second


def test_a_heading_at_the_end_is_not_lost(pages: Callable[..., list[str]]) -> None:
    assert "Lampiran" in pages([line(1), heading("Lampiran")])[-1]


def test_no_line_of_a_paragraph_stands_alone_though_the_column_is_full(pages: Callable[..., list[str]]) -> None:
    many = "; ".join(f"arti{number}" for number in range(350))  # nearly fills the column
    first_line = Paragraph("baris0.", print_font(10), 20, asides=[Aside(0, 1, "a", "kata", many)])
    text = WORDS * 4
    second_line = text.index("saksi") + 40
    gloss = Aside(second_line, second_line + 4, "b", "kata", "; ".join(f"makna{number}" for number in range(80)))
    paragraph = Paragraph(text, print_font(10), 20, asides=[gloss])
    first, second = pages([first_line, line(1), paragraph])
    assert "baris1." in first
    assert "Penyidik" not in first
    assert second.startswith("Penyidik memeriksa")


def test_notes_beside_one_line_that_need_more_than_a_page_are_all_there(pages: Callable[..., list[str]]) -> None:
    blue = QColor("blue")
    notes = [Aside(0, 1, "", "", f"catatan{number}: {WORDS * 3}", blue) for number in range(60)]
    texts = pages([Paragraph("baris.", print_font(10), 20, asides=notes), line(1)])
    assert len(texts) > 2
    for number in range(60):
        assert sum(f"catatan{number}:" in text for text in texts) == 1


def test_the_tail_of_an_entry_stands_with_it_and_below_where_there_is_no_room(pages: Callable[..., list[str]]) -> None:
    short = Paragraph("dakwaan", print_font(10), 15, tail="3 kali")
    long = Paragraph(WORDS * 3, print_font(10), 15, tail="BAB II › Bagian Kesatu › Pasal 27 › " * 8)
    (text,) = pages([short, long, line(1)], asides=False)
    assert "dakwaan 3 kali" in text
    assert text.count("Pasal 27") == 8
    assert text.endswith("baris1. 1")


def test_words_can_be_found_letter_by_letter(pages: Callable[..., list[str]]) -> None:
    (text,) = pages([Paragraph("verifikasi dan konfirmasi, fasilitas afiliasi", print_font(10), 15)])
    assert "verifikasi dan konfirmasi, fasilitas afiliasi" in text


def test_a_text_of_many_pages_is_made_in_many_slices(tmp_path: Path, qtbot: QtBot) -> None:
    paragraphs = [Paragraph(WORDS * 6, print_font(10), 15, done=number / 300) for number in range(300)]
    shares = list(pdf_slices(tmp_path / "a.pdf", PdfBook("Judul"), lambda: paragraphs))
    assert shares == sorted(shares)
    assert len(shares) > 3 * len(paragraphs)


def test_letter_paper_is_letter_paper(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    for _ in pdf_slices(path, PdfBook("Judul", paper=QPageSize.PageSizeId.Letter), lambda: [line(1)]):
        pass
    document = pypdfium2.PdfDocument(path)
    assert document[0].get_size() == (612, 792)
    assert document.get_metadata_value("Title") == "Judul"
    document.close()
