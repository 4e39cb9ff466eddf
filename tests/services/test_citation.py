"""Words are copied with what a reader needs to find them again."""

import pytest

from reader.files.export.moments import day
from reader.files.load import read_text
from reader.model.article import Article, Span
from reader.services.citation import citation, file_name, section_name

LAW = (
    "UNDANG-UNDANG REPUBLIK INDONESIA\n\nBAB VII\nPERBUATAN YANG DILARANG\n\nPasal 27\n\n"
    "(1) Setiap orang dilarang menyebarkan.\n\n(2) Setiap orang dilarang menyimpan.\n\n"
    "Pasal 28\n\nSetiap orang dilarang menghapus.\n"
)
NOW = 1_790_000_000.0


def article_of(text, title="UU ITE", source="/home/sari/uu-ite.txt"):
    parsed = read_text(text)
    return Article("a", title, parsed.text, parsed.blocks, source, "id")


def cited(article, words):
    start = article.text.index(words)
    return citation(article, Span(start, start + len(words)), NOW)


def test_a_pasal_with_its_ayat():
    assert cited(article_of(LAW), "dilarang menyimpan") == (
        f"“dilarang menyimpan”\n(UU ITE, Pasal 27 ayat (2), uu-ite.txt, {day(NOW)})"
    )


def test_from_one_pasal_to_the_next():
    article = article_of(LAW)
    words = article.text[article.text.index("dilarang menyimpan") : article.text.index(" menghapus")]
    assert "Pasal 27 ayat (2) – Pasal 28, uu-ite.txt" in cited(article, words)


def test_a_text_without_sections_and_without_a_file():
    article = article_of("Jaksa mendakwa pengelola.", "Berita", "pasted:1f")
    assert cited(article, "mendakwa") == f"“mendakwa”\n(Berita, {day(NOW)})"


def test_white_space_around_is_left_out_and_lines_stay():
    article = article_of("Satu.\n\nDua.", "Angka", "")
    assert cited(article, ".\n\nDua.").startswith("“.\n\nDua.”\n(Angka, ")


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ((), ""),
        (("Latar belakang",), "Latar belakang"),
        (("BAB II", "Bagian Kesatu", "Pasal 5", "ayat (1)", "huruf a"), "Pasal 5 ayat (1) huruf a"),
        (("BAB II", "Bagian Kesatu"), "Bagian Kesatu"),
    ],
)
def test_sections_are_named_as_lawyers_do(path, name):
    assert section_name(path) == name


@pytest.mark.parametrize(
    ("source", "name"),
    [("/a/b c.txt", "b c.txt"), ("C:\\Berkas\\uu.pdf", "uu.pdf"), ("sample:x", ""), ("pasted:1", ""), ("", "")],
)
def test_files_are_named_without_their_folders(source, name):
    assert file_name(source) == name
