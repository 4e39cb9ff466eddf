"""A plain text gives its title, headings, items and paragraphs, and keeps every place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files.decoding import harmless
from reader.files.plain_text import read

STATUTE = """\
UNDANG-UNDANG REPUBLIK INDONESIA
NOMOR 99 TAHUN 2030
TENTANG
PERLINDUNGAN CONTOH

PRESIDEN REPUBLIK INDONESIA,

BAB I
KETENTUAN UMUM

Pasal 1

(1) Setiap Orang wajib:
    a. menjaga contoh;
    b. melaporkan:
       1) kehilangan; dan
       2) kerusakan.
(2) Ketentuan lain diatur dengan Peraturan Menteri.

Bagian Kesatu
Umum

Pasal 2

Undang-Undang ini mulai berlaku pada tanggal diundangkan.
"""


def test_statute_whose_title_lines_stand_apart_is_called_by_all_of_them():
    lines = ["UNDANG-UNDANG REPUBLIK INDONESIA", "NOMOR 99 TAHUN 2030", "TENTANG", "PERLINDUNGAN CONTOH"]
    after = ["DENGAN RAHMAT TUHAN YANG MAHA ESA", "PRESIDEN REPUBLIK INDONESIA,", "BAB I", "KETENTUAN UMUM", "Pasal 1"]
    text = "\n\n".join([*lines, *after, "Contoh dilindungi.\n"])
    contents = read(text)
    assert contents.title == " ".join(lines)
    assert contents.text == text


def test_headings_in_capitals_below_a_title_are_no_part_of_it():
    assert read("CATATAN SIDANG\n\nPENDAHULUAN\n\nHakim hadir.\n").title == "CATATAN SIDANG"


def test_news_item_has_a_title(outline):
    text = "Bank Didenda karena Lalai\n\nBank itu lalai.\n\nDenda dibayar pekan depan.\n"
    contents = read(text)
    assert contents.title == "Bank Didenda karena Lalai"
    assert contents.text == text
    assert outline(contents) == [
        "H1 Bank Didenda karena Lalai",
        "P Bank itu lalai.",
        "P Denda dibayar pekan depan.",
    ]


@pytest.mark.parametrize(
    "first",
    ["Bank itu lalai.", "Hakim berkata:", "a. menjaga", "Pasal 1", "Kepada yang terhormat,", "panjang sekali " * 20],
)
def test_first_lines_that_are_no_title(first):
    contents = read(f"{first}\n\nDenda dibayar pekan depan.\n")
    assert contents.title == ""
    assert all(block.level != 1 or block.kind == "list item" for block in contents.blocks)


def test_single_passage_is_no_title(outline):
    assert outline(read("Bank Didenda")) == ["P Bank Didenda"]


def test_statute(outline):
    contents = read(STATUTE)
    assert contents.title == ("UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 99 TAHUN 2030 TENTANG PERLINDUNGAN CONTOH")
    assert outline(contents)[1:] == [
        "P PRESIDEN REPUBLIK INDONESIA,",
        "H2 BAB I",
        "H2 KETENTUAN UMUM",
        "H3 Pasal 1",
        "L1 (1) Setiap Orang wajib:",
        "L2 a. menjaga contoh;",
        "L2 b. melaporkan:",
        "L3 1) kehilangan; dan",
        "L3 2) kerusakan.",
        "L1 (2) Ketentuan lain diatur dengan Peraturan Menteri.",
        "H3 Bagian Kesatu",
        "H3 Umum",
        "H3 Pasal 2",
        "P Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
    ]
    assert [block.label for block in contents.blocks][4:8] == [0, 4, 3, 3]


def test_white_space_inside_a_block_becomes_plain_spaces():
    broken = (
        "Judul Pendek\n\n"
        + "Hakim membacakan putusan itu di\thadapan para pihak yang\nmenggugat perbuatan melawan hukum.\n" * 1
    )
    contents = read(broken)
    assert len(contents.text) == len(broken)
    assert "di hadapan para pihak yang menggugat" in contents.text


def test_blank_text_has_no_blocks():
    assert read("").blocks == read(" \n\t\n").blocks == ()


ODD_TEXT = st.text(st.sampled_from("aB1.)(-•\n\t \u3000\u00ad,:PasalBAB I😀") | st.characters(), max_size=300).map(
    harmless
)


@given(ODD_TEXT)
def test_places_are_kept(text):
    contents = read(text)
    assert len(contents.text) == len(text)
    assert all(a == b or (a == " " and b.isspace()) for a, b in zip(contents.text, text, strict=True))


@given(ODD_TEXT)
def test_any_text_gives_sound_blocks(assert_sound, text):
    assert_sound(read(text))


@pytest.mark.parametrize("unit", ["a", "kata ", "1. ", "(", ".", "BAB I ", "\n", "- a\n"])
def test_long_text_of_one_kind_is_read(unit):
    text = unit * (200_000 // len(unit))
    assert len(read(text).text) == len(text)
