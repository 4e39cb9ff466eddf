"""What the library holds of one article's marks, read in one go; places found are put back there."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.errors import LibraryProblem
from reader.model.article import Article
from reader.model.bookmark import Mark, Markings, MarkQuery, Place
from reader.services.mark_writer import Owner
from reader.storage.library_store import LibraryStore

_BIN = 1_000
"""How many deletions of an article can be taken back one after another; the bin holds all."""


@dataclass(frozen=True, slots=True)
class StoredMarks:
    """An article's marks where they were made; see `MarkedArticle.add_stored` for what the parts are."""

    standing: tuple[Mark, ...]
    deleted: tuple[tuple[float, Mark], ...]
    made_in: Mapping[str, Article | None]
    places: Mapping[str, Place]


def stored_marks(store: LibraryStore, article: Article) -> StoredMarks:
    """The marks of an article that is shown now; raises LibraryProblem."""
    standing = _marks_in(store.markings(article.id))
    binned = store.search_marks(MarkQuery(article_id=article.id, deleted=True), limit=_BIN)
    deleted = tuple((hit.deleted or 0.0, hit.mark) for hit in binned)
    made_in = {
        mark_id: text
        for text, marks in store.made_in(article.id)
        if text is None or text.text != article.text
        for mark_id in marks
    }
    strange = [mark for mark in (*standing, *(mark for _, mark in deleted)) if mark.id not in made_in]
    strange = [mark for mark in strange if not _quotes(mark, article)]
    # They were made in the text kept last, which is not the one shown, or in one that is not known.
    kept = store.article(article.id) if strange else None
    made_in |= {mark.id: kept if kept is not None and _quotes(mark, kept) else None for mark in strange}
    return StoredMarks(standing, deleted, made_in, store.places(article.id, article.text))


def keep_places(owner: Owner, article: Article, places: Mapping[str, Place]) -> None:
    """Keep where marks were found in an article's present text; where that fails, they are found again next time."""
    try:
        owner.tell(lambda store: store.keep_places(article.id, article.text, places), _whatever)
    except LibraryProblem:
        return


def _quotes(mark: Mark, article: Article) -> bool:
    """Whether the mark's words stand in the article where it was made."""
    return mark.span is not None and article.text_of(mark.span) == mark.quote.exact


def _whatever(problem: LibraryProblem | None) -> None:
    """Nobody waits for it: it can be found again."""


def _marks_in(markings: Markings) -> tuple[Mark, ...]:
    marks: list[Mark] = [*markings.highlights, *markings.bookmarks]
    return tuple(marks)
