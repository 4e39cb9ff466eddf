"""PDFs give their passages in reading order, without what belongs to the sheet, and say what keeps them from it."""

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import FileProblem
from reader.files import pdf
from reader.files.child import read_in_child
from reader.files.contents import compose
from reader.files.kinds import parse_file
from tests.files.pdf_maker import Picture, Words, centred, lines
from tests.files.pdf_maker import pdf as made

DOCUMENTS = Path(__file__).parents[1] / "articles" / "pdf"
NAMES = sorted(file.stem for file in DOCUMENTS.glob("*.txt"))
PAGE = lines(72, 700, ["Hakim memutus perkara itu setelah mendengar", "keterangan para saksi di sidang."])


@pytest.fixture
def read(tmp_path):
    """What the document with these pages holds."""

    def contents(pages, **details):
        (tmp_path / "a.pdf").write_bytes(made(pages, **details))
        return parse_file(tmp_path / "a.pdf")

    return contents


@pytest.mark.parametrize("name", NAMES)
def test_document(outline, assert_sound, name):
    contents = parse_file(DOCUMENTS / f"{name}.pdf")
    assert_sound(contents)
    assert outline(contents) == (DOCUMENTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def test_there_are_documents():
    assert len(NAMES) >= 8


def test_document_comes_through_the_child():
    assert read_in_child(DOCUMENTS / "jurnal.pdf") == parse_file(DOCUMENTS / "jurnal.pdf")


def test_styles(styled):
    assert styled(parse_file(DOCUMENTS / "kebijakan.pdf")) == [("strong", "dalam waktu satu jam", "")]
    assert styled(parse_file(DOCUMENTS / "buku.pdf")) == [
        ("emphasis", "sistem elektronik", ""),
        ("emphasis", "informasi elektronik", ""),
    ]


@pytest.mark.parametrize(
    ("own", "title"),
    [
        ("Putusan Nomor 214 Tahun 2031", "Putusan Nomor 214 Tahun 2031"),
        ("Microsoft Word - putusan.docx", "PUTUSAN SELA"),
        ("putusan_214.pdf", "PUTUSAN SELA"),
        ("untitled", "PUTUSAN SELA"),
        ("Layout 1", "PUTUSAN SELA"),
        ("", "PUTUSAN SELA"),
    ],
)
def test_title(read, own, title):
    assert read([[centred(760, "PUTUSAN SELA", 16, "B"), *PAGE]], title=own).title == title


@pytest.mark.parametrize(("mark", "language"), [("id-ID", "id"), ("en", "en"), ("", ""), ("x" * 200, "")])
def test_language(read, mark, language):
    assert read([PAGE], language=mark).language == language


def statute_page(number, texts, catchword=""):
    head = [centred(800, "PRESIDEN", 11), centred(786, "REPUBLIK INDONESIA", 11)]
    foot = [Words(72, 30, f"SK No {118400 + number} A", 9)]
    page_number = [centred(765, f"- {number} -", 11)] if number > 1 else []
    return [*head, *page_number, *lines(72, 740, texts), *foot, *([Words(400, 60, catchword)] if catchword else [])]


def test_statute_without_heads_and_catchwords(read, outline):
    pages = [
        statute_page(1, ["a. bahwa konsumen perlu dilindungi dalam perdagangan", "   elektronik;"], "b. bahwa . . ."),
        statute_page(
            2, ["b. bahwa pelindungan itu belum diatur dalam peraturan", "   perundang-undangan;"], "Pasal 1 . . ."
        ),
        statute_page(3, ["Pasal 1", "Undang-Undang ini mulai berlaku pada tanggal diundangkan."]),
    ]
    assert outline(read(pages)) == [
        "L1 a. bahwa konsumen perlu dilindungi dalam perdagangan elektronik;",
        "L1 b. bahwa pelindungan itu belum diatur dalam peraturan perundang-undangan;",
        "H3 Pasal 1",
        "P Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
    ]


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_page_that_is_turned(read, outline, rotate):
    assert outline(read([PAGE], rotate=rotate)) == [
        "P Hakim memutus perkara itu setelah mendengar keterangan para saksi di sidang."
    ]


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_text_drawn_in_another_direction(read, outline, turn):
    turned = [
        Words(*(((300 + 14 * n, 100), (500, 300 + 14 * n), (300 - 14 * n, 700))[turn - 1]), words.text, turn=turn)
        for n, words in enumerate(PAGE)
    ]
    expected = ["P Hakim memutus perkara itu setelah mendengar keterangan para saksi di sidang."]
    assert outline(read([turned])) == expected
    stamp = Words(30, 200, "SALINAN RESMI", turn=turn)
    assert outline(read([[*PAGE, stamp]])) == expected


def test_text_that_is_not_seen(read, outline):
    recognised = [Words(words.x, words.y, words.text, mode=3) for words in PAGE]
    assert outline(read([[Picture(), *recognised]])) == [
        "P Hakim memutus perkara itu setelah mendengar keterangan para saksi di sidang."
    ]
    beyond = [Words(700, 500, "di luar halaman"), Words(72, 900, "di atas halaman")]
    assert outline(read([[*PAGE, *beyond]])) == outline(read([PAGE]))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (made([[Picture()], [Picture()]]), "holds pictures of its pages and no text (a scan); "),
        (made([[]]), "holds no text to read; "),
        ((DOCUMENTS / "terkunci.pdf").read_bytes(), "is locked with a password; "),
        (b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", "is damaged or was not saved to its end; "),
    ],
)
def test_document_that_cannot_be_read(tmp_path, data, sentence):
    (tmp_path / "a.pdf").write_bytes(data)
    with pytest.raises(FileProblem) as problem:
        parse_file(tmp_path / "a.pdf")
    assert str(problem.value).startswith(f"a.pdf {sentence}")
    assert str(problem.value).endswith(".") and "\n" not in str(problem.value)


def test_first_pages_come_before_the_last_are_read():
    pages = [lines(72, 700, [f"Saksi {'abcdefghij'[number % 10] * 9} hadir."] * 9) for number in range(200)]
    document = io.BytesIO(made(pages))
    read_last = []
    pieces = pdf._pieces(pdf._opened(document, "a.pdf"), "a.pdf")
    original = pdf.read_page
    try:
        pdf.read_page = lambda opened, number: read_last.append(number) or original(opened, number)
        next(pieces)
    finally:
        pdf.read_page = original
    assert max(read_last) < 60


FILES = {name: (DOCUMENTS / f"{name}.pdf").read_bytes() for name in ("surat", "tabel", "jurnal")}
FILES["buatan"] = made([[centred(760, "PUTUSAN", 16, "B"), *PAGE]] * 3, title="Putusan", language="id")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_mutants_are_read_or_told(assert_sound, name, data):
    mutant = bytearray(FILES[name])
    places = st.tuples(st.integers(0, len(mutant) - 1), st.integers(0, 255))
    for place, value in data.draw(st.lists(places, min_size=1, max_size=12)):
        mutant[place] = value
    if data.draw(st.booleans()):
        del mutant[data.draw(st.integers(0, len(mutant))) :]
    try:
        flow = pdf.read(io.BytesIO(bytes(mutant)), "a.pdf")
        contents = compose(flow.pieces, title=flow.title, language=flow.language)
    except FileProblem as problem:
        assert "\n" not in str(problem) and str(problem).endswith(".")
        return
    assert_sound(contents)
