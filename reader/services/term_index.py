"""The glossary's terms by identity, by name and by root."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from reader.model.term import Term
from reader.storage.folding import fold_name


class TermIndex:
    """All terms, found by what they are called; several come in the glossary's own order unless another is said."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self.terms = tuple(terms)
        self._by_id: dict[str, Term] = {}
        self._written: dict[str, str] = {}
        self._headwords: defaultdict[str, list[Term]] = defaultdict(list)
        self._aliases: defaultdict[str, list[Term]] = defaultdict(list)
        self._roots: defaultdict[str, list[Term]] = defaultdict(list)
        self._words: defaultdict[str, list[Term]] = defaultdict(list)
        for term in self.terms:
            self._by_id.setdefault(term.id, term)
            headword, aliases = fold_name(term.headword), {fold_name(name): name for name in term.aka}
            self._headwords[headword].append(term)
            for alias in aliases:
                self._aliases[alias].append(term)
            self._written.update({**aliases, headword: term.headword})
            if term.root:
                self._roots[fold_name(term.root)].append(term)
            for word in {word for name in (term.headword, *term.aka) if " " in name for word in name.lower().split()}:
                self._words[word].append(term)

    def entry(self, term_id: str) -> Term | None:
        """The term of that identity."""
        return self._by_id.get(term_id)

    def headed(self, name: str) -> tuple[Term, ...]:
        """The terms with this headword."""
        return tuple(self._headwords.get(fold_name(name), ()))

    def aliased(self, name: str) -> tuple[Term, ...]:
        """The terms that have this name among their other names."""
        return tuple(self._aliases.get(fold_name(name), ()))

    def rooted(self, root: str) -> tuple[Term, ...]:
        """The terms made of this root."""
        return tuple(self._roots.get(fold_name(root), ()))

    def holding(self, word: str) -> tuple[Term, ...]:
        """The terms with a name of several words of which this, in small letters, is one."""
        return tuple(self._words.get(word, ()))

    def names(self) -> Mapping[str, str]:
        """Every headword and other name as written, by its folded form."""
        return MappingProxyType(self._written)

    def named(self, name: str, near: Term | None = None) -> tuple[Term, ...]:
        """What an entry means by a name: the term of that identity, else of that headword, else of that alias.

        The terms of the field of `near` stand first, then those of its domain.
        """
        entry = self.entry(name)
        if entry is not None:
            return (entry,)
        found = self.headed(name) or self.aliased(name)
        return found if near is None else tuple(sorted(found, key=lambda term: _distance(term, near)))

    def nearest(self, name: str, near: Term) -> tuple[Term, ...]:
        """As `named`, but only those in the nearest field or domain: more than one when the name is ambiguous."""
        found = self.named(name, near)
        return tuple(term for term in found if _distance(term, near) == _distance(found[0], near))

    def family(self, term: Term) -> tuple[Term, ...]:
        """The other terms of the same root, single words first, then the multi-word terms that contain the headword."""
        related = self.rooted(term.root) if term.root else ()
        first = term.headword.lower().partition(" ")[0]
        containing = [other for other in self.holding(first) if _contains(other.headword, term.headword)]
        found = {other.id: other for other in (*related, *containing) if other.id != term.id}
        return tuple(sorted(found.values(), key=lambda other: " " in other.headword))


def _distance(term: Term, near: Term) -> int:
    if term.domain != near.domain:
        return 2
    return 0 if term.field == near.field else 1


def _contains(headword: str, part: str) -> bool:
    return f" {part.lower()} " in f" {headword.lower()} " and len(headword) > len(part)
