"""A part of a kept article, shown while the whole is still being read."""

from dataclasses import dataclass

from reader.model.article import Article


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
