"""A statute without a title of its own is called by the lines above its preamble, whatever kind its file is."""

import pytest

from reader.files.html import read
from reader.files.kinds import parse_file
from reader.files.load import read_text
from reader.files.statute_title import statute_title, title_in_capitals
from reader.language.structure import structure

TITLE = ("UNDANG-UNDANG REPUBLIK INDONESIA", "NOMOR 99 TAHUN 2030", "TENTANG", "PERLINDUNGAN CONTOH")
PREAMBLE = ("DENGAN RAHMAT TUHAN YANG MAHA ESA", "PRESIDEN REPUBLIK INDONESIA,")
BODY = ("Menimbang bahwa contoh perlu dilindungi oleh negara, sebagaimana diamanatkan oleh hukum yang berlaku.",)
CONTAINER = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>
<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>
"""


def paragraphs(*lines):
    return "".join(f"<p>{line}</p>" for line in lines)


@pytest.mark.parametrize("beginning", [paragraphs(*TITLE), f"<p>{'<br>'.join(TITLE)}</p>"], ids=["apart", "broken"])
def test_page_without_a_title(beginning):
    contents = read(f"<body>{beginning}{paragraphs(*PREAMBLE, *BODY)}</body>")
    assert contents.title == " ".join(TITLE)
    assert contents.text.count(TITLE[-1]) == 1, "the title is told, not added to the text"


def test_page_with_a_title_keeps_it():
    page = f"<head><title>UU Contoh</title></head><body>{paragraphs(*TITLE, *PREAMBLE, *BODY)}</body>"
    assert read(page).title == "UU Contoh"


def test_book_without_a_title(tmp_path, pack):
    chapter = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{paragraphs(*TITLE, *PREAMBLE, *BODY)}</body></html>'
    parts = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER, "b.opf": PACKAGE}
    packed = {name: content.encode() for name, content in {**parts, "a.xhtml": chapter}.items()}
    contents = parse_file(pack(tmp_path / "uu.epub", packed))
    assert contents.title == " ".join(TITLE)
    assert contents.text.split("\n\n") == [*TITLE, *PREAMBLE, *BODY]


def test_what_is_no_statute_has_no_title_of_this_kind():
    assert title_in_capitals(["CATATAN SIDANG", "PENDAHULUAN", "Hakim hadir."]) == ""
    assert title_in_capitals(["Catatan", "TENTANG", "SIDANG"]) == ""
    assert title_in_capitals([]) == ""


def test_the_preamble_and_the_divisions_are_no_part_of_the_title():
    assert statute_title([*TITLE, *PREAMBLE]) == statute_title([*TITLE, "BAB I", "UMUM"]) == " ".join(TITLE)


def test_what_an_official_copy_has_above_the_title_is_no_part_of_it():
    for masthead in (("SALINAN",), ("LEMBARAN NEGARA REPUBLIK INDONESIA", "No. 196, 2022")):
        assert statute_title([*masthead, *TITLE, *PREAMBLE]) == " ".join(TITLE)
        assert title_in_capitals([*masthead, *TITLE, *PREAMBLE]) == " ".join(TITLE)


@pytest.mark.parametrize("apart", ["\n", "\n\n"])
@pytest.mark.parametrize("masthead", [(), ("SALINAN",), ("LEMBARAN NEGARA REPUBLIK INDONESIA", "No. 196, 2022")])
@pytest.mark.parametrize("preamble", [(), PREAMBLE])
def test_the_contents_of_a_statute_begin_behind_its_title(apart, masthead, preamble):
    text = apart.join((*masthead, *TITLE)) + "\n\n" + "\n\n".join((*preamble, "BAB I", "UMUM", "Pasal 1", "Isi pasal."))
    article = read_text(text)
    assert article.title.endswith("TENTANG PERLINDUNGAN CONTOH")
    assert [(section.label, section.title) for section in structure(article).sections] == [
        ("BAB I", "UMUM"),
        ("Pasal 1", ""),
    ]
