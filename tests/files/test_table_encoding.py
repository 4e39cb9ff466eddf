"""A table's encoding shows in its bytes, however far in they stand."""

import io

import pytest

from reader.errors import DictionaryProblem
from reader.files.table_encoding import encoding_of


@pytest.mark.parametrize(
    ("text", "written", "told"),
    [
        ("kata,word\n", "utf-8", "utf-8"),
        ("kata,café\n", "utf-8-sig", "utf-8-sig"),
        ("kata,café\n", "utf-16", "utf-16"),
        ("kata,word\n" * 20, "utf-16-le", "utf-16-le"),
        ("kata,word\n" * 20, "utf-16-be", "utf-16-be"),
        ("minuman,a café is a place – where one drinks coffee\n" * 5, "cp1252", "cp1252"),
        ("kata,word\n" * 300_000 + "akhir,café\n", "utf-8", "utf-8"),
        ("kata,word\n" * 30_000 + "akhir,café\n", "cp1252", "cp1252"),
    ],
)
def test_the_encoding_is_told(text: str, written: str, told: str) -> None:
    file = io.BytesIO(text.encode(written))
    assert encoding_of(file, "kamus.csv") == told
    assert file.tell() == 0


def test_a_few_damaged_bytes_are_borne() -> None:
    assert encoding_of(io.BytesIO("é ü ñ".encode() + b"\xff" + "ç".encode()), "kamus.csv") == "utf-8"


def test_other_alphabets_are_guessed() -> None:
    text = "слово,слово из русского языка\nкнига,книга на столе\n" * 20
    assert text.encode("cp1251").decode(encoding_of(io.BytesIO(text.encode("cp1251")), "kamus.csv")) == text


def test_binary_data_is_refused() -> None:
    with pytest.raises(DictionaryProblem, match="binary data"):
        encoding_of(io.BytesIO(bytes(range(256)) * 50), "kamus.csv")
