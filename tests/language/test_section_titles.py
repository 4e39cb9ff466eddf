"""The title of a statute's part."""

import pytest

from reader.language.section_titles import explanation_head, title_after
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
