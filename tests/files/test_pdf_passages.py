"""Lines become paragraphs, items and headings; what a page parts is one again."""

import pytest

from reader.files.contents import compose
from reader.files.pdf_lines import Line
from reader.files.pdf_paragraphs import Measures
from reader.files.pdf_passages import Passages

LEFT, RIGHT, SIZE = 72.0, 522.0, 10.0


def line(text, y, page=0, x=LEFT, size=SIZE, bold=False, centred=False, width=None, hanging=0.0):
    """A line whose letters are five points wide, or as wide as it is told."""
    length = width or 0.5 * size * len(text)
    start = (LEFT + RIGHT - length) / 2 if centred else x
    return Line(page, text, start, start + length, y, size, LEFT, RIGHT, bold=bold, hanging=hanging)


@pytest.fixture
def read(outline):
    def lines(*pages):
        passages = Passages(Measures())
        for page in pages:
            passages.learn(page)
        return outline(compose(passages.pieces(pages)))

    return lines


def full(text, y, **details):
    """A line that reaches the end of its column."""
    return line(text, y, width=RIGHT - details.get("x", LEFT), **details)


def test_paragraph_ends_with_a_short_line(read):
    page = [
        full("Hakim memutus perkara itu setelah", 700),
        line("mendengar saksi.", 688),
        full("Jaksa menuntut terdakwa", 676),
    ]
    assert read([*page, line("dengan pidana penjara.", 664)]) == [
        "P Hakim memutus perkara itu setelah mendengar saksi.",
        "P Jaksa menuntut terdakwa dengan pidana penjara.",
    ]


def test_paragraph_begins_with_an_indent(read):
    page = [
        full("Hakim memutus perkara itu setelah", 700, x=LEFT + 20),
        full("mendengar saksi dan membaca surat.", 688),
        full("Jaksa menuntut terdakwa dengan", 676, x=LEFT + 20),
        line("pidana penjara.", 664),
    ]
    assert read(page) == [
        "P Hakim memutus perkara itu setelah mendengar saksi dan membaca surat.",
        "P Jaksa menuntut terdakwa dengan pidana penjara.",
    ]


def test_paragraph_goes_on_on_the_next_page(read):
    first = [full(f"Kata {number} dari kalimat yang", 700 - 12 * number) for number in range(3)]
    second = [full("panjang sekali dan belum perusa\x02", 700, page=1), line("haan selesai.", 688, page=1)]
    assert read(first, second) == [
        "P Kata 0 dari kalimat yang Kata 1 dari kalimat yang Kata 2 dari kalimat yang panjang sekali dan belum "
        "perusahaan selesai."
    ]


def test_statute(read):
    page = [
        line("UNDANG-UNDANG REPUBLIK NUSA HARAPAN", 780, centred=True),
        line("NOMOR 7 TAHUN 2031", 766, centred=True),
        line("TENTANG", 752, centred=True),
        line("PELINDUNGAN KONSUMEN", 738, centred=True),
        line("DENGAN RAHMAT TUHAN YANG MAHA ESA", 715, centred=True),
        line("BAB I", 690, centred=True),
        line("KETENTUAN UMUM", 678, centred=True),
        line("Pasal 1", 660, centred=True),
        full("(1) Hak sebagaimana dimaksud pada ayat", 640, hanging=LEFT + 20),
        line("(2) tidak berlaku.", 628, x=LEFT + 20),
        line("(2) Konsumen berhak atas:", 616, hanging=LEFT + 20),
        line("a. keterangan; dan", 604, x=LEFT + 20, hanging=LEFT + 40),
        line("b. ganti rugi.", 592, x=LEFT + 20, hanging=LEFT + 40),
        full("Pelaku usaha memenuhinya sebagaimana dimaksud dalam", 570),
        line("Pasal 9", 558),
    ]
    assert read(page) == [
        "H1 UNDANG-UNDANG REPUBLIK NUSA HARAPAN NOMOR 7 TAHUN 2031 TENTANG PELINDUNGAN KONSUMEN",
        "H2 DENGAN RAHMAT TUHAN YANG MAHA ESA",
        "H2 BAB I",
        "H2 KETENTUAN UMUM",
        "H3 Pasal 1",
        "L1 (1) Hak sebagaimana dimaksud pada ayat (2) tidak berlaku.",
        "L1 (2) Konsumen berhak atas:",
        "L2 a. keterangan; dan",
        "L2 b. ganti rugi.",
        "P Pelaku usaha memenuhinya sebagaimana dimaksud dalam Pasal 9",
    ]


def test_headings_by_size_and_weight(read):
    def paragraph(y):
        return [full("Hakim memutus perkara itu setelah", y), line("mendengar saksi.", y - 12)]

    page = [
        line("Hukum Acara Siber", 800, size=18, bold=True),
        *paragraph(770),
        line("1. Bukti", 730, size=14, bold=True),
        *paragraph(705),
        line("1.1 Surat", 670, size=12, bold=True),
        *paragraph(650),
        line("Salinan", 615, bold=True),
        *paragraph(598),
        line("2. Putusan", 560, size=14, bold=True),
        *paragraph(535),
    ]
    assert [text for text in read(page) if text[0] == "H"] == [
        "H1 Hukum Acara Siber",
        "H2 1. Bukti",
        "H3 1.1 Surat",
        "H4 Salinan",
        "H2 2. Putusan",
    ]


def test_numbers_of_headings_tell_their_levels(read):
    page = [
        line("2. Bukti", 730, bold=True),
        line("Hakim memutus.", 705),
        line("2.1 Surat", 670, size=12, bold=True),
        line("Hakim memutus.", 650),
        line("2.1.1 Akta", 615, size=14, bold=True),
        line("Hakim memutus.", 590),
        line("2.2 Saksi", 560, size=12, bold=True),
        line("Hakim memutus perkara.", 540),
    ]
    levels = {text.split()[1]: text[:2] for text in read(page) if text[0] == "H"}
    assert int(levels["2.1.1"][1]) == int(levels["2.1"][1]) + 1 and levels["2.1"] == levels["2.2"]


def test_preamble_begins_below_who_makes_the_statute(read):
    page = [
        line("MENTERI KOMUNIKASI REPUBLIK NUSA HARAPAN YANG TERHORMAT,", 700, centred=True, width=410),
        full("Menimbang : a. bahwa pusat data perlu diatur dengan", 688, hanging=LEFT + 100),
        line("peraturan menteri;", 676, x=LEFT + 100),
    ]
    assert read(page)[1] == "P Menimbang : a. bahwa pusat data perlu diatur dengan peraturan menteri;"


def test_note_comes_after_the_passage_that_its_page_breaks(read):
    first = [
        *(full(f"Kata {number} dari kalimat yang", 700 - 12 * number) for number in range(5)),
        full("1 Lihat bab pertama.", 100, size=8),
    ]
    second = [line("selesai di sini.", 700, page=1), line("Paragraf lain.", 680, page=1)]
    assert [text[:12] for text in read(first, second)] == ["P Kata 0 dar", "L1 [1] Lihat", "P Paragraf l"]
