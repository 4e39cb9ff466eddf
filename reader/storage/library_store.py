"""The reader's own library: articles, marks and own words; values in, values out."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.errors import LibraryProblem
from reader.model.article import Article, Block, Span
from reader.model.bookmark import Colour, KeptArticle, Mark, MarkHit, Markings, MarkQuery, Place
from reader.model.excerpt import Excerpt
from reader.model.own_word import OwnWord
from reader.storage import library_articles, library_identity, library_marks, library_search, library_words
from reader.storage.library_errors import told
from reader.storage.library_rows import digest_of, kept_from

if TYPE_CHECKING:
    from sqlite_utils import Database


def _no_journal() -> None:
    """What is done at the end of an act where no journal is kept."""


class LibraryStore:
    """The library in an opened database of the present shape; used from the thread that opened it.

    What a method writes is on the disk when it returns, or nothing of it is: then it raises LibraryProblem. A method
    that reads raises LibraryProblem when the library cannot be read. `saved` is False when the database lives in
    memory only, because the library's file cannot be written. `journal` is called at the end of every act that must
    survive, inside its transaction; raising LibraryProblem, it takes the act back.
    """

    def __init__(self, database: "Database", saved: bool = True, journal: Callable[[], None] = _no_journal) -> None:
        self.saved = saved
        self._database = database
        self._journal = journal
        self._latest = ("", b"")
        self._read: tuple[str, tuple[Block, ...]] = ("", ())

    def close(self) -> None:
        """Give the file back; the store must not be used afterwards."""
        self._database.close()

    # Articles

    def identify(self, article: Article, is_there: Callable[[str], bool]) -> Article:
        """The article under the id by which the library knows it, or under one that no other article has.

        It is known by its source, else by its title and text: one that is so much alike that it must be the same, come
        from elsewhere. `is_there` says whether a source of an article can still be opened. Nothing is written.
        """
        with told("The article could not be looked up"):
            return library_identity.identify(self._database, article, is_there)

    def keep(self, article: Article, opened: float, position: int | None = None) -> None:
        """Keep an article as it is now, and when it was opened.

        A text that is not the one kept last becomes a new version and the present one, which is read on at `position`;
        an earlier version stays if it carries marks.
        """
        with told("The article could not be saved"), self._database.atomic():
            unchanged = article.text is self._read[0] and article.blocks is self._read[1]
            library_articles.keep(self._database, article, self._digest(article.text), opened, unchanged, position)
            if library_articles.is_marked(self._database, article.id):
                self._journal()

    def article(self, article_id: str) -> Article | None:
        """The article with the text kept last; None when it is not in the library.

        Raises LibraryProblem also when the kept text is damaged.
        """
        with told("The article could not be read"):
            article = library_articles.read_article(self._database, article_id)
        if article is not None:
            self._read = (article.text, article.blocks)
        return article

    def excerpt(self, article_id: str, position: int, code_points: int) -> Excerpt | None:
        """The blocks about a position, half of `code_points` before it and half behind; None for one not kept.

        Raises LibraryProblem also when the kept text is damaged there.
        """
        half = code_points // 2
        with told("The article could not be read"):
            return library_articles.read_excerpt(self._database, article_id, Span(position - half, position + half))

    def articles(self) -> tuple[KeptArticle, ...]:
        """Every article kept, the one opened last first."""
        with told("The list of articles could not be read"):
            columns = "id, title, source, words, position, opened"
            rows = self._database.query(f"select {columns} from articles order by opened desc, id")
            return tuple(kept_from(row) for row in rows)

    def position(self, article_id: str) -> int:
        """The code point at the top of the page when the article was last read; 0 for an article not kept."""
        with told("The reading position could not be read"):
            row = library_articles.kept_row(self._database, article_id)
            return 0 if row is None else int(row["position"])

    def set_position(self, article_id: str, position: int) -> None:
        """Keep the code point at the top of the page; nothing happens for an article not kept."""
        with told("The reading position could not be saved"):
            self._database.execute("update articles set position = ? where id = ?", [max(0, position), article_id])

    def is_present(self, article: Article) -> bool:
        """Whether the article's text is the one kept last."""
        with told("The article could not be read"):
            row = library_articles.kept_row(self._database, article.id)
            version = library_articles.version_of(self._database, article.id, self._digest(article.text))
            return row is not None and version == row["version"]

    # Marks

    def write(
        self,
        article: Article,
        standing: Iterable[Mark],
        gone: Iterable[Mark],
        when: float,
        withdrawn: Iterable[Mark] = (),
    ) -> None:
        """Save marks of an article, all or none.

        Those `standing` are added, changed or brought back from the deleted ones; those `gone` are kept as deleted at
        `when`; those `withdrawn` leave nothing behind. `article` is the article with the text in which new marks are
        made; it is kept too if it is not yet. A mark whose span or quote is not the one it was made with has been put
        there anew, in that text; one without a span keeps its place, and if it is new, it has none.
        """
        with self._act("The mark could not be saved"):
            digest = self._digest(article.text)
            version = library_articles.version_for_marks(self._database, article, digest, when)
            library_marks.write_marks(self._database, version, standing, gone, when)
            library_marks.remove_marks(self._database, withdrawn)

    def markings(self, article_id: str) -> Markings:
        """What stands marked in an article, each where it was made in the text of its own version."""
        with told("The marks could not be read"):
            return library_marks.markings(self._database, article_id, deleted=False)

    def deleted(self, article_id: str) -> Markings:
        """What was deleted in an article, each where it was made."""
        with told("The marks could not be read"):
            return library_marks.markings(self._database, article_id, deleted=True)

    def made_in(self, article_id: str) -> tuple[tuple[Article | None, frozenset[str]], ...]:
        """The article with each of its earlier texts, and which marks were made in it, also those in the bin.

        The article is None where that text is damaged. Marks made in the present text are left out.
        """
        with told("The marks could not be read"):
            row = library_articles.kept_row(self._database, article_id)
            versions = library_articles.marked_versions(self._database, article_id)
            return tuple(
                (self._readable(article_id, version), frozenset(ids))
                for version, ids in versions.items()
                if row is not None and version != row["version"]
            )

    def places(self, article_id: str, text: str) -> Mapping[str, Place]:
        """Where marks made in other texts were found in this one; those not looked for in it yet are left out."""
        with told("The marks could not be read"):
            version = library_articles.version_of(self._database, article_id, self._digest(text))
            return {} if version is None else library_marks.places(self._database, article_id, version)

    def keep_places(self, article_id: str, text: str, found: Mapping[str, Place]) -> None:
        """Keep where marks were found in a text of the article, so that they need not be looked for in it again."""
        with told("The places of marks could not be saved"), self._database.atomic():
            version = library_articles.version_of(self._database, article_id, self._digest(text))
            if version is not None:
                library_marks.keep_places(self._database, article_id, version, found)

    def search_marks(self, query: MarkQuery, limit: int = 50, offset: int = 0) -> tuple[MarkHit, ...]:
        """The marks asked for, each where it was made: the one added last first, in the bin the one deleted last."""
        with told("The marks could not be searched"):
            return library_search.search_marks(self._database, query, limit, offset)

    def count_marks(self, query: MarkQuery) -> int:
        """How many marks are asked for."""
        with told("The marks could not be searched"):
            return library_search.count_marks(self._database, query)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """The tags of what stands and how many marks bear each, the one used most first."""
        with told("The tags could not be read"):
            return library_search.tags(self._database)

    def empty_bin(self, before: float) -> int:
        """Delete for good what was deleted before a time; returns how many marks and words that were."""
        with self._act("The bin could not be emptied"):
            tables = ("highlights", "bookmarks", "own_words")
            deletions = [self._database.execute(f"delete from {table} where deleted < ?", [before]) for table in tables]
            return sum(deletion.rowcount for deletion in deletions)

    # Own words and colours

    def own_words(self) -> tuple[OwnWord, ...]:
        """The reader's own words, by their headword."""
        with told("Your own words could not be read"):
            return library_words.own_words(self._database, deleted=False)

    def deleted_words(self) -> tuple[OwnWord, ...]:
        """The own words in the bin, the one deleted last first."""
        with told("Your own words could not be read"):
            return library_words.own_words(self._database, deleted=True)

    def write_words(
        self, standing: Iterable[OwnWord], gone: Iterable[OwnWord], when: float, withdrawn: Iterable[OwnWord] = ()
    ) -> None:
        """Save own words, all or none: `standing` are added, changed or brought back, `gone` are deleted at `when`.

        Those `withdrawn` leave nothing behind.
        """
        with self._act("Your own word could not be saved"):
            library_words.write_words(self._database, standing, gone, when)
            library_words.remove_words(self._database, withdrawn)

    def colour_names(self) -> dict[Colour, str]:
        """The names that the reader has given to colours; a colour without one is left out."""
        with told("The names of the colours could not be read"):
            return library_words.colour_names(self._database)

    def set_colour_name(self, colour: Colour, name: str, when: float | None = None) -> None:
        """Give a colour a name, in seconds since the epoch, now when not said; an empty one takes it away."""
        with self._act("The name of the colour could not be saved"):
            library_words.set_colour_name(self._database, colour, name, time.time() if when is None else when)

    @contextmanager
    def _act(self, deed: str) -> Iterator[None]:
        with told(deed), self._database.atomic():
            yield
            self._journal()

    def _digest(self, text: str) -> bytes:
        # The same text is asked for with every mark that is made in it.
        if self._latest[0] is not text:
            self._latest = (text, digest_of(text))
        return self._latest[1]

    def _readable(self, article_id: str, version: int) -> Article | None:
        try:
            return library_articles.read_article(self._database, article_id, version)
        except LibraryProblem:
            return None
