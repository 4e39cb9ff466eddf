"""Words of an article to the glossary terms that they form."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from threading import Lock
from typing import NamedTuple

from reader.language.contexts import Contexts, Surroundings, surroundings
from reader.language.forms import Closeness
from reader.language.hits import Hit, HitFinder
from reader.language.match_analysis import MatchAnalyses
from reader.language.tokenizer import Sentence, sentences
from reader.language.vocabulary import Vocabulary
from reader.language.word_analyser import WordAnalyser
from reader.model.article import Block, BlockKind, Span
from reader.model.term import Term, TermMatch


class _Candidate(NamedTuple):
    """Tokens `start` to `end`, half-open, where at least one sense is possible; the likeliest is first."""

    start: int
    end: int
    senses: tuple[Hit, ...]


class _Searched(NamedTuple):
    """The sentences of those blocks of a text that are searched."""

    text: str
    blocks: Sequence[Block]
    is_foreign: Callable[[int], bool]

    def sentences(self, number: int) -> tuple[Sentence, ...]:
        """The sentences of a block; none of code and of another language."""
        block = self.blocks[number]
        if block.kind is BlockKind.CODE or self.is_foreign(number):
            return ()
        return sentences(self.text, block.span)

    def first_with_words(self, numbers: Iterable[int]) -> tuple[Sentence, ...]:
        """The sentences of the first of these blocks that has any."""
        return next((found for number in numbers if (found := self.sentences(number))), ())


class Matcher:
    """Finds the terms of one glossary in articles. Any thread may call it; calls wait for each other.

    `go_on` is called again and again while it is made; what it raises ends the making.
    """

    def __init__(self, analyser: WordAnalyser, terms: Sequence[Term], go_on: Callable[[], None] = lambda: None) -> None:
        self._hits = HitFinder(analyser, Vocabulary(_each(terms, go_on)))
        self._contexts = Contexts(analyser, _each(terms, go_on))
        self._analyses = MatchAnalyses(analyser)
        self._lock = Lock()

    def find(self, text: str, blocks: Iterable[Block], foreign: frozenset[int] = frozenset()) -> tuple[TermMatch, ...]:
        """The terms of a text, in reading order, none overlapping another.

        `foreign` are the numbers of blocks in another language; neither they nor code are searched. A term never
        reaches over the end of a block or a sentence, nor over a punctuation mark that is not its own. Where terms
        overlap the longest stands; where several senses share a place, `TermMatch.term` is the likeliest.
        """
        found = (
            sentence
            for number, block in enumerate(blocks)
            if number not in foreign and block.kind is not BlockKind.CODE
            for sentence in sentences(text, block.span)
        )
        with self._lock:
            return tuple(
                match for own in surroundings(found, self._contexts.lemmas) for match in self._in_sentence(text, own)
            )

    def find_between(
        self, text: str, blocks: Sequence[Block], numbers: range, is_foreign: Callable[[int], bool]
    ) -> tuple[TermMatch, ...]:
        """The terms in the blocks `numbers` of a text, the very ones that `find` gives for them in the whole text.

        `is_foreign` tells of a block's number whether it is in another language. A sentence's surroundings are the
        sentences beside it, so the last sentence before these blocks and the first one after them are looked at too.
        """
        is_searched = _Searched(text, blocks, is_foreign)
        own = [sentence for number in numbers for sentence in is_searched.sentences(number)]
        before = is_searched.first_with_words(range(numbers.start - 1, -1, -1))[-1:]
        after = is_searched.first_with_words(range(numbers.stop, len(blocks)))[:1]
        with self._lock:
            around = surroundings((*before, *own, *after), self._contexts.lemmas)
            inside = islice(around, len(before), len(before) + len(own))
            return tuple(match for each in inside for match in self._in_sentence(text, each))

    def _in_sentence(self, text: str, own: Surroundings) -> Iterator[TermMatch]:
        candidates = [
            _Candidate(start, end, senses)
            for (start, end), hits in self._hits.hits(own.sentence.tokens).items()
            if (senses := self._possible(hits, own, start, end))
        ]
        for candidate in _longest(candidates):
            yield self._match(text, own.sentence, candidate, candidates)

    def _possible(self, hits: list[Hit], own: Surroundings, start: int, end: int) -> tuple[Hit, ...]:
        """The senses that the context allows, of the closest hits only, in the order of their likelihood."""
        if len(hits) == 1:
            possible = self._contexts.hits(hits[0].use.term, own, start, end) is not None
            return (hits[0],) if possible else ()
        closest = min(hit.closeness for hit in hits)
        ranked: dict[str, tuple[tuple[int, int, int], Hit]] = {}
        for hit in hits:
            term = hit.use.term
            if hit.closeness is closest and term.id not in ranked:
                near = self._contexts.hits(term, own, start, end)
                if near is not None:
                    ranked[term.id] = (-near, term.level, hit.use.order), hit
        return tuple(hit for _, hit in sorted(ranked.values(), key=lambda entry: entry[0]))

    def _match(self, text: str, sentence: Sentence, candidate: _Candidate, candidates: list[_Candidate]) -> TermMatch:
        first, *others = candidate.senses
        span = Span(sentence.tokens[candidate.start].start, sentence.tokens[candidate.end - 1].end)
        return TermMatch(
            span=span,
            term=first.use.term,
            grade=first.closeness.grade,
            surface=text[span.start : span.end],
            analysis=self._analyses.of(first, sentence.tokens),
            alternatives=tuple(hit.use.term for hit in others),
            inner=_inner(candidate, candidates) if candidate.end - candidate.start > 1 else (),
        )


def _each(terms: Iterable[Term], go_on: Callable[[], None]) -> Iterator[Term]:
    for term in terms:
        go_on()
        yield term


def _longest(candidates: list[_Candidate]) -> list[_Candidate]:
    """Those that stand: the longest first, then the leftmost, none overlapping another; in reading order."""
    taken: set[int] = set()
    chosen: list[_Candidate] = []
    for candidate in sorted(candidates, key=lambda candidate: (candidate.start - candidate.end, candidate.start)):
        places = range(candidate.start, candidate.end)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(candidate)
    return sorted(chosen, key=lambda candidate: candidate.start)


def _inner(outer: _Candidate, candidates: list[_Candidate]) -> tuple[Term, ...]:
    """The shorter terms inside a longer one, in reading order, the longer of two first; family is too loose here."""
    inside = (
        candidate
        for candidate in candidates
        if outer.start <= candidate.start
        and candidate.end <= outer.end
        and candidate.end - candidate.start < outer.end - outer.start
        and candidate.senses[0].closeness is not Closeness.FAMILY
    )
    ordered = sorted(inside, key=lambda candidate: (candidate.start, -candidate.end))
    unique = {candidate.senses[0].use.term.id: candidate.senses[0].use.term for candidate in ordered}
    return tuple(term for identity, term in unique.items() if identity != outer.senses[0].use.term.id)
