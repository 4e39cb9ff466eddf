"""Keep, change and find again what the reader marks; take any act back."""

import time
import uuid
from collections.abc import Callable, Iterable, Mapping

from reader.language.anchoring import quote
from reader.model.article import Article, Span
from reader.model.bookmark import Bookmark, Colour, Highlight, Mark, Markings, Place
from reader.services.carrying import Carrying
from reader.services.lost_passages import Surroundings
from reader.services.mark_acts import Act, ActName, History, addition, deletion, restoration
from reader.services.mark_changes import changing, coloured, making_anew, removing_bookmarks, tagged, written
from reader.services.mark_ledger import MarkLedger
from reader.services.mark_writer import MarkWriter, Owner
from reader.services.marked_article import MarkedArticle
from reader.services.passages import trimmed
from reader.services.stored_marks import keep_places
from reader.services.tags import tidy


def _no_path(article: Article, position: int) -> tuple[str, ...]:
    return ()


class Bookmarks:
    """The reader's highlights and bookmarks, article by article, as they stand on the page.

    Every act holds in memory at once and is handed to the library's own thread; `unsaved` counts what is not known to
    be on the disk, `problem` says why, and it is tried again with the next act and by `retry`. Every act can be
    undone; `undo` in a new session begins with the latest deletion. `markings` is asked for an article before anything
    is done to its marks by their id. No method raises a ReaderError.

    `path_of` says where a code point of an article stands in its structure. `news` is called when `unsaved` or
    `problem` have changed, also on the library's thread.
    """

    def __init__(
        self,
        owner: Owner,
        clock: Callable[[], float] = time.time,
        new_id: Callable[[], str] = lambda: uuid.uuid4().hex,
        path_of: Callable[[Article, int], tuple[str, ...]] = _no_path,
    ) -> None:
        self.news: Callable[[], None] = lambda: None
        self._owner = owner
        self._clock = clock
        self._new_id = new_id
        self._path_of = path_of
        self._ledger = MarkLedger(owner, clock, path_of, self._tell_news)
        self._articles = self._ledger.articles

    @property
    def writer(self) -> MarkWriter:
        """What saves acts, one after another; own words go the same way."""
        return self._ledger.writer

    @property
    def touched(self) -> str:
        """The mark that the last act made, changed or brought back; empty when the act took one away."""
        return self._ledger.touched

    # What is saved

    @property
    def unsaved(self) -> int:
        """How many acts are not known to be on the disk."""
        return self.writer.unsaved

    @property
    def problem(self) -> str:
        """Why acts are not on the disk, or marks not read from it, in one sentence; empty when all is well."""
        return self.writer.problem or self._articles.problem

    def retry(self) -> None:
        """Try once more to save what is not on the disk, in the order in which it was done."""
        self.writer.retry()

    # What is marked

    def markings(self, article: Article) -> Markings:
        """What is marked in the article, with places in its present text, all of them found out now."""
        carrying = self.carrying(article)
        return self.place(article, carrying.places()) if carrying is not None else self.known(article)

    def load(self, article_id: str) -> bool:
        """Make the marks of an article known that is not shown; whether it is kept and could be read."""
        return self._articles.load(article_id)

    def known(self, article: Article) -> Markings:
        """What is marked in the article, without the marks whose places `carrying` has still to find out."""
        return self._marked(article).markings()

    def carrying(self, article: Article) -> Carrying | None:
        """The work of finding marks, and the sections they are in now, in a changed text; None when there is none."""
        return self._marked(article).carrying(self._path_of)

    def prepare(self, article: Article) -> None:
        """Find out beforehand, on any thread, what takes time when a mark is made in the article."""
        self._path_of(article, 0)

    def place(self, article: Article, places: Mapping[str, Place]) -> Markings:
        """Take the places that `carrying` found for the article's text; kept for the next session too."""
        marked = self._marked(article)
        new = {mark_id: place for mark_id, place in places.items() if marked.is_new(mark_id, place)}
        marked.add_places(places)
        if new:
            keep_places(self._owner, article, new)
        return marked.markings()

    def surroundings(self, article: Article) -> Surroundings | None:
        """The work of finding where marks should be that were not found; None when there are none."""
        marked = self._marked(article)
        lost = [mark for mark in marked.standing.values() if (place := marked.place(mark)) and place.span is None]
        return Surroundings(article, tuple((mark, marked.made_in(mark.id)) for mark in lost)) if lost else None

    # New marks

    def highlight(self, article: Article, span: Span, colour: Colour, note: str = "") -> Markings:
        """Highlight a passage, without the white space around it.

        Where exactly this passage is highlighted already, that highlight takes the colour, and the note if there is
        one. Nothing happens when there is only white space.
        """
        marked = self._marked(article)
        passage = trimmed(article.text, span)
        if passage is None:
            return marked.markings()
        same = next((mark for mark in marked.markings().highlights if mark.span == passage), None)
        if same is not None:
            name = ActName.CHANGE_COLOUR if same.colour != colour else ActName.EDIT_NOTE
            return self._change(marked, same.id, name, lambda mark: written(coloured(mark, colour), note or mark.note))
        now = self._clock()
        words, path = quote(article.text, passage), self._path_of(article, passage.start)
        mark = Highlight(self._new_id(), article.id, words, passage, colour, note, now, now, path=path)
        return self._ledger.do(marked, addition(mark, article))

    def bookmark(self, article: Article, span: Span) -> Markings:
        """Bookmark a line, or remove the bookmark that begins in it; a line of white space is left alone."""
        marked = self._marked(article)
        line = trimmed(article.text, span)
        if line is None:
            return marked.markings()
        if (removal := removing_bookmarks(marked, line)) is not None:
            return self._ledger.do(marked, removal)
        now = self._clock()
        words, path = quote(article.text, line), self._path_of(article, line.start)
        mark = Bookmark(self._new_id(), article.id, words, line, "", now, now, path=path)
        return self._ledger.do(marked, addition(mark, article))

    # Changes; an unknown mark is left alone

    def set_note(self, article_id: str, mark_id: str, note: str, *, going_on: bool = False) -> Markings:
        """Write a highlight's or bookmark's note.

        With `going_on`, a note that was just written is written further: both are one step to undo.
        """
        marked = self._articles[article_id]
        return self._change(marked, mark_id, ActName.EDIT_NOTE, lambda mark: written(mark, note), going_on)

    def set_tags(self, article_id: str, mark_id: str, tags: Iterable[str]) -> Markings:
        """Give a highlight or bookmark these tags, and no others."""
        wanted = tidy(tags)
        marked = self._articles[article_id]
        return self._change(marked, mark_id, ActName.EDIT_TAGS, lambda mark: tagged(mark, wanted))

    def set_colour(self, article_id: str, mark_id: str, colour: Colour) -> Markings:
        """Give a highlight another colour; a bookmark has none."""
        marked = self._articles[article_id]
        return self._change(marked, mark_id, ActName.CHANGE_COLOUR, lambda mark: coloured(mark, colour))

    def set_extent(self, article: Article, mark_id: str, span: Span, *, going_on: bool = False) -> Markings:
        """Let a mark cover another passage of the article, without the white space around it.

        With `going_on`, an extent that was just changed is changed further: both are one step to undo.
        """
        return self._make_anew(article, mark_id, span, ActName.CHANGE_EXTENT, going_on)

    def place_here(self, article: Article, mark_id: str, span: Span) -> Markings:
        """Give a mark whose passage was not found, or found wrongly, its place by hand."""
        return self._make_anew(article, mark_id, span, ActName.PLACE_HERE)

    def keep_place(self, article: Article, mark_id: str) -> Markings:
        """Confirm where a mark was found in a text that has changed; it counts as made there from now on."""
        shown = self._marked(article).shown(mark_id)
        if shown is None or shown.span is None:
            return self._marked(article).markings()
        return self._make_anew(article, mark_id, shown.span, ActName.KEEP_PLACE)

    def delete(self, article_id: str, *mark_ids: str) -> Markings:
        """Put marks in the bin by one act, from which `restore` and `undo` bring them back."""
        marked = self._articles[article_id]
        marks = [mark for mark_id in mark_ids if (mark := marked.standing.get(mark_id)) is not None]
        return self._ledger.do(marked, deletion(*marks)) if marks else marked.markings()

    def restore(self, article_id: str, *mark_ids: str) -> Markings:
        """Bring deleted marks back by one act, also those of an earlier session."""
        marked = self._articles[article_id]
        marks = [mark for mark_id in mark_ids if (mark := marked.deleted.get(mark_id)) is not None]
        return self._ledger.do(marked, restoration(*marks)) if marks else marked.markings()

    # From elsewhere

    def holds(self, article_id: str) -> bool:
        """Whether the article's marks are held here, so that what changes them must come through here."""
        return article_id in self._articles

    def take_in(self, article: Article, act: Act) -> Markings:
        """Do an act that was made elsewhere, such as an import; it can be undone like any other."""
        return self._ledger.do(self._marked(article), act)

    # Back and forth

    def undo(self, article_id: str) -> Markings | None:
        """Take the latest act back; None when there is none."""
        return self._ledger.undo(article_id)

    def redo(self, article_id: str) -> Markings | None:
        """Do again what was taken back last; None when there is nothing."""
        return self._ledger.redo(article_id)

    def history(self, article_id: str) -> History:
        """The acts on an article's marks, to be read only."""
        return self._ledger.history(article_id)

    def _tell_news(self) -> None:
        self.news()

    def _marked(self, article: Article) -> MarkedArticle:
        return self._articles.shown(article)

    def _change(
        self,
        marked: MarkedArticle,
        mark_id: str,
        name: ActName,
        change: Callable[[Mark], Mark],
        going_on: bool = False,
    ) -> Markings:
        act = changing(marked, [mark_id], name, change, self._clock())
        return self._ledger.do(marked, act, going_on=going_on)

    def _make_anew(self, article: Article, mark_id: str, span: Span, name: ActName, going_on: bool = False) -> Markings:
        marked = self._marked(article)
        act = making_anew(marked, mark_id, span, name, self._path_of(article, span.start), self._clock())
        return self._ledger.do(marked, act, going_on=going_on)
