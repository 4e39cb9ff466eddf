"""Two layers of terms in one text as one: what the reader explains, and the glossary's terms."""

from collections.abc import Iterable
from dataclasses import replace

from reader.model.term import Grade, TermMatch
from reader.model.term_matches import TermMatches


def merged(own: Iterable[TermMatch], others: TermMatches) -> TermMatches:
    """The matches of both layers in reading order, none overlapping another.

    Where both have a place, the own match stands and has the other's term among its alternatives. A longer match of
    the other layer that holds the whole own match stands, with the own term first among those inside it; a mere word
    family of an own word gives way to whatever else stands there.
    """
    pieces: list[tuple[range, TermMatch]] = []
    for match in own:
        numbers = others.numbers_in(match.span)
        if pieces and pieces[-1][0].stop > numbers.start:
            if _holds(pieces[-1][1], match):
                pieces[-1] = pieces[-1][0], _with_inner(pieces[-1][1], match)
                continue
            numbers = range(pieces[-1][0].stop, max(numbers.stop, pieces[-1][0].stop))
        there = tuple(others[number] for number in numbers)
        if len(there) == 1 and _holds(there[0], match):
            pieces.append((numbers, _with_inner(there[0], match)))
        elif not there or match.grade is not Grade.FAMILY or all(other.grade is Grade.FAMILY for other in there):
            pieces.append((numbers, _over(match, there)))
    return others.spliced(pieces) if pieces else others


def _holds(longer: TermMatch, match: TermMatch) -> bool:
    return longer.span != match.span and longer.span.start <= match.span.start and match.span.end <= longer.span.end


def _with_inner(longer: TermMatch, match: TermMatch) -> TermMatch:
    inner = (match.term, *longer.inner)
    return replace(longer, inner=tuple({term.id: term for term in inner}.values()))


def _over(match: TermMatch, there: tuple[TermMatch, ...]) -> TermMatch:
    """The own match with what stood in its place behind it."""
    same = [term for other in there if other.span == match.span for term in (other.term, *other.alternatives)]
    inside = [term for other in there if _holds(match, other) for term in (other.term,)]
    behind = [term for other in there if other.span == match.span for term in other.inner]
    return replace(match, alternatives=(*match.alternatives, *same), inner=(*match.inner, *inside, *behind))
