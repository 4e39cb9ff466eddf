"""What a table looks like: its delimiter, its quotation, its header, what its columns hold."""

import pytest

from reader.files.table_guess import delimiter_of, is_header, roles_of, separator_line
from reader.model.dictionary import Role

HEAD, SAYS, POS, EXAMPLE, NOTHING = Role.HEADWORD, Role.DEFINITION, Role.POS, Role.EXAMPLE, Role.NOTHING


@pytest.mark.parametrize(
    ("text", "delimiter", "quoted"),
    [
        ("kata,word\nrumah,house\n", ",", False),
        ('"kata","word, term"\n"rumah","house"\n', ",", True),
        ("kata;word, term\nrumah;house, home\n", ";", False),
        ("kata\tword, term; name\nrumah\thouse, home; hut\n", "\t", False),
        ("kata|word\nrumah|house\n", "|", False),
        ('layar\t12" screen\nrumah\thouse\n', "\t", False),
        ('"kutip\tI\nrumah\thouse\n', "\t", False),
        ("kata\nrumah\n", "\t", False),
    ],
)
def test_the_delimiter_and_the_quotation(text: str, delimiter: str, quoted: bool) -> None:
    assert delimiter_of(text) == (delimiter, quoted)


def test_a_line_may_name_the_delimiter() -> None:
    assert separator_line("sep=;\nkata;word\n") == ";"
    assert separator_line("sepuluh;ten\n") == ""


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        ([("Kata", "Arti"), ("rumah", "house")], True),
        ([("headword", "part of speech", "definition"), ("rumah", "n", "house")], True),
        ([("id", "entri", "nilai"), ("1", "rumah", "house"), ("2", "kata", "word")], True),
        ([("rumah", "house"), ("kata", "word")], False),
        ([("kata", "a word as it is spoken"), ("rumah", "house")], False),
    ],
)
def test_a_header_names_columns(rows: list[tuple[str, ...]], header: bool) -> None:
    assert is_header(rows) is header


@pytest.mark.parametrize(
    ("rows", "header", "roles"),
    [
        ([("rumah", "house")], False, (HEAD, SAYS)),
        ([("Arti", "Kata")], True, (SAYS, HEAD)),
        ([("English", "Indonesian"), ("house", "rumah")], True, (SAYS, HEAD)),
        ([("kata", "word")], True, (HEAD, SAYS)),
        ([("Lema", "Kelas Kata", "Arti", "Contoh")], True, (HEAD, POS, SAYS, EXAMPLE)),
        ([("1", "rumah", "house"), ("2", "kata", "word")], False, (NOTHING, HEAD, SAYS)),
        (
            [("rumah", "n", "house"), ("kata", "n", "word"), ("lari", "v", "run"), ("makan", "v", "eat")],
            False,
            (HEAD, POS, SAYS),
        ),
        ([], False, ()),
    ],
)
def test_what_the_columns_hold(rows: list[tuple[str, ...]], header: bool, roles: tuple[Role, ...]) -> None:
    assert roles_of(rows, header=header) == roles
