"""The title of a statute's part."""

from dataclasses import replace

import pytest

from reader.files.load import read_text
from reader.language.section_titles import explanation_head, past_own_title, title_after
from reader.language.statute_lines import part_at
from reader.model.article import Block, BlockKind, Span


def _blocks(*passages: str) -> tuple[str, list[Block]]:
    blocks, start = [], 0
    for passage in passages:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(passage))))
        start += len(passage) + 1
    return "\n".join(passages), blocks


@pytest.mark.parametrize(
    ("passages", "title", "following"),
    [
        (("BAB I", "KETENTUAN UMUM", "Pasal 1"), "KETENTUAN UMUM", 2),
        (("BAB II", "HAK DAN KEWAJIBAN", "PENCATAT", "Pasal 2"), "HAK DAN KEWAJIBAN PENCATAT", 3),
        (("BAB II HAK DAN", "KEWAJIBAN", "Pasal 2"), "HAK DAN KEWAJIBAN", 2),
        (("Bagian Kesatu", "Umum", "Paragraf 1"), "Umum", 2),
        (("Bagian Kesatu", "Pasal 1"), "", 1),
        (("BAB I", "Setiap orang berhak atas data."), "", 1),
        (("PASAL 5", "KERAHASIAAN", "Para pihak sepakat."), "KERAHASIAAN", 2),
        (("Pasal 5", "Para pihak sepakat."), "", 1),
        (("BAB I",), "", 1),
    ],
)
def test_a_title_stands_behind_the_number_or_below_it(passages: tuple[str, ...], title: str, following: int) -> None:
    text, blocks = _blocks(*passages)
    marker = part_at(text, 0, blocks[0].span.end)
    assert marker is not None
    assert title_after(text, blocks, 0, marker) == (title, following)


def test_the_head_of_an_explanation_is_passed_over() -> None:
    text, blocks = _blocks("PENJELASAN", "ATAS", "UNDANG-UNDANG TENTANG SUARA", "I. UMUM", "Isi.")
    assert explanation_head(text, blocks, 0) == 3


def test_the_lines_of_the_title_are_passed_over_and_a_passage_of_many_words_is_none() -> None:
    title = "UNDANG-UNDANG REPUBLIK INDONESIA\n\nNOMOR 27 TAHUN 2022\n\nTENTANG\n\nPELINDUNGAN DATA PRIBADI"
    statute = read_text(f"{title}\n\nPasal 1\n\nDalam undang-undang ini yang dimaksud dengan data pribadi.")
    assert past_own_title(replace(statute, title=" ".join(title.split()))) == 4
    endless = read_text("Pasal " * 400_000)
    assert past_own_title(replace(endless, title="Pasal Pasal…")) == 0
