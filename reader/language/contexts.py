"""Whether a word is a term where it stands: the words near it, beside it, and the fixed patterns it is part of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from reader.language.lemmas import Lemmas
from reader.language.tokenizer import Sentence, Token, TokenKind, folded
from reader.language.word_analyser import WordAnalyser
from reader.model.term import Term

_HERE = "_"
_NONE: frozenset[str] = frozenset()
_CLITICS = ("nya", "lah", "kah", "pun")


@dataclass(eq=False)
class Surroundings:
    """One sentence and those beside it as contexts see them; the lemmas are found when they are first asked for."""

    sentence: Sentence
    lemmas: Lemmas
    beside: tuple["Surroundings", ...] = ()

    @cached_property
    def each(self) -> tuple[frozenset[str], ...]:
        """The lemmas of every token; marks have none."""
        of_form = self.lemmas.of_form
        return tuple(of_form(token.text) if token.kind is TokenKind.WORD else _NONE for token in self.sentence.tokens)

    @cached_property
    def together(self) -> frozenset[str]:
        """The lemmas of the whole sentence."""
        return _NONE.union(*self.each)

    @cached_property
    def around(self) -> frozenset[str]:
        """The lemmas of the sentence and of those beside it."""
        return self.together.union(*(other.together for other in self.beside))

    def outside(self, start: int, end: int) -> frozenset[str]:
        """The lemmas of the sentence without the tokens `start` to `end`, half-open."""
        return _NONE.union(*self.each[:start], *self.each[end:])


def surroundings(sentences: Iterable[Sentence], lemmas: Lemmas) -> Iterator[Surroundings]:
    """The sentences of an article in order, each with the one before and the one after it while it is the last given.

    No more than three are held at a time, so that a long article takes no more memory than a short one.
    """
    before: tuple[Surroundings, ...] = ()
    own: Surroundings | None = None
    for sentence in sentences:
        following = Surroundings(sentence, lemmas)
        if own is not None:
            own.beside = (*before, following)
            yield own
            own.beside = ()
            before = (own,)
        own = following
    if own is not None:
        own.beside = before
        yield own


_Item = tuple[frozenset[str], ...]
"""The words of a context item, each by the lemmas of which one is enough."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A fixed pattern: the words before the term, the term's own forms (any where empty), the words after it.

    Each word is given by its spellings, with and without a clitic.
    """

    before: _Item
    own: frozenset[str]
    after: _Item


@dataclass(frozen=True, slots=True)
class _Items:
    """Context words, ready to be compared: `words` gives the item of each lemma, `phrases` are several words each."""

    words: dict[str, int]
    phrases: tuple[_Item, ...]

    def count(self, own: Surroundings, start: int, end: int, *, widely: bool) -> int:
        """How many items stand in the sentence, or `widely` in those beside it too.

        The tokens `start` to `end`, half-open, do not count as single words.
        """
        lemmas = self.words.keys() & (own.around if widely else own.together)
        if lemmas and not lemmas.isdisjoint(_NONE.union(*own.each[start:end])):
            beside = [other.together for other in own.beside] if widely else []
            lemmas &= own.outside(start, end).union(*beside)
        sentences = (own, *own.beside) if widely else (own,)
        phrases = sum(any(_stands(phrase, sentence) for sentence in sentences) for phrase in self.phrases)
        return len({self.words[lemma] for lemma in lemmas}) + phrases


@dataclass(frozen=True, slots=True)
class _Conditions:
    """A term's contexts, ready to be compared; None where it has none of a kind.

    The fixed patterns are kept by the word that comes next in them, or else by the one that comes before; those of the
    term's own form alone by the empty word.
    """

    near: _Items | None
    unless: _Items | None
    by_next: dict[str, list[_Pattern]]
    by_previous: dict[str, list[_Pattern]]

    def beside(self, own: Surroundings, start: int, end: int) -> Iterator[_Pattern]:
        """The patterns whose words beside the tokens `start` to `end` may be those of the sentence."""
        tokens = own.sentence.tokens
        if self.by_next and end < len(tokens):
            yield from self.by_next.get(folded(tokens[end].text), ())
        if self.by_previous:
            yield from self.by_previous.get("", ())
            if start:
                yield from self.by_previous.get(folded(tokens[start - 1].text), ())


class Contexts:
    """Decides for each place which terms can stand there."""

    def __init__(self, analyser: WordAnalyser, terms: Iterable[Term]) -> None:
        self.lemmas = Lemmas(analyser)
        self._conditions = {
            term.id: self._compiled(term) for term in terms if term.near or term.unless or term.unless_pattern
        }

    def hits(self, term: Term, own: Surroundings, start: int, end: int) -> int | None:
        """How many of the term's `near` words stand around it; None where its contexts exclude it.

        `own` is the term's sentence, whose tokens `start` to `end`, half-open, are the term. `near` looks at this
        sentence and the two beside it, `unless` at this one only, and wins. The term's own words are no context for
        it, unless a phrase holds them.
        """
        conditions = self._conditions.get(term.id)
        if conditions is None:
            return 0
        if any(_fits(pattern, own.sentence.tokens, start, end) for pattern in conditions.beside(own, start, end)):
            return None
        if conditions.unless and conditions.unless.count(own, start, end, widely=False):
            return None
        return conditions.near.count(own, start, end, widely=True) or None if conditions.near else 0

    def _compiled(self, term: Term) -> _Conditions:
        conditions = _Conditions(self._items(term.near), self._items(term.unless), {}, {})
        for written in term.unless_pattern:
            for pattern in _patterns(written, term):
                index = conditions.by_next if pattern.after else conditions.by_previous
                for word in pattern.after[:1] or pattern.before[-1:] or ({""},):
                    for spelling in word:
                        index.setdefault(spelling, []).append(pattern)
        return conditions

    def _items(self, written: tuple[str, ...]) -> _Items | None:
        if not written:
            return None
        items = [tuple(self.lemmas.of_item(word) for word in item.split()) for item in written]
        return _Items(
            words={lemma: place for place, item in enumerate(items) if len(item) == 1 for lemma in item[0]},
            phrases=tuple(item for item in items if len(item) > 1),
        )


def _stands(phrase: _Item, sentence: Surroundings) -> bool:
    """Whether the words of the phrase stand in the sentence one after another."""
    if any(word.isdisjoint(sentence.together) for word in phrase):
        return False
    each = sentence.each
    return any(
        all(not word.isdisjoint(each[place + offset]) for offset, word in enumerate(phrase))
        for place in range(len(each) - len(phrase) + 1)
    )


def _patterns(written: str, term: Term) -> Iterator[_Pattern]:
    """The pattern as it is compared.

    `_` is the term in any form, `_nya` the term with just this ending. A pattern without `_` names the term's own form
    itself, at whichever of its words the term stands.
    """
    words = folded(written).split()
    places = [place for place, word in enumerate(words) if _HERE in word]
    for place in places[:1] or range(len(words)):
        own = words[place]
        names = {own.replace(_HERE, folded(name)) for name in (term.headword, *term.aka)}
        yield _Pattern(
            before=tuple(_with_clitics(word) for word in words[:place]),
            own=frozenset() if own == _HERE else frozenset(names),
            after=tuple(_with_clitics(word) for word in words[place + 1 :]),
        )


def _with_clitics(word: str) -> frozenset[str]:
    return frozenset({word, *(word + clitic for clitic in _CLITICS)}) if word.isalpha() else frozenset({word})


def _fits(pattern: _Pattern, tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether the tokens `start` to `end` stand in the fixed pattern."""
    first, last = start - len(pattern.before), end + len(pattern.after)
    return (
        first >= 0
        and last <= len(tokens)
        and _are_spelt(tokens[first:start], pattern.before)
        and _are_spelt(tokens[end:last], pattern.after)
        and (not pattern.own or " ".join(folded(token.text) for token in tokens[start:end]) in pattern.own)
    )


def _are_spelt(tokens: tuple[Token, ...], spellings: _Item) -> bool:
    return all(folded(token.text) in words for token, words in zip(tokens, spellings, strict=True))
