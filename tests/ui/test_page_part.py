"""A part of an article stands where it stands in the whole."""

from long_article import long_article
from reader.model.article import Article, Block, Span
from reader.model.excerpt import Excerpt
from reader.ui.page_part import is_whole, placed


def test_positions_in_a_placed_part_are_those_of_the_whole() -> None:
    whole = long_article(60)
    chosen = whole.blocks[20:30]
    start, end = chosen[0].span.start, chosen[-1].span.end
    moved = tuple(
        Block(block.kind, Span(block.span.start - start, block.span.end - start), block.level, block.label)
        for block in chosen
    )
    cut = Article(whole.id, whole.title, whole.text[start:end], moved)
    part = placed(Excerpt(cut, start, 20, len(whole.text), len(whole.blocks)))
    assert part.blocks == chosen
    assert [part.text_of(block.span) for block in part.blocks] == [whole.text_of(block.span) for block in chosen]
    assert not is_whole(Excerpt(cut, start, 20, len(whole.text), len(whole.blocks)))
    assert is_whole(Excerpt(whole, 0, 0, len(whole.text), len(whole.blocks)))
