"""The reader's marks of the open article, and the news about them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.model.article import Article, Span
from reader.model.bookmark import Bookmark, Colour, Highlight, Markings
from reader.ui.background import Background
from reader.ui.message_bar import Message
from reader.ui.sentences import told

if TYPE_CHECKING:
    from reader.services.bookmarks import Bookmarks
    from reader.services.carrying import Carrying

_RETRY = 5_000  # milliseconds after which what could not be saved is tried again
_AT_ONCE = 200_000  # code points of text in which marks are found again while the reader waits: some milliseconds


class MarkSession(QObject):
    """Marks passages and places of the open article; does nothing while there is none, or no library."""

    changed = Signal(object)
    """The open article's Markings."""
    saving_changed = Signal(object, object)
    """How many acts are not on the disk, and why, in one sentence; empty when all is well."""
    tags_changed = Signal()
    """Marks were given other tags than before."""
    near_found = Signal(object)
    """Where marks that were not found should be in the present text: ranges by the marks' ids."""
    said = Signal(object)
    _news = Signal()

    def __init__(self, parent: QObject, background: Background | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._bookmarks: Bookmarks | None = None
        self._article = Article("", "", "", ())
        self._markings = Markings("")
        self._looked: set[str] = set()
        self._problem = ""
        self._retry = QTimer(self, interval=_RETRY, singleShot=True)
        self._retry.timeout.connect(self.save_waiting)
        # The library tells its news on a thread of its own.
        self._news.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def article(self) -> Article:
        """The article whose marks these are."""
        return self._article

    @property
    def markings(self) -> Markings:
        """The marks of the open article."""
        return self._markings

    def mark(self, mark_id: str) -> Highlight | Bookmark | None:
        """A mark of the open article where it stands now; None where there is none."""
        return next((mark for mark in self._all() if mark.id == mark_id), None)

    def open(self, bookmarks: Bookmarks, article: Article) -> None:
        """Show the marks of another article; those that must be found again in a long text come a little later."""
        self._bookmarks, self._article, self._looked = bookmarks, article, set()
        bookmarks.news = self._news.emit
        carrying = bookmarks.carrying(article)
        if carrying is None or self._background is None or carrying.code_points <= _AT_ONCE:
            self._show(bookmarks.markings(article))
        else:
            self._show(bookmarks.known(article))
            self._find_in_background(bookmarks, carrying)
        self._hear()
        if self._background is not None:
            self._background.run(lambda: bookmarks.prepare(article), lambda _: None, lambda problem: None)

    def leave(self) -> None:
        """Show no marks, and take none, until an article is opened; what was marked stays kept."""
        self._article = Article("", "", "", ())
        self._show(Markings(""))

    def close(self) -> None:
        """Hand over what waits to be written; hear no more of it."""
        if self._bookmarks is not None:
            self._retry.stop()
            self._bookmarks.news = _nothing
            if self._bookmarks.unsaved:
                self._bookmarks.retry()

    def _find_in_background(self, bookmarks: Bookmarks, carrying: Carrying) -> None:
        assert self._background is not None
        article = carrying.article

        def found(places: object) -> None:
            markings = bookmarks.place(article, places)  # type: ignore[arg-type]
            if article is self._article:
                self._show(markings)

        self._background.run(carrying.places, found, lambda problem: self.said.emit(Message(told(problem))))

    # Acts

    def highlight(self, span: Span, colour: Colour) -> str:
        """Highlight a range; gives the highlight's id, empty where there was nothing to mark."""
        return self._do(lambda bookmarks: bookmarks.highlight(self._article, span, colour))

    def bookmark(self, span: Span) -> str:
        """Put a bookmark at a line, or take it away; gives its id, empty where one was taken away."""
        return self._do(lambda bookmarks: bookmarks.bookmark(self._article, span))

    def set_note(self, mark_id: str, note: str, going_on: bool = False) -> None:
        """Write the note of a mark; `going_on` when it was just written and is written further."""
        self._do(lambda bookmarks: bookmarks.set_note(self._article.id, mark_id, note, going_on=going_on))

    def set_tags(self, mark_id: str, tags: Iterable[str]) -> None:
        """Give a mark these tags, and no others."""
        self._do(lambda bookmarks: bookmarks.set_tags(self._article.id, mark_id, tags))
        self.tags_changed.emit()

    def set_colour(self, mark_id: str, colour: Colour) -> None:
        """Give a highlight another colour."""
        self._do(lambda bookmarks: bookmarks.set_colour(self._article.id, mark_id, colour))

    def set_extent(self, mark_id: str, span: Span, going_on: bool = False) -> None:
        """Let a mark cover another range; `going_on` when its extent was just changed and is changed further."""
        self._do(lambda bookmarks: bookmarks.set_extent(self._article, mark_id, span, going_on=going_on))

    def place_here(self, mark_id: str, span: Span) -> None:
        """Give a mark that was not found its place by hand."""
        self._do(lambda bookmarks: bookmarks.place_here(self._article, mark_id, span))

    def keep_place(self, mark_id: str) -> None:
        """Confirm where a mark was found in a text that has changed."""
        self._do(lambda bookmarks: bookmarks.keep_place(self._article, mark_id))

    def delete(self, *mark_ids: str) -> None:
        """Delete highlights or bookmarks; they can be brought back."""
        self._do(lambda bookmarks: bookmarks.delete(self._article.id, *mark_ids))
        self.said.emit(Message(self.tr("Deleted."), self.tr("Undo"), self.undo, undoes=True))

    def restore(self, *mark_ids: str) -> None:
        """Bring deleted marks of the open article back."""
        self._do(lambda bookmarks: bookmarks.restore(self._article.id, *mark_ids))

    def restore_anywhere(self, article_id: str, mark_id: str) -> None:
        """Bring a deleted mark of any article back."""
        if article_id == self._article.id:
            self.restore(mark_id)
        elif self._bookmarks is not None and self._bookmarks.load(article_id):
            self._bookmarks.restore(article_id, mark_id)

    def undo(self) -> None:
        """Take the last act on the marks back."""
        self._do(lambda bookmarks: bookmarks.undo(self._article.id))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._do(lambda bookmarks: bookmarks.redo(self._article.id))

    @property
    def done_at(self) -> float:
        """When the latest act that can be undone was done, in seconds since the epoch; below 0 without one."""
        done = self._bookmarks.history(self._article.id).done if self._bookmarks is not None else ()
        return done[-1].when if done else -1.0

    @property
    def taken_back_at(self) -> float:
        """When the act that can be done again was taken back, in seconds since the epoch; below 0 without one."""
        taken = self._bookmarks.history(self._article.id).taken_back if self._bookmarks is not None else ()
        return taken[-1].when if taken else -1.0

    def save_waiting(self) -> None:
        """Try again to write what could not be written."""
        if self._bookmarks is not None and self._bookmarks.problem:
            self._bookmarks.retry()

    def _do(self, act: Callable[[Bookmarks], Markings | None]) -> str:
        if self._bookmarks is None or not self._article.id:
            return ""
        markings = act(self._bookmarks)
        if markings is None:
            return ""
        self._show(markings)
        return self._bookmarks.touched

    def _show(self, markings: Markings) -> None:
        self._markings = markings
        self.changed.emit(markings)
        self._look_around()

    def _look_around(self) -> None:
        """Find out what stands today where marks that were not found should be."""
        article, lost = self._article, {mark.id for mark in self._all() if mark.span is None}
        if lost <= self._looked or self._bookmarks is None or self._background is None:
            return
        self._looked |= lost
        work = self._bookmarks.surroundings(article)

        def found(near: object) -> None:
            if article is self._article:
                self.near_found.emit(near)

        if work is not None:
            self._background.run(work.near, found, lambda problem: self.said.emit(Message(told(problem))))

    def _all(self) -> list[Highlight | Bookmark]:
        return [*self._markings.highlights, *self._markings.bookmarks]

    # What is saved

    def _hear(self) -> None:
        if self._bookmarks is None:
            return
        unsaved, problem = self._bookmarks.unsaved, self._bookmarks.problem
        self.saving_changed.emit(unsaved, problem)
        if problem:
            self._retry.start()
            if problem != self._problem:
                self.said.emit(Message.of(problem))
        elif self._problem and not unsaved:
            self.said.emit(Message(self.tr("Everything is saved now.")))
        if problem or not unsaved:
            self._problem = problem


def _nothing() -> None:
    pass
