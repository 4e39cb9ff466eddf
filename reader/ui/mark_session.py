"""The reader's marks of the open article, and the news about them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model.article import Article, Span
from reader.model.bookmark import Colour, Markings
from reader.ui.message_bar import Message

if TYPE_CHECKING:
    from reader.services.bookmarks import Bookmarks


class MarkSession(QObject):
    """Marks passages and places of the open article; does nothing while there is none, or no library."""

    changed = Signal(object)
    said = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bookmarks: Bookmarks | None = None
        self._article = Article("", "", "", ())
        self._markings = Markings("")

    @property
    def markings(self) -> Markings:
        """The marks of the open article."""
        return self._markings

    def open(self, bookmarks: Bookmarks, article: Article) -> None:
        """Show the marks of another article."""
        self._bookmarks, self._article = bookmarks, article
        self._show(bookmarks.markings(article))

    def highlight(self, span: Span, colour: Colour) -> str:
        """Highlight a range; gives the highlight's id, empty where there was nothing to mark."""
        return self._do(lambda bookmarks: bookmarks.highlight(self._article, span, colour))

    def bookmark(self, span: Span) -> str:
        """Put a bookmark at a line, or take it away; gives its id, empty where one was taken away."""
        return self._do(lambda bookmarks: bookmarks.bookmark(self._article, span))

    def set_note(self, mark_id: str, note: str, going_on: bool = False) -> None:
        """Write the note of a mark; `going_on` when it was just written and is written further."""
        self._do(lambda bookmarks: bookmarks.set_note(self._article.id, mark_id, note, going_on=going_on))

    def set_colour(self, mark_id: str, colour: Colour) -> None:
        """Give a highlight another colour."""
        self._do(lambda bookmarks: bookmarks.set_colour(self._article.id, mark_id, colour))

    def delete(self, mark_id: str) -> None:
        """Delete a highlight or bookmark; it can be brought back."""
        self._do(lambda bookmarks: bookmarks.delete(self._article.id, mark_id))
        self.said.emit(Message(self.tr("Deleted."), self.tr("Undo"), self.undo))

    def undo(self) -> None:
        """Take the last act on the marks back."""
        self._do(lambda bookmarks: bookmarks.undo(self._article.id))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._do(lambda bookmarks: bookmarks.redo(self._article.id))

    def save_waiting(self) -> None:
        """Try again to write what could not be written."""
        if self._bookmarks is not None and self._bookmarks.unsaved:
            self._bookmarks.retry()
            if not self._bookmarks.unsaved:
                self.said.emit(Message(self.tr("Everything is saved now.")))

    def _do(self, act: Callable[[Bookmarks], Markings | None]) -> str:
        if self._bookmarks is None:
            return ""
        markings = act(self._bookmarks)
        if markings is None:
            return ""
        self._show(markings)
        if self._bookmarks.problem:
            self.said.emit(Message(self._bookmarks.problem, lasting=True, serious=True))
        return self._bookmarks.touched

    def _show(self, markings: Markings) -> None:
        self._markings = markings
        self.changed.emit(markings)
