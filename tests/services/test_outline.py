"""The contents of an article."""

from pathlib import Path

from reader.files import plain_text
from reader.model.article import Article
from reader.services.outline import Outline

TEXTS = Path(__file__).parents[1] / "articles" / "structure"


def _outline(name: str) -> Outline:
    contents = plain_text.read((TEXTS / f"{name}.txt").read_text(encoding="utf-8"))
    return Outline(Article("a", contents.title, contents.text, contents.blocks))


def test_the_contents_of_a_statute_are_its_parts_down_to_pasal() -> None:
    lines = [("  " * line.depth + f"{line.label} {line.title}").rstrip() for line in _outline("omnibus").lines]
    assert lines == [
        "BAB III PENYEDERHANAAN PERSYARATAN",
        "  Bagian Kesatu Umum",
        "    Pasal 16",
        "  Bagian Kedua Pencatatan Suara",
        "    Pasal 17",
        "      Pasal 1",
        "      Pasal 18",
        "    Pasal 18",
        "BAB IV PENUTUP",
        "  Pasal 19",
    ]


def test_the_line_of_a_position_is_that_of_the_section_around_it() -> None:
    outline = _outline("undang_undang")
    text = outline.article.text
    line = outline.lines[outline.line_at(text.index("kabupaten atau kota"))]
    assert line.label == "Pasal 3"
    assert outline.line_at(0) == -1
    assert outline.path_at(text.index("kehati-hatian")) == ("BAB I", "Pasal 2", "huruf c")
    assert outline.place_words(text.index("kehati-hatian")) == "BAB I · Pasal 2 huruf c"
    assert outline.place_words(0) == ""


def test_an_article_without_headings_has_no_contents() -> None:
    contents = plain_text.read("Satu kalimat saja.\n\nDua kalimat. Tiga.")
    outline = Outline(Article("a", "", contents.text, contents.blocks))
    assert outline.lines == ()
    assert outline.line_at(5) == -1
