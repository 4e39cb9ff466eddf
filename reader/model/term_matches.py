"""The terms of an article in reading order, kept small: a book has hundreds of thousands, most of them alike."""

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import compress
from typing import NamedTuple, overload

from reader.model.article import Span
from reader.model.term import Term, TermFilter, TermMatch


class MatchRun(NamedTuple):
    """Matches that follow one another: where each begins and ends, and the number of what it is in a table."""

    starts: "array[int]"
    ends: "array[int]"
    kinds: "array[int]"


@dataclass(frozen=True, slots=True)
class TermPlaces:
    """How often a term stands in a text, where first, and in which forms, some of them perhaps twice."""

    term: Term
    count: int
    first: Span
    surfaces: tuple[str, ...]


class TermMatches(Sequence[TermMatch]):
    """Matches in reading order, none overlapping another; each is made when it is asked for.

    Twelve bytes a match; what matches have in common (all but the place) is kept once. Made by a MatchTable.
    """

    __slots__ = ("_run", "_table")

    def __init__(self, run: MatchRun, table: list[TermMatch]) -> None:
        self._run = run
        self._table = table

    @classmethod
    def of(cls, matches: Iterable[TermMatch]) -> "TermMatches":
        """These matches, which are in reading order."""
        if isinstance(matches, TermMatches):
            return matches
        table = MatchTable()
        return table.joined([table.run(matches)])

    def __len__(self) -> int:
        return len(self._run.starts)

    @overload
    def __getitem__(self, number: int) -> TermMatch: ...
    @overload
    def __getitem__(self, number: slice) -> tuple[TermMatch, ...]: ...
    def __getitem__(self, number: int | slice) -> TermMatch | tuple[TermMatch, ...]:
        if isinstance(number, slice):
            return tuple(self[each] for each in range(*number.indices(len(self))))
        kind = self._table[self._run.kinds[number]]
        start = self._run.starts[number]
        if kind.span.start == start:
            return kind
        span = Span(start, self._run.ends[number])
        return TermMatch(span, kind.term, kind.grade, kind.surface, kind.analysis, kind.alternatives, kind.inner)

    def __iter__(self) -> Iterator[TermMatch]:
        return (self[number] for number in range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        if isinstance(other, TermMatches) and other._table is self._table:
            return self._run == other._run
        return len(self) == len(other) and all(own == its for own, its in zip(self, other, strict=True))

    def __hash__(self) -> int:
        return hash((self._run.starts.tobytes(), self._run.ends.tobytes()))

    def __repr__(self) -> str:
        return f"TermMatches({len(self)})"

    def span(self, number: int) -> Span:
        """Where a match stands."""
        return Span(self._run.starts[number], self._run.ends[number])

    def kind(self, number: int) -> TermMatch:
        """A match that is like this one in all but its place."""
        return self._table[self._run.kinds[number]]

    def numbers_in(self, span: Span) -> range:
        """The numbers of the matches that have a part in a range."""
        return range(bisect_right(self._run.ends, span.start), bisect_left(self._run.starts, span.end))

    def number_at(self, span: Span) -> int | None:
        """The number of the match with just this range, or None."""
        number = bisect_left(self._run.starts, span.start)
        found = number < len(self) and (self._run.starts[number], self._run.ends[number]) == (span.start, span.end)
        return number if found else None

    def same(self, number: int) -> list[int]:
        """The numbers of all matches with the term of one, that one among them, in reading order."""
        wanted = self._table[self._run.kinds[number]].term.id
        kinds = {kind for kind, match in enumerate(self._table) if match.term.id == wanted}
        return [place for place, kind in enumerate(self._run.kinds) if kind in kinds]

    def passing(self, passes: Callable[[Term], bool]) -> "TermMatches":
        """The matches whose term passes."""
        good = [passes(match.term) for match in self._table]
        if all(good):
            return self
        chosen = [good[kind] for kind in self._run.kinds]
        parts = (array(part.typecode, compress(part, chosen)) for part in self._run)
        return TermMatches(MatchRun(*parts), self._table)

    def marked_by(self, chosen: TermFilter) -> "TermMatches":
        """The matches that a filter marks."""
        marked = self.passing(chosen.marks)
        return marked.firsts() if chosen.density == "first" else marked

    def firsts(self) -> "TermMatches":
        """The first match of each term."""
        seen: set[str] = set()
        first = []
        for kind in self._run.kinds:
            term_id = self._table[kind].term.id
            first.append(term_id not in seen)
            seen.add(term_id)
        parts = (array(part.typecode, compress(part, first)) for part in self._run)
        return TermMatches(MatchRun(*parts), self._table)

    def spliced(self, pieces: Iterable[tuple[range, TermMatch]]) -> "TermMatches":
        """These matches with each piece's match in the place of those numbers; the pieces are in reading order."""
        table = MatchTable(self._table)
        parts: list[MatchRun] = []
        place = 0
        for numbers, match in pieces:
            parts += (self._part(place, numbers.start), table.run((match,)))
            place = numbers.stop
        return table.joined([*parts, self._part(place, len(self))])

    def _part(self, first: int, last: int) -> MatchRun:
        return MatchRun(*(part[first:last] for part in self._run))

    def terms(self) -> list[TermPlaces]:
        """Each term once, in the order in which they first stand in the text; no match is made for it."""
        kinds = self._run.kinds
        firsts = dict(zip(reversed(kinds), range(len(kinds) - 1, -1, -1), strict=True))
        counted = Counter(kinds)
        places: dict[str, TermPlaces] = {}
        for kind in sorted(firsts, key=firsts.__getitem__):
            match, count = self._table[kind], counted[kind]
            known = places.get(match.term.id) or TermPlaces(match.term, 0, self.span(firsts[kind]), ())
            surfaces = (*known.surfaces, match.surface)
            places[match.term.id] = replace(known, count=known.count + count, surfaces=surfaces)
        return list(places.values())

    def domains(self) -> Counter[str]:
        """How many matches there are of each domain."""
        counted = Counter[str]()
        for kind, count in Counter(self._run.kinds).items():
            counted[self._table[kind].term.domain] += count
        return counted


class MatchTable:
    """What the matches of one article have in common, each once; it grows while matches are being found."""

    def __init__(self, begun: Iterable[TermMatch] = ()) -> None:
        """A table that goes on from the one of other matches, whose numbers stay what they are."""
        self._table = list(begun)
        self._numbers: dict[object, int] = {}

    def run(self, matches: Iterable[TermMatch]) -> MatchRun:
        """Matches, made small."""
        run = _empty()
        for match in matches:
            run.starts.append(match.span.start)
            run.ends.append(match.span.end)
            run.kinds.append(self._number(match))
        return run

    def joined(self, runs: Iterable[MatchRun]) -> TermMatches:
        """Runs of this table, which follow one another in the text, as one value."""
        whole = _empty()
        for run in runs:
            for part, more in zip(whole, run, strict=True):
                part.extend(more)
        return TermMatches(whole, self._table)

    def _number(self, match: TermMatch) -> int:
        alternatives = tuple(term.id for term in match.alternatives)
        inner = tuple(term.id for term in match.inner)
        key = (match.term.id, match.grade, match.surface, match.analysis, alternatives, inner)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._table)
            self._table.append(match)
        return number


def _empty() -> MatchRun:
    return MatchRun(array("I"), array("I"), array("I"))
