"""A part of an article in the place that it has in the whole, so that the page can show it before the rest is there."""

from dataclasses import replace

from reader.model.article import Article, Block, Inline, Span
from reader.model.excerpt import Excerpt


def placed(excerpt: Excerpt) -> Article:
    """The excerpt as an article whose positions are those of the whole; what lies before it is blank."""
    by = excerpt.start
    blocks = tuple(_moved(block, by) for block in excerpt.article.blocks)
    return replace(excerpt.article, text=" " * by + excerpt.article.text, blocks=blocks)


def is_whole(excerpt: Excerpt) -> bool:
    """Whether the excerpt is all that there is."""
    return excerpt.start == 0 and len(excerpt.article.text) == excerpt.code_points


def _moved(block: Block, by: int) -> Block:
    inlines = tuple(Inline(_shifted(run.span, by), run.style, run.target) for run in block.inlines)
    return replace(block, span=_shifted(block.span, by), inlines=inlines)


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
