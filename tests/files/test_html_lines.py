"""Lines that are not of the article are told from sentences that begin like them."""

import pytest

from reader.files.contents import Piece
from reader.files.html_lines import without_strange_lines
from reader.model.article import BlockKind, Inline, InlineStyle, Span


def paragraph(text, linked=""):
    start = text.find(linked)
    links = (Inline(Span(start, start + len(linked)), InlineStyle.LINK, "/x"),) if linked else ()
    return Piece(BlockKind.PARAGRAPH, text, inlines=links)


@pytest.mark.parametrize(
    "piece",
    [
        paragraph("Baca juga: Jaksa Sita Alat Berat", "Jaksa Sita Alat Berat"),
        paragraph("BACA JUGA Jaksa Sita Alat Berat", "Jaksa Sita Alat Berat"),
        paragraph("Simak juga 'Cara Mengenali Situs Palsu':"),
        paragraph("Lihat Juga :"),
        paragraph("ADVERTISEMENT"),
        paragraph("SCROLL TO CONTINUE WITH CONTENT"),
        paragraph("Gulir ke bawah untuk melanjutkan membaca"),
        paragraph("[Gambas:Video CNN]"),
        paragraph("Penulis: Siti Aminah"),
        paragraph("Selasa, 14 Jan 2031 09:15 WIB"),
        paragraph("03/02/2031, 17:20 WIB"),
        paragraph("(rwj/nst)"),
        paragraph("Copyright © KABAR 2031"),
        paragraph("Bagikan:"),
    ],
)
def test_surrounding_lines_go(piece):
    assert list(without_strange_lines([piece])) == []


@pytest.mark.parametrize(
    "piece",
    [
        paragraph("Lihat juga Pasal 77 mengenai wewenang pengadilan.", "Pasal 77"),
        paragraph("Baca juga putusan itu sampai selesai, kata hakim."),
        paragraph("Iklan menyesatkan dilarang undang-undang."),
        paragraph("Penulis naskah itu digugat karena melanggar hak cipta."),
        paragraph("Pada 14 Januari 2031 rapat ditunda."),
        paragraph("Komentar terdakwa tidak diterima hakim."),
        paragraph("(1) Setiap orang berhak."),
        Piece(BlockKind.CODE, "ADVERTISEMENT"),
    ],
)
def test_sentences_of_the_article_stay(piece):
    assert list(without_strange_lines([piece])) == [piece]


def test_rubric_above_the_article_goes():
    rubric = paragraph("Hukum", "Hukum")
    lead = paragraph("Mahkamah Agung menilai pertimbangan hakim tingkat banding keliru menerapkan hukum.")
    assert list(without_strange_lines([rubric, lead, rubric])) == [lead, rubric]


def test_links_under_a_prompt_go_with_it():
    link = (Inline(Span(2, 22), InlineStyle.LINK, "/x"),)
    item = Piece(BlockKind.LIST_ITEM, "• Sanksi Menahan Ijazah", 1, 2, link)
    closing = paragraph("Demikian jawaban kami.")
    assert list(without_strange_lines([paragraph("Baca juga:"), item, item, closing, item])) == [closing, item]
