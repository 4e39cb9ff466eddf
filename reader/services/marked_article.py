"""The marks of one article in memory, and where they stand in its present text."""

from dataclasses import dataclass, field, replace
from typing import TypeVar

from reader.language.anchoring import Lost, locate
from reader.model.article import Article, Span
from reader.model.bookmark import Bookmark, Highlight, Mark, Markings
from reader.services.mark_acts import Act, History

_AnyMark = TypeVar("_AnyMark", Highlight, Bookmark)


@dataclass(slots=True)
class MarkedArticle:
    """An article and its marks, each where it was made: perhaps in an earlier text than the present one.

    `deleted` are the marks in the bin. `read` says whether the library's marks are among them.
    """

    article: Article
    standing: dict[str, Mark] = field(default_factory=dict)
    deleted: dict[str, Mark] = field(default_factory=dict)
    history: History = field(default_factory=History)
    read: bool = False
    _places: dict[str, Span | None] = field(default_factory=dict)

    def show(self, article: Article) -> None:
        """Take the article's text as it is now; places found in another text are forgotten."""
        if article.text != self.article.text:
            self._places.clear()
        self.article = article

    def add_stored(self, standing: Markings, deleted: Markings) -> None:
        """Take the marks that the library holds; what was done here meanwhile counts more."""
        for mark in _marks_in(standing):
            if mark.id not in self.deleted:
                self.standing.setdefault(mark.id, mark)
        for mark in _marks_in(deleted):
            if mark.id not in self.standing:
                self.deleted.setdefault(mark.id, mark)
        self.read = True

    def apply(self, act: Act) -> None:
        """Let the act's marks stand as it leaves them; those it takes away go to the bin."""
        for mark in act.gone:
            self.deleted[mark.id] = self.standing.pop(mark.id, mark)
        for mark in act.standing:
            self.deleted.pop(mark.id, None)
            self.standing[mark.id] = mark

    def markings(self) -> Markings:
        """The marks where they stand in the present text, in reading order; what is not found stands last."""
        marks = self.standing.values()
        return Markings(
            self.article.id,
            self._in_order([mark for mark in marks if isinstance(mark, Highlight)]),
            self._in_order([mark for mark in marks if isinstance(mark, Bookmark)]),
        )

    def _in_order(self, marks: list[_AnyMark]) -> tuple[_AnyMark, ...]:
        placed = [replace(mark, span=self._place(mark)) for mark in marks]
        return tuple(sorted(placed, key=self._order))

    def _order(self, placed: Mark) -> tuple[bool, Span, float, str]:
        made = self.standing[placed.id].span or Span(0, 0)
        return placed.span is None, placed.span or made, placed.created, placed.id

    def _place(self, mark: Mark) -> Span | None:
        if mark.id not in self._places:
            self._places[mark.id] = self._found(mark)
        return self._places[mark.id]

    def _found(self, mark: Mark) -> Span | None:
        anchor = locate(self.article.text, mark.quote, mark.span.start if mark.span else 0)
        return None if isinstance(anchor, Lost) else anchor.span


def _marks_in(markings: Markings) -> tuple[Mark, ...]:
    marks: list[Mark] = [*markings.highlights, *markings.bookmarks]
    return tuple(marks)
