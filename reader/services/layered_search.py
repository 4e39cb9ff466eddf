"""Find the terms of an article in two layers, slice by slice: the glossary's, and the words the reader explains."""

from __future__ import annotations

from dataclasses import replace
from threading import Lock

from reader.model.article import Article, Span
from reader.services.reading import Reading
from reader.services.term_search import TermSearch


class LayeredSearch:
    """Two searches of one article as one; `own` may be None, and can be put in the place of another while it goes on.

    As with TermSearch any thread may set `wanted`. Several threads may call `step`; they wait for each other.
    """

    def __init__(self, glossary: TermSearch, own: TermSearch | None, stepping: Lock | None = None) -> None:
        self._glossary = glossary
        self._own = own
        self._stepping = stepping or Lock()

    def with_own(self, own: TermSearch | None) -> LayeredSearch:
        """The same search of the glossary's terms, as far as it has come, with another one of own words."""
        return LayeredSearch(self._glossary, own, self._stepping)

    @property
    def article(self) -> Article:
        """The article that is searched."""
        return self._glossary.article

    @property
    def wanted(self) -> Span:
        """The range of the text that the reader looks at; both searches go there first."""
        return self._glossary.wanted

    @wanted.setter
    def wanted(self, span: Span) -> None:
        for search in self._searches():
            search.wanted = span

    @property
    def done(self) -> bool:
        """Whether the whole article is searched."""
        return all(search.done for search in self._searches())

    @property
    def sees_all_wanted(self) -> bool:
        """Whether what the reader looks at is searched."""
        return all(search.sees_all_wanted for search in self._searches())

    def step(self) -> bool:
        """Search one slice more, first where the reader looks, own words first; False when there is none."""
        with self._stepping:
            searches = [search for search in self._searches() if not search.done]
            searches.sort(key=lambda search: search.sees_all_wanted)
            return bool(searches) and searches[0].step()

    def reading(self) -> Reading:
        """The article with what was found up to now, as one value."""
        with self._stepping:
            reading = self._glossary.reading()
            if self._own is None:
                return reading
            own = self._own.reading()
            return replace(reading, own=own.matches, searched=min(reading.searched, own.searched))

    def _searches(self) -> tuple[TermSearch, ...]:
        return (self._glossary,) if self._own is None else (self._own, self._glossary)
