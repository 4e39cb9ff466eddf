"""The open article, and the news about it that every panel listens to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.model.article import Article
from reader.model.bookmark import KeptArticle
from reader.model.term import TermFilter, TermMatch
from reader.services.cards import Card, entry_card, match_card
from reader.ui.background import Background
from reader.ui.mark_session import MarkSession
from reader.ui.message_bar import Message
from reader.ui.shown import Shown
from reader.ui.workshop import Shelf, Tools, Workshop

if TYPE_CHECKING:
    from reader.services.lookup import SearchResult
    from reader.services.reading import Reading

_Result = TypeVar("_Result")


class Session(QObject):
    """Opens articles, finds their terms and keeps the reader's marks; news goes out as whole values."""

    article_opened = Signal(object, object)
    terms_changed = Signal(object)
    current_changed = Signal(object)
    entry_opened = Signal(object)
    search_answered = Signal(object)
    library_changed = Signal(object)
    said = Signal(object)
    unsaid = Signal()

    def __init__(self, workshop: Workshop, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._background = background
        self._shelf: Shelf | None = None
        self._tools: Tools | None = None
        self._filter = TermFilter()
        self._wanted = 0
        self._notice = ""
        self.shown = Shown(Article("", "", "", ()))
        self.marks = MarkSession(self, background)
        self.marks.said.connect(self.said.emit)

    # Opening

    @property
    def article(self) -> Article:
        """The open article."""
        return self.shown.article

    def open_library(self) -> None:
        """Open the reader's library; the screen shows already."""
        self._shelf = self._workshop.open_shelf()
        self._notice = self._shelf.notice
        if self._notice:
            self.said.emit(Message(self._notice, lasting=True, serious=True))
        self._background.run(self._workshop.make_tools, self._have_tools, self._say)

    def open_first(self, last_id: str, file: Path | None) -> None:
        """Open the file asked for, else the article read last, else the first sample."""
        self._keep_samples()
        if file is None:
            self._open_latest(last_id)
            return

        def failed(problem: ReaderError) -> None:
            self._open_latest(last_id)
            self._say(problem)

        self._read(lambda: self._workshop.reader().open_file(file), failed)

    def open_file(self, path: Path) -> None:
        """Read a file and show it; what is shown stays until then, and where it cannot be read."""
        self._read(lambda: self._workshop.reader().open_file(path))

    def open_text(self, text: str) -> None:
        """Make a new article of pasted text."""
        self._read(lambda: self._workshop.reader().open_text(text))

    def open_kept(self, article_id: str) -> None:
        """Open an article of the library again."""
        if article_id != self.article.id:
            self._open_kept(article_id)

    def leave(self, article: Article, position: int) -> None:
        """Remember the reading position in an article that is or was open, a code point of it."""
        if self._shelf is not None and article.id:
            self._quietly(lambda shelf: shelf.library.set_position(article.id, position))

    def close(self) -> None:
        """Write what waits to be written and close the library."""
        self._background.close()
        if self._shelf is not None:
            self.marks.close()
            self._shelf.close()
            self._shelf = None

    def _open_latest(self, last_id: str) -> None:
        kept = [article.id for article in self._recent()]
        for article_id in ([last_id] if last_id in kept else []) + kept:
            if self._open_kept(article_id):
                return

    def _read(self, work: Callable[[], Article], failed: Callable[[ReaderError], None] | None = None) -> None:
        self._wanted += 1
        wanted, shelf = self._wanted, self._shelf

        def show(read: tuple[Article, ReaderError | None]) -> None:
            article, problem = read
            if wanted == self._wanted:
                self._show(article)
            else:  # several files were dropped, or the reader went on: it waits in the library
                self.library_changed.emit(self._recent())
            if problem is not None:
                self._say(problem)

        self._background.run(lambda: _kept(shelf, work()), show, failed or self._say)

    def _open_kept(self, article_id: str) -> bool:
        article = self._quietly(lambda shelf: shelf.library.article(article_id))
        if article is None:
            return False
        self._wanted += 1
        self._show(self._keep(article))
        return True

    def _show(self, article: Article) -> None:
        position = self._quietly(lambda shelf: shelf.library.position(article.id)) or 0
        self.unsaid.emit()
        self._say_notice()
        self.shown = Shown(article)
        self.article_opened.emit(article, position)
        self.library_changed.emit(self._recent())
        if self._shelf is not None:
            self.marks.open(self._shelf.bookmarks, article)
        self.find_terms()

    def _keep_samples(self) -> None:
        if self._shelf is None or self._recent():
            return
        try:
            samples = self._workshop.reader().samples()
        except ReaderError as problem:
            self._say(problem)
            return
        for sample in reversed(samples):
            self._keep(sample)

    def _keep(self, article: Article) -> Article:
        """Keep an article; what it is from then on is the article under the id by which the library knows it."""
        return self._quietly(lambda shelf: shelf.library.keep(article)) or article

    def _recent(self) -> tuple[KeptArticle, ...]:
        return self._quietly(lambda shelf: shelf.library.recent()) or ()

    # Terms

    def find_terms(self, *, any_language: bool = False) -> None:
        """Find the terms of the open article, in the background."""
        article, make_tools = self.article, self._workshop.make_tools

        def found(reading: Reading) -> None:
            if reading.article is self.article:
                self.shown = Shown(reading.article, reading, self._passing(reading))
                self.terms_changed.emit(self.shown)
                self._say_language(reading, any_language)

        self._background.run(lambda: make_tools().find_terms(article, any_language), found, self._say)

    def set_filter(self, chosen: TermFilter) -> None:
        """Show the terms of all domains, or of one."""
        self._filter = chosen
        if self.shown.reading is None:
            return
        current = self.shown.matches[self.shown.current] if self.shown.current is not None else None
        matches = self._passing(self.shown.reading)
        number = matches.index(current) if current in matches else None
        self.shown = replace(self.shown, matches=matches, current=number)
        self.terms_changed.emit(self.shown)

    def choose(self, number: int | None) -> None:
        """Make one of the shown terms the current one."""
        if number is not None and not 0 <= number < len(self.shown.matches):
            return
        self.shown = replace(self.shown, current=number)
        self.current_changed.emit(self.shown)

    def choose_next_of_same(self) -> None:
        """Go to the next place in the text of the current term, after the last one to the first."""
        current = self.shown.current
        if current is not None:
            wanted = self.shown.matches[current].term.id
            same = [number for number, match in enumerate(self.shown.matches) if match.term.id == wanted]
            self.choose(same[(same.index(current) + 1) % len(same)])

    def card(self) -> Card | None:
        """The card of the current term."""
        if self.shown.current is None or self._tools is None:
            return None
        return match_card(self.shown.matches, self.shown.current, self._tools.lookup, self._tools.words)

    def open_entry(self, term_id: str) -> None:
        """Show an entry of the glossary, whether the text has it or not."""
        if self._tools is not None and (term := self._tools.lookup.entry(term_id)) is not None:
            self.entry_opened.emit(entry_card(term, self._tools.lookup))

    def open_word(self, word: str) -> None:
        """Show how any word is made, and what the glossary has of its family."""
        if self._tools is not None and word.strip():
            self.entry_opened.emit(self._tools.words.card(word.strip()))

    def search(self, words: str) -> None:
        """Look words up in the glossary; the answer goes out as news."""
        if self._tools is None:
            self._background.run(self._workshop.make_tools, lambda tools: self._search_late(tools, words), self._say)
        else:
            self.search_answered.emit(self._search(words))

    def _search(self, words: str) -> SearchResult:
        assert self._tools is not None
        return self._tools.lookup.search(words, domain_filter=self._filter)

    def _search_late(self, tools: Tools, words: str) -> None:
        self._have_tools(tools)
        self.search_answered.emit(self._search(words))

    def _have_tools(self, tools: Tools) -> None:
        self._tools = tools

    def _passing(self, reading: Reading) -> tuple[TermMatch, ...]:
        return tuple(match for match in reading.matches if self._filter.passes(match.term))

    def _say_language(self, reading: Reading, any_language: bool) -> None:
        if not reading.language.indonesian and not any_language:
            self.said.emit(
                Message(
                    self.tr("This text does not seem to be Indonesian, so no terms are marked."),
                    self.tr("Mark terms anyway"),
                    lambda: self.find_terms(any_language=True),
                    lasting=True,
                )
            )

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
        if notice:
            self.said.emit(Message(notice, lasting=True, serious=True))

    def _say(self, problem: ReaderError) -> None:
        self.said.emit(Message(str(problem), lasting=True, serious=True))


def _kept(shelf: Shelf | None, article: Article) -> tuple[Article, ReaderError | None]:
    """An article under the id by which the library knows it now, and why it is not kept where it could not be.

    Called on any thread: keeping a long article takes time.
    """
    if shelf is None:
        return article, None
    try:
        return shelf.library.keep(article), None
    except ReaderError as problem:
        return article, problem
