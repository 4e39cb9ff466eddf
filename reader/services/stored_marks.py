"""What the library holds of one article's marks, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.model.article import Article
from reader.model.bookmark import Mark, Markings
from reader.services.carrying import Place
from reader.services.mark_writer import Owner
from reader.storage.library_store import LibraryStore


@dataclass(frozen=True, slots=True)
class StoredMarks:
    """An article's marks where they were made; see `MarkedArticle.add_stored` for what the parts are."""

    standing: tuple[Mark, ...]
    deleted: tuple[tuple[float, Mark], ...]
    made_in: Mapping[str, Article | None]
    places: Mapping[str, Place]


def stored_marks(store: LibraryStore, article: Article) -> StoredMarks:
    """The marks of an article that is shown now; raises LibraryProblem."""
    standing, deleted = store.markings(article.id), store.deleted(article.id)
    marks = _marks_in(standing)
    binned = _marks_in(deleted)
    made_in: dict[str, Article | None] = {mark.id: None for mark in (*marks, *binned)}
    return StoredMarks(marks, tuple((mark.changed, mark) for mark in binned), made_in, {})


def keep_places(owner: Owner, article: Article, places: Mapping[str, Place]) -> None:
    """Keep where marks were found in an article's present text."""


def _marks_in(markings: Markings) -> tuple[Mark, ...]:
    marks: list[Mark] = [*markings.highlights, *markings.bookmarks]
    return tuple(marks)
