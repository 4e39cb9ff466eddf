"""A part of a kept article, shown while the whole is still being read."""

from dataclasses import dataclass, replace

from reader.model.article import Article, Block, Inline, Span


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Whole blocks of an article that follow one another.

    `article` is the article cut down to them: its positions count from the excerpt's own beginning, which is the code
    point `start` of the whole text; its first block is number `first_block` of the whole. `code_points` and `blocks`
    say how much the whole has.
    """

    article: Article
    start: int
    first_block: int
    code_points: int
    blocks: int

    def in_place(self) -> Article:
        """The article with nothing but line breaks around the excerpt: every position is the one in the whole."""
        text = self.article.text.rjust(self.start + len(self.article.text), "\n").ljust(self.code_points, "\n")
        return replace(self.article, text=text, blocks=tuple(moved(block, self.start) for block in self.article.blocks))


def moved(block: Block, by: int) -> Block:
    """The block, some code points further on."""
    if not by:
        return block
    runs = tuple(Inline(_moved(run.span, by), run.style, run.target) for run in block.inlines)
    return Block(block.kind, _moved(block.span, by), block.level, block.label, runs)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
