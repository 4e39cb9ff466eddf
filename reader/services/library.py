"""The articles that the reader has opened: kept whole, listed, and read again where they were left."""

import time
from collections.abc import Callable
from pathlib import Path

from reader.model.article import Article
from reader.model.bookmark import KeptArticle
from reader.model.excerpt import Excerpt
from reader.services.mark_writer import Owner
from reader.services.reading_place import carried_place
from reader.storage.library_store import LibraryStore

BIN_DAYS = 90
"""How long what was deleted can be brought back, in days."""

_DAY = 86_400.0


class Library:
    """The articles kept in the reader's library.

    Every method may be called from any thread, waits for the library's own, and raises LibraryProblem when the library
    cannot be read or written at the moment; nothing in it is changed then. `clock` gives seconds since the epoch.
    """

    def __init__(self, owner: Owner, clock: Callable[[], float] = time.time) -> None:
        self._owner = owner
        self._clock = clock

    def identify(self, article: Article) -> Article:
        """The article under the id by which the library knows it: that of its source, or of the article that it is.

        A file that was edited, moved or renamed is the same article, and so is a sample that is opened as a file; two
        articles of the same title with different texts are two. Nothing is written.
        """
        return self._owner.ask(lambda store: store.identify(article, _is_there))

    def keep(self, article: Article, position: int | None = None) -> Article:
        """Keep an article that is being opened, so that it can be read again when its file is gone.

        Returns it under the id by which the library knows it; that one is the article to go on with. `position` is
        where `reading_on` found that a text which has changed is read on. The text of a long one takes time to be kept.
        """
        opened = self._clock()

        def keep(store: LibraryStore) -> Article:
            known = store.identify(article, _is_there)
            store.keep(known, opened, position)
            return known

        return self._owner.ask(keep)

    def recent(self) -> tuple[KeptArticle, ...]:
        """Every article kept, the one opened last first."""
        return self._owner.ask(lambda store: store.articles())

    def article(self, article_id: str) -> Article | None:
        """The whole article as it was when last opened; None when it is not kept."""
        return self._owner.ask(lambda store: store.article(article_id))

    def excerpt(self, article_id: str, position: int, code_points: int) -> Excerpt | None:
        """The blocks about a position of an article, `code_points` long or a little more; None when it is not kept.

        The time that it takes does not grow with the length of the article.
        """
        return self._owner.ask(lambda store: store.excerpt(article_id, position, code_points))

    def position(self, article_id: str) -> int:
        """The code point at the top of the page when the article was last read; 0 when it is not kept."""
        return self._owner.ask(lambda store: store.position(article_id))

    def reading_on(self, article: Article) -> tuple[int, Article | None]:
        """Where an article is read on, in its text as it is now, kept or not: where what was read last stands today.

        With it comes the article as it was kept last, where its text was another one; None where it is kept so, or
        not at all. Takes about a second for a book whose text is not the one kept last, and no time for one that is.
        """

        def before(store: LibraryStore) -> tuple[int, Article | None]:
            # Asked also where it decides nothing: the text's digest, which takes time, is known to the library then.
            present, position = store.is_present(article), store.position(article.id)
            return position, None if present else store.article(article.id)

        position, kept = self._owner.ask(before)
        return position if kept is None or position == 0 else carried_place(kept, article, position), kept

    def set_position(self, article_id: str, position: int) -> None:
        """Keep the code point at the top of the page; nothing happens for an article that is not kept."""
        self._owner.ask(lambda store: store.set_position(article_id, position))

    def note_position(self, article_id: str, position: int) -> None:
        """Keep the code point at the top of the page soon; the library need not be waited for."""
        self._owner.tell(lambda store: store.set_position(article_id, position), lambda problem: None)

    def empty_bin(self) -> None:
        """Delete for good what was deleted more than 90 days ago; the library need not be waited for."""
        before = self._clock() - BIN_DAYS * _DAY
        self._owner.tell(lambda store: _empty(store, before), lambda problem: None)


def _empty(store: LibraryStore, before: float) -> None:
    store.empty_bin(before)


def _is_there(source: str) -> bool:
    """Whether an article's source can still be opened; a sample always can, a pasted text never."""
    if source.startswith("sample:"):
        return True
    if not source or source.startswith("pasted:"):
        return False
    try:
        return Path(source).exists()
    except OSError:
        return True
