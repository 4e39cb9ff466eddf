"""What a card says of any word, a term or not: how it is made, its root, its family in the glossary."""

from dataclasses import dataclass
from typing import Protocol

from reader.language.word_analyser import WordAnalyser
from reader.model.analysis import AffixEffect, Analysis
from reader.model.term import Term
from reader.services.cards import Chip, Link, chips

_CLOSE = 0.4  # how far below the best analysis another may score and still be shown; morphology's own scale
_NEAREST = 5
_FAMILY_SHOWN = 12


class Meanings(Protocol):
    """Knows what affixes do, as `language.affix_meanings.AffixMeanings` does."""

    def describe(self, analysis: Analysis) -> AffixEffect:
        """What the affixes of a word do."""
        ...


class Entries(Protocol):
    """The glossary, asked; `services.lookup.Lookup` is it."""

    def named(self, name: str, near: Term | None = None) -> tuple[Term, ...]:
        """The entries that a name means in the entry `near`, nearest first."""
        ...

    def rooted(self, root: str) -> tuple[Term, ...]:
        """The entries made of a root, single words first."""
        ...

    def nearest(self, word: str) -> tuple[Term, ...]:
        """The entries with the names that look most like a word, one a name."""
        ...


@dataclass(frozen=True, slots=True)
class WordCard:
    """One word and what is known of it.

    `chips` takes it apart (empty where it has no affix), `effect` says what its affixes do, `stems` leads from the word
    to its root, `other` is a second way to take it apart, only where it is nearly as likely. `entries` are those of the
    glossary for the word itself or a stem of it, `family` its other entries of the same root; where both are empty,
    `nearest` holds those that look alike.
    """

    word: str
    root: str
    chips: tuple[Chip, ...]
    effect: AffixEffect
    stems: tuple[str, ...]
    other: tuple[Chip, ...]
    entries: tuple[Link, ...]
    family: tuple[Link, ...]
    nearest: tuple[Link, ...]


class WordCards:
    """Makes the cards of words, and what the cards of terms say of the form in the text."""

    def __init__(self, analyser: WordAnalyser, meanings: Meanings, entries: Entries) -> None:
        self._analyser = analyser
        self._meanings = meanings
        self._entries = entries

    def explain(self, analysis: Analysis) -> AffixEffect:
        """What the affixes of an analysis do, in one line of each language; empty where it has none."""
        return self._meanings.describe(analysis)

    def other(self, word: str, shown: Analysis) -> tuple[Chip, ...]:
        """Another way to take a word apart than the one shown, where it is nearly as likely; else empty."""
        found = self._analyser.analyse(word)
        close = [each for each in found[1:3] if found[0].score - each.score <= _CLOSE and each.root != shown.root]
        return _chips(close[0]) if close and found[0].root == shown.root else ()

    def card(self, word: str) -> WordCard:
        """The card of a word as it stands in a text."""
        best = self._analyser.analyse(word)[0]
        entries = self._own(best)
        family = tuple(term for term in self._entries.rooted(best.root) if term not in entries)
        nearest = () if entries or family else self._entries.nearest(word)[:_NEAREST]
        return WordCard(
            word=word,
            root=best.root,
            chips=_chips(best),
            effect=self.explain(best),
            stems=best.stems,
            other=self.other(word, best),
            entries=_links(entries),
            family=_links(family[:_FAMILY_SHOWN]),
            nearest=_links(nearest),
        )

    def _own(self, analysis: Analysis) -> tuple[Term, ...]:
        for stem in analysis.stems:
            if found := self._entries.named(stem):
                return found
        return ()


def _chips(analysis: Analysis) -> tuple[Chip, ...]:
    words = chips(analysis.segmentation)
    return words[0] if words else ()


def _links(terms: tuple[Term, ...]) -> tuple[Link, ...]:
    return tuple(Link(term.headword, term.id, term.english[0]) for term in terms)
