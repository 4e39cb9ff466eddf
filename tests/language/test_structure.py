"""Tests of the structure: which sections a text has, where a position stands, and what a citation leads to."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files import plain_text
from reader.language.structure import Structure, structure
from reader.model.article import Article, Block, BlockKind, Span
from reader.model.section import SectionKind

_TEXTS = Path(__file__).parents[1] / "articles" / "structure"


def _article(text: str) -> Article:
    contents = plain_text.read(text)
    return Article("a", contents.title, contents.text, contents.blocks)


def _paragraphs(*passages: str) -> Article:
    """An article in which every passage is a plain paragraph, as an extraction without any layout gives it."""
    blocks, start = [], 0
    for passage in passages:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(passage))))
        start += len(passage) + 2
    return Article("a", "", "\n\n".join(passages), tuple(blocks))


def _outline(found: Structure) -> list[str]:
    return [
        "  " * (section.level - 1) + section.name + (f": {section.title}" if section.label and section.title else "")
        for section in found.sections
    ]


def _shipped(name: str) -> Article:
    return _article((_TEXTS / f"{name}.txt").read_text(encoding="utf-8"))


@pytest.mark.parametrize("text", sorted(_TEXTS.glob("*.txt")), ids=lambda path: path.stem)
def test_a_text_has_its_sections(text: Path) -> None:
    expected = text.with_suffix(".sections").read_text(encoding="utf-8").splitlines()
    assert _outline(structure(_article(text.read_text(encoding="utf-8")))) == expected


@pytest.mark.parametrize("text", sorted(_TEXTS.glob("*.txt")), ids=lambda path: path.stem)
def test_a_text_without_layout_has_the_same_articles(text: Path) -> None:
    article = _article(text.read_text(encoding="utf-8"))
    flat = _paragraphs(*(article.text_of(block.span) for block in article.blocks))

    def articles(found: Structure) -> list[tuple[str, ...]]:
        return [
            found.path_of(place)
            for place, section in enumerate(found.sections)
            if section.kind in (SectionKind.ARTICLE, SectionKind.CHAPTER, SectionKind.CLAUSE)
        ]

    assert articles(structure(flat)) == articles(structure(article))


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("kehati-hatian", ("BAB I", "Pasal 2", "huruf c")),
        ("kabupaten atau kota", ("BAB II", "Bagian Kesatu", "Pasal 3", "ayat (2)", "huruf a", "angka 2", "huruf b)")),
        ("salinan sebagian", ("BAB II", "Bagian Kesatu", "Pasal 3", "ayat (2)", "huruf b")),
        ("dipidana dengan", ("BAB II", "Bagian Kedua", "Paragraf 2", "Pasal 5", "ayat (2)")),
        ("Sanksi administratif berupa", ("BAB IIA", "Pasal 5A")),
        ("dapat diputar", ("Penjelasan", "Pasal 3", "ayat (2)", "huruf a", "angka 1")),
        ("perlu dicatat dengan tertib", ("Menimbang", "huruf a")),
        ("memerintahkan pengundangan", ("Penutup",)),
        ("TENTANG", ()),
    ],
)
def test_a_position_has_its_path(words: str, path: tuple[str, ...]) -> None:
    article = _shipped("undang_undang")
    assert structure(article).path_at(article.text.index(words)) == path


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("3 2", ("BAB II", "Bagian Kesatu", "Pasal 3", "ayat (2)")),
        ("3(2)a", ("BAB II", "Bagian Kesatu", "Pasal 3", "ayat (2)", "huruf a")),
        ("pasal 3 ayat 2 huruf a angka 2", ("BAB II", "Bagian Kesatu", "Pasal 3", "ayat (2)", "huruf a", "angka 2")),
        ("Pasal 3 ayat (2)", ("BAB II", "Bagian Kesatu", "Pasal 3", "ayat (2)")),
        ("1 3", ("BAB I", "Pasal 1", "angka 3")),
        ("2 c", ("BAB I", "Pasal 2", "huruf c")),
        ("5A", ("BAB IIA", "Pasal 5A")),
        ("5 1a", ("BAB II", "Bagian Kedua", "Paragraf 2", "Pasal 5", "ayat (1a)")),
        ("bab ii", ("BAB II",)),
        ("Bab 2", ("BAB II",)),
        ("bab iia", ("BAB IIA",)),
        ("bagian kedua", ("BAB II", "Bagian Kedua")),
        ("paragraf 2", ("BAB II", "Bagian Kedua", "Paragraf 2")),
        ("penjelasan 3 2", ("Penjelasan", "Pasal 3", "ayat (2)")),
        ("penjelasan", ("Penjelasan",)),
        ("menimbang b", ("Menimbang", "huruf b")),
        ("ketentuan penutup", ("BAB III",)),
        ("sanksi", ("BAB IIA",)),
    ],
)
def test_a_citation_leads_to_its_section(words: str, path: tuple[str, ...]) -> None:
    found = structure(_shipped("undang_undang"))
    section = found.find(words)
    assert section is not None
    assert found.path_at(section.span.start) == path


@pytest.mark.parametrize("words", ["27 3", "3 9", "pasal", "bab xx", "", "   ", "%", "kucing", "9" * 400])
def test_what_is_not_there_leads_nowhere(words: str) -> None:
    assert structure(_shipped("undang_undang")).find(words) is None


def test_amended_text_is_cited_through_the_act_that_amends() -> None:
    found = structure(_shipped("perubahan"))
    section = found.find("3A 2 1")
    assert section is not None
    assert found.path_at(section.span.start) == ("Pasal I", "angka 2", "Pasal 3A", "ayat (2)", "angka 1")
    outer = found.find("pasal ii")
    assert outer is not None
    assert found.path_at(outer.span.start) == ("Pasal II",)


def test_an_article_of_the_act_itself_comes_before_one_that_it_amends() -> None:
    found = structure(_shipped("omnibus"))
    section = found.find("18")
    assert section is not None
    assert found.path_at(section.span.start) == ("BAB III", "Bagian Kedua", "Pasal 18")


@pytest.mark.parametrize(
    "passages",
    [
        ("Pasal 5 ayat (1) menyatakan bahwa data dilindungi.",),
        ("Pasal 5 Undang-Undang Nomor 1 Tahun 2030 berlaku.",),
        ("Pasal 5, menurut hakim, tidak berlaku.",),
        ("Bab II mengatur hak.",),
        ("Pasal 27 Ayat 3 UU ITE dinilai karet.",),
        ("Pasal 170 Omnibus Law dikritik pengamat.",),
        ("Pelaku dijerat dengan", "Pasal 5", "ayat (2) undang-undang itu."),
        ("Ketentuan sebagaimana dimaksud dalam", "Pasal 5", "berlaku juga di sini."),
        ("1. Beli beras", "2. Masak nasi"),
    ],
)
def test_a_mention_is_no_section(passages: tuple[str, ...]) -> None:
    assert structure(_paragraphs(*passages)).sections == ()


def test_several_clauses_may_stand_in_one_passage() -> None:
    found = structure(
        _paragraphs("Pasal 7 (1) Data disimpan. (2) Data dihapus sesuai ayat (1). (3) Data dijaga.", "Pasal 8 Cukup.")
    )
    assert _outline(found) == ["Pasal 7", "  ayat (1)", "  ayat (2)", "  ayat (3)", "Pasal 8"]


def test_an_older_explanation_names_pasal_and_ayat_in_one_line() -> None:
    found = structure(
        _paragraphs(
            "PENJELASAN",
            "Pasal 5",
            "Cukup jelas.",
            "Pasal 6 ayat (1)",
            "Cukup jelas.",
            "Pasal 6 ayat (2) huruf a",
            "Ya.",
        )
    )
    assert _outline(found) == ["Penjelasan", "  Pasal 5", "  Pasal 6", "    ayat (1)", "    ayat (2)", "      huruf a"]


def test_headings_stand_inside_one_another() -> None:
    text = "# Judul\n\n## Satu\n\nisi\n\n### Dalam\n\nisi\n\n## Dua\n\nisi"
    from reader.files import markdown

    contents = markdown.read(text)
    found = structure(Article("a", contents.title, contents.text, contents.blocks))
    assert _outline(found) == ["Satu", "  Dalam", "Dua"]
    assert found.path_at(contents.text.index("Dalam")) == ("Satu", "Dalam")


@pytest.mark.parametrize(("title", "names"), [("Bab Satu", ["Dua"]), ("Buku Ini", ["Bab Satu", "Dua"])])
def test_the_first_of_several_highest_headings_is_the_title_only_where_it_says_so(title: str, names: list[str]) -> None:
    text = "Bab Satu\nisi\nDua\nisi"
    heads = (Block(BlockKind.HEADING, Span(0, 8), 1), Block(BlockKind.HEADING, Span(13, 16), 1))
    assert _outline(structure(Article("a", title, text, heads))) == names


_LINES = st.sampled_from(
    (
        *("BAB I", "BAB VIIA", "KETENTUAN UMUM", "Bagian Kedua", "Hak", "Paragraf 1", "Pasal 1", "Pasal 2"),
        *("Pasal 27A", "Pasal I", "(1) Setiap orang berhak.", "(2) Setiap orang wajib:", "a. satu;", "b. dua; dan"),
        *("1. Ketentuan Pasal 2 diubah:", "2. Pasal 3 dihapus.", "a) rinci;", "1) rinci;", "PENJELASAN", "I. UMUM"),
        *("II. PASAL DEMI PASAL", "Ayat (1)", "Huruf a", "Angka 1", "Cukup jelas.", "Menimbang: a. bahwa"),
        *("MEMUTUSKAN:", "KESATU: Membentuk tim.", "LAMPIRAN I", "M E N G A D I L I", "DALAM EKSEPSI"),
        *("Agar setiap orang mengetahuinya, begitu.", "sebagaimana dimaksud dalam", "[3.1] Menimbang bahwa"),
        *("“Pasal 9", "Pasal 4 (1) Satu. (2) Dua.", "Pasal 6 ayat (2) huruf a", "biasa saja"),
    )
)
_KINDS = st.sampled_from(list(BlockKind))


@given(st.lists(st.tuples(_KINDS, st.integers(1, 6), st.one_of(_LINES, st.text(min_size=1, max_size=30))), max_size=40))
def test_sections_are_in_order_and_lie_inside_one_another(passages: list[tuple[BlockKind, int, str]]) -> None:
    blocks, words, start = [], [], 0
    for kind, level, passage in passages:
        plain = " ".join(passage.split()) or "x"
        blocks.append(Block(kind, Span(start, start + len(plain)), level))
        words.append(plain)
        start += len(plain) + 1
    article = Article("a", "", "\n".join(words), tuple(blocks))
    found = structure(article)
    starts = [section.span.start for section in found.sections]
    assert starts == sorted(set(starts))
    for place, section in enumerate(found.sections):
        assert section.span.start < section.span.end <= len(article.text)
        assert section.name
        assert found.place_at(section.span.start) == place
        assert found.path_at(section.span.end - 1)[: section.level] == found.path_of(place)
        if section.parent >= 0:
            around = found.sections[section.parent]
            assert section.parent < place
            assert around.span.start <= section.span.start
            assert section.span.end <= around.span.end
            assert section.level == around.level + 1
        else:
            assert section.level == 1
    for before, after in zip(found.sections, found.sections[1:], strict=False):
        assert after.span.start >= before.span.end or after.span.end <= before.span.end
    for position in range(0, len(article.text) + 2, 3):
        place = found.place_at(position)
        assert place < 0 or found.sections[place].span.contains(position)


@given(st.text(max_size=60))
def test_any_words_can_be_looked_for(words: str) -> None:
    structure(_shipped("undang_undang")).find(words)
