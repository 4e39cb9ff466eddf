"""Keep, change and find again what the reader marks; take any act back."""

import time
import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from reader.errors import LibraryProblem
from reader.language.anchoring import quote
from reader.model.article import Article, Span
from reader.model.bookmark import Bookmark, Colour, Highlight, Markings
from reader.services.mark_acts import Act, ActName, Change, addition, deletion, restoration
from reader.services.marked_article import MarkedArticle
from reader.storage.library_store import LibraryStore

_IN_MEMORY = (
    "Your marks of this session are not saved, because your library cannot be written; see the notice at start."
)


@dataclass(frozen=True, slots=True)
class _Unsaved:
    """An act that is not on the disk, with the text it was done in and when, in seconds since the epoch."""

    article: Article
    act: Act
    when: float


def _random_id() -> str:
    return uuid.uuid4().hex


class Bookmarks:
    """The reader's highlights and bookmarks, article by article, as they stand on the page.

    Every act is on the disk when its method returns; if it cannot be saved it holds in memory, `unsaved` counts it,
    `problem` says why, and it is tried again with the next act and by `retry`. Every act can be undone. `markings` is
    asked for an article before anything is done to its marks by their id. No method raises a ReaderError.
    """

    def __init__(
        self,
        store: LibraryStore,
        clock: Callable[[], float] = time.time,
        new_id: Callable[[], str] = _random_id,
    ) -> None:
        self.touched = ""
        """The mark that the last act made, changed or brought back; empty when the act took one away."""
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._articles: dict[str, MarkedArticle] = {}
        self._unsaved: deque[_Unsaved] = deque()
        self._problem = ""
        self._problem_reading = ""

    @property
    def unsaved(self) -> int:
        """How many acts are not on the disk."""
        return len(self._unsaved)

    @property
    def problem(self) -> str:
        """Why acts are not on the disk, or marks not read from it, in one sentence; empty when all is well."""
        return self._problem or self._problem_reading

    def retry(self) -> None:
        """Try once more to save what is not on the disk, in the order in which it was done."""
        if self._unsaved and not self._store.saved:
            self._problem = _IN_MEMORY
            return
        try:
            while self._unsaved:
                first = self._unsaved[0]
                self._store.write(first.article, first.act.standing, first.act.gone, first.when)
                self._unsaved.popleft()
        except LibraryProblem as problem:
            self._problem = str(problem)
        else:
            self._problem = ""

    def markings(self, article: Article) -> Markings:
        """What is marked in the article, with places in its present text."""
        return self._marked(article).markings()

    def highlight(self, article: Article, span: Span, colour: Colour, note: str = "") -> Markings:
        """Highlight a passage, without the white space around it.

        Where exactly this passage is highlighted already, that highlight takes the colour, and the note if there is
        one. Nothing happens when there is only white space.
        """
        marked = self._marked(article)
        passage = _trimmed(article.text, span)
        if passage is None:
            return marked.markings()
        same = [mark for mark in marked.markings().highlights if mark.span == passage]
        if same:
            return self._changed(marked, same[0].id, note or same[0].note, colour)
        now = self._clock()
        words = quote(article.text, passage)
        return self._do(marked, addition(Highlight(self._new_id(), article.id, words, passage, colour, note, now, now)))

    def bookmark(self, article: Article, span: Span) -> Markings:
        """Bookmark a line, or remove the bookmark that begins in it; a line of white space is left alone."""
        marked = self._marked(article)
        line = _trimmed(article.text, span)
        if line is None:
            return marked.markings()
        there = [mark.id for mark in marked.markings().bookmarks if mark.span and line.contains(mark.span.start)]
        if there:
            removed = tuple(Change(marked.standing[mark_id], None) for mark_id in there)
            return self._do(marked, Act(ActName.REMOVE_BOOKMARK, removed))
        now = self._clock()
        words = quote(article.text, line)
        return self._do(marked, addition(Bookmark(self._new_id(), article.id, words, line, "", now, now)))

    def set_note(self, article_id: str, mark_id: str, note: str, *, going_on: bool = False) -> Markings:
        """Write a highlight's or bookmark's note; an unknown mark is left alone.

        With `going_on`, a note that was just written is written further: both are one step to undo.
        """
        return self._changed(self._articles[article_id], mark_id, note, None, going_on=going_on)

    def set_colour(self, article_id: str, mark_id: str, colour: Colour) -> Markings:
        """Give a highlight another colour; a bookmark or an unknown mark is left alone."""
        return self._changed(self._articles[article_id], mark_id, None, colour)

    def delete(self, article_id: str, mark_id: str) -> Markings:
        """Put a mark in the bin, from which `restore` and `undo` bring it back; an unknown mark is left alone."""
        marked = self._articles[article_id]
        mark = marked.standing.get(mark_id)
        return marked.markings() if mark is None else self._do(marked, deletion(mark))

    def restore(self, article_id: str, mark_id: str) -> Markings:
        """Bring a deleted mark back, also one of an earlier session; an unknown mark is left alone."""
        marked = self._articles[article_id]
        mark = marked.deleted.get(mark_id)
        return marked.markings() if mark is None else self._do(marked, restoration(mark))

    def undo(self, article_id: str) -> Markings | None:
        """Take the latest act back; None when there is none."""
        marked = self._articles.get(article_id)
        act = marked.history.undo() if marked else None
        return self._apply(marked, act) if marked and act else None

    def redo(self, article_id: str) -> Markings | None:
        """Do again what was taken back last; None when there is nothing."""
        marked = self._articles.get(article_id)
        act = marked.history.redo() if marked else None
        return self._apply(marked, act) if marked and act else None

    def undo_name(self, article_id: str) -> str:
        """What `undo` would take back, an ActName; empty when there is nothing."""
        marked = self._articles.get(article_id)
        return marked.history.done[-1].name if marked and marked.history.done else ""

    def redo_name(self, article_id: str) -> str:
        """What `redo` would do again, an ActName; empty when there is nothing."""
        marked = self._articles.get(article_id)
        return marked.history.taken_back[-1].name if marked and marked.history.taken_back else ""

    def _marked(self, article: Article) -> MarkedArticle:
        marked = self._articles.setdefault(article.id, MarkedArticle(article))
        marked.show(article)
        if not marked.read:
            try:
                marked.add_stored(self._store.markings(article.id), self._store.deleted(article.id))
                self._problem_reading = ""
            except LibraryProblem as problem:
                self._problem_reading = str(problem)
        return marked

    def _changed(
        self,
        marked: MarkedArticle,
        mark_id: str,
        note: str | None,
        colour: Colour | None,
        *,
        going_on: bool = False,
    ) -> Markings:
        mark = marked.standing.get(mark_id)
        if mark is None:
            return marked.markings()
        after = mark if note is None else replace(mark, note=note)
        if isinstance(after, Highlight) and colour is not None:
            after = replace(after, colour=colour)
        if after == mark:
            return marked.markings()
        recoloured = isinstance(mark, Highlight) and isinstance(after, Highlight) and mark.colour != after.colour
        name = ActName.CHANGE_COLOUR if recoloured else ActName.EDIT_NOTE
        act = Act(name, (Change(mark, replace(after, changed=self._clock())),))
        return self._do(marked, act, going_on=going_on)

    def _do(self, marked: MarkedArticle, act: Act, *, going_on: bool = False) -> Markings:
        marked.history.record(act, going_on=going_on)
        return self._apply(marked, act)

    def _apply(self, marked: MarkedArticle, act: Act) -> Markings:
        marked.apply(act)
        self.touched = act.standing[-1].id if act.standing else ""
        self._unsaved.append(_Unsaved(marked.article, act, self._clock()))
        self.retry()
        return marked.markings()


def _trimmed(text: str, span: Span) -> Span | None:
    start, end = max(0, span.start), min(len(text), span.end)
    passage = text[start:end]
    words = passage.strip()
    if not words:
        return None
    start += len(passage) - len(passage.lstrip())
    return Span(start, start + len(words))
