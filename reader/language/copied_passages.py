"""Passages of a new text that come, word for word, from another place of the old text: moved there, or copied."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.language.unique_runs import Gap, Run, grams
from reader.language.word_sequences import WordSequence

_GRAM = 5
_PLACES = 8
"""At how many places of the old text a few words may stand before they count as everybody's words."""

_BLOCK = 32
"""Runs are looked up by blocks of so many words of the old text."""

_SHORTEST = 5
_SHORTEST_UNIQUE = 20
"""A moved passage has at least so many words, and code points, if it stands once in the old text ..."""

_SHORTEST_REPEATED = 10
"""... and so many words if parts of it are repeated there."""

_LEAD = 4
"""By how many words a copy must be longer than what its neighbours, or another place, would explain."""


class Copy(NamedTuple):
    """A run that agrees with another place than its neighbours'.

    `second` is how many of its words stand at a second place of the old text, `elsewhere` how many of them the new
    text has a second time.
    """

    run: Run
    second: int
    elsewhere: int


def copies(old: WordSequence, new: WordSequence, gaps: Sequence[Gap]) -> list[Copy]:
    """The longest copies in the new sides of the gaps; the time grows with the texts.

    Each ends with its paragraph: beyond that, texts that set few sentences down in many orders agree by chance.
    """
    places = _places(old, new, gaps)
    found: list[tuple[Run, int]] = []
    known: dict[int, list[Run]] = {}
    for gap in gaps:
        for line in new.lines(gap.new, gap.new_end):
            part = Gap(gap.old, gap.old_end, line.start, line.end)
            runs, standing = _common_runs(old.words, new.words, part, places)
            found += _copies_in(part, runs, standing)
            for run in runs:
                for block in range(run.old // _BLOCK, run.old_end // _BLOCK + 1):
                    known.setdefault(block, []).append(run)
    return [Copy(run, second, _elsewhere(run, known)) for run, second in found]


def told_apart(copied: Sequence[Copy], images: Sequence[int], old: WordSequence) -> list[Run]:
    """The copies whose passage stands no more in its old place, and that are the only one of it: those that moved."""
    moved = [copy.run for copy in copied if _is_telling(copy, old) and _is_free(copy.run, images)]
    return sorted(moved, key=lambda run: run.old)


def _elsewhere(run: Run, known: dict[int, list[Run]]) -> int:
    rivals = {
        other
        for block in range(run.old // _BLOCK, run.old_end // _BLOCK + 1)
        for other in known[block]
        if other.old - other.new != run.old - run.new
    }
    return max((min(run.old_end, other.old_end) - max(run.old, other.old) for other in rivals), default=0)


def _is_telling(copy: Copy, old: WordSequence) -> bool:
    run = copy.run
    if copy.elsewhere > run.length - _LEAD:
        return False
    if copy.second:
        return run.length >= max(_SHORTEST_REPEATED, copy.second + _LEAD)
    return run.length >= _SHORTEST and old.length(run.old, run.old_end) >= _SHORTEST_UNIQUE


def _is_free(run: Run, images: Sequence[int]) -> bool:
    return all(images[index] < 0 for index in range(run.old, run.old_end))


def _places(old: WordSequence, new: WordSequence, gaps: Sequence[Gap]) -> dict[tuple[int, ...], list[int]]:
    places: dict[tuple[int, ...], list[int]] = {
        gram: [] for gap in gaps for gram in grams(new.words, gap.new, gap.new_end, _GRAM)
    }
    if places:
        for index, gram in enumerate(grams(old.words, 0, len(old), _GRAM)):
            known = places.get(gram)
            if known is not None and len(known) <= _PLACES:
                known.append(index)
    return places


def _copies_in(gap: Gap, runs: list[Run], standing: dict[int, list[Run]]) -> list[tuple[Run, int]]:
    """The longest copies, what others overlap cut off; a copy must lead over what the gap's own words explain."""
    taken = [False] * (gap.new_end - gap.new)
    found: list[tuple[Run, int]] = []
    elsewhere = [run for run in runs if not gap.old <= run.old < gap.old_end]
    for whole in sorted(elsewhere, key=lambda run: -run.length):
        run = _not_taken(whole, taken, gap.new)
        if run.length < _SHORTEST:
            continue
        rivals = {other for place in range(run.new, run.new_end) for other in standing.get(place, ())}
        shared = [(other, min(run.new_end, other.new_end) - max(run.new, other.new)) for other in rivals]
        own = max((length for other, length in shared if gap.old <= other.old < gap.old_end), default=0)
        if run.length < own + _LEAD:
            continue
        second = max((length for other, length in shared if other.old - other.new != run.old - run.new), default=0)
        found.append((run, second))
        taken[run.new - gap.new : run.new_end - gap.new] = [True] * run.length
    return found


def _common_runs(
    old: Sequence[int], new: Sequence[int], gap: Gap, places: dict[tuple[int, ...], list[int]]
) -> tuple[list[Run], dict[int, list[Run]]]:
    """Every longest run of the gap's new words that stands in the old text, and which of them cover a new word."""
    runs: list[Run] = []
    standing: dict[int, list[Run]] = {}
    latest: dict[int, Run] = {}
    for place, gram in enumerate(grams(new, gap.new, gap.new_end, _GRAM), gap.new):
        known = places[gram]
        if len(known) > _PLACES:
            continue
        for start in known:
            run = latest.get(start - place)
            if run is None or run.new_end <= place:
                run = latest[start - place] = _longest(old, new, start, place, gap)
                runs.append(run)
            standing.setdefault(place, []).append(run)
    return runs, standing


def _not_taken(run: Run, taken: list[bool], first: int) -> Run:
    start, end = run.new, run.new_end
    while start < end and taken[start - first]:
        start += 1
    while end > start and taken[end - 1 - first]:
        end -= 1
    return Run(run.old + start - run.new, start, end - start)


def _longest(old: Sequence[int], new: Sequence[int], start: int, place: int, gap: Gap) -> Run:
    length = 0
    while place + length < gap.new_end and start + length < len(old) and old[start + length] == new[place + length]:
        length += 1
    back = 0
    while place - back > gap.new and start > back and old[start - back - 1] == new[place - back - 1]:
        back += 1
    return Run(start - back, place - back, length + back)
