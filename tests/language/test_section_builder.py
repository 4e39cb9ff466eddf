"""A text is read from its beginning to its end: which sections it has, and what each of them holds."""

import pytest

from reader.language.section_builder import SectionBuilder
from reader.model.article import Article, Block, BlockKind, Span


def read(*passages: str) -> list[str]:
    """The sections of a text, indented by their level; `# ` makes a heading, `## ` a lower one."""
    blocks, texts, start = [], [], 0
    for passage in passages:
        words = passage.lstrip("#").lstrip()
        level = len(passage) - len(passage.lstrip("#"))
        kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
        blocks.append(Block(kind, Span(start, start + len(words)), level))
        texts.append(words)
        start += len(words) + 2
    article = Article("a", "", "\n\n".join(texts), tuple(blocks))
    sections = SectionBuilder(article).build()
    assert all(section.span.end <= len(article.text) for section in sections)
    return [
        "  " * (section.level - 1) + " ".join(part for part in (section.label, section.title) if part)
        for section in sections
    ]


def test_the_parts_of_a_statute_stand_in_each_other() -> None:
    assert read(
        *("BAB I", "KETENTUAN UMUM", "Pasal 1", "Dalam Undang-Undang ini diatur:", "BAB II", "ASAS", "Bagian Kesatu"),
        *("Umum", "Pasal 2", "(1) Setiap orang berhak.", "(2) Hak itu dijamin.", "Pasal 3", "Cukup."),
    ) == [
        *("BAB I KETENTUAN UMUM", "  Pasal 1", "BAB II ASAS", "  Bagian Kesatu Umum", "    Pasal 2"),
        *("      ayat (1)", "      ayat (2)", "    Pasal 3"),
    ]


def test_the_preamble_goes_before_and_the_closing_and_the_explanation_after() -> None:
    found = read(
        *("Menimbang:", "a. bahwa data perlu dilindungi;", "Mengingat:", "1. Pasal 5 UUD 1945;", "MEMUTUSKAN:"),
        *("Menetapkan: UNDANG-UNDANG TENTANG DATA.", "Pasal 1", "Data dilindungi.", "PENJELASAN", "I. UMUM"),
        *("Data itu penting.", "II. PASAL DEMI PASAL", "Pasal 1", "Cukup jelas."),
    )
    assert found == [
        *("Menimbang", "  huruf a", "Mengingat", "  angka 1", "Memutuskan", "Pasal 1", "Penjelasan", "  Umum"),
        "  Pasal 1",
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Hal itu diatur sebagaimana dimaksud dalam", "Data dilindungi."),
        ("Data dilindungi.", "ayat (1) mengatur hal itu."),
    ],
)
def test_a_reference_that_was_broken_off_is_no_section(before: str, after: str) -> None:
    assert read("Pasal 1", before, "Pasal 5", after) == ["Pasal 1"]


def test_an_amending_statute_holds_the_text_that_it_puts_into_another() -> None:
    found = read(
        *("Pasal I", "Beberapa ketentuan diubah sebagai berikut:", "1. Ketentuan Pasal 5 diubah sehingga berbunyi:"),
        *(
            "Pasal 5",
            "(1) Setiap orang wajib.",
            "2. Ketentuan Pasal 7 dihapus.",
            "Pasal II",
            "Berlaku pada tanggal ini.",
        ),
    )
    assert found == ["Pasal I", "  angka 1", "    Pasal 5", "      ayat (1)", "  angka 2", "Pasal II"]


def test_headings_of_an_essay_stand_in_each_other_and_end_each_other() -> None:
    assert read("# Sensor", "Awal.", "## Barongsai", "Isi.", "## Filter", "Isi.", "# Penutup", "Akhir.") == [
        *("Sensor", "  Barongsai", "  Filter", "Penutup"),
    ]


def test_the_parts_of_a_ruling() -> None:
    found = read(
        *("P U T U S A N", "DEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA", "TENTANG DUDUK PERKARA", "Isi."),
        *("MENGADILI", "1. Menolak gugatan;", "2. Menghukum tergugat."),
    )
    assert found == ["PUTUSAN", "TENTANG DUDUK PERKARA", "MENGADILI", "  angka 1", "  angka 2"]


def test_code_is_never_a_section() -> None:
    words = "Pasal 1"
    block = Block(BlockKind.CODE, Span(0, len(words)))
    assert SectionBuilder(Article("a", "", words, (block,))).build() == ()
