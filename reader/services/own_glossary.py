"""The reader's own words beside the shipped glossary: found in texts, and looked up before its entries."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from threading import Lock

from reader.language.lexicon import Lexicon
from reader.language.matcher import Matcher
from reader.language.morphology import Analyser
from reader.model.own_word import OWN, OwnWord
from reader.model.term import Term, TermFilter
from reader.services.lookup import Lookup, SearchResult
from reader.services.own_terms import own_term
from reader.storage.folding import fold_name

_EVERYTHING = TermFilter()


@dataclass(frozen=True, slots=True)
class _Words:
    """The own words at one moment, and what finds them."""

    given: tuple[OwnWord, ...]
    terms: tuple[Term, ...]
    finder: Matcher | None
    lookup: Lookup


class OwnGlossary:
    """The glossary as the reader sees it: own words first, then the shipped entries.

    `take` may be called from any thread and takes some tenths of a second for thousands of words; the rest is asked on
    the screen's thread, but for `finder`. The lexicon learns the roots of own words that it does not know.
    """

    def __init__(self, shipped: Lookup, lexicon: Callable[[], Lexicon]) -> None:
        self._shipped = shipped
        self._lexicon = lexicon
        self._taking = Lock()
        self._learnt: frozenset[str] = frozenset()
        self._analyser: Analyser | None = None
        self._now = _Words((), (), None, Lookup((), _nowhere))

    # The words

    def take(self, words: Sequence[OwnWord]) -> None:
        """Let these be the reader's own words."""
        with self._taking:
            if tuple(words) == self._now.given:
                return
            before = self._analyser
            analyser = self._analyser_for(words)
            known = dict(zip(self._now.given, self._now.terms, strict=True)) if analyser is before else {}
            terms = tuple(known.get(word) or own_term(word, analyser) for word in words)
            finder = Matcher(analyser, terms) if terms else None
            asked = Analyser(self._learned_lexicon())  # the finder works on another thread
            self._now = _Words(tuple(words), terms, finder, Lookup(terms, _search_in(terms), asked))

    @property
    def terms(self) -> tuple[Term, ...]:
        """The own words as terms."""
        return self._now.terms

    @property
    def finder(self) -> Matcher | None:
        """What finds the own words in a text; None where there are none."""
        return self._now.finder

    def beside(self, term: Term) -> Term:
        """The shipped entry of the same headword as an own term; the term itself where there is none."""
        shipped = self._shipped.named(term.headword) if term.domain == OWN else ()
        same = (entry for entry in shipped if fold_name(entry.headword) == fold_name(term.headword))
        return next(same, term)

    def own(self, term: Term) -> Term | None:
        """The own term of the same headword as an entry; the entry itself where it is an own term."""
        if term.domain == OWN:
            return self._now.lookup.entry(term.id)
        wanted = fold_name(term.headword)
        return next((own for own in self._now.terms if fold_name(own.headword) == wanted), None)

    # As the shipped glossary is asked

    def entry(self, term_id: str) -> Term | None:
        """The own term or entry of that identity."""
        return self._now.lookup.entry(term_id) or self._shipped.entry(term_id)

    def named(self, name: str, near: Term | None = None) -> tuple[Term, ...]:
        """What a name means in the entry `near`: in a shipped entry shipped ones, else own terms first."""
        shipped = self._shipped.named(name, near if near is None or near.domain != OWN else None)
        return shipped if near is not None and near.domain != OWN else (*self._now.lookup.named(name), *shipped)

    def family(self, term: Term) -> tuple[Term, ...]:
        """The other terms of the same root, own ones first; those of the same headword are on the card already."""
        headword = fold_name(term.headword)
        found = (*self._now.lookup.family(term), *self._shipped.family(term))
        return tuple(other for other in found if fold_name(other.headword) != headword or other.domain == term.domain)

    def rooted(self, root: str) -> tuple[Term, ...]:
        """The terms made of a root, own ones first."""
        return (*self._now.lookup.rooted(root), *self._shipped.rooted(root))

    def nearest(self, word: str) -> tuple[Term, ...]:
        """The entries whose names look most like a word."""
        return self._shipped.nearest(word)

    def search(self, query: str, *, domain_filter: TermFilter = _EVERYTHING) -> SearchResult:
        """What is found in own words, then in the shipped glossary."""
        result = self._shipped.search(query, domain_filter=domain_filter)
        own = self._now.lookup.search(query, domain_filter=domain_filter)
        if not own.hits and not own.hidden:
            return result
        suggestions = () if own.hits else result.suggestions
        return replace(
            result, hits=(*own.hits, *result.hits), suggestions=suggestions, hidden=own.hidden + result.hidden
        )

    def _analyser_for(self, words: Sequence[OwnWord]) -> Analyser:
        """The analyser that knows the roots of these words; the one before where nothing new is to be learnt."""
        single = {word.headword.lower() for word in words if word.headword.isalpha()}
        entries = self._lexicon().entries
        plain = self._analyser or Analyser(self._lexicon())
        unknown = frozenset(word for word in single if plain.analyse(word)[0].root == word and word not in entries)
        if self._analyser is None or not unknown <= self._learnt:
            self._learnt |= unknown
            self._analyser = Analyser(self._learned_lexicon())
        return self._analyser

    def _learned_lexicon(self) -> Lexicon:
        return self._lexicon().with_words((word, word) for word in self._learnt)


def _nowhere(_query: str, _limit: int) -> tuple[str, ...]:
    return ()


def _search_in(terms: Sequence[Term]) -> Callable[[str, int], tuple[str, ...]]:
    """A search of own terms as the store searches the shipped ones: beginnings before what is inside."""
    folded = [
        (term.id, fold_name(term.headword), fold_name(" ; ".join((*term.english, term.meaning)))) for term in terms
    ]

    def search(query: str, limit: int) -> tuple[str, ...]:
        words = fold_name(query)
        if not words:
            return ()
        beginnings = [term_id for term_id, head, _ in folded if head.startswith(words)]
        inside = [term_id for term_id, head, text in folded if f" {words}" in f" {head} {text}"]
        return tuple(dict.fromkeys((*beginnings, *inside)))[:limit]

    return search
