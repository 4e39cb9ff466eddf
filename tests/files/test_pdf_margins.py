"""Heads, feet and page numbers go; what only looks like them stays."""

import pytest

from reader.files.pdf_lines import Line
from reader.files.pdf_margins import without_margins


def line(page, y, text, size=12.0, x0=72.0):
    return Line(page, text, x0, x0 + 5 * len(text), y, size, 72.0, 520.0)


def body(number):
    """Three lines that no other page has."""
    words = [
        "satu",
        "dua",
        "tiga",
        "empat",
        "lima",
        "enam",
        "tujuh",
        "delapan",
        "sembilan",
        "sepuluh",
        "sebelas",
        "duabelas",
    ]
    return [(700 - 14 * row, f"Saksi {words[number]} menerangkan hal {words[(number + row) % 12]}") for row in range(3)]


def kept(pages):
    """What is left of pages that are given as pairs of a height and a text."""
    made = [[line(number, y, text) for y, text in page] for number, page in enumerate(pages)]
    return [[one.text for one in page] for page in without_margins(made)]


@pytest.mark.parametrize(
    "edge",
    [
        lambda n: (800, "Jurnal Hukum, Vol. 4, No. 2"),
        lambda n: (800, f"- {n} -"),
        lambda n: (800, f"2031, No. {251} -{n}-"),
        lambda n: (30, str(n)),
        lambda n: (30, ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"][n - 1]),
        lambda n: (30, f"Halaman {n} dari 20 Putusan Nomor 17/Pid.Sus/2031/PN Tlk"),
        lambda n: (30, f"Hal. {n} dari 20 hal."),
        lambda n: (30, f"SK No {118400 + 3 * n} A"),
        lambda n: (30, f"https://warta.example/siber/putusan {n}/8"),
        lambda n: (800, f"Bab 2 Pembuktian {n}" if n % 2 else f"{n} Hukum Acara"),
    ],
)
def test_running_lines_go(edge):
    pages = [[*body(number), edge(number + 1)] for number in range(8)]
    pages = [sorted(page, reverse=True) for page in pages]
    assert kept(pages) == [[text for _, text in body(number)] for number in range(8)]


def test_heads_of_a_statute_go_but_not_the_preamble():
    head = [(800, "PRESIDEN"), (786, "REPUBLIK INDONESIA")]
    preamble = (760, "PRESIDEN REPUBLIK INDONESIA,")
    assert kept([[*head, preamble, *body(0)], [*head, (772, "- 2 -"), *body(1)]]) == [
        [preamble[1], *(text for _, text in body(0))],
        [text for _, text in body(1)],
    ]


@pytest.mark.parametrize("same", ["Pasal 5", "Cukup jelas.", "(1) Setiap orang", "a. hakim"])
def test_lines_of_the_text_stay(same):
    pages = [
        [(714, same if number in (2, 3, 5) else f"Hakim {chr(97 + number) * 5}"), *body(number)] for number in range(8)
    ]
    assert [page[0] for page in kept(pages)].count(same) == 3


def test_numbers_that_do_not_go_up_with_the_pages_stay():
    pages = [[(714, f"Pada tahun {2031 - 3 * number}"), *body(number)] for number in range(8)]
    assert all(len(page) == 4 for page in kept(pages))


def test_single_page():
    assert kept([[(714, "12"), *body(0), (30, "- 1 -")]]) == [["12", *(text for _, text in body(0))]]


@pytest.mark.parametrize(
    ("last", "first", "goes"),
    [
        ("b. bahwa . . .", "b. bahwa konsumen perlu dilindungi", True),
        ("Pasal 7 …", "Pasal 7", True),
        ("dan seterusnya …", "Pasal 7", False),
    ],
)
def test_catchwords(last, first, goes):
    pages = [[*body(0), (60, last)], [(714, first), *body(1)]]
    assert (last not in kept(pages)[0]) is goes


def test_pages_keep_their_order_and_number():
    pages = [[(700, f"Halaman dengan kata {chr(97 + number % 26) * 6} dan {number * 7}")] for number in range(40)]
    assert kept(pages) == [[text for _, text in page] for page in pages]
