"""The articles that the reader has opened: kept whole, listed, and read again where they were left."""

import time
from collections.abc import Callable

from reader.model.article import Article
from reader.model.bookmark import KeptArticle
from reader.storage.library_store import LibraryStore


class Library:
    """The articles kept in the reader's library.

    Every method raises LibraryProblem when the library cannot be read or written at the moment; nothing in it is
    changed then. `clock` gives seconds since the epoch.
    """

    def __init__(self, store: LibraryStore, clock: Callable[[], float] = time.time) -> None:
        self._store = store
        self._clock = clock

    def keep(self, article: Article) -> None:
        """Keep an article that is being opened, so that it can be read again when its file is gone."""
        self._store.keep(article, self._clock())

    def recent(self) -> tuple[KeptArticle, ...]:
        """Every article kept, the one opened last first."""
        return self._store.articles()

    def article(self, article_id: str) -> Article | None:
        """The whole article as it was when last opened; None when it is not kept."""
        return self._store.article(article_id)

    def position(self, article_id: str) -> int:
        """The code point at the top of the page when the article was last read; 0 when it is not kept."""
        return self._store.position(article_id)

    def set_position(self, article_id: str, position: int) -> None:
        """Keep the code point at the top of the page; nothing happens for an article that is not kept."""
        self._store.set_position(article_id, position)
