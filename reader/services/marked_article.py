"""The marks of one article in memory, and where they stand in its present text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from reader.model.article import Article, Span
from reader.model.bookmark import Bookmark, Found, Highlight, Mark, Markings, Place
from reader.services.carrying import Carrying, PathOf
from reader.services.mark_acts import Act, History, deletions

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
    _withdrawn: set[str] = field(default_factory=set)
    """The marks whose addition was taken back."""
    _made_in: dict[str, Article | None] = field(default_factory=dict)
    """The article with the text in which a mark was made, where that is not the present one; None: it is not known."""
    _places: dict[str, Place] = field(default_factory=dict)
    """The places found in the present text, of marks made in another one."""

    def show(self, article: Article) -> None:
        """Take the article's text as it is now; places found in another text are forgotten."""
        if article.text != self.article.text:
            before = self.article
            for mark_id in (*self.standing, *self.deleted):
                self._made_in.setdefault(mark_id, before)
            for mark_id, made in list(self._made_in.items()):
                if made is not None and made.text == article.text:
                    del self._made_in[mark_id]
            self._places.clear()
        self.article = article

    def add_stored(
        self,
        standing: Iterable[Mark],
        deleted: Iterable[tuple[float, Mark]],
        made_in: Mapping[str, Article | None],
        places: Mapping[str, Place],
    ) -> None:
        """Take the marks that the library holds; what was done here meanwhile counts more.

        `deleted` are those in the bin with the times of their deletion. `made_in` names the article with the text in
        which a mark was made, where that is not the present one, and `places` where such marks were found in it.
        """
        binned = list(deleted)
        for mark in standing:
            if mark.id not in self.deleted and mark.id not in self._withdrawn:
                self._add(self.standing, mark, made_in, places)
        for _, mark in binned:
            if mark.id not in self.standing:
                self._add(self.deleted, mark, made_in, places)
        if not self.history.done and not self.history.taken_back:
            self.history.done = deletions((when, mark) for when, mark in binned if mark.id in self.deleted)
        self.read = True

    def apply(self, act: Act) -> None:
        """Let the act's marks stand as it leaves them; those it takes away go to the bin, or nowhere if it was new."""
        for change in act.changes:
            if change.after is not None:
                self.deleted.pop(change.after.id, None)
                self._withdrawn.discard(change.after.id)
                self.standing[change.after.id] = change.after
                if change.after_in is not None:
                    self._make_in(change.after.id, change.after_in)
            elif change.before is not None:
                gone = self.standing.pop(change.before.id, change.before)
                if act.withdraws:
                    self._withdrawn.add(gone.id)
                else:
                    self.deleted[gone.id] = gone

    def made_in(self, mark_id: str) -> Article:
        """The article with the text in which a mark was made; the present one where no other is known."""
        return self._made_in.get(mark_id) or self.article

    def place(self, mark: Mark) -> Place | None:
        """Where a mark stands in the present text; None while that is still to be found out."""
        if mark.id not in self._made_in and mark.span is not None:
            return Place(mark.span, Found.SAME)
        return self._places.get(mark.id)

    def carrying(self, path_of: PathOf | None = None) -> Carrying | None:
        """What is still to be found in the present text, with the sections around it; None when nothing is."""
        unknown = tuple((mark, self._made_in.get(mark.id)) for mark in self.standing.values() if not self.place(mark))
        placed = tuple(
            (mark_id, place)
            for mark_id, place in self._places.items()
            if path_of is not None and mark_id in self.standing and place.span is not None and place.path is None
        )
        return Carrying(self.article, unknown, placed, path_of) if unknown or placed else None

    def is_new(self, mark_id: str, place: Place) -> bool:
        """Whether this place of a mark is not the one that was known."""
        return self._places.get(mark_id) != place

    def add_places(self, places: Mapping[str, Place]) -> None:
        """Take the places that were found in the present text."""
        self._places.update(places)

    def markings(self) -> Markings:
        """The marks where they stand in the present text, in reading order; what is not found stands last.

        Those that are still to be found are left out.
        """
        marks = self.standing.values()
        return Markings(
            self.article.id,
            self._in_order([mark for mark in marks if isinstance(mark, Highlight)]),
            self._in_order([mark for mark in marks if isinstance(mark, Bookmark)]),
        )

    def shown(self, mark_id: str) -> Mark | None:
        """A mark where it stands in the present text; None where none stands or its place is not known yet."""
        mark = self.standing.get(mark_id)
        place = None if mark is None else self.place(mark)
        return None if mark is None or place is None else replace(mark, **_values(mark, place))

    def _in_order(self, marks: list[_AnyMark]) -> tuple[_AnyMark, ...]:
        places = [(mark, place) for mark in marks if (place := self.place(mark)) is not None]
        placed = [replace(mark, **_values(mark, place)) for mark, place in places]
        return tuple(sorted(placed, key=self._order))

    def _order(self, placed: Mark) -> tuple[bool, Span, float, str]:
        made = self.standing[placed.id].span or Span(0, 0)
        return placed.span is None, placed.span or made, placed.created, placed.id

    def _add(
        self,
        marks: dict[str, Mark],
        mark: Mark,
        made_in: Mapping[str, Article | None],
        places: Mapping[str, Place],
    ) -> None:
        if mark.id in marks:
            return
        marks[mark.id] = mark
        if mark.id in made_in:
            self._made_in[mark.id] = made_in[mark.id]
            if mark.id in places:
                self._places[mark.id] = places[mark.id]

    def _make_in(self, mark_id: str, article: Article) -> None:
        self._places.pop(mark_id, None)
        self._made_in.pop(mark_id, None)
        if article.text != self.article.text:
            self._made_in[mark_id] = article


def _values(mark: Mark, place: Place) -> dict[str, Any]:
    """What a mark takes from its place in the present text; one that is lost keeps the sections where it was made."""
    path = mark.path if place.path is None else place.path
    return {"span": place.span, "found": place.found, "path": path}
