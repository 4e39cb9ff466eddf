"""The open article, and the news about it that every panel listens to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.model.article import Article
from reader.model.bookmark import KeptArticle
from reader.ui.background import Background
from reader.ui.mark_session import MarkSession
from reader.ui.message_bar import Message
from reader.ui.opening import Opening
from reader.ui.own_word_session import OwnWordSession
from reader.ui.session_terms import SessionTerms
from reader.ui.session_work import SessionWork
from reader.ui.term_session import TermSession
from reader.ui.workshop import Shelf, Workshop

_Result = TypeVar("_Result")
_PAINTING = 20  # milliseconds in which the first article is painted


class Session(SessionWork, SessionTerms):
    """Opens articles, finds their terms and keeps the reader's marks; news goes out as whole values."""

    article_opened = Signal(object, object)
    part_opened = Signal(object, object)
    """The part of an article that is there while the whole is being read, in its place, and the position in it."""
    revised = Signal(object, object)
    """An article is about to be opened whose text has changed: as it was before, and as it is now."""
    terms_changed = Signal(object)
    current_changed = Signal(object)
    entry_opened = Signal(object)
    search_answered = Signal(object)
    library_changed = Signal(object)
    unsaid = Signal()

    def __init__(self, workshop: Workshop, background: Background, parent: QObject | None = None) -> None:
        super().__init__(workshop, background, parent)
        self._shelf: Shelf | None = None
        self._untaken: Shelf | None = None
        self._notice = ""
        self._before = Article("", "", "", ())
        self._empty = True  # no article was shown whole yet
        self._late: ReaderError | None = None
        self._opening = Opening(workshop, background, self)
        self._opening.opened.connect(self._show)
        self._opening.revised.connect(self.revised)
        self._opening.part_opened.connect(self._show_part)
        self._opening.given_up.connect(self._show_again)
        self._opening.library_changed.connect(self.library_changed)
        self._opening.said.connect(self.said)
        self._opening.unsaid.connect(self.unsaid)
        self.terms = TermSession(workshop, background, self)
        self.terms.changed.connect(self.terms_changed)
        self.terms.current_changed.connect(self.current_changed)
        self.terms.entry_opened.connect(self.entry_opened)
        self.terms.search_answered.connect(self.search_answered)
        self.terms.said.connect(self.said)
        self.marks = MarkSession(self, background)
        self.marks.said.connect(self.said.emit)
        self.own_words = OwnWordSession(self)
        self.own_words.changed.connect(self.terms.take_own)

    # Opening

    @property
    def article(self) -> Article:
        """The open article."""
        return self.shown.article

    @property
    def shelf(self) -> Shelf | None:
        """The reader's library; None until it is open."""
        return self._shelf

    def show_library_again(self) -> None:
        """Show what the library holds now, where it was changed behind the screen."""
        self.library_changed.emit(self._recent())
        if self._shelf is not None and self.article.id:
            self.marks.open(self._shelf.bookmarks, self.article)

    def open_library(self) -> None:
        """Open the reader's library, in the background; the screen shows already, and what is opened waits for it."""

        def open_shelf() -> Shelf:
            try:
                self._untaken = self._workshop.open_shelf()
                return self._untaken
            except BaseException:
                self._opening.have_shelf(None)  # what is opened can be read without a library
                raise

        def failed(problem: ReaderError) -> None:
            self._say(problem)
            if not self.article.id:
                self._late = problem  # the first article takes it from the screen

        self._background.run(open_shelf, self._have_shelf, failed)

    def take_shelf(self, shelf: Shelf) -> None:
        """Go on with another library, with the article that was read last in it."""
        self.marks.close()
        self._shelf = shelf
        self.own_words.open(shelf.own_words)
        self._opening.have_shelf(shelf)
        self._opening.open_latest("")

    def open_first(self, last_id: str, file: Path | None) -> None:
        """Open the file asked for, else the article read last, else the first sample."""

        def failed(problem: ReaderError) -> None:
            self._opening.open_latest(last_id)
            self._late = problem

        if file is None:
            self._opening.open_latest(last_id)
        else:
            self._opening.keep_samples()
            self._opening.open_file(file, failed)

    def open_file(self, path: Path) -> None:
        """Read a file and show it; what is shown stays until then, and where it cannot be read."""
        self._opening.open_file(path)

    def open_whole_page(self, path: Path, title: str) -> None:
        """Read a saved web page with all that surrounds its article, under a `title` in which `%1` is its own."""
        self._opening.open_whole_page(path, title)

    def open_text(self, text: str) -> None:
        """Make a new article of pasted text."""
        self._opening.open_text(text)

    def open_kept(self, article_id: str) -> None:
        """Open an article of the library again."""
        if article_id != self.article.id:
            self._opening.open_kept(article_id)

    def cancel_opening(self) -> bool:
        """Give up what is being opened; whether there was anything."""
        return self._opening.cancel()

    def leave(self, article: Article, position: int) -> None:
        """Remember the reading position in an article that is or was open, a code point of it."""
        if self._shelf is not None and article.id:
            self._quietly(lambda shelf: shelf.library.note_position(article.id, position))

    def close(self) -> None:
        """Write what waits to be written and close the library."""
        self._workshop.end()
        self._opening.stop()
        if self._shelf is None:
            self._opening.have_shelf(None)  # what waits for the library, which nobody takes any more, ends
        self.terms.stop()
        self._background.close()
        self._quick.close()
        if self._shelf is not None:
            self.marks.close()
        if (shelf := self._shelf or self._untaken) is not None:
            shelf.close()
        self._shelf = self._untaken = None

    # Another window in this one's place

    @property
    def busy(self) -> bool:
        """Whether anything is under way that must come to its end, or the library is not open yet."""
        return self._background.busy or self._quick.busy or self._opening.under_way or self._opening.waits

    def successor(self) -> Session:
        """End, and give the session that goes on with the same library; called when nothing is under way."""
        after = Session(self._workshop, Background())
        self.terms.stop()
        self._background.close()
        self._quick.close()
        shelf, self._shelf = self._shelf, None
        if shelf is not None:
            self.marks.close()
            after.own_words.open(shelf.own_words)
        after._shelf = shelf
        after._opening.have_shelf(shelf)
        return after

    def go_on(self, article: Article, position: int) -> None:
        """Show the article that was open before, at its place, and the library."""
        if article.id:
            self._show(article, position)
        self.library_changed.emit(self._recent())

    def _have_shelf(self, shelf: Shelf) -> None:
        self._shelf, self._untaken = shelf, None
        self.own_words.open(shelf.own_words)
        self._notice = shelf.notice
        if self._notice:
            self.said.emit(Message.of(self._notice))
        self._opening.have_shelf(shelf)

    def _show(self, article: Article, position: int) -> None:
        self._before, self._empty = Article("", "", "", ()), False
        self._say_notice()
        self.terms.open(article)
        self.article_opened.emit(article, position)
        if self._shelf is not None:
            self.marks.open(self._shelf.bookmarks, article)
        if self.terms.prepared:
            self.find_terms()
        else:
            QTimer.singleShot(_PAINTING, self, self.find_terms)  # making what finds them would keep the page waiting

    def _show_part(self, part: Article, position: int) -> None:
        """Show what is there of an article that is still being read; nothing can be marked in it yet."""
        if not self._before.id:
            self._before = self.article
        self.terms.open(part)
        self.part_opened.emit(part, position)
        self.marks.leave()

    def _show_again(self, problem: ReaderError | None) -> None:
        """Show the article before the one that was given up, at the start the one read last, and then the reason."""
        if self._before.id:
            self._late = problem
            self._opening.open_kept(self._before.id)
        elif self._empty:
            self._late = problem
            self._opening.open_latest("")
        elif problem is not None:
            self._say(problem)

    def _recent(self) -> tuple[KeptArticle, ...]:
        return self._quietly(lambda shelf: shelf.library.recent()) or ()

    # What the world does

    def _quietly(self, act: Callable[[Shelf], _Result]) -> _Result | None:
        if self._shelf is None:
            return None
        try:
            return act(self._shelf)
        except ReaderError as problem:
            self._say(problem)
            return None

    def _say_notice(self) -> None:
        """Say again what the first article has just taken from the screen, before anybody could read it."""
        notice, self._notice = self._notice, ""
        late, self._late = self._late, None
        if notice:
            self.said.emit(Message.of(notice))
        if late is not None:
            self._say(late)
