"""Two layers of terms in one text as one: what the reader explains, and the glossary's terms."""

from collections.abc import Iterable
from dataclasses import replace

from reader.model.own_word import OWN
from reader.model.term import Grade, TermMatch
from reader.model.term_matches import TermMatches


def merged(own: Iterable[TermMatch], others: TermMatches) -> TermMatches:
    """The matches of both layers in reading order, none overlapping another.

    Where both have a place, the own match stands and has the other's term among its alternatives. A longer match of
    the other layer that holds the whole own match stands, with the own term first among those inside it; a mere word
    family of an own word gives way to whatever else stands there.
    """
    mine = [match for match in own if _stands(match, others)]
    displaced = {
        number for match in mine for number in others.numbers_in(match.span) if not _holds(others[number], match)
    }
    pieces: list[tuple[range, TermMatch]] = []
    for match in mine:
        numbers = others.numbers_in(match.span)
        if len(numbers) == 1 and numbers[0] not in displaced:
            longer = others[numbers[0]]
            if pieces and pieces[-1][0] == numbers:  # another own word inside it
                longer = pieces.pop()[1]
            pieces.append((numbers, _with_inner(longer, match)))
        else:
            start = max(numbers.start, pieces[-1][0].stop if pieces else 0)
            there = tuple(others[number] for number in numbers)
            pieces.append((range(start, max(start, numbers.stop)), _over(match, there)))
    return others.spliced(pieces) if pieces else others


def _stands(match: TermMatch, others: TermMatches) -> bool:
    """Whether an own match is kept at all: a mere word family only beside nothing closer."""
    return match.grade is not Grade.FAMILY or all(
        others.kind(number).grade is Grade.FAMILY for number in others.numbers_in(match.span)
    )


def _holds(longer: TermMatch, match: TermMatch) -> bool:
    return longer.span != match.span and longer.span.start <= match.span.start and match.span.end <= longer.span.end


def _with_inner(longer: TermMatch, match: TermMatch) -> TermMatch:
    inner = sorted((*longer.inner, match.term), key=lambda term: term.domain != OWN)  # own ones first, each in order
    return replace(longer, inner=tuple({term.id: term for term in inner}.values()))


def _over(match: TermMatch, there: tuple[TermMatch, ...]) -> TermMatch:
    """The own match with what stood in its place behind it."""
    same = [term for other in there if other.span == match.span for term in (other.term, *other.alternatives)]
    inside = [term for other in there if _holds(match, other) for term in (other.term,)]
    behind = [term for other in there if other.span == match.span for term in other.inner]
    return replace(match, alternatives=(*match.alternatives, *same), inner=(*match.inner, *inside, *behind))
