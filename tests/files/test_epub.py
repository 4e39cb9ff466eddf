"""E-books give their chapters in reading order, whole, and say what keeps them from it."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import FileProblem
from reader.files import epub
from reader.files.contents import compose
from reader.files.kinds import parse_file

BOOKS = Path(__file__).parents[1] / "articles" / "epub"
NAMES = sorted(file.stem for file in BOOKS.glob("*.txt"))


@pytest.fixture
def book(tmp_path, parts_of_folder, pack):
    """The file of a test book, made of its folder where it lies unpacked."""

    def made(name, **changes):
        if (BOOKS / f"{name}.epub").exists():
            return BOOKS / f"{name}.epub"
        parts = {"mimetype": b"application/epub+zip", **parts_of_folder(BOOKS / name), **changes}
        return pack(tmp_path / f"{name}.epub", {n: content for n, content in parts.items() if content is not None})

    return made


@pytest.mark.parametrize("name", NAMES)
def test_book(book, outline, assert_sound, name):
    contents = parse_file(book(name))
    assert_sound(contents)
    assert outline(contents) == (BOOKS / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def test_there_are_books():
    assert len(NAMES) >= 8


def test_title_and_language(book):
    assert (parse_file(book("buku_lama")).title, parse_file(book("buku_lama")).language) == (
        "Kisah Jaksa dari Teluk Kenanga",
        "id",
    )
    assert (parse_file(book("buku_rusak")).title, parse_file(book("buku_rusak")).language) == ("", "")


def test_styles_and_links_to_the_outside_alone(book, styled):
    assert styled(parse_file(book("majalah"))) == [
        ("link", "undang-undang", "https://peraturan.example/11"),
        ("strong", "kekuatan hukum", ""),
    ]


def test_parts_that_nobody_named_have_no_headings(book, outline):
    nav = """<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>
<nav epub:type="toc"><ol><li><a href="%s">Section 1</a></li></ol></nav></body></html>"""
    container = b"""<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="p.opf"/></rootfiles></container>"""
    package = b"""<package xmlns="http://www.idpf.org/2007/opf"><manifest>
<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>
<item id="n" href="n.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="a"/></spine></package>"""
    chapter = b"""<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Hakim hadir.</p></body></html>"""
    parts = {"META-INF/container.xml": container, "p.opf": package, "a.xhtml": chapter}
    assert outline(parse_file(book("tak_bernama", **parts, **{"n.xhtml": (nav % "a.xhtml").encode()}))) == [
        "P Hakim hadir."
    ]


LOCKED = (
    b'<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod '
    b'Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/><enc:CipherData>'
    b'<enc:CipherReference URI="EPUB/a.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>'
)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"META-INF/encryption.xml": LOCKED}, "is locked by its seller (DRM)"),
        ({"META-INF/rights.xml": b"<rights/>"}, "is locked by its seller (DRM)"),
        ({"EPUB/package.opf": b"<package><spine>"}, "is damaged inside"),
        ({"EPUB/package.opf": None}, "is no e-book, whatever its name says, or is damaged"),
        ({"EPUB/a.xhtml": None, "EPUB/b.xhtml": None, "EPUB/judul.xhtml": None}, "lacks a part of its text"),
        ({"EPUB/judul.xhtml": b"", "EPUB/a.xhtml": b" ", "EPUB/b.xhtml": b"<html/>"}, "holds no text to read"),
    ],
)
def test_book_that_cannot_be_read(book, changes, sentence):
    with pytest.raises(FileProblem) as problem:
        parse_file(book("majalah", **changes))
    assert str(problem.value).startswith(f"majalah.epub {sentence}")
    assert str(problem.value).endswith(".") and "\n" not in str(problem.value)


def test_container_may_be_missing(book, outline):
    lines = outline(parse_file(book("majalah", **{"META-INF/container.xml": None})))
    assert lines == (BOOKS / "majalah.txt").read_text(encoding="utf-8").splitlines()


def test_chapter_named_often_is_read_once(book):
    package = (BOOKS / "majalah" / "EPUB" / "package.opf").read_bytes()
    often = package.replace(b"</spine>", b'<itemref idref="a"/>' * 1_000 + b"</spine>")
    assert parse_file(book("majalah", **{"EPUB/package.opf": often})) == parse_file(book("majalah"))


def test_chapters_are_read_as_they_are_asked_for(book):
    damaged = {"EPUB/b.xhtml": b"<p>" + b"kata " * 5_000_000}
    with book("majalah", **damaged).open("rb") as file:
        pieces = epub.read(file, "majalah.epub").pieces
        assert next(pieces).text == "Edisi Maret"
        with pytest.raises(FileProblem, match="swells beyond measure"):
            list(pieces)


def assert_read_or_told(data, name, reader, assert_sound):
    try:
        flow = reader.read(io.BytesIO(data), name)
        contents = compose(flow.pieces, title=flow.title, language=flow.language)
    except FileProblem as problem:
        assert "\n" not in str(problem) and str(problem).endswith(".")
        return
    assert_sound(contents)


SNIPPETS = st.sampled_from(
    (
        *("<p>", "</p>", "<h1>", "<aside epub:type='footnote' id='k1'>", "<a href='#k1'><sup>1</sup></a>", "<ol><li>"),
        *("&nbsp;", "&x;", "<![CDATA[", "]]>", "<?xml?>", "<!DOCTYPE p [<!ENTITY x 'y'>]>", "<td><p>", "\u2028", "\0"),
        *("<item id='a' href='../../a'/>", "<itemref idref='a'/>", "href='%00'", "<navPoint>", "toc='nav'", "xmlns=''"),
    )
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(["majalah", "catatan_akhir", "buku_lama"]), st.data())
def test_mutants_are_read_or_told(parts_of_folder, assert_sound, name, data):
    parts = parts_of_folder(BOOKS / name)
    for part in data.draw(st.lists(st.sampled_from(sorted(parts)), min_size=1, max_size=3)):
        place = data.draw(st.integers(0, len(parts[part])))
        cut = data.draw(st.integers(0, 40))
        parts[part] = parts[part][:place] + data.draw(SNIPPETS).encode() + parts[part][place + cut :]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    mutant = bytearray(packed.getvalue())
    for place, value in data.draw(
        st.lists(st.tuples(st.integers(0, len(mutant) - 1), st.integers(0, 255)), max_size=2)
    ):
        mutant[place] = value
    assert_read_or_told(bytes(mutant), "majalah.epub", epub, assert_sound)
