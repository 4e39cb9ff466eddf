"""Passages of a statute begin with ayat, huruf and angka; what only looks so is none."""

import pytest

from reader.language.section_passages import PassageReader, comes_next
from reader.language.section_stack import SectionStack
from reader.language.statute_lines import part_at
from reader.model.article import Article, Block, BlockKind, Span


def labels(*passages: str, kind: BlockKind = BlockKind.PARAGRAPH, titled: bool = False) -> list[str]:
    """What is found in the passages of `Pasal 1`, one after another."""
    lines = ("Pasal 1", *passages)
    blocks, start = [], 0
    for line in lines:
        blocks.append(Block(kind, Span(start, start + len(line))))
        start += len(line) + 1
    article = Article("a", "", "\n".join(lines), tuple(blocks))
    stack = SectionStack()
    marker = part_at(article.text, 0, len("Pasal 1"))
    assert marker is not None
    stack.begin(marker, 50, 5, "", 0)
    reader = PassageReader(article, stack)
    for number, block in enumerate(blocks[1:], start=1):
        reader.take(block.span.start, number, titled=titled)
    return ["  " * (section.level - 2) + section.label for section in stack.sections(len(article.text))[1:]]


def test_items_lie_in_the_ayat_before_them() -> None:
    assert labels("(1) Penyelenggara wajib:", "a. menjaga;", "b. melapor.", "(2) Laporan memuat:", "a. nama.") == [
        *("ayat (1)", "  huruf a", "  huruf b", "ayat (2)", "  huruf a"),
    ]


def test_one_passage_may_begin_several_and_hold_several() -> None:
    assert labels("(1) a. menjaga;") == ["ayat (1)", "  huruf a"]
    assert labels("(1) Setiap orang berhak. (2) Hak itu dijamin. (4) Bukan urutan.") == ["ayat (1)", "ayat (2)"]


@pytest.mark.parametrize(
    "passage",
    ["Setiap orang (1) berhak.", "(1) dan ayat (2) berlaku.", "a menjaga", "Hal itu (2) bukan ayat."],
)
def test_numbers_inside_a_sentence_are_no_items(passage: str) -> None:
    assert labels(passage) == []


def test_a_line_that_was_broken_inside_a_reference_is_no_item() -> None:
    assert labels("Hal itu diatur dalam ayat", "(2) huruf b berlaku.") == []


def test_a_passage_after_a_finished_list_belongs_to_what_is_around() -> None:
    lines = ("(1) Setiap orang yang:", "a. merusak; atau", "b. mencuri;", "dipidana penjara.", "c. lain;")
    assert labels(*lines)[:3] == ["ayat (1)", "  huruf a", "  huruf b"]


def test_nothing_is_taken_before_a_section_is_open() -> None:
    text = "(1) Setiap orang."
    article = Article("a", "", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
    stack = SectionStack()
    PassageReader(article, stack).take(0, 0, titled=False)
    assert stack.sections(len(text)) == ()


@pytest.mark.parametrize(
    ("last", "number", "carries_on"),
    [
        ("5", "6", True),
        ("5", "5a", True),
        ("5a", "5b", True),
        ("5a", "6", True),
        ("5", "7", False),
        ("6", "5", False),
        ("5a", "5", False),
        ("a", "b", False),
    ],
)
def test_numbers_carry_on(last: str, number: str, carries_on: bool) -> None:
    assert comes_next(last, number) is carries_on
