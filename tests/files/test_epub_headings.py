"""The contents of a book say what its chapters are called, in the way of EPUB 3 or of EPUB 2."""

import pytest

from reader.files import epub_headings
from reader.files.epub_headings import TocLine, toc_lines
from reader.files.epub_package import Package
from reader.files.zip_reader import ZipReader
from tests.files.packed import archive

NAVIGATION = """<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>
<nav epub:type="landmarks"><ol><li><a href="satu.xhtml">Sampul</a></li></ol></nav>
<nav epub:type="toc"><ol><li><a href="satu.xhtml">Bab  I</a>
<ol><li><a href="satu.xhtml#a">Asas\n Hukum</a></li></ol></li><li><a href="dua.xhtml">Bab II</a></li>
<li><a href="https://contoh.example/">Luar</a></li><li><span>Lampiran</span></li></ol></nav></body></html>"""
NCX = """<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>Bab I</text></navLabel>
<content src="satu.xhtml"/><navPoint><navLabel><text>Asas</text></navLabel><content src="satu.xhtml#a"/></navPoint>
</navPoint></navMap></ncx>"""
PACKAGE = Package("Buku", "id", (), (), "nav.xhtml", "toc.ncx")


def lines(navigation="", ncx=""):
    parts = {"satu.xhtml": "", "dua.xhtml": "", "nav.xhtml": navigation, "toc.ncx": ncx}
    book = ZipReader(archive({name: text for name, text in parts.items() if text or name[0] in "sd"}), "a.epub")
    return toc_lines(book, PACKAGE, "a.epub")


def test_lines_lead_to_chapters_and_to_places_in_them():
    assert lines(NAVIGATION, NCX) == {
        "satu.xhtml": [TocLine("Bab I", 1, ""), TocLine("Asas Hukum", 2, "a")],
        "dua.xhtml": [TocLine("Bab II", 1, "")],
    }


@pytest.mark.parametrize("navigation", ["", "<html><nav>", '<html><nav epub:type="toc"/></html>', "<html/>"])
def test_the_older_contents_stand_in_where_the_newer_are_missing_or_damaged(navigation):
    assert lines(navigation, NCX) == {"satu.xhtml": [TocLine("Bab I", 1, ""), TocLine("Asas", 2, "a")]}


def test_names_that_a_program_made_up_are_no_contents():
    made_up = NCX.replace("Bab I<", "Section 1<").replace("Asas<", "Section 2<")
    assert lines("", made_up) == {}
    assert len(lines("", NCX.replace("Bab I<", "Section 1<"))["satu.xhtml"]) == 2
    assert lines() == {}


def test_endless_contents_are_cut(monkeypatch):
    monkeypatch.setattr(epub_headings, "_MOST_IN_CHAPTER", 1)
    assert [len(chapter) for chapter in lines(NAVIGATION).values()] == [1, 1]
    monkeypatch.setattr(epub_headings, "_MOST", 1)
    assert lines(NAVIGATION) == {"satu.xhtml": [TocLine("Bab I", 1, "")]}
