"""Footnotes are told apart from the text, with the same mark in both."""

import pytest

from reader.files.pdf_lines import line_of
from reader.files.pdf_notes import parted
from reader.files.pdf_page import Fragment


def line(y, *parts, size=11.0):
    """A line of parts, those that begin with ^ raised."""
    fragments, x = [], 72.0
    for part in parts:
        words, raised = part.lstrip("^"), part.startswith("^")
        width = 5 * len(words)
        fragments.append(Fragment(words, x, x + width, y, size * (0.6 if raised else 1), raised=raised))
        x += width
    return line_of(fragments, page=0, left=72, right=520)


def texts(lines):
    text, notes = parted(lines, 11.0)
    return [one.text for one in text], [[one.text for one in note] for note in notes]


def test_notes_and_their_marks():
    page = [
        line(700, "Asas itu tua.", "^1", " Ia lahir dari pergulatan.", "^2"),
        line(120, "^1", " Lihat bab pertama, lalu", size=8.5),
        line(110, "bandingkan bab kedua.", size=8.5),
        line(100, "^2", " Berkas 12.", size=8.5),
    ]
    assert texts(page) == (
        ["Asas itu tua.[1] Ia lahir dari pergulatan.[2]"],
        [["[1] Lihat bab pertama, lalu", "bandingkan bab kedua."], ["[2] Berkas 12."]],
    )


def test_marks_that_are_not_raised():
    page = [
        line(700, "Asas itu tua."),
        line(120, "1) Lihat bab pertama.", size=8.5),
        line(110, "2) Berkas 12.", size=8.5),
    ]
    assert texts(page)[1] == [["[1] Lihat bab pertama."], ["[2] Berkas 12."]]


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (("luasnya 40 m", "^2", " saja"), "luasnya 40 m2 saja"),
        (("10", "^6"), "106"),
        (("menurut ahli", "^12"), "menurut ahli[12]"),
        (("tanggal 1", "^st"), "tanggal 1st"),
    ],
)
def test_raised_characters(parts, text):
    assert texts([line(700, *parts)])[0] == [text]


def test_small_print_that_is_no_note():
    page = [line(700, "Tabel berikut."), line(100, "Sumber: olahan penulis.", size=8.5)]
    assert texts(page) == (["Tabel berikut.", "Sumber: olahan penulis."], [])
