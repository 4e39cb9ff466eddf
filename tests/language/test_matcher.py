"""Indonesian in, marked Indonesian out."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.matcher import Matcher
from reader.model.article import Block, BlockKind, Span
from reader.model.term import Grade, Term
from tests.language.indonesian import FakeAnalyser, make_term, marked, paragraphs

DAKWAAN = make_term("dakwaan", root="dakwa")
MENDAKWA = make_term("mendakwa", pos="verb", root="dakwa")
TERDAKWA = make_term("terdakwa", root="dakwa")
PERATURAN_DAERAH = make_term("peraturan daerah")
ALAT_BUKTI = make_term("alat bukti")
MENCUCI_UANG = make_term("mencuci uang", pos="verb", root="cuci")
KPK = make_term("KPK", pos="abbreviation")
ENKRIPSI = make_term("enkripsi", root="enkripsi")


def matches(text: str, *terms: Term):
    return Matcher(FakeAnalyser(), terms).find(text, paragraphs(text))


@pytest.mark.parametrize(
    ("terms", "text"),
    [
        ([DAKWAAN], "Jaksa membacakan [dakwaan] itu."),
        ([DAKWAAN], "[Dakwaannya] dibacakan."),
        ([DAKWAAN], "Semua [dakwaan-dakwaan] itu."),
        ([DAKWAAN], "PEMBACAAN [DAKWAAN] DITUNDA"),
        ([DAKWAAN], "Isi “[dakwaan]”, kata jaksa"),
        ([MENDAKWA], "Ia [didakwa=mendakwa] di Paris."),
        ([MENDAKWA], "Jaksa [mendakwa] dia."),
        ([MENDAKWA], "Jaksa [mendakwanya]."),
        ([MENDAKWA], "Ia tidak [kudakwa=mendakwa]."),
        ([MENDAKWA], "Orang yang kami [dakwa=mendakwa] hadir."),
        ([MENDAKWA], "Orang itu dakwa."),
        ([MENDAKWA], "Ia [terdakwa~mendakwa] itu."),
        ([MENDAKWA, TERDAKWA], "Ia [terdakwa] itu."),
        ([MENDAKWA, DAKWAAN, TERDAKWA], "[Terdakwa] [didakwa=mendakwa] dengan [dakwaan]."),
        ([make_term("penggugat", root="gugat")], "Pihak tergugat dan [penggugatnya]."),
        ([make_term("unduh", pos="verb", root="unduh")], "Ia [mengunduh=unduh] berkas."),
        ([make_term("menyinkronkan", pos="verb", root="sinkron")], "Berkas yang Anda [sinkronkan=menyinkronkan]."),
        ([ENKRIPSI], "Data [terenkripsi~enkripsi] itu."),
        ([make_term("saksi", root="saksi")], "Ia menyaksikan film, bukan [saksi]."),
        ([make_term("undang-undang")], "Menurut [undang undang] dan [undang\u2011undangnya]."),
        ([make_term("tanggung jawab")], "Itu [tanggungjawab] dan [tanggung jawabnya]."),
        ([KPK], "Penyidik [KPK] dan [KPK-nya], bukan kpk atau Kpk."),
        ([make_term("perusahaan", aka=("PT",))], "Direktur [PT] Maju."),
    ],
)
def test_one_word(terms: list[Term], text: str) -> None:
    plain = re.sub(r"\[([^]=~]+)[^]]*\]", r"\1", text)
    assert marked(plain, *terms) == text


@pytest.mark.parametrize(
    ("terms", "text", "expected"),
    [
        ([PERATURAN_DAERAH], "Peraturan daerahnya berlaku", "[Peraturan daerahnya] berlaku"),
        ([PERATURAN_DAERAH], "Peraturannya daerah itu", "Peraturannya daerah itu"),
        ([ALAT_BUKTI], "alat-alat bukti itu", "[alat-alat bukti] itu"),
        ([ALAT_BUKTI], "alat bukti-bukti itu", "alat bukti-bukti itu"),
        ([ALAT_BUKTI], "alat, bukti", "alat, bukti"),
        ([ALAT_BUKTI], "alat “bukti”", "alat “bukti”"),
        ([ALAT_BUKTI], "Ini alat. Bukti itu", "Ini alat. Bukti itu"),
        ([ALAT_BUKTI], "alat\nbukti", "alat\nbukti"),
        ([ALAT_BUKTI], "alat-bukti itu", "[alat-bukti] itu"),
        ([ALAT_BUKTI], "alat yang bukti", "alat yang bukti"),
        ([MENCUCI_UANG], "uang itu dicuci, ia dicuci uang", "uang itu dicuci, ia [dicuci uang=mencuci uang]"),
        ([MENCUCI_UANG], "pencucian uang", "pencucian uang"),
        (
            [make_term("data pribadi spesifik", insert=("yang", "bersifat"))],
            "data pribadi yang bersifat spesifik",
            "[data pribadi yang bersifat spesifik]",
        ),
        ([make_term("subjek hukum", insert=("-nya",))], "alatnya hukum", "alatnya hukum"),
        ([make_term("alat hukum", insert=("-nya",))], "alatnya hukum", "[alatnya hukum]"),
        (
            [make_term("tindak pidana"), make_term("tindak pidana pencucian uang"), make_term("pidana")],
            "tindak pidana pencucian uang; pidana",
            "[tindak pidana pencucian uang]; [pidana]",
        ),
        (
            [make_term("hak cipta"), make_term("cipta karya negara")],
            "hak cipta karya negara",
            "hak [cipta karya negara]",
        ),
    ],
)
def test_several_words(terms: list[Term], text: str, expected: str) -> None:
    assert marked(text, *terms) == expected


def test_the_shorter_terms_inside_a_longer_one_are_named() -> None:
    inside = (make_term("pidana"), make_term("tindak pidana"), make_term("uang"), make_term("pencucian uang"))
    match = matches("tindak pidana pencucian uang", make_term("tindak pidana pencucian uang"), *inside)[0]
    assert [term.headword for term in match.inner] == ["tindak pidana", "pidana", "pencucian uang", "uang"]


def test_a_word_with_an_entry_that_its_context_excludes_is_not_explained_by_its_family() -> None:
    putusan = make_term("putusan", root="putus", near=("hakim",))
    memutus = make_term("memutus", pos="verb", root="putus")
    assert marked("Ia membaca putusan itu.", putusan, memutus) == "Ia membaca putusan itu."


BAIL = make_term("jaminan", sense="bail", field="criminal-procedure", near=("ditahan", "hakim"))
SECURITY = make_term("jaminan", sense="security", field="civil", near=("kredit", "bank", "utang"))
PLAIN = make_term("jaminan", sense="promise", field="general")


@pytest.mark.parametrize(
    ("text", "senses"),
    [
        ("Ia menahan dia, jaminan ditolak.", ["bail", "promise"]),
        ("Bank memegang jaminan atas kredit.", ["security", "promise"]),
        ("Hakim menilai jaminan kredit di bank.", ["security", "bail", "promise"]),
        ("Hakim menilai jaminan di bank.", ["bail", "security", "promise"]),
        ("Itu jaminan.", ["promise"]),
    ],
)
def test_competing_senses(text: str, senses: list[str]) -> None:
    match = matches(text, PLAIN, BAIL, SECURITY)[0]
    assert [match.term.sense, *(term.sense for term in match.alternatives)] == senses


def test_of_two_senses_without_contexts_the_more_basic_is_first() -> None:
    basic, special = make_term("hak", sense="b", level=1), make_term("hak", sense="a", level=3)
    assert matches("hak", special, basic)[0].term is basic
    assert matches("hak", special, basic)[0].alternatives == (special,)


def test_the_analysis_is_that_of_the_form_in_the_text() -> None:
    first = matches("Ia didakwa.", MENDAKWA)[0].analysis
    assert (first.root, first.segmentation) == ("dakwa", "di+dakwa")
    several = matches("Peraturan daerahnya", PERATURAN_DAERAH)[0].analysis
    assert several.segmentation == "per+atur+an daerah=nya"
    assert several.root == "atur daerah"
    assert several.stems == ("peraturan daerahnya", "peraturan daerah")


def test_grades() -> None:
    grades = {match.surface: match.grade for match in matches("mendakwa didakwa pendakwaan", MENDAKWA)}
    assert grades == {"mendakwa": Grade.SAME, "didakwa": Grade.VOICE, "pendakwaan": Grade.FAMILY}


def test_contexts_reach_into_the_neighbouring_paragraph() -> None:
    bunga = make_term("bunga", near=("kredit",))
    assert marked("Soal kredit\nIa membayar bunga.", bunga) == "Soal kredit\nIa membayar [bunga]."
    assert marked("Soal kredit\nIa datang.\nIa membayar bunga.", bunga).count("[") == 0


def test_foreign_passages_and_code_are_left_alone() -> None:
    assert marked("dakwaan\ndakwaan", DAKWAAN, foreign=frozenset({0})) == "dakwaan\n[dakwaan]"
    code = (Block(BlockKind.CODE, Span(0, 7)),)
    assert Matcher(FakeAnalyser(), [DAKWAAN]).find("dakwaan", code) == ()


def test_places_count_code_points() -> None:
    match = matches("😀😀 dakwaan", DAKWAAN)[0]
    assert match.span == Span(3, 10)


def test_an_empty_glossary_and_an_empty_text() -> None:
    assert matches("dakwaan") == ()
    assert matches("", DAKWAAN) == ()


WORDS = st.sampled_from(
    "\n alat alat-alat bukti buktinya mendakwa didakwa kami dakwa yang KPK KPK-nya , . Terdakwa undang"  # noqa: SIM905
    " undang-undang “ peraturan daerahnya terenkripsi".split(" ")
)


@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_matches_are_sorted_apart_and_inside_one_paragraph(text: str) -> None:
    terms = (DAKWAAN, MENDAKWA, ALAT_BUKTI, KPK, ENKRIPSI, PERATURAN_DAERAH, make_term("undang-undang"))
    end = 0
    for match in matches(text, *terms):
        assert end <= match.span.start < match.span.end
        assert match.surface == text[match.span.start : match.span.end]
        assert "\n" not in match.surface
        end = match.span.end


def test_the_making_can_be_given_up_at_any_term() -> None:
    terms = (TERDAKWA, DAKWAAN, MENDAKWA, KPK)
    calls: list[int] = []
    Matcher(FakeAnalyser(), terms, lambda: calls.append(1))
    assert len(calls) >= 2 * len(terms)

    class EndedError(Exception):
        pass

    for last in range(len(calls)):
        left = iter(range(last))

        def go_on(left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise EndedError

        with pytest.raises(EndedError):
            Matcher(FakeAnalyser(), terms, go_on)
