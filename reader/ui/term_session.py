"""The terms of the open article: found in the background, what is in view first; which are shown, which is current."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.model.article import Article, Span
from reader.model.merged_matches import merged
from reader.model.own_word import OwnWord
from reader.model.term import Term, TermFilter
from reader.model.term_matches import TermMatches
from reader.services.cards import Card, entry_card, match_card
from reader.ui.background import Background
from reader.ui.message_bar import Message
from reader.ui.shown import Shown
from reader.ui.term_pace import AT_ONCE_AGAIN, LATER_NEWS, Pace, searched
from reader.ui.workshop import Tools, Workshop

if TYPE_CHECKING:
    from reader.services.layered_search import LayeredSearch
    from reader.services.lookup import SearchResult
    from reader.services.reading import Reading

_AROUND = 3_000  # code points before and after the view that are searched with it


class TermSession(QObject):
    """Finds terms, answers searches, and keeps which term is current; news goes out as whole values."""

    changed = Signal(object)
    """The Shown: again and again while terms are being found, and when the filter changes."""
    current_changed = Signal(object)
    entry_opened = Signal(object)
    search_answered = Signal(object)
    own_taken = Signal()
    """The own words given last are the ones that are found and looked up now."""
    said = Signal(object)

    def __init__(self, workshop: Workshop, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._background = background
        self._tools: Tools | None = None
        self._filter = TermFilter()
        self._pace = Pace()
        self._layers: LayeredSearch | None = None
        self._own: tuple[OwnWord, ...] = ()
        self._any_language = False
        self.shown = Shown(Article("", "", "", ()))

    # Finding

    @property
    def prepared(self) -> bool:
        """Whether what finds and explains terms is made; the first finding makes it, and takes a while."""
        return self._tools is not None

    def open(self, article: Article) -> None:
        """Forget the terms of the article before; those of this one are not looked for yet."""
        self.stop()
        self._layers = None
        self.shown = Shown(article)

    def find(self, *, any_language: bool = False) -> None:
        """Find the terms of the open article, in the background."""
        pace = self._new_pace()
        article, make_tools = self.shown.article, self._workshop.make_tools
        self._layers, self._any_language = None, any_language

        def begin() -> tuple[Tools, tuple[OwnWord, ...], LayeredSearch, Reading]:
            tools, own = make_tools(), self._own
            tools.lookup.take(own)
            search = tools.search_terms(article, any_language)
            return tools, own, search, searched(search, pace)

        def begun(found: tuple[Tools, tuple[OwnWord, ...], LayeredSearch, Reading]) -> None:
            tools, own, search, reading = found
            self._have_tools(tools, own)
            if not pace.stopped:
                self._found(search, reading, pace)
                self._say_language(reading, any_language)

        self._background.run(begin, begun, self._say)

    def take_own(self, words: tuple[OwnWord, ...]) -> None:
        """Mark these as the reader's own words, in the background; what is found of the glossary's terms stays."""
        self._own = words
        if self._tools is None:
            return  # whatever makes the tools takes them
        make_tools, search, any_language = self._workshop.make_tools, self._layers, self._any_language
        if search is None:
            self._background.run(lambda: make_tools().lookup.take(self._own), lambda _: self._find_anew(), self._say)
            return
        pace = self._new_pace()

        def renew() -> tuple[LayeredSearch, Reading]:
            tools = make_tools()
            tools.lookup.take(self._own)  # the latest, whichever of two takings comes first
            renewed = tools.search_own(search, any_language)
            return renewed, searched(renewed, pace, AT_ONCE_AGAIN)

        def renewed(found: tuple[LayeredSearch, Reading]) -> None:
            if not pace.stopped:
                self._found(*found, pace)
            self.own_taken.emit()

        self._background.run(renew, renewed, self._say)

    def _find_anew(self) -> None:
        """Where terms are being found without the own words, or were meanwhile, find them with these."""
        if self._tools is not None and self.shown.article.id and self._tools.lookup.terms:
            self.find(any_language=self._any_language)
        self.own_taken.emit()

    @property
    def own_terms(self) -> tuple[Term, ...]:
        """The own words as terms."""
        return self._tools.lookup.terms if self._tools is not None else ()

    def own_term_here(self, term_id: str) -> Term | None:
        """An own word as a term; None where there is none."""
        return self._tools.lookup.entry(term_id) if self._tools is not None else None

    def dictionary_form(self, words: str) -> str:
        """Words of the text as a dictionary has them."""
        return self._tools.dictionary_form(words) if self._tools is not None else " ".join(words.split())

    def _new_pace(self) -> Pace:
        wanted = self._pace.wanted
        self.stop()
        self._pace.wanted = wanted
        return self._pace

    def look_at(self, span: Span) -> None:
        """Tell what the reader looks at: its terms are found next."""
        self._pace.wanted = Span(max(0, span.start - _AROUND), span.end + _AROUND)
        self._pace.scrolled = time.monotonic()

    def stop(self) -> None:
        """Look for no more terms of the open article."""
        self._pace.stopped = True
        self._pace = Pace()

    def _found(self, search: LayeredSearch, reading: Reading, pace: Pace) -> None:
        self._layers = search
        matches = self._passing(reading)
        self.shown = Shown(reading.article, reading, matches, self._current_in(matches))
        self.changed.emit(self.shown)
        if not search.done and not pace.stopped:
            pace.seconds = min(pace.seconds * 2, LATER_NEWS)

            def found(more: Reading) -> None:
                if not pace.stopped:
                    self._found(search, more, pace)

            self._background.run(lambda: searched(search, pace), found, self._say)

    def _passing(self, reading: Reading) -> TermMatches:
        own = TermMatches.of(reading.own).marked_by(self._filter)
        return merged(own, TermMatches.of(reading.matches).marked_by(self._filter))

    def _current_in(self, matches: TermMatches) -> int | None:
        current = self.shown.current
        return matches.number_at(self.shown.matches[current].span) if current is not None else None

    # Choosing

    def set_filter(self, chosen: TermFilter) -> None:
        """Show the terms of all domains, or of one."""
        self._filter = chosen
        if self.shown.reading is None:
            return
        matches = self._passing(self.shown.reading)
        self.shown = replace(self.shown, matches=matches, current=self._current_in(matches))
        self.changed.emit(self.shown)

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
            same = self.shown.matches.same(current)
            self.choose(same[(same.index(current) + 1) % len(same)])

    def card(self) -> Card | None:
        """The card of the current term."""
        if self.shown.current is None or self._tools is None:
            return None
        card = match_card(self.shown.matches, self.shown.current, self._tools.lookup, self._tools.words)
        return card if card.own is not None else replace(card, own=self._tools.lookup.own(card.term))

    # Looking up

    def open_entry(self, term_id: str) -> None:
        """Show an entry of the glossary, whether the text has it or not."""
        if self._tools is not None and (term := self._tools.lookup.entry(term_id)) is not None:
            lookup = self._tools.lookup
            self.entry_opened.emit(replace(entry_card(lookup.beside(term), lookup), own=lookup.own(term)))

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
        self._have_tools(tools, ())
        self.search_answered.emit(self._search(words))

    def _have_tools(self, tools: Tools, taken: tuple[OwnWord, ...]) -> None:
        """Go on with the tools, which know the own words `taken`."""
        if self._tools is not None:
            return
        self._tools = tools
        if taken == self._own:
            self.own_taken.emit()
        else:
            self.take_own(self._own)

    def _say_language(self, reading: Reading, any_language: bool) -> None:
        if not reading.language.indonesian and not any_language:
            self.said.emit(
                Message(
                    self.tr("This text does not seem to be Indonesian, so no terms are marked."),
                    self.tr("Mark terms anyway"),
                    lambda: self.find(any_language=True),
                    lasting=True,
                )
            )

    def _say(self, problem: ReaderError) -> None:
        self.said.emit(Message.of(problem))
