"""The document holds the article's text, block by block, in a readable measure."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from reader.model.article import Article, Block, BlockKind, Inline, InlineStyle, Span
from reader.ui.article_document import LEADING, PageLook, build_document
from reader.ui.page_pieces import whole_blocks
from reader.ui.theme import Theme

_TEXTS = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp", "Zs")), min_size=1, max_size=30)


def _article(*blocks: tuple[BlockKind, int, str], inlines: tuple[Inline, ...] = ()) -> Article:
    made, place = [], 0
    for kind, level, text in blocks:
        label = 2 if kind is BlockKind.LIST_ITEM else 0
        made.append(Block(kind, Span(place, place + len(text)), level, label, inlines if not made else ()))
        place += len(text) + 2
    return Article("a", "J", "\n\n".join(text for _kind, _level, text in blocks), tuple(made))


def _build(document: QTextDocument, article: Article, look: PageLook) -> None:
    build_document(document, article.text, whole_blocks(article.blocks), look)


def test_a_block_is_a_paragraph_of_the_document(qtbot: QtBot, light: Theme) -> None:
    document = QTextDocument()
    article = _article(
        (BlockKind.HEADING, 1, "Putusan 😀"), (BlockKind.LIST_ITEM, 1, "• satu"), (BlockKind.QUOTE, 1, "“Tidak.”")
    )
    _build(document, article, PageLook(19, light))
    assert document.toPlainText() == "Putusan 😀\n• satu\n“Tidak.”"
    assert document.firstBlock().blockFormat().headingLevel() == 1
    assert document.findBlockByNumber(1).blockFormat().textIndent() < 0
    assert document.findBlockByNumber(2).charFormat().fontItalic()


def test_emphasis_lies_where_it_lay_in_the_article(qtbot: QtBot, light: Theme) -> None:
    document = QTextDocument()
    emphasis = Inline(Span(5, 14), InlineStyle.EMPHASIS)
    article = _article((BlockKind.PARAGRAPH, 0, "asas lex specialis berlaku"), inlines=(emphasis,))
    _build(document, article, PageLook(19, light))
    runs = [place.fragment() for place in document.firstBlock()]
    assert [run.text() for run in runs if run.charFormat().fontItalic()] == ["lex speci"]


def test_building_again_leaves_nothing_of_the_text_before(qtbot: QtBot, light: Theme) -> None:
    document = QTextDocument()
    for words in ("Satu.", "Dua."):
        _build(document, _article((BlockKind.PARAGRAPH, 0, words)), PageLook(19, light))
    assert document.toPlainText() == "Dua."


@pytest.mark.parametrize("size", [12, 19, 28, 40])
def test_the_measure_holds_sixty_to_seventy_five_characters(qtbot: QtBot, light: Theme, size: int) -> None:
    look = PageLook(size, light)
    document = QTextDocument()
    text = "Penyidik menyita sejumlah barang bukti dari rumah tersangka setelah pengadilan memberi izin. " * 12
    _build(document, _article((BlockKind.PARAGRAPH, 0, text.strip())), look)
    document.setTextWidth(look.measure)
    layout = document.firstBlock().layout()
    document.documentLayout().documentSize()
    lines = [layout.lineAt(number).textLength() for number in range(layout.lineCount() - 1)]
    assert 60 <= sum(lines) / len(lines) <= 75
    assert 1.5 <= LEADING <= 1.65


@settings(max_examples=60, deadline=None)
@given(st.lists(_TEXTS, min_size=1, max_size=6))
def test_any_text_stands_in_the_document_as_it_stands_in_the_article(texts: list[str]) -> None:
    from reader.paths import discover
    from reader.ui.theme import read_theme

    document = QTextDocument()
    article = _article(*((BlockKind.PARAGRAPH, 0, text) for text in texts))
    _build(document, article, PageLook(19, read_theme(discover().resources, "light")))
    assert document.blockCount() == len(texts)
    for number, text in enumerate(texts):
        assert document.findBlockByNumber(number).text() == text


def _tops(article: Article, look: PageLook) -> list[float]:
    """The tops of the blocks' first lines, in pixels, in a wide document."""
    document = QTextDocument()
    _build(document, article, look)
    document.setTextWidth(4000)
    layout = document.documentLayout()
    layout.documentSize()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    return [layout.blockBoundingRect(block).top() for block in blocks]


def _steps(look: PageLook, *blocks: tuple[BlockKind, int, str]) -> list[float]:
    tops = _tops(_article(*blocks), look)
    return [low - high for high, low in pairwise(tops)]


def test_what_follows_a_list_or_code_stands_apart_from_it(qtbot: QtBot, light: Theme) -> None:
    look = PageLook(20, light)
    item, after = _steps(
        look,
        (BlockKind.LIST_ITEM, 1, "a. satu;"),
        (BlockKind.LIST_ITEM, 1, "b. dua."),
        (BlockKind.PARAGRAPH, 0, "Lalu."),
    )
    line, end = _steps(
        look, (BlockKind.CODE, 0, "if hadir:"), (BlockKind.CODE, 0, "    buka()"), (BlockKind.PARAGRAPH, 0, "Lalu.")
    )
    (paragraph,) = _steps(look, (BlockKind.PARAGRAPH, 0, "Satu."), (BlockKind.PARAGRAPH, 0, "Dua."))
    assert item < after == paragraph
    assert line < end == paragraph


def test_headings_one_under_another_belong_together(qtbot: QtBot, light: Theme) -> None:
    chapter, name, article_, text = (
        (BlockKind.HEADING, 2, "BAB I"),
        (BlockKind.HEADING, 2, "KETENTUAN UMUM"),
        (BlockKind.HEADING, 3, "Pasal 1"),
        (BlockKind.PARAGRAPH, 0, "Dalam undang-undang ini:"),
    )
    look = PageLook(20, light)
    before, twins, down, below = _steps(look, text, chapter, name, article_, text)
    assert twins < down < before
    assert below < before


@pytest.mark.parametrize("size", [14, 20, 32])
def test_the_words_of_a_list_begin_in_one_column_whatever_their_labels(qtbot: QtBot, light: Theme, size: int) -> None:
    document, look = QTextDocument(), PageLook(size, light)
    texts = ("1. satu", "10. sepuluh", "a. huruf", "• butir")
    blocks, place = [], 0
    for text in texts:
        blocks.append(Block(BlockKind.LIST_ITEM, Span(place, place + len(text)), 1, text.index(" ") + 1))
        place += len(text) + 2
    article = Article("a", "J", "\n\n".join(texts), tuple(blocks))
    _build(document, article, look)
    document.setTextWidth(4000)
    document.documentLayout().documentSize()
    for number, block in enumerate(blocks):
        paragraph = document.findBlockByNumber(number)
        left, _cursor = paragraph.layout().lineAt(0).cursorToX(block.label)
        assert left == pytest.approx(paragraph.blockFormat().leftMargin(), abs=1.0)
        assert paragraph.layout().lineAt(0).cursorToX(0)[0] >= 0
    margins = {document.findBlockByNumber(number).blockFormat().leftMargin() for number in range(len(texts))}
    assert len(margins) == 1
