"""Find again, in an article's present text, what was marked in an earlier one."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.language.anchoring import Comparison, Lost, Moved, compare, locate
from reader.model.article import Article, Span
from reader.model.bookmark import Found, Mark


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mark stands in the present text, and how it was found; `span` is None where it was not."""

    span: Span | None
    found: Found


LOST = Place(None, Found.LOST)


@dataclass(frozen=True, slots=True)
class Carrying:
    """Marks whose places in `article` are not known yet, each with the article in whose text it was made.

    That article is None where the earlier text is not there; then the mark's quote must do. The work takes values and
    gives values: it may be done on any thread.
    """

    article: Article
    marks: tuple[tuple[Mark, Article | None], ...]

    @property
    def code_points(self) -> int:
        """How much text has to be compared: what the time that it takes grows with."""
        texts = {id(made.text): len(made.text) for _, made in self.marks if made is not None}
        return sum(texts.values()) + len(self.article.text)

    def places(self) -> Mapping[str, Place]:
        """The place of every mark, by its id."""
        comparisons: dict[int, Comparison] = {}
        places = {}
        for mark, made in self.marks:
            if made is not None and id(made) not in comparisons:
                comparisons[id(made)] = compare(made.text, self.article.text)
            places[mark.id] = self._place(mark, None if made is None else comparisons[id(made)])
        return places

    def _place(self, mark: Mark, comparison: Comparison | None) -> Place:
        if comparison is not None and mark.span is not None:
            carried = comparison.carry(mark.span)
            return LOST if carried.span is None else Place(carried.span, carried.found)
        anchor = locate(self.article.text, mark.quote, mark.span.start if mark.span else 0)
        if isinstance(anchor, Lost):
            return LOST
        return Place(anchor.span, Found.MOVED if isinstance(anchor, Moved) and mark.span else Found.SAME)
