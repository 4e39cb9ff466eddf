"""One word or phrase to everything the glossary has on it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from threading import Lock

from reader.language.word_analyser import WordAnalyser
from reader.model.term import Term, TermFilter
from reader.services.form_search import FormSearch
from reader.services.spelling import NearSpellings
from reader.services.term_index import TermIndex
from reader.services.word_forms import WordForms

_EVERYTHING = TermFilter()
_MOST_HITS = 60
_ASKED = 500
_MOST_SUGGESTIONS = 5


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a search found.

    `hits` is best first: the headword itself, another name, a form, a whole English equivalent, the beginning of a
    name, then of an equivalent, the full text. `suggestions` are the nearest spellings, only where there is no hit.
    `hidden` is how many further entries the filter keeps back.
    """

    query: str
    hits: tuple[Term, ...] = ()
    suggestions: tuple[str, ...] = ()
    hidden: int = 0


class Lookup:
    """The glossary, asked. Any thread may ask, as long as nobody else uses its analyser; searches wait for each other.

    `store_search` is what GlossaryStore.search does: a query and a limit to identities, beginnings before full text.
    Without an analyser only names as they are written are found.
    """

    def __init__(
        self,
        terms: Iterable[Term],
        store_search: Callable[[str, int], tuple[str, ...]],
        analyser: WordAnalyser | None = None,
    ) -> None:
        self._index = TermIndex(terms)
        self._store_search = store_search
        self._forms = FormSearch(self._index, WordForms(analyser)) if analyser is not None else None
        self._searching = Lock()
        self._spellings = NearSpellings(self._index.names())

    def entry(self, term_id: str) -> Term | None:
        """The entry of that identity."""
        return self._index.entry(term_id)

    def named(self, name: str, near: Term | None = None) -> tuple[Term, ...]:
        """The entries that an identity, a headword or another name means in the entry `near`, nearest first."""
        return self._index.named(name, near)

    def family(self, term: Term) -> tuple[Term, ...]:
        """The other entries of the same root, and those whose headword contains this one."""
        return self._index.family(term)

    def rooted(self, root: str) -> tuple[Term, ...]:
        """The entries made of a root, single words first."""
        return tuple(sorted(self._index.rooted(root), key=lambda term: " " in term.headword))

    def nearest(self, word: str) -> tuple[Term, ...]:
        """The entries with the names that look most like a word, one a name."""
        names = self._nearest(word, _EVERYTHING)
        found = (self._index.headed(name) or self._index.aliased(name) for name in names)
        return tuple({terms[0].id: terms[0] for terms in found if terms}.values())

    def search(self, query: str, *, domain_filter: TermFilter = _EVERYTHING) -> SearchResult:
        """The entries for a word or phrase in either language, whole or begun; nothing for an empty query."""
        if not query.strip():
            return SearchResult(query)
        with self._searching:
            found = dict.fromkeys(self._found(query))
        passing = tuple(term for term in found if domain_filter.passes(term))
        hidden = len(found) - len(passing)
        suggestions = () if passing else self._nearest(query, domain_filter)
        return SearchResult(query, passing[:_MOST_HITS], suggestions, hidden)

    def _found(self, query: str) -> tuple[Term, ...]:
        stored = (self._index.entry(term_id) for term_id in self._store_search(query, _ASKED))
        return (
            *self._index.headed(query),
            *self._index.aliased(query),
            *(self._forms.find(query) if self._forms else ()),
            *(term for term in stored if term is not None),
        )

    def _nearest(self, query: str, domain_filter: TermFilter) -> tuple[str, ...]:
        def shown(name: str) -> bool:
            return any(domain_filter.passes(term) for term in (*self._index.headed(name), *self._index.aliased(name)))

        return self._spellings.find(query, _MOST_SUGGESTIONS, shown)
