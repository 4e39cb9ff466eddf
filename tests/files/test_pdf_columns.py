"""Fragments of a page become lines in reading order."""

import pytest

from reader.files.pdf_columns import Gutters, lines_of
from reader.files.pdf_page import Fragment, Page


def fragments(*places):
    """Fragments at (x, y, text), each letter five points wide."""
    return tuple(Fragment(text, x, x + 5 * len(text), y, 10.0) for x, y, text in places)


def texts(*places, gutters=None):
    return [line.text for line in lines_of(Page(0, fragments(*places)), gutters or Gutters())]


def column(x, word, count=8, top=700):
    return [(x, top - 12 * row, f"{word} {row} " + "kata " * 7) for row in range(count)]


def test_columns_one_after_the_other():
    drawn = [(200, 730, "Judul tulisan di tengah"), *column(60, "kiri"), *column(310, "kanan")]
    read = texts(*sorted(drawn, key=lambda place: -place[1]))
    assert read[0] == "Judul tulisan di tengah"
    assert [line.split()[0] for line in read[1:]] == ["kiri"] * 8 + ["kanan"] * 8


def test_what_stands_across_parts_the_columns():
    across = [(60, 590, "kata " * 18)]
    drawn = column(60, "a") + column(310, "b") + across + column(60, "c", top=560) + column(310, "d", top=560)
    assert [line.split()[0] for line in texts(*drawn)] == ["a"] * 8 + ["b"] * 8 + ["kata"] + ["c"] * 8 + ["d"] * 8


def test_short_columns_are_parted_where_those_before_were():
    gutters = Gutters()
    texts(*column(60, "a"), *column(310, "b"), gutters=gutters)
    read = texts(*column(60, "kiri", 3), *column(310, "kanan", 1), gutters=gutters)
    assert [line.split()[0] for line in read] == ["kiri"] * 3 + ["kanan"]


def test_three_columns():
    drawn = column(60, "a") + column(60 + 230, "b") + column(60 + 460, "c")
    assert [line.split()[0] for line in texts(*drawn)] == ["a"] * 8 + ["b"] * 8 + ["c"] * 8


@pytest.mark.parametrize(
    ("places", "lines"),
    [
        ([(60, 700, "Nama"), (120, 700, "Umur"), (60, 686, "Budi"), (120, 686, "30")], ["Nama | Umur", "Budi | 30"]),
        ([(60, 700, "Nama"), (160, 700, ":"), (180, 700, "Budi")], ["Nama : Budi"]),
        ([(60, 700, "a."), (90, 700, "kejujuran;")], ["a. kejujuran;"]),
        ([(60, 700, "Pemohon,"), (300, 700, "Termohon,")], ["Pemohon, | Termohon,"]),
        (
            [(60, 714, "kata " * 6), (60, 700, "hukum"), (120, 700, "acara"), (180, 700, "pidana")],
            ["kata " * 6, "hukum acara pidana"],
        ),
    ],
)
def test_words_far_apart(places, lines):
    assert texts(*places) == [line.strip() for line in lines]


def test_superscript_belongs_to_its_line():
    raised = Fragment("1", 100, 104, 700.0, 6.0, raised=True)
    page = Page(0, (*fragments((60, 700, "hukuman.")), raised, *fragments((108, 700, "Ia"))))
    (line,) = lines_of(page, Gutters())
    assert line.text == "hukuman.1 Ia" and [line.text[mark.start : mark.end] for mark in line.marks] == ["1"]
