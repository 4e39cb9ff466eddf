"""Bytes of any encoding become the same words."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import FileProblem
from reader.files.decoding import decode, harmless

SENTENCE = "Hakim menolak “keberatan” terdakwa – sidang dilanjutkan di café kantor."


@pytest.mark.parametrize(
    "data",
    [
        SENTENCE.encode(),
        SENTENCE.encode("utf-8-sig"),
        codecs.BOM_UTF16_LE + SENTENCE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + SENTENCE.encode("utf-32-le"),
        SENTENCE.encode("utf-16-le"),
        SENTENCE.encode("utf-16-be"),
        SENTENCE.encode("cp1252"),
    ],
)
def test_sentence_is_read_in_its_encoding(data):
    assert decode(data, "putusan.txt") == SENTENCE


def test_other_alphabets_are_guessed():
    russian = "Суд отклонил ходатайство защиты и продолжил рассмотрение дела. " * 5
    assert decode(russian.encode("cp1251"), "putusan.txt") == russian


def test_declared_encoding_is_believed_where_the_bytes_allow_it():
    assert decode("Łódź".encode("iso-8859-2"), "kota.html", declared="ISO-8859-2") == "Łódź"
    assert decode("“pasal”".encode("cp1252"), "kota.html", declared="iso-8859-1") == "“pasal”"
    assert decode("“pasal”".encode(), "kota.html", declared="windows-1252") == "“pasal”"
    assert decode(b"pasal", "kota.html", declared="rot13") == "pasal"


def test_one_damaged_byte_does_not_spoil_a_utf_8_text():
    data = "“Pasal satu” dan “pasal dua”".encode()
    assert decode(data[:-1], "putusan.txt") == "“Pasal satu” dan “pasal dua\ufffd"


def test_line_ends_become_line_feeds_and_hidden_characters_spaces():
    assert decode(b"satu\r\ndua\rtiga\n", "a.txt") == "satu\ndua\ntiga\n"
    assert harmless("Pasal\u00a05\u202fayat\u2007(1)") == "Pasal 5 ayat (1)"
    assert harmless("satu\u2028dua\u2029tiga\u0085empat") == "satu\ndua\ntiga\nempat"
    assert harmless("a\x00b\x0cc\x7fd\ufeffe") == "a b c d e"
    assert harmless("a\ufffcb\ud800c\ufdd0d\U0001fffee") == "a\ufffdb\ufffdc\ufffdd\ufffde"
    assert harmless("kolom\tsatu 🙂") == "kolom\tsatu 🙂"


@pytest.mark.parametrize("data", [bytes(range(256)) * 40, b"\x00\x01\x02\x03" * 30, codecs.BOM_UTF16_LE + bytes(400)])
def test_binary_data_is_no_text(data):
    with pytest.raises(FileProblem, match=r"^foto\.txt holds binary data"):
        decode(data, "foto.txt")


@given(st.binary(max_size=400))
def test_any_bytes_give_harmless_text_or_a_problem(data):
    try:
        text = decode(data, "a.txt")
    except FileProblem:
        return
    assert text == harmless(text)
    assert text.encode().decode() == text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t\n"), min_size=1))
def test_utf_8_keeps_every_place(text):
    marked = "\ufeff" + text
    assert decode(marked.encode(), "a.txt") == harmless(text)
    assert len(harmless(text)) == len(text)


def test_line_ends_of_long_texts_are_not_cut_in_two():
    for before in (99_998, 99_999, 100_000):
        text = "a" * before + "\r\n" + "b" * 150_000 + "\r\n\r"
        assert harmless(text) == "a" * before + "\n" + "b" * 150_000 + "\n\n"


@pytest.mark.parametrize("mark", ["\u0301", "\u200d", "\u202e", "\u0e34"])
def test_marks_are_stacked_so_high_and_no_higher(mark):
    assert harmless("a" + mark * 32 + "b") == "a" + mark * 32 + "b"
    assert harmless("a" + mark * 40 + "b") == "a" + mark * 32 + "\ufffd" * 8 + "b"
