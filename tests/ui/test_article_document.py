"""The document holds the article's text, block by block, in a readable measure."""

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
