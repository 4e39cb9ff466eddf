"""What the screen asks a session about the terms of its article."""

from __future__ import annotations

from reader.model.article import Span
from reader.model.term import TermFilter
from reader.services.cards import Card
from reader.ui.shown import Shown
from reader.ui.term_session import TermSession


class SessionTerms:
    """Answers out of `terms`, which whoever inherits it sets before anything is asked."""

    terms: TermSession

    @property
    def shown(self) -> Shown:
        """The terms on the page, and which of them is current."""
        return self.terms.shown

    def find_terms(self, *, any_language: bool = False) -> None:
        """Find the terms of the open article, in the background."""
        self.terms.find(any_language=any_language)

    def look_at(self, span: Span) -> None:
        """Tell what the reader looks at: its terms are found next."""
        self.terms.look_at(span)

    def set_filter(self, chosen: TermFilter) -> None:
        """Show the terms of all domains, or of one."""
        self.terms.set_filter(chosen)

    def choose(self, number: int | None) -> None:
        """Make one of the shown terms the current one."""
        self.terms.choose(number)

    def choose_next_of_same(self) -> None:
        """Go to the next place in the text of the current term, after the last one to the first."""
        self.terms.choose_next_of_same()

    def card(self) -> Card | None:
        """The card of the current term."""
        return self.terms.card()

    def open_entry(self, term_id: str) -> None:
        """Show an entry of the glossary, whether the text has it or not."""
        self.terms.open_entry(term_id)

    def open_word(self, word: str) -> None:
        """Show how any word is made, and what the glossary has of its family."""
        self.terms.open_word(word)

    def search(self, words: str) -> None:
        """Look words up in the glossary; the answer goes out as news."""
        self.terms.search(words)
