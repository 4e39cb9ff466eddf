"""The places that the reader came from, and the way forward again."""

from collections.abc import Sequence
from dataclasses import dataclass

_MOST = 200  # places


@dataclass(frozen=True, slots=True)
class Place:
    """A code point of an article."""

    article_id: str
    position: int


class History:
    """Two stacks of places, as a browser has them."""

    def __init__(self) -> None:
        self._back: list[Place] = []
        self._forward: list[Place] = []

    def leave(self, place: Place) -> None:
        """The reader leaves a place for another one; the way forward from here is gone."""
        self._forward.clear()
        if not self._back or self._back[-1] != place:
            self._back = [*self._back, place][-_MOST:]

    def of(self, article_id: str) -> tuple[Place, ...]:
        """All places of an article, to be carried over into its new text."""
        return tuple(place for place in (*self._back, *self._forward) if place.article_id == article_id)

    def replace(self, places: Sequence[Place], instead: Sequence[Place]) -> None:
        """Lead to other places instead of these, which `of` gave; what was left since then stays as it is."""
        new = {id(place): other for place, other in zip(places, instead, strict=True)}
        self._back = [new.get(id(place), place) for place in self._back]
        self._forward = [new.get(id(place), place) for place in self._forward]

    def back(self, here: Place) -> Place | None:
        """The place before, None where there is none; `here` is where the way forward leads."""
        return _step(self._back, self._forward, here)

    def forward(self, here: Place) -> Place | None:
        """The place that was gone back from last, None where there is none."""
        return _step(self._forward, self._back, here)


def _step(taken: list[Place], kept: list[Place], here: Place) -> Place | None:
    while taken:
        place = taken.pop()
        if place != here:
            kept.append(here)
            return place
    return None
