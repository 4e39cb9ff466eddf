"""A PDF's bookmarks tell headings that are set like the text; what they do not name stays what it was."""

import pytest

from reader.files.kinds import parse_file
from reader.files.pdf_outline import Outline
from tests.files.pdf_maker import centred, lines, pdf

PAGES = [
    [
        centred(760, "PUTUSAN SELA", 16, "B"),
        *lines(72, 700, ["Duduk perkara"]),
        *lines(
            72, 660, ["Hakim memutus perkara itu setelah mendengar", "keterangan para saksi di sidang yang terbuka."]
        ),
        *lines(72, 600, ["Pertimbangan"]),
        *lines(72, 560, ["Dakwaan disusun dengan cermat, jelas dan lengkap", "menurut ketentuan hukum acara pidana."]),
    ],
    [
        *lines(
            72,
            690,
            ["Keberatan penasihat hukum atas dakwaan itu tidak", "beralasan dan karena itu ditolak seluruhnya."],
        ),
        *lines(72, 640, ["Amar putusan"]),
        *lines(
            72, 590, ["Pemeriksaan perkara dilanjutkan dengan memanggil", "para saksi yang diajukan penuntut umum."]
        ),
    ],
]


@pytest.fixture
def headings(tmp_path, outline):
    def of(bookmarks):
        (tmp_path / "a.pdf").write_bytes(pdf(PAGES, bookmarks=bookmarks))
        return [line for line in outline(parse_file(tmp_path / "a.pdf")) if line.startswith("H")]

    return of


def test_a_passage_that_a_bookmark_of_its_page_names_is_a_heading(headings):
    assert headings([]) == ["H1 PUTUSAN SELA"]
    named = [(0, 0, "Duduk Perkara"), (1, 0, "Pertimbangan"), (0, 1, "Amar putusan")]
    assert headings(named) == ["H1 PUTUSAN SELA", "H2 Duduk perkara", "H3 Pertimbangan", "H2 Amar putusan"]


def test_one_bookmark_above_all_others_is_the_document(headings):
    assert headings([(0, 0, "Putusan"), (1, 0, "Duduk perkara"), (2, 0, "Pertimbangan")])[1:] == [
        "H2 Duduk perkara",
        "H3 Pertimbangan",
    ]


def test_bookmarks_that_name_no_passage_change_nothing(headings):
    assert headings([(0, 0, "Halaman 1"), (0, 0, "Hakim memutus"), (0, 1, "Duduk perkara"), (0, 1, "")]) == [
        "H1 PUTUSAN SELA"
    ]


def test_a_number_before_the_words_and_how_they_are_broken_does_not_matter():
    outline = Outline({(3, "ruanglingkup"): 2, (3, "2asas"): 3})
    assert outline.level("1. Ruang\u00a0lingkup", 3) == 2
    assert (outline.level("2. Asas", 3), outline.level("2. Asas", 4)) == (3, 0)
