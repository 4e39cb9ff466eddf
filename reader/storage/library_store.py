"""The reader's own library: articles, highlights and bookmarks; rows in, values out."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.model.article import Article
from reader.model.bookmark import Bookmark, Highlight, KeptArticle, Mark, Markings
from reader.storage.library_errors import told
from reader.storage.library_rows import (
    Row,
    article_from,
    article_row,
    bookmark_from,
    digest_of,
    highlight_from,
    kept_from,
    mark_changes,
    mark_row,
    packed_blocks,
    text_row,
    words_in,
)

if TYPE_CHECKING:
    from sqlite_utils import Database


class LibraryStore:
    """The library in an opened database of the present shape; used from the thread that opened it.

    What a method writes is on the disk when it returns, or nothing of it is: then it raises LibraryProblem. A method
    that reads raises LibraryProblem when the library cannot be read. `saved` is False when the database lives in
    memory only, because the library's file cannot be written.
    """

    def __init__(self, database: "Database", saved: bool = True) -> None:
        self.saved = saved
        self._database = database

    def close(self) -> None:
        """Give the file back; the store must not be used afterwards."""
        self._database.close()

    def keep(self, article: Article, opened: float) -> None:
        """Keep an article as it is now, and when it was opened.

        A text that is not the one kept last becomes a new version and the present one; an earlier version stays if it
        carries marks.
        """
        with told("The article could not be saved"), self._database.atomic():
            row = self._article_row(article.id)
            if row is None:
                self._insert_article(article, opened)
            else:
                self._keep_again(article, row, opened)

    def article(self, article_id: str) -> Article | None:
        """The article with the text kept last; None when it is not in the library.

        Raises LibraryProblem also when the kept text is damaged.
        """
        with told("The article could not be read"):
            rows = self._database.query(
                "select a.id, a.title, a.source, a.language, t.text, t.blocks, t.digest from articles a"
                " join texts t on t.article_id = a.id and t.version = a.version where a.id = ?",
                [article_id],
            )
            found = [article_from(row) for row in rows]
        return found[0] if found else None

    def articles(self) -> tuple[KeptArticle, ...]:
        """Every article kept, the one opened last first."""
        with told("The list of articles could not be read"):
            rows = self._database.table("articles").rows_where(order_by="opened desc, id")
            return tuple(kept_from(row) for row in rows)

    def position(self, article_id: str) -> int:
        """The code point at the top of the page when the article was last read; 0 for an article not kept."""
        with told("The reading position could not be read"):
            row = self._article_row(article_id)
            return 0 if row is None else int(row["position"])

    def set_position(self, article_id: str, position: int) -> None:
        """Keep the code point at the top of the page; nothing happens for an article not kept."""
        with told("The reading position could not be saved"):
            self._database.execute("update articles set position = ? where id = ?", [max(0, position), article_id])

    def markings(self, article_id: str) -> Markings:
        """What stands marked in an article, each where it was made in the text of its own version."""
        return self._markings(article_id, "deleted is null")

    def deleted(self, article_id: str) -> Markings:
        """What was deleted in an article, each where it was made."""
        return self._markings(article_id, "deleted is not null")

    def write(self, article: Article, standing: Iterable[Mark], gone: Iterable[Mark], when: float) -> None:
        """Save marks of an article, all or none.

        Those `standing` are added, changed (note, colour, time of change) or brought back from the deleted ones; those
        `gone` are kept as deleted at `when`. `article` is the article with the text in which new marks are made; it is
        kept too if it is not yet.

        Raises ValueError for a new mark without a span.
        """
        with told("The mark could not be saved"), self._database.atomic():
            version = self._version_for_marks(article, when)
            for mark in standing:
                self._stand(mark, version)
            for mark in gone:
                self._stand(mark, version)
                self._database.table(_table_of(mark)).update(mark.id, {"deleted": when})

    def _insert_article(self, article: Article, opened: float) -> None:
        row = {**article_row(article, opened), "words": words_in(article.text), "position": 0, "version": 1}
        self._database.table("articles").insert({"id": article.id, **row})
        self._database.table("texts").insert(text_row(article, 1, opened))

    def _keep_again(self, article: Article, row: Row, opened: float) -> None:
        values = article_row(article, opened)
        version = self._version_of(article) or self._add_version(article, opened)
        if version != row["version"]:
            values |= {"words": words_in(article.text), "version": version}
            values |= {"position": min(row["position"], len(article.text))}
        self._database.table("articles").update(article.id, values)
        self._database.execute(
            "update texts set blocks = :blocks where article_id = :id and version = :version and blocks <> :blocks",
            {"id": article.id, "version": version, "blocks": packed_blocks(article.blocks)},
        )
        self._drop_unmarked_versions(article.id)

    def _version_for_marks(self, article: Article, when: float) -> int:
        if self._article_row(article.id) is None:
            self._insert_article(article, when)
            return 1
        return self._version_of(article) or self._add_version(article, when)

    def _version_of(self, article: Article) -> int | None:
        found = self._database.execute(
            "select version from texts where article_id = ? and digest = ?", [article.id, digest_of(article.text)]
        ).fetchone()
        return None if found is None else int(found[0])

    def _add_version(self, article: Article, added: float) -> int:
        (latest,) = self._database.execute(
            "select max(version) from texts where article_id = ?", [article.id]
        ).fetchone()
        self._database.table("texts").insert(text_row(article, latest + 1, added))
        return int(latest) + 1

    def _drop_unmarked_versions(self, article_id: str) -> None:
        self._database.execute(
            "delete from texts where article_id = :article"
            " and version <> (select version from articles where id = :article)"
            " and version not in (select version from highlights where article_id = :article)"
            " and version not in (select version from bookmarks where article_id = :article)",
            {"article": article_id},
        )

    def _stand(self, mark: Mark, version: int) -> None:
        table = self._database.table(_table_of(mark))
        if table.count_where("id = ?", [mark.id]):
            table.update(mark.id, mark_changes(mark))
        else:
            table.insert(mark_row(mark, version))

    def _markings(self, article_id: str, where: str) -> Markings:
        with told("The marks could not be read"):
            highlights = tuple(highlight_from(row) for row in self._mark_rows("highlights", article_id, where))
            bookmarks = tuple(bookmark_from(row) for row in self._mark_rows("bookmarks", article_id, where))
        return Markings(article_id, highlights, bookmarks)

    def _mark_rows(self, table: str, article_id: str, where: str) -> Iterable[Row]:
        order = '"start", "end", id'
        return self._database.table(table).rows_where(f"article_id = ? and {where}", [article_id], order_by=order)

    def _article_row(self, article_id: str) -> Row | None:
        rows = list(self._database.table("articles").rows_where("id = ?", [article_id]))
        return rows[0] if rows else None


def _table_of(mark: Mark) -> str:
    match mark:
        case Highlight():
            return "highlights"
        case Bookmark():
            return "bookmarks"
