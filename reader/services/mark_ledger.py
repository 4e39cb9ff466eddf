"""Every act on marks, article by article: done, taken back, done again, and handed on to be saved."""

from collections.abc import Callable

from reader.model.bookmark import Markings
from reader.services.carrying import PathOf
from reader.services.mark_acts import Act, History
from reader.services.mark_writer import MarkWriter, Owner
from reader.services.marked_article import MarkedArticle
from reader.services.marked_articles import MarkedArticles


class MarkLedger:
    """Does acts on the marks of articles in memory at once, and has them saved one after another.

    `path_of` says where a code point of an article stands in its structure; `news` is called, also on the library's
    thread, when what is unsaved or why has changed. No method raises a ReaderError.
    """

    def __init__(self, owner: Owner, clock: Callable[[], float], path_of: PathOf, news: Callable[[], None]) -> None:
        self.touched = ""
        """The mark that the last act made, changed or brought back; empty when the act took one away."""
        self.articles = MarkedArticles(owner)
        """The marked articles in memory."""
        self.writer = MarkWriter(owner, news)
        """What saves acts, one after another."""
        self._clock = clock
        self._path_of = path_of

    def do(self, marked: MarkedArticle, act: Act | None, *, going_on: bool = False) -> Markings:
        """Do an act, which can be undone; None is no act and changes nothing.

        One that is `going_on` with the latest act is one step with it.
        """
        if act is None:
            return marked.markings()
        marked.history.record(act, when=self._clock(), going_on=going_on)
        return self._apply(marked, act)

    def undo(self, article_id: str) -> Markings | None:
        """Take the latest act on an article's marks back; None when there is none."""
        marked = self.articles.get(article_id)
        act = marked.history.undo(self._clock()) if marked else None
        return self._apply(marked, act) if marked and act else None

    def redo(self, article_id: str) -> Markings | None:
        """Do again what was taken back last; None when there is nothing."""
        marked = self.articles.get(article_id)
        act = marked.history.redo(self._clock()) if marked else None
        return self._apply(marked, act) if marked and act else None

    def history(self, article_id: str) -> History:
        """The acts on an article's marks, to be read only."""
        return self.articles[article_id].history if article_id in self.articles else History()

    def _apply(self, marked: MarkedArticle, act: Act) -> Markings:
        marked.apply(act)
        self.touched = act.standing[-1].id if act.standing else ""
        self.writer.write(marked.article, act, self._clock())
        carrying = marked.carrying(self._path_of)
        if carrying is not None:  # a mark has come back that was made in an earlier text
            marked.add_places(carrying.places())
        return marked.markings()
