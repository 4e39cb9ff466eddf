"""The marked articles in memory: each read from the library when it is first asked for."""

from reader.errors import LibraryProblem
from reader.model.article import Article
from reader.services.mark_writer import Owner
from reader.services.marked_article import MarkedArticle
from reader.services.stored_marks import stored_marks


class MarkedArticles:
    """Keeps what is marked in each article; what cannot be read is asked for again with the next question."""

    def __init__(self, owner: Owner) -> None:
        self.problem = ""
        """Why marks could not be read, in one sentence; empty when all is well."""
        self._owner = owner
        self._articles: dict[str, MarkedArticle] = {}

    def __getitem__(self, article_id: str) -> MarkedArticle:
        return self._articles[article_id]

    def __contains__(self, article_id: str) -> bool:
        return article_id in self._articles

    def get(self, article_id: str) -> MarkedArticle | None:
        """An article that was asked for before; None for another."""
        return self._articles.get(article_id)

    def shown(self, article: Article) -> MarkedArticle:
        """What is marked in an article, whose text is now this one."""
        marked = self._articles.setdefault(article.id, MarkedArticle(article))
        marked.show(article)
        if not marked.read:
            try:
                stored = self._owner.ask(lambda store: stored_marks(store, article))
                marked.add_stored(stored.standing, stored.deleted, stored.made_in, stored.places)
                self.problem = ""
            except LibraryProblem as problem:
                self.problem = str(problem)
        return marked

    def load(self, article_id: str) -> bool:
        """Ask for an article that is not shown; whether it is kept and could be read."""
        if article_id not in self._articles:
            try:
                article = self._owner.ask(lambda store: store.article(article_id))
            except LibraryProblem as problem:
                self.problem = str(problem)
                return False
            if article is None:
                return False
            self.shown(article)
        return True
