"""Files that are not what they are called are told apart by their content."""

import pytest

from reader.errors import FileProblem
from reader.files.signatures import refuse_other_kinds, refuse_web_page, require_web_page


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF document"),
        (b"PK\x03\x04\x14\x00", "a ZIP archive or an office document"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"RIFF\x24\x00\x00\x00WEBP", "a picture, sound or film"),
        (b"{\\rtf1\\ansi", "an RTF document"),
    ],
)
def test_other_kinds_are_named(data, kind):
    with pytest.raises(FileProblem, match=rf"^a\.txt is {kind}, whatever its name says; "):
        refuse_other_kinds(data, "a.txt")


@pytest.mark.parametrize("text", ["RIFF adalah wadah berkas.", "ID3 menyimpan judul lagu.", "Pasal 5", "BZh"])
def test_texts_that_begin_like_a_signature_pass(text):
    refuse_other_kinds(text.encode(), "a.txt")


def test_web_page_under_the_name_of_a_text():
    for page in ("<!DOCTYPE html>\n<p>Isi", "  <html lang='id'>", '<?xml version="1.0"?>\n<!-- x -->\n<HTML>'):
        with pytest.raises(FileProblem, match=r"rename it to end in \.html"):
            refuse_web_page(page, "a.txt")
    refuse_web_page("Unsur <html> membuka halaman.", "a.txt")


def test_page_without_a_tag_or_in_an_archive():
    with pytest.raises(FileProblem, match=r"rename it to end in \.txt"):
        require_web_page("Bila a < b dan b > c maka selesai.", "a.html")
    with pytest.raises(FileProblem, match="web archive"):
        require_web_page("From: <Saved>\nSnapshot: x\nMIME-Version: 1.0\n\n<p>Isi</p>", "a.html")
    require_web_page("Isi<br>lain", "a.html")
