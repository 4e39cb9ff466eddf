"""The glossary's words, and the paths on which they stand one after another as terms."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.language.tokenizer import Token, folded, sentences
from reader.model.article import Span
from reader.model.term import Term

EXACT = "!"
"""Begins the label of a word that is matched in its own capitals only."""


@dataclass(frozen=True, slots=True)
class Use:
    """A term at the end of a path; `order` is its place in the glossary."""

    term: Term
    order: int


class Node:
    """A place in the trie of words: the words that may follow, and the terms that end here."""

    __slots__ = ("edges", "uses")

    def __init__(self) -> None:
        self.edges: dict[str, Node] = {}
        self.uses: list[Use] = []

    def after(self, labels: tuple[str, ...]) -> "Node | None":
        """The place that these words lead to, None where no term goes that way."""
        node: Node | None = self
        for label in labels:
            node = node.edges.get(label) if node else None
        return node


class Vocabulary:
    """All names of all terms as a trie of labels; a label is a folded word, or EXACT and the word as it is written.

    `capitalised` finds the exact label of a word in capitals, `hyphenless` a hyphenated label without its hyphens;
    `insertable` are the words that some term allows between its own; `headwords` the terms of one ordinary word;
    `verbs` the words of verbs and phrases, true where the word stands first in a verb, so that it may be a bare root.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        self.root = Node()
        self.labels: set[str] = set()
        self.capitalised: dict[str, str] = {}
        self.hyphenless: dict[str, str] = {}
        self.insertable: set[str] = set()
        self.headwords: dict[str, list[Use]] = {}
        self.verbs: dict[str, bool] = {}
        for order, term in enumerate(terms):
            self._add(term, order)

    def is_term(self, label: str) -> bool:
        """Whether the word alone is a name of some term."""
        node = self.root.edges.get(label)
        return node is not None and bool(node.uses)

    def _add(self, term: Term, order: int) -> None:
        self.insertable.update(word for word in term.insert if not word.startswith("-"))
        for place, name in enumerate((term.headword, *term.aka)):
            labels = _labels(name, exact_name=_is_abbreviation(term, name, headword=place == 0))
            if not labels:
                continue
            use = Use(term, order)
            for path in _spellings(labels):
                self._add_path(path, use)
            self._note_verbs(term, labels)
            if place == 0 and len(labels) == 1 and not labels[0].startswith(EXACT):
                self.headwords.setdefault(labels[0], []).append(use)

    def _note_verbs(self, term: Term, labels: tuple[str, ...]) -> None:
        if term.pos == "verb":
            self.verbs[labels[0]] = True
        if term.pos in ("verb", "phrase"):
            for label in labels:
                self.verbs.setdefault(label, False)

    def _add_path(self, path: tuple[str, ...], use: Use) -> None:
        node = self.root
        for label in path:
            self._know(label)
            node = node.edges.setdefault(label, Node())
        if all(other.term is not use.term for other in node.uses):
            node.uses.append(use)

    def _know(self, label: str) -> None:
        self.labels.add(label)
        if label.startswith(EXACT):
            self.capitalised.setdefault(label[1:].upper(), label)
        elif "-" in label:
            self.hyphenless.setdefault(label.replace("-", ""), label)


def _is_abbreviation(term: Term, name: str, *, headword: bool) -> bool:
    """Whether the capitals of `name` are part of it: KUHP, Komdigi, Ditjen AHU, but not Mahkamah Agung."""
    if headword:
        return term.pos == "abbreviation"
    words = name.split()
    return any(_has_inner_capital(word) for word in words) or (len(words) == 1 and name[:1].isupper())


def _has_inner_capital(word: str) -> bool:
    return any(letter.isupper() for part in word.split("-") for letter in part[1:])


def _labels(name: str, *, exact_name: bool) -> tuple[str, ...]:
    return tuple(_label(token.text, exact_name=exact_name) for token in _tokens(name))


def _label(word: str, *, exact_name: bool) -> str:
    exact = _has_inner_capital(word) or (exact_name and word != word.lower())
    return EXACT + word if exact else folded(word)


def _tokens(name: str) -> Iterator[Token]:
    for sentence in sentences(name, Span(0, len(name))):
        yield from sentence.tokens


def _spellings(labels: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The ways one name is written: as it is, with spaces for hyphens, and (*tanggungjawab*) as one word."""
    yield labels
    apart = tuple(part for label in labels for part in _split_at_hyphens(label))
    if apart != labels:
        yield apart
    if len(labels) > 1 and all(label.isalpha() for label in labels):
        yield ("".join(labels),)


def _split_at_hyphens(label: str) -> tuple[str, ...]:
    exact = label.startswith(EXACT)
    parts = tuple(part for part in label.removeprefix(EXACT).split("-") if part)
    return tuple(_label(part, exact_name=exact) for part in parts) if len(parts) > 1 else (label,)
