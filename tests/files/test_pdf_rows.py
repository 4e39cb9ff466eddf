"""What stands side by side in a column is one line, or a row of cells."""

from reader.files.pdf_rows import Segment, column_lines
from tests.files.page_lines import fragment, full


def segment(x, y, text, cells=()):
    return Segment((fragment(x, text, y),), cells)


def texts(*segments):
    return [line.text for line in column_lines(segments, 0, 0)]


def test_segments_are_read_from_the_top_and_from_the_left():
    drawn = [segment(60, 686, "dua"), segment(120, 700, "hakim"), segment(60, 700, "Majelis")]
    assert texts(*drawn) == ["Majelis hakim", "dua"]


def test_a_letter_that_stands_a_little_higher_belongs_to_its_line():
    assert texts(segment(60, 700, "Pasal"), segment(120, 702, "27")) == ["Pasal 27"]


def test_cells_below_each_other_make_a_table():
    rows = [segment(60, 700, "Nama"), segment(160, 700, "Umur"), segment(60, 686, "Budi"), segment(160, 686, "30")]
    assert texts(*rows) == ["Nama | Umur", "Budi | 30"]


def test_further_lines_of_a_cell_go_into_its_row():
    rows = [
        *(segment(60, 714, "Jenis"), segment(160, 714, "Uraian layanan"), segment(300, 714, "Tarif")),
        *(segment(60, 686, "Stempel"), segment(160, 686, "dikenakan pada"), segment(300, 686, "Rp5.000")),
        segment(160, 674, "penyelenggara"),
    ]
    assert texts(*rows) == ["Jenis | Uraian layanan | Tarif", "Stempel | dikenakan pada penyelenggara | Rp5.000"]


def test_labels_and_what_stands_behind_a_colon_are_no_cells():
    rows = [
        *(segment(60, 700, "a."), segment(100, 700, "kejujuran;"), segment(60, 686, "b."), segment(100, 686, "adil;")),
        *(segment(60, 672, "Nama"), segment(160, 672, ":"), segment(180, 672, "Budi")),
    ]
    assert texts(*rows) == ["a. kejujuran;", "b. adil;", "Nama : Budi"]


def test_two_signatures_stand_apart():
    assert texts(segment(60, 700, "Pemohon,"), segment(300, 700, "Termohon,")) == ["Pemohon, | Termohon,"]


def test_words_that_are_spread_over_the_column_are_a_line():
    prose = full("kata", 714)
    spread = [segment(60, 700, "hukum"), segment(247, 700, "acara"), segment(435, 700, "pidana")]
    assert texts(segment(60, 714, prose.text), *spread) == [prose.text, "hukum acara pidana"]


def test_a_ruled_row_keeps_its_cells_and_one_cell_alone_is_a_line():
    assert texts(segment(60, 700, "Nama Umur", ("Nama", "Umur"))) == ["Nama | Umur"]
    (line,) = column_lines([segment(60, 700, "Catatan", ("Catatan",))], 0, 0)
    assert (line.text, line.cells) == ("Catatan", ("Catatan",))


def test_lines_know_their_column():
    (line,) = column_lines([segment(300, 700, "kanan")], 4, 1)
    assert (line.page, line.column, line.left, line.right) == (4, 1, 300, 325)
