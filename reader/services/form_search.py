"""Entries found by any form of their names: didakwakan leads to mendakwa and dakwaan."""

import re
from collections.abc import Iterable

from reader.model.term import Term
from reader.services.term_index import TermIndex
from reader.services.word_forms import WordForms

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_LONGEST = 60
_MOST_WORDS = 8
_LINK = "yang"
_FAR = 9
_SAME_WORD = 1


class FormSearch:
    """Finds the entries that a form may belong to, nearest first."""

    def __init__(self, index: TermIndex, forms: WordForms) -> None:
        self._index = index
        self._forms = forms

    def find(self, query: str) -> tuple[Term, ...]:
        """The entries made of the root of the query's word, or with a name that has the query's words in any form."""
        words = _WORD.findall(query.lower())
        if not 0 < len(words) <= _MOST_WORDS or len(query) > _LONGEST:
            return ()
        return self._single(words[0]) if len(words) == 1 else self._several(words)

    def _single(self, word: str) -> tuple[Term, ...]:
        found: dict[str, Term] = {}
        for analysis in self._forms.analyses(word):
            for stem in analysis.stems[1:]:
                found.update(_by_id((*self._index.headed(stem), *self._index.aliased(stem))))
            found.update(_by_id(self._index.rooted(analysis.root)))
        return tuple(sorted(found.values(), key=lambda term: self._distance(word, term)))

    def _distance(self, word: str, term: Term) -> tuple[int, int]:
        """How many affixes lie between the word and the term's nearest name, then the term's level."""
        names = (name for name in (term.headword, *term.aka) if " " not in name)
        distances = (self._forms.distance(word, name) for name in names)
        return min((distance for distance in distances if distance is not None), default=_FAR), term.level

    def _several(self, words: list[str]) -> tuple[Term, ...]:
        related = [self._related(word) for word in words]
        candidates = _by_id(term for group in related for word in group for term in self._index.holding(word))
        ranked = [(self._misfit(words, related, term), term) for term in candidates.values()]
        return tuple(term for misfit, term in sorted(ranked, key=lambda pair: pair[0]) if misfit < _FAR)

    def _related(self, word: str) -> frozenset[str]:
        """The word, its stems, and the single headwords of its root."""
        stems = {stem for analysis in self._forms.analyses(word) for stem in analysis.stems}
        kin = {term.headword.lower() for root in self._forms.roots(word) for term in self._index.rooted(root)}
        return frozenset({word, *stems, *kin})

    def _misfit(self, words: list[str], related: list[frozenset[str]], term: Term) -> int:
        """How far the words of the query lie from those of the term's nearest name; 9 for another name.

        What may stand between the words of a name counts on neither side.
        """
        passed = {_LINK, *term.insert}
        asked = [word for word in words if word not in passed]
        groups = [group for word, group in zip(words, related, strict=True) if word not in passed]
        names = ([word for word in name.lower().split() if word not in passed] for name in (term.headword, *term.aka))
        fitting = (name for name in names if len(name) == len(asked))
        likely = (name for name in fitting if any(part in group for part, group in zip(name, groups, strict=True)))
        return min((self._sum(asked, name) for name in likely), default=_FAR)

    def _sum(self, words: list[str], parts: list[str]) -> int:
        total = 0
        for word, part in zip(words, parts, strict=True):
            distance = 0 if word == part else self._forms.distance(word, part)
            if distance is None or distance > _SAME_WORD:
                return _FAR
            total += distance
        return total


def _by_id(terms: Iterable[Term]) -> dict[str, Term]:
    return {term.id: term for term in terms}
