"""Whether a word is a term where it stands: the words near it, beside it, and the fixed patterns it is part of."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.language.tokenizer import Sentence, Token, TokenKind, folded
from reader.language.word_analyser import WordAnalyser
from reader.language.word_parts import read_parts
from reader.model.term import Term

_CACHED_WORDS = 200_000
_VERB = "~"
_HERE = "_"
_NONE: frozenset[str] = frozenset()
_CLITICS = ("nya", "lah", "kah", "pun")


class Lemmas:
    """The lemmas of each distinct word: the word, the stems inside it, and the verb under its voice.

    So a context word counts in every form built on it: `gugat` in all of its family, `gugatan` in *gugatannya* but not
    in *penggugat*, `menahan` in *ditahan*.
    """

    def __init__(self, analyser: WordAnalyser) -> None:
        self._analyser = analyser
        self._known: dict[str, frozenset[str]] = {}

    def of_form(self, word: str) -> frozenset[str]:
        """All lemmas of a word in the text."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) >= _CACHED_WORDS:
                self._known.clear()
            found = self._known[word] = self._find(folded(word))
        return found

    def of_item(self, word: str) -> frozenset[str]:
        """The lemmas by which a context word is found; one of them is enough."""
        word = folded(word)
        verbs = (read_parts(analysis.segmentation).voiceless for analysis in self._analyser.analyse(word)[:1])
        return frozenset({word, *(_VERB + verb for verb in verbs if verb)})

    def _find(self, word: str) -> frozenset[str]:
        lemmas = {word}
        for analysis in self._analyser.analyse(word)[:1]:
            verb = read_parts(analysis.segmentation).voiceless
            lemmas.update(analysis.stems, (analysis.root,), (_VERB + verb,) if verb else ())
        return frozenset(lemmas)


@dataclass
class Surroundings:
    """One sentence as contexts see it; its lemmas are found when they are first asked for."""

    sentence: Sentence
    lemmas: Lemmas

    @cached_property
    def each(self) -> tuple[frozenset[str], ...]:
        """The lemmas of every token; marks have none."""
        of_form = self.lemmas.of_form
        return tuple(of_form(token.text) if token.kind is TokenKind.WORD else _NONE for token in self.sentence.tokens)

    @cached_property
    def together(self) -> frozenset[str]:
        """The lemmas of the whole sentence."""
        return frozenset[str]().union(*self.each)


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

    def count(self, sentence: Surroundings, start: int, end: int) -> int:
        """How many items stand in the sentence, for single words outside the tokens `start` to `end`, half-open."""
        lemmas = self.words.keys() & sentence.together
        if lemmas and start < end:
            inside = frozenset[str]().union(*sentence.each[start:end])
            if not lemmas.isdisjoint(inside):
                outside = frozenset[str]().union(*sentence.each[:start], *sentence.each[end:])
                lemmas &= outside
        words = len({self.words[lemma] for lemma in lemmas})
        return words + sum(_stands(phrase, sentence) for phrase in self.phrases)


@dataclass(frozen=True, slots=True)
class _Conditions:
    """A term's contexts, ready to be compared; `bound` says that it needs one of its near words."""

    near: _Items
    unless: _Items
    patterns: tuple[_Pattern, ...]
    bound: bool


class Contexts:
    """Decides for each place which terms can stand there."""

    def __init__(self, analyser: WordAnalyser, terms: Iterable[Term]) -> None:
        self.lemmas = Lemmas(analyser)
        self._conditions = {
            term.id: self._compiled(term) for term in terms if term.near or term.unless or term.unless_pattern
        }

    def hits(self, term: Term, around: Sequence[Surroundings], number: int, start: int, end: int) -> int | None:
        """How many of the term's `near` words stand around it; None where its contexts exclude it.

        `around` are all sentences of the article in order, `number` is that of the term, whose tokens are `start` to
        `end`, half-open. `near` looks at this sentence and the two beside it, `unless` at this one only, and wins. The
        term's own words are no context for it, unless a phrase holds them.
        """
        conditions = self._conditions.get(term.id)
        if conditions is None:
            return 0
        own = around[number]
        if any(_fits(pattern, own.sentence.tokens, start, end) for pattern in conditions.patterns):
            return None
        if conditions.unless.count(own, start, end):
            return None
        if not conditions.bound:
            return 0
        beside = [around[other] for other in (number - 1, number + 1) if 0 <= other < len(around)]
        count = conditions.near.count(own, start, end) + sum(conditions.near.count(other, 0, 0) for other in beside)
        return count or None

    def _compiled(self, term: Term) -> _Conditions:
        return _Conditions(
            near=self._items(term.near),
            unless=self._items(term.unless),
            patterns=tuple(pattern for written in term.unless_pattern for pattern in _patterns(written, term)),
            bound=bool(term.near),
        )

    def _items(self, written: tuple[str, ...]) -> _Items:
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
