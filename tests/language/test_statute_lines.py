"""What the beginning of a passage says in a statute."""

import pytest

from reader.language.statute_lines import Marker, dictum_at, item_at, part_at, refers


def _label(found: Marker | None) -> tuple[str, str] | None:
    return (found.label, found.number) if found else None


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Pasal 27", ("Pasal 27", "27")),
        ("Pasal 27A", ("Pasal 27A", "27a")),
        ("Pasal 27 A", ("Pasal 27A", "27a")),
        ("PASAL 5", ("Pasal 5", "5")),
        ("Pasal 5.", ("Pasal 5", "5")),
        ("Pasal II", ("Pasal II", "ii")),
        ("Pasal 1 Cukup jelas.", ("Pasal 1", "1")),
        ("Pasal 1 (1) Setiap orang", ("Pasal 1", "1")),
        ("BAB VIIA", ("BAB VIIA", "7a")),
        ("BAB I KETENTUAN UMUM", ("BAB I", "1")),
        ("Bagian Kedua Puluh Satu", ("Bagian Kedua Puluh Satu", "21")),
        ("BAGIAN KESATU", ("Bagian Kesatu", "1")),
        ("Paragraf 3", ("Paragraf 3", "3")),
        ("Buku Kedua", ("Buku Kedua", "2")),
        ("Ayat (1)", ("ayat (1)", "1")),
        ("Huruf b", ("huruf b", "b")),
        ("LAMPIRAN II", ("Lampiran II", "2")),
        ("MEMUTUSKAN:", ("Memutuskan", "")),
        ("M E M U T U S K A N :", ("Memutuskan", "")),
        ("PENJELASAN", ("Penjelasan", "")),
        ("Pasal 5 ayat (1) menyatakan", None),
        ("Pasal 5 KUHP", None),
        ("Pasal 5 dan Pasal 6", None),
        ("Pasal lima", None),
        ("Pasal 5 itu", None),
        ("Bab II mengatur", None),
        ("Bagian Kedua mengatur hak.", None),
        ("Menimbang, bahwa", None),
        ("Penjelasan lebih lanjut", None),
        ("Lampiran surat", None),
    ],
)
def test_parts(line: str, label: tuple[str, str] | None) -> None:
    assert _label(part_at(line, 0, len(line))) == label


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("(1) Setiap", ("ayat (1)", "1")),
        ("(1a) Setiap", ("ayat (1a)", "1a")),
        ("a. bahwa", ("huruf a", "a")),
        ("aa. bahwa", ("huruf aa", "aa")),
        ("a) rinci", ("huruf a)", "a")),
        ("12. Menteri", ("angka 12", "12")),
        ("1) rinci", ("angka 1)", "1")),
        ("[3.12] Menimbang", ("[3.12]", "3.12")),
        ("1.000 rupiah", None),
        ("a.n. Menteri", None),
        ("abc. bahwa", None),
        ("(lihat) bahwa", None),
    ],
)
def test_items(line: str, label: tuple[str, str] | None) -> None:
    assert _label(item_at(line, 0, len(line))) == label


def test_what_follows_the_label_is_told() -> None:
    line = "Pasal 1 (1) Setiap orang"
    found = part_at(line, 0, len(line))
    assert found is not None
    assert line[found.after :] == "(1) Setiap orang"


def test_a_dictum_stands_in_capitals() -> None:
    assert _label(dictum_at("KEDUA : Membentuk", 0, 17)) == ("KEDUA", "2")
    assert dictum_at("Kedua: begitu", 0, 13) is None


@pytest.mark.parametrize(
    ("line", "broken"), [("dimaksud dalam", True), ("dan", True), ("diubah:", False), ("Hak Pencatat", False)]
)
def test_a_line_that_breaks_off_in_a_reference(line: str, broken: bool) -> None:
    assert refers(line, len(line)) is broken
