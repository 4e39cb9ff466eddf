"""Find again, in an article's present text, what was marked in an earlier one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from reader.language.anchoring import Comparison, Lost, Moved, compare, locate
from reader.model.article import Article
from reader.model.bookmark import LOST, Found, Mark, Place

PathOf: TypeAlias = Callable[[Article, int], tuple[str, ...]]
"""What names the sections around a code point of an article, outermost first."""


@dataclass(frozen=True, slots=True)
class Carrying:
    """Marks whose places in `article` are not known yet, each with the article in whose text it was made.

    That article is None where the earlier text is not there; then the mark's quote must do. Of the marks that are
    `placed`, by their ids, only the sections around them are not known; `path_of` names those, where they are wanted.
    The work takes values and gives values: it may be done on any thread.
    """

    article: Article
    marks: tuple[tuple[Mark, Article | None], ...]
    placed: tuple[tuple[str, Place], ...] = ()
    path_of: PathOf | None = None

    @property
    def code_points(self) -> int:
        """How much text has to be compared: what the time that it takes grows with."""
        texts = {id(made.text): len(made.text) for _, made in self.marks if made is not None}
        return sum(texts.values()) + len(self.article.text)

    def places(self) -> Mapping[str, Place]:
        """The place of every mark, by its id."""
        comparisons: dict[int, Comparison] = {}
        places = dict(self.placed)
        for mark, made in self.marks:
            if made is not None and id(made) not in comparisons:
                comparisons[id(made)] = compare(made.text, self.article.text)
            places[mark.id] = self._place(mark, None if made is None else comparisons[id(made)])
        return {mark_id: self._in_sections(place) for mark_id, place in places.items()}

    def _in_sections(self, place: Place) -> Place:
        if self.path_of is None or place.span is None:
            return place
        return replace(place, path=self.path_of(self.article, place.span.start))

    def _place(self, mark: Mark, comparison: Comparison | None) -> Place:
        if comparison is not None and mark.span is not None:
            carried = comparison.carry(mark.span)
            return LOST if carried.span is None else Place(carried.span, carried.found)
        anchor = locate(self.article.text, mark.quote, mark.span.start if mark.span else 0)
        if isinstance(anchor, Lost):
            return LOST
        return Place(anchor.span, Found.MOVED if isinstance(anchor, Moved) and mark.span else Found.SAME)
