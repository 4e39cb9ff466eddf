"""Single lines are known for what they are."""

import pytest

from reader.files.line_patterns import (
    awaits_number,
    ends_sentence,
    is_in_capitals,
    is_terminated,
    label_kind,
    label_length,
    may_be_title,
    names_its_title_below,
    statute_heading,
)


@pytest.mark.parametrize(
    ("line", "kind", "length"),
    [
        ("1. Sistem Elektronik adalah", "number", 3),
        ("12)\tkerusakan", "number", 4),
        ("(1) Setiap Orang wajib", "clause", 4),
        ("(2a) Ayat sisipan", "clause", 5),
        ("a. menjaga", "letter", 3),
        ("(b) melaporkan", "bracketed", 4),
        ("iv. selanjutnya", "roman", 4),
        ("- butir", "bullet", 2),
        ("•  butir", "bullet", 3),
        ("H. Agus Salim berpidato", "", 0),
        ("2019. Selanjutnya", "", 0),
        ("10.30 WIB rapat dimulai", "", 0),
        ("-5 derajat", "", 0),
        ("1. ", "", 0),
        ("di. ", "", 0),
    ],
)
def test_labels(line, kind, length):
    assert (label_kind(line), label_length(line)) == (kind, length)


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("BAB I", 2),
        ("BAB XIV KETENTUAN PENUTUP", 2),
        ("Bab 3", 2),
        ("Bagian Kesatu", 3),
        ("BAGIAN KETIGA", 3),
        ("Paragraf 2", 3),
        ("Pasal 27A", 3),
        ("Pasal II", 3),
        ("PASAL 5", 3),
        ("Pasal 5 ayat (1) berlaku", 0),
        ("Pasal 5.", 0),
        ("Bab ini mengatur", 0),
        ("BAB I mengatur ketentuan umum", 0),
        ("Bagian tubuh", 0),
    ],
)
def test_divisions_of_a_statute(line, level):
    assert statute_heading(line) == level


def test_title_below_a_division():
    assert names_its_title_below("BAB I") and names_its_title_below("Bagian Kedua")
    assert not names_its_title_below("Pasal 1") and not names_its_title_below("BAB I KETENTUAN UMUM")
    assert may_be_title("Penyelenggaraan Sistem") and not may_be_title("(1) Setiap Orang") and not may_be_title("Umum.")


def test_capitals():
    assert is_in_capitals("KETENTUAN UMUM")
    assert not any(map(is_in_capitals, ("Ketentuan Umum", "RI", "MEMUTUSKAN:", "2019", "KATA " * 40)))


def test_ends():
    assert ends_sentence("selesai.”") and ends_sentence("sebagai berikut:") and not ends_sentence("pertama,")
    assert is_terminated("pertama,") and not is_terminated("dan/atau")
    assert awaits_number("dimaksud pada ayat") and awaits_number("dalam Pasal") and not awaits_number("penyayat")
