"""Lines broken at a fixed width flow together; lines that are paragraphs stay apart."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files.wrapping import lines_of, passages

PARAGRAPHS = (
    "Majelis hakim menjatuhkan pidana penjara selama dua tahun kepada terdakwa karena terbukti secara sah dan "
    "meyakinkan bersalah melakukan penipuan secara berlanjut terhadap para penggugat.",
    "Terdakwa menyatakan pikir-pikir, sedangkan penuntut umum langsung mengajukan banding ke pengadilan tinggi pada "
    "hari yang sama karena menilai pidana itu terlalu ringan dibandingkan dengan kerugian korban.",
)


def texts(text):
    return [" ".join(line.text for line in passage) for passage in passages(list(lines_of(text)))]


@pytest.mark.parametrize("width", [50, 64, 72, 80, 98])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_paragraphs_of_any_width_flow_together(width, gap):
    broken = gap.join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS * 3)
    assert texts(broken) == list(PARAGRAPHS * 3)


@pytest.mark.parametrize(
    "lines",
    [
        ["Buah cempedak di luar pagar", "ambil galah tolong jolokkan", "saya budak baru belajar"],
        ["Ditetapkan di Jakarta", "pada tanggal 4 Oktober 2030", "ttd."],
        [*PARAGRAPHS],
        ["Terdakwa bebas.", "Jaksa mengajukan kasasi pada sore harinya juga.", "Sidang ditunda sampai pekan depan."],
    ],
)
def test_lines_that_are_paragraphs_stay_apart(lines):
    assert texts("\n".join(lines)) == lines


def test_items_and_references_in_a_broken_text():
    text = textwrap.dedent("""\
        Setiap orang yang memenuhi syarat sebagaimana dimaksud dalam ketentuan ayat
        (2) huruf b dapat mengajukan permohonan kepada pejabat yang berwenang di
        daerahnya dengan melampirkan:
        a. salinan kartu tanda penduduk yang masih berlaku pada saat permohonan itu
        diajukan;
        b. bukti pelunasan.
    """)
    assert [passage[:24] for passage in texts(text)] == [
        "Setiap orang yang memenu",
        "a. salinan kartu tanda p",
        "b. bukti pelunasan.",
    ]


def test_lines_know_their_place():
    text = "\n  satu dua \n\n\ttiga\nempat"
    assert [(text[line.span.start : line.span.end], line.indent, line.adjacent) for line in lines_of(text)] == [
        ("satu dua", 2, False),
        ("tiga", 1, False),
        ("empat", 0, True),
    ]


@given(st.text(st.sampled_from("ab.1) \n-K"), max_size=300))
def test_no_line_is_lost(text):
    lines = list(lines_of(text))
    assert [line for passage in passages(lines) for line in passage] == lines
