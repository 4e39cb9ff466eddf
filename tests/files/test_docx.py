"""Word documents give their passages with the numbers that Word shows, and say what keeps them from it."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import FileProblem
from reader.files import docx
from reader.files.contents import compose
from reader.files.kinds import parse_file

DOCUMENTS = Path(__file__).parents[1] / "articles" / "docx"
NAMES = sorted(file.stem for file in DOCUMENTS.glob("*.txt"))
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.fixture
def document(tmp_path, parts_of_folder, pack):
    """The file of a test document, made of its folder where it lies unpacked."""

    def made(name, suffix=".docx", **changes):
        if (DOCUMENTS / f"{name}.docx").exists():
            return DOCUMENTS / f"{name}.docx"
        parts = {**parts_of_folder(DOCUMENTS / name), **changes}
        parts = {n: content for n, content in parts.items() if content is not None}
        return pack(tmp_path / f"{name}{suffix}", parts)

    return made


@pytest.fixture
def body(document, outline):
    """The blocks of a body, with the styles, numbering and notes of one of the test documents."""

    def lines(xml, name="putusan"):
        whole = f'<w:document xmlns:w="{WORD}"><w:body>{xml}</w:body></w:document>'.encode()
        return outline(parse_file(document(name, **{"word/document.xml": whole})))

    return lines


@pytest.mark.parametrize("name", NAMES)
def test_document(document, outline, assert_sound, name):
    contents = parse_file(document(name))
    assert_sound(contents)
    assert outline(contents) == (DOCUMENTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def test_there_are_documents():
    assert len(NAMES) >= 8


@pytest.mark.parametrize(
    ("name", "title", "language"),
    [
        ("kontrak", "Perjanjian Kerja Sama Lisensi", ""),
        ("surat", "Surat Edaran tentang Keamanan Siber", "id"),
        ("perda", "Peraturan Daerah tentang Ruang Terbuka", "id"),
        ("penomoran", "", ""),
    ],
)
def test_title_and_language(document, name, title, language):
    contents = parse_file(document(name))
    assert (contents.title, contents.language) == (title, language)


def test_language_is_what_most_runs_say(document):
    runs = b'<w:r><w:rPr><w:lang w:val="id-ID"/></w:rPr><w:t>Hakim memutus.</w:t></w:r>'
    page = b'<w:document xmlns:w="%s"><w:body><w:p>%s</w:p></w:body></w:document>' % (WORD.encode(), runs)
    assert parse_file(document("kontrak", **{"word/document.xml": page})).language == "id"


def test_styles_and_links(document, styled):
    assert styled(parse_file(document("kontrak"))) == [
        ("strong", "noneksklusif", ""),
        ("strong", "Pihak Kedua", ""),
    ]
    assert ("link", "laman resmi", "https://siber.example/edaran") in styled(parse_file(document("surat")))
    assert ("link", "pusat bantuan", "https://bantuan.example/") in styled(parse_file(document("surat")))
    assert ("link", "berkas perkara", "https://pn-teluk.example/17") in styled(parse_file(document("putusan")))


@pytest.mark.parametrize("suffix", [".docm", ".dotx", ".DOCX"])
def test_kin_of_the_format(document, suffix):
    assert parse_file(document("ketat", suffix)).title == "Nota Dinas"


def cell(*paragraphs):
    return "<w:tc>" + "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in paragraphs) + "</w:tc>"


def test_tables(body):
    long = "panjang " * 30
    inner = f"<w:tbl><w:tr>{cell('dalam')}{cell('sekali')}</w:tr></w:tbl>"
    rows = [
        cell("a", "b") + cell("c"),
        cell("Nama") + cell(":") + cell("Budi"),
        cell(long) + cell("kanan"),
        f"<w:tc>{inner}<w:p/></w:tc>" + cell("luar"),
        cell("") + cell(""),
    ]
    assert body("<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>") == [
        "P a",
        "P b",
        "P c",
        "P Nama : Budi",
        f"P {long.strip()}",
        "P kanan",
        "P dalam | sekali | luar",
    ]


def test_numbered_cell(body):
    number = '<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc>'
    row = f"<w:tr>{number}{cell('Budi')}</w:tr>"
    assert body(f"<w:tbl>{row}{row}</w:tbl>") == ["L1 1. | Budi", "L1 2. | Budi"]


def test_paragraphs_joined_by_a_deleted_mark_at_the_end_of_a_cell(body):
    deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>sisa</w:t></w:r></w:p>"
    assert body(f"<w:tbl><w:tr><w:tc>{deleted}</w:tc>{cell('b')}</w:tr></w:tbl>{deleted}{deleted}") == [
        "P sisa | b",
        "P sisasisa",
    ]


def test_long_paragraph_is_no_heading(body):
    outline = '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
    assert body(f"<w:p>{outline}<w:r><w:t>{'kata ' * 100}</w:t></w:r></w:p>")[0].startswith("P kata")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"word/document.xml": b"<w:document><w:body><w:p>"}, "is damaged inside"),
        ({"word/document.xml": None}, "is no Word document, whatever its name says, or is damaged"),
        ({"word/document.xml": b"<document/>"}, "holds no text to read"),
        ({"word/numbering.xml": b"<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"}, "defines abbreviations"),
        ({"word/document.xml": b"<a>" * 300}, "is damaged inside"),
        ({"word/document.xml": b"<a>" + bytes(9_000_000)}, "swells beyond measure"),
    ],
)
def test_document_that_cannot_be_read(document, changes, sentence):
    with pytest.raises(FileProblem) as problem:
        parse_file(document("kontrak", **changes))
    assert str(problem.value).startswith(f"kontrak.docx {sentence}")
    assert str(problem.value).endswith(".") and "\n" not in str(problem.value)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"{\\rtf1 Putusan", "is an RTF document, whatever its name says; "),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is an Office document in the format from before 2007"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "is locked with a password; ",
        ),
    ],
)
def test_other_files_under_the_name(tmp_path, content, sentence):
    (tmp_path / "a.docx").write_bytes(content)
    with pytest.raises(FileProblem) as problem:
        parse_file(tmp_path / "a.docx")
    assert str(problem.value).startswith(f"a.docx {sentence}")


SNIPPETS = st.sampled_from(
    (
        *(
            "<w:p>",
            "</w:p>",
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>",
            "<w:tbl>",
            "<w:tr>",
            "<w:tc>",
            "</w:tr>",
        ),
        *('<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>', "<w:br/>", "<w:txbxContent>"),
        *('<w:ilvl w:val="9999999999999"/>', 'w:val="-1"', 'w:val="x"', "%9%9%9", "&#x202F;", "&x;", "<!--", "\0"),
        *('<w:outlineLvl w:val="-3"/>', '<w:start w:val="0"/>', '<w:basedOn w:val="Ayat"/>', "<w:t>1. a</w:t>"),
    )
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(["kontrak", "putusan", "surat", "undang_undang", "penomoran"]), st.data())
def test_mutants_are_read_or_told(parts_of_folder, assert_sound, name, data):
    parts = parts_of_folder(DOCUMENTS / name)
    for part in data.draw(st.lists(st.sampled_from(sorted(parts)), min_size=1, max_size=3)):
        for tag in data.draw(st.lists(st.integers(0, parts[part].count(b"<")), min_size=1, max_size=4)):
            pieces = parts[part].split(b"<")
            pieces.insert(tag, data.draw(SNIPPETS).encode().removeprefix(b"<"))
            parts[part] = b"<".join(pieces)
        if data.draw(st.booleans()):
            place = data.draw(st.integers(0, len(parts[part])))
            parts[part] = parts[part][:place] + parts[part][place + data.draw(st.integers(0, 60)) :]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    try:
        flow = docx.read(packed, f"{name}.docx")
        contents = compose(flow.pieces, title=flow.title, language=flow.language)
    except FileProblem as problem:
        assert "\n" not in str(problem) and str(problem).endswith(".")
        return
    assert_sound(contents)


def test_a_paragraph_that_never_ends_is_refused(body):
    unended = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a </w:t></w:r></w:p>"
    end = "<w:p><w:r><w:t>tamat</w:t></w:r></w:p>"
    assert body(unended * 9_000 + end) == [f"P {'a ' * 9_000}tamat"]
    assert len(body((unended * 2 + end) * 9_000)) == 9_000
    with pytest.raises(FileProblem, match="too intricate to be read"):
        body(unended * 11_000 + end)
