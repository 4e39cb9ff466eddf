"""Headings of a PDF are told by how they are set, and by what a statute calls its parts."""

import pytest

from reader.files.pdf_headings import Headings, title_end
from tests.files.page_lines import centred, line

BODY = 10.0


def level(passage, above=(), headings=None):
    return (headings or Headings()).level([passage], list(above), BODY)


@pytest.mark.parametrize(
    ("passage", "found"),
    [
        (line("Latar Belakang", size=14), 2),
        (line("Latar Belakang", bold=True), 2),
        (centred("PENDAHULUAN"), 2),
        (line("TENTANG DUDUK PERKARA"), 2),
        (line("MENGADILI"), 0),
        (line("Latar Belakang"), 0),
        (line("Hakim memutus perkara itu.", size=14), 0),
        (line("Apakah tangkapan layar sah?", size=14), 2),
        (line("kata " * 50, size=14), 0),
        (line("12", size=14), 0),
        (line("a. Asas", bold=True), 2),
        (line("a. Asas"), 0),
        (line("1) Asas", bold=True), 0),
        (line("A. Asas", bold=True), 2),
        (line("catatan kecil", bold=True, size=8), 0),
        (line("Pasal 27"), 3),
        (line("BAB II"), 2),
        (line("Nama | Umur", size=14, cells=("Nama", "Umur")), 0),
    ],
)
def test_one_passage(passage, found):
    assert level(passage) == found


def test_the_title_of_a_chapter_stands_below_its_name():
    assert level(centred("KETENTUAN UMUM"), [centred("BAB I")]) == 2
    assert level(line("Umum"), [line("Bagian Kesatu")]) == 3
    assert level(line("Setiap orang berhak."), [line("Bagian Kesatu")]) == 0


def test_smaller_headings_lie_deeper():
    headings = Headings()
    for size in (18, 14, 12):
        headings.learn([line("Judul", size=size)], BODY)
    assert [level(line("Judul", size=size), headings=headings) for size in (18, 14, 12)] == [2, 3, 4]


def test_numbers_tell_the_depth_where_the_look_does_not():
    headings = Headings()
    texts = ("2. Asas", "2.1 Legalitas", "2.1.1 Sejarah", "2.2 Kesalahan")
    found = [level(line(text, bold=True), headings=headings) for text in texts]
    assert found == [2, 3, 4, 3]


def test_headings_in_the_size_of_the_title_do_not_lower_those_below():
    headings = Headings(title_size=18)
    headings.learn([line("Judul Buku", size=18)], BODY)
    assert level(line("Bab", size=14), headings=headings) == 2


def test_statutes_own_headings_are_not_learned():
    headings = Headings()
    headings.learn([line("Pasal 27", size=14)], BODY)
    assert headings.keys == set()


def passages(*lines):
    return [[one] for one in lines]


def test_the_title_is_the_largest_and_goes_on_in_the_lines_below():
    found = passages(
        line("Jurnal Hukum Siber", 760, size=12),
        centred("Kecerdasan Artifisial", 730, size=18),
        centred("dan Pembuktian", 706, size=18),
        centred("Ayu Lestari", 660, size=11),
    )
    assert title_end(found, BODY) == (1, 3)


def test_the_formula_at_the_head_of_a_statute_is_no_title():
    found = passages(
        centred("UNDANG-UNDANG REPUBLIK INDONESIA", 740),
        centred("TENTANG PERLINDUNGAN DATA", 724),
        centred("DENGAN RAHMAT TUHAN YANG MAHA ESA", 708),
    )
    assert title_end(found, BODY) == (0, 2)


def test_no_title():
    assert title_end(passages(line("Hakim memutus perkara itu."), centred("PUTUSAN", page=4)), BODY) == (0, 0)


def test_a_title_does_not_go_on_without_end():
    found = passages(*(centred("UNDANG-UNDANG TENTANG HAL YANG PANJANG", 740 - 12 * n) for n in range(20)))
    assert title_end(found, BODY) == (0, 7)
