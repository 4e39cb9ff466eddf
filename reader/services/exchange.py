"""The reader's notes leave the library for files and come back: what the screen asks for, on any of its threads."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TypeVar

from reader.errors import ReaderError
from reader.model.bookmark import Markings
from reader.model.exported import ExportWords, ReadersOwn, Written
from reader.services.export_kinds import ExportKind, kind_of
from reader.services.exported_articles import FindTerms, marked_articles
from reader.services.exporting import write
from reader.services.import_plan import Planned
from reader.services.importing import Import, NameChange, carry_out, plan_import
from reader.services.mark_writer import Owner

_Article = TypeVar("_Article")


class Exchange:
    """Exports from the library and imports into it; every method waits for the library and may be called anywhere."""

    def __init__(self, owner: Owner, clock: Callable[[], float] = time.time) -> None:
        self._owner = owner
        self._clock = clock
        self._ending = Event()

    def stop(self) -> None:
        """Let what is under way end before the next article; a file that is not whole is not written."""
        self._ending.set()

    def export(
        self,
        path: Path,
        words: ExportWords,
        *,
        article_id: str = "",
        shown_marks: Markings | None = None,
        find_terms: FindTerms | None = None,
    ) -> Written:
        """Write the marks of the article with this id, else of all, into a file of the kind that its name asks for.

        `shown_marks` are those of the one article as the reader sees them. The names that the reader gave to colours
        go before those in `words`; with their own words they go along when all notes go out with their texts.
        Raises FileProblem and LibraryProblem, and ReaderError when it was stopped; then the file is as it was.
        """
        kind = kind_of(path)
        named = self._owner.ask(lambda store: store.colour_names())
        articles = marked_articles(
            self._owner, kind, article_id=article_id, shown_marks=shown_marks, find_terms=find_terms
        )
        own = ReadersOwn()
        if kind is ExportKind.ANNOTATIONS and not article_id:
            own = ReadersOwn(self._owner.ask(lambda store: store.own_words()), named)
        words = replace(words, colours={**words.colours, **named})
        return write(path, kind, self._while_wanted(articles), words, own)

    def plan(self, path: Path) -> Import:
        """What importing a file would do; nothing is written. Raises FileProblem and LibraryProblem."""
        return plan_import(self._owner, path)

    def carry_out(self, planned: Iterable[Planned], names: Iterable[NameChange] = ()) -> None:
        """Do what was planned, article by article, then name colours.

        Raises LibraryProblem, and ReaderError when it was stopped.
        """
        carry_out(self._owner, self._while_wanted(planned), self._clock(), names)

    def _while_wanted(self, articles: Iterable[_Article]) -> Iterator[_Article]:
        for article in articles:
            if self._ending.is_set():
                raise ReaderError("Lontar was closed before it was done; do it again.")
            yield article
