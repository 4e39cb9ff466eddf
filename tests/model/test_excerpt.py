"""An excerpt stands in its place in the whole, with what is set inside its blocks."""

from reader.model.article import Article, Block, BlockKind, Inline, InlineStyle, Span
from reader.model.excerpt import Excerpt, moved

INSIDE = Block(BlockKind.LIST_ITEM, Span(2, 9), level=1, label=3, inlines=(Inline(Span(5, 9), InlineStyle.STRONG),))


def test_a_block_moves_with_what_is_set_inside_it():
    there = Block(BlockKind.LIST_ITEM, Span(12, 19), 1, 3, (Inline(Span(15, 19), InlineStyle.STRONG),))
    assert moved(INSIDE, 10) == there
    assert moved(there, -10) == INSIDE
    assert moved(INSIDE, 0) is INSIDE


def test_around_an_excerpt_the_whole_is_blank():
    excerpt = Excerpt(Article("a1", "UU", "\n\na. 🚨 dua\n", (INSIDE,), "/uu.txt", "id"), 20, 4, 50, 9)
    article = excerpt.in_place()
    assert len(article.text) == 50 and article.text.strip() == "a. 🚨 dua"
    assert article.blocks == (moved(INSIDE, 20),)
    assert article.text_of(article.blocks[0].span) == excerpt.article.text_of(INSIDE.span)
    assert (article.id, article.title, article.source, article.language) == ("a1", "UU", "/uu.txt", "id")
