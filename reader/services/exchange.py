"""The reader's notes leave the library for files and come back: what the screen asks for, on any of its threads."""

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from reader.model.bookmark import Markings
from reader.model.exported import ExportWords, Written
from reader.services.exporting import FindTerms, kind_of, marked_articles, write
from reader.services.import_plan import Planned
from reader.services.importing import Import, carry_out, plan_import
from reader.services.mark_writer import Owner


class Exchange:
    """Exports from the library and imports into it; every method waits for the library and may be called anywhere."""

    def __init__(self, owner: Owner, clock: Callable[[], float] = time.time) -> None:
        self._owner = owner
        self._clock = clock

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
        go before those in `words`. Raises FileProblem and LibraryProblem; then the file is as it was.
        """
        kind = kind_of(path)
        named = self._owner.ask(lambda store: store.colour_names())
        articles = marked_articles(
            self._owner, kind, article_id=article_id, shown_marks=shown_marks, find_terms=find_terms
        )
        return write(path, kind, articles, replace(words, colours={**words.colours, **named}))

    def plan(self, path: Path) -> Import:
        """What importing a file would do; nothing is written. Raises FileProblem and LibraryProblem."""
        return plan_import(self._owner, path)

    def carry_out(self, planned: Iterable[Planned]) -> None:
        """Do what was planned, article by article. Raises LibraryProblem."""
        carry_out(self._owner, planned, self._clock())
