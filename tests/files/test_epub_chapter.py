"""A chapter is read as the book means it: its headings, what the contents name, and nothing that is not shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import FileProblem
from reader.files import epub_chapter
from reader.files.epub_chapter import chapter_pieces
from reader.files.epub_headings import TocLine
from reader.files.epub_notes import Notes

HEAD = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'


def read(body, toc=(), head=HEAD):
    """The passages of a chapter: their kind, level and text."""
    page = f"{head}<body>{body}</body></html>".encode()
    pieces = chapter_pieces(page, "bab.xhtml", "a.epub", toc, Notes(lambda link, entry: None))
    return [f"{piece.kind.value} {piece.level} {piece.text}" for piece in pieces]


def test_headings_lie_one_level_below_the_title_of_the_book():
    assert read("<h1>Bab I</h1><h2>Asas</h2><h6>Catatan</h6>") == [
        "heading 2 Bab I",
        "heading 3 Asas",
        "heading 6 Catatan",
    ]


@pytest.mark.parametrize(
    "unread",
    [
        "<script>alert(1)</script>",
        '<p hidden="">rahasia</p>',
        '<p aria-hidden="true">rahasia</p>',
        '<p style="color: red; DISPLAY : none">rahasia</p>',
        '<span epub:type="pagebreak" id="h12">12</span>',
        "<svg><text>gambar</text></svg>",
        "<ruby><rt>bacaan</rt></ruby>",
    ],
)
def test_what_is_not_shown_is_not_read(unread):
    assert read(f"<p>Hakim memutus.</p>{unread}<p>Jaksa menuntut.</p>") == [
        "paragraph 0 Hakim memutus.",
        "paragraph 0 Jaksa menuntut.",
    ]


def test_a_chapter_that_is_no_xml_is_read_as_an_old_page():
    assert read("<P>Hakim &amp; jaksa<br>memutus.<P>Tamat", head="<html>") == [
        "paragraph 0 Hakim & jaksa memutus.",
        "paragraph 0 Tamat",
    ]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("&nbsp;5&nbsp;ayat", "5 ayat"),
        ("R&amp;D &lt;1", "R&D <1"),
        ("caf&eacute;", "café"),
        ("&tidakada;", "&tidakada;"),
    ],
)
def test_entities_of_web_pages(written, read_as):
    assert read(f"<p>Pasal {written}</p>") == [f"paragraph 0 Pasal {read_as}"]


def test_a_cell_with_one_paragraph_is_part_of_its_row():
    cells = "<tr><td><p>Nama</p></td><td><div>Umur</div></td></tr><tr><td>Budi</td><td><p>30</p></td></tr>"
    assert read(f"<table>{cells}</table>") == ["paragraph 0 Nama | Umur", "paragraph 0 Budi | 30"]


def test_contents_make_headings_of_what_they_name():
    toc = (TocLine("Awal", 1, "a"), TocLine("Kedua", 2, "b"))
    assert read('<p id="a">AWAL</p><p>Isi.</p><p><i id="b"/>Kedua</p><p>Isi.</p>', toc) == [
        "heading 2 AWAL",
        "paragraph 0 Isi.",
        "heading 3 Kedua",
        "paragraph 0 Isi.",
    ]


def test_contents_leave_headings_alone():
    toc = (TocLine("Bab Satu", 1, ""),)
    assert read("<h2>Bab</h2><p>Isi.</p>", toc) == ["heading 3 Bab", "paragraph 0 Isi."]


def test_a_chapter_without_any_heading_gets_the_line_that_leads_to_it():
    toc = (TocLine("Bab Satu", 1, ""),)
    assert read("<p>Isi.</p>", toc) == ["heading 2 Bab Satu", "paragraph 0 Isi."]
    assert read('<p hidden="">Isi.</p>', toc) == []


def test_a_long_passage_is_no_title_though_the_contents_say_the_same():
    long = "kata " * 80
    toc = (TocLine("Pembuka", 1, ""), TocLine(long.strip(), 1, "x"))
    assert read(f'<p id="x">{long}</p>', toc)[-1] == f"paragraph 0 {long.strip()}"


def test_a_chapter_of_too_many_elements_is_refused(monkeypatch):
    monkeypatch.setattr(epub_chapter, "ELEMENTS_LIMIT", 5)
    assert read("<p>a</p>" * 4) == ["paragraph 0 a"] * 4
    with pytest.raises(FileProblem, match=r"^a\.epub is too intricate"):
        read("<p>a</p>" * 5)


@given(st.text(st.sampled_from("<pdiv/>h1 id='x'&;ab\n"), max_size=60), st.sampled_from(["", "x", "tidak ada"]))
def test_any_chapter_is_read(markup, fragment):
    before = read(f"<p>awal</p>{markup}<p>akhir</p>", (TocLine("awal", 1, fragment),))
    assert any("awal" in line for line in before)
