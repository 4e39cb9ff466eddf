"""Saved pages give their articles and nothing else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import FileProblem
from reader.files.html import declared_encoding, read
from reader.files.kinds import parse_file

PAGES = sorted((Path(__file__).parents[1] / "articles").glob("*.html"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_saved_page(outline, assert_sound, page):
    contents = parse_file(page)
    assert_sound(contents)
    assert outline(contents) == page.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    assert outline(contents)[0] == f"H1 {contents.title}"


def test_there_are_pages():
    assert len(PAGES) >= 8


@pytest.mark.parametrize(
    ("page", "language"),
    [
        ("<html lang=id-ID><p>Isi", "id"),
        ("<html xml:lang=en><p>Isi", "en"),
        ("<html lang=''><body lang=in><p>Isi", "id"),
        ("<p>Isi", ""),
    ],
)
def test_language(page, language):
    assert read(page).language == language


def test_declared_encoding():
    assert declared_encoding(b'<html><meta charset="utf-8">') == "utf-8"
    assert declared_encoding(b"<META http-equiv=x content='text/html; charset=windows-1252'>") == "windows-1252"
    assert declared_encoding(b'<?xml version="1.0" encoding="ISO-8859-1"?>') == "ISO-8859-1"
    assert declared_encoding(b"<p>charset=utf-8") == ""


def test_page_of_links_alone_keeps_them(outline):
    links = "<ul><li><a href='/1'>UU 1</a><li><a href='/2'>UU 2</a></ul>"
    page = f"<title>Daftar Peraturan</title><div class=menu>{links}</div>"
    assert outline(read(page)) == ["H1 Daftar Peraturan", "L1 • UU 1", "L1 • UU 2"]


def test_other_main_headings_stand_below_the_title(outline):
    assert outline(read("<h1>Judul</h1><p>Isi</p><h1>Bab</h1><h2>Sub</h2><p>Isi")) == [
        "H1 Judul",
        "P Isi",
        "H2 Bab",
        "H3 Sub",
        "P Isi",
    ]


TAGS = ["p", "div", "h1", "ul", "ol", "li", "b", "a href=x", "pre", "table", "tr", "td", "blockquote", "br", "article"]
PARTS = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag.split()[0]}>" for tag in TAGS]),
    st.text(st.sampled_from("ab1.() \n&;<>\u00a0\u2028"), max_size=8),
    st.just("Majelis hakim menolak keberatan terdakwa dan melanjutkan sidang pada pekan berikutnya."),
    st.sampled_from(
        ["<!--", "-->", "<script>", "</script>", "&#0;", "&#8232;", "&#xfffc;", "<p hidden>", "<p id=nav>"]
    ),
)


@given(st.lists(PARTS, max_size=40).map("".join))
def test_any_markup_gives_sound_blocks_or_a_problem(assert_sound, page):
    try:
        contents = read(page)
    except FileProblem:
        return
    assert_sound(contents)


@pytest.mark.parametrize(
    "unit", ["<p>a", "<b>a<br>", "<ul><li>a</li></ul>", "<td>a", "a<br>", "<div class=nav>a</div>"]
)
def test_long_page_of_one_kind_is_read(assert_sound, unit):
    assert_sound(read(unit * 1_500))


def test_a_page_may_leave_its_body_out():
    article = "<article><p>Hakim menunda sidang karena saksi sakit.</p></article>"
    contents = read(f"<!doctype html><title>Sidang ditunda</title>{article}")
    assert contents.title == "Sidang ditunda"
    assert contents.text == "Sidang ditunda\n\nHakim menunda sidang karena saksi sakit."
