"""Long articles made for the tests of the page, and a page that shows one."""

from collections.abc import Iterable

from pytestqt.qtbot import QtBot

from reader.model.article import Article, Block, BlockKind, Span
from reader.ui.article_document import PageLook
from reader.ui.article_view import ArticleView
from reader.ui.theme import Theme

SENTENCE = "Penyidik menyita barang bukti dari rumah tersangka setelah pengadilan memberi izin. "


def article_of(paragraphs: Iterable[tuple[BlockKind, int, str]], identity: str = "panjang") -> Article:
    """An article of these paragraphs: kind, level, text."""
    blocks, texts, place = [], [], 0
    for kind, level, text in paragraphs:
        label = 3 if kind is BlockKind.LIST_ITEM else 0
        blocks.append(Block(kind, Span(place, place + len(text)), level, label))
        texts.append(text)
        place += len(text) + 2
    return Article(identity, "Bacaan", "\n\n".join(texts), tuple(blocks))


def long_article(paragraphs: int = 900) -> Article:
    """About 25,000 words of all kinds of blocks, numbered."""
    made = [(BlockKind.HEADING, 1, "Bacaan panjang 😀")]
    for number in range(paragraphs):
        if number % 23 == 7:
            made.append((BlockKind.HEADING, 2, f"Bagian {number}"))
        elif number % 11 == 3:
            made.append((BlockKind.LIST_ITEM, 1, f"{number % 10}. butir {number}: {SENTENCE}"[:90]))
        elif number % 17 == 5:
            made.append((BlockKind.QUOTE, 1, f"“Kutipan {number} — {SENTENCE}”"))
        else:
            made.append((BlockKind.PARAGRAPH, 0, f"Alinea {number}. " + SENTENCE * (1 + number % 5)))
    return article_of(made)


def page_with(qtbot: QtBot, theme: Theme, article: Article, size: tuple[int, int] = (760, 600)) -> ArticleView:
    """A page of its own that shows an article."""
    page = ArticleView(PageLook(19, theme))
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.waitExposed(page)
    page.show_article(article)
    return page
