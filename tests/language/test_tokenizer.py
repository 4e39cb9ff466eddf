"""Sentences and words: what belongs together stays together, and only a sentence's end ends it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.tokenizer import TokenKind, folded, sentences
from reader.model.article import Span


def cut(text: str) -> list[list[str]]:
    return [[token.text for token in sentence.tokens] for sentence in sentences(text, Span(0, len(text)))]


def tokens(text: str) -> list[str]:
    return [token for sentence in cut(text) for token in sentence]


@pytest.mark.parametrize(
    "word",
    [
        "undang-undang",
        "undang\u2010undang",
        "undang\u2011undang",
        "undang\u00ad-undang",
        "dan/atau",
        "Dan/Atau",
        "Jum’at",
        "ma'af",
        "di-PHK",
        "KPK-nya",
        "ke-3",
        "2020-an",
        "5G",
        "27A",
        "end-to-end",
        "27",
        "Rp5.000.000,00",
        "US$1.500",
        "15,9",
        "81%",
        "11/2008",
        "10.30",
        "S.H.",
        "M.Kn.",
        "a.n.",
        "Ph.D.",
        "budi.santoso@contoh.co.id",
        "https://www.contoh.id/berita?halaman=2#atas",
        "www.contoh.id",
        "detik.com",
        "#KPK",
        "@komdigi",
        "kata\u0301",
    ],
)
def test_one_token(word: str) -> None:
    assert tokens(f"yaitu {word} itu") == ["yaitu", word, "itu"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AI--seperti", ["AI", "-", "-", "seperti"]),
        ("TCP/IP", ["TCP", "/", "IP"]),
        ("“keterlibatan”,", ["“", "keterlibatan", "”", ","]),
        ("(EU)nya", ["(", "EU", ")", "nya"]),
        ("Pasal 27 ayat (1)", ["Pasal", "27", "ayat", "(", "1", ")"]),
        ("'kata'", ["'", "kata", "'"]),
        ("lihat https://a.id/x.", ["lihat", "https://a.id/x", "."]),
        ("(www.a.id)", ["(", "www.a.id", ")"]),
        ("Rp 15,9 miliar", ["Rp", "15,9", "miliar"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


def test_kinds() -> None:
    kinds = [token.kind for token in sentences("Pasal 27, a@b.id", Span(0, 16))[0].tokens]
    assert kinds == [TokenKind.WORD, TokenKind.NUMBER, TokenKind.MARK, TokenKind.ADDRESS]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Hakim datang. Jaksa pulang.", 2),
        ("Itu perkara KPK. Ia hadir.", 2),
        ("UU No. 11 Tahun 2008 jo. UU No. 19 Tahun 2016 berlaku.", 1),
        ("Budi Santoso, S.H., M.H., dkk. Hadir sebagai kuasa PT Maju Tbk. Jakarta a.n. Sari.", 1),
        ("Dr. Ir. Sari dan M. Nuh hadir.", 1),
        ("Lihat hlm. 12 dan hal. 5 di situ.", 1),
        ("Itu suatu hal. Ia diam.", 2),
        ("“Benarkah?” tanya hakim. “Ya.” Ia diam.", 3),
        ("Denda Rp5.000.000. Pidana dua tahun!", 2),
        ("1. Sistem Elektronik adalah perangkat.", 1),
        ("a. Setiap orang berhak.", 1),
        ("Ia menunggu … lalu pergi.", 1),
        ("Ia pergi.Dia pulang.", 2),
        ("Mengapa?! Entahlah.", 2),
        ("Hakim (ketua.) Jaksa.", 2),
        ("Tanpa titik", 1),
        ("", 0),
        ("  \u00a0 ", 0),
    ],
)
def test_sentence_ends(text: str, count: int) -> None:
    assert len(cut(text)) == count


def test_closing_marks_belong_to_the_sentence_they_close() -> None:
    assert cut("“Ya.” Ia diam.") == [["“", "Ya", ".", "”"], ["Ia", "diam", "."]]


def test_places_are_code_points_of_the_whole_text() -> None:
    text = "😀 Satu. Dua tiga."
    found = sentences(text, Span(8, len(text)))
    assert [text[token.start : token.end] for token in found[0].tokens] == ["Dua", "tiga", "."]
    assert found[0].span == Span(8, 17)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Undang\u2011Undang", "undang-undang"),
        ("JUM’AT", "jum'at"),
        ("ta\u00adhanan", "tahanan"),
        ("cafe\u0301", "caf\u00e9"),
    ],
)
def test_folding(word: str, expected: str) -> None:
    assert folded(word) == expected


@given(
    st.text(alphabet=st.sampled_from('aA1.,-/@’"(” \u00a0\u00ad\u0301e\U0001f600#:Rp'), max_size=80)
    | st.text(max_size=60)
)
def test_nothing_is_lost_moved_or_doubled(text: str) -> None:
    place = 0
    for sentence in sentences(text, Span(0, len(text))):
        for token in sentence.tokens:
            assert token.start >= place
            assert not text[place : token.start].strip()
            assert text[token.start : token.end] == token.text != ""
            place = token.end
    assert not text[place:].strip()


@pytest.mark.parametrize(
    "piece", ["a.", "a-", "@", "a@", "1.", ".", "www.", "http://", "a.b@c-", "Rp", "'", "\u0301", "S."]
)
def test_a_hostile_text_ends_too(piece: str) -> None:
    """A tokenizer whose time grew with the square of the text would not come back from this."""
    text = piece * (300_000 // len(piece))
    assert "".join(tokens(text)) == text
