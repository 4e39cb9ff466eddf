"""A word to its readings: every licensed way to take affixes off it that leaves a base of the lexicon."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from reader.language.affixes import Boundary, Ending, PrefixShape
from reader.language.lexicon import Entry
from reader.language.patterns import Pattern
from reader.language.phonology import fits
from reader.language.ranking import NEVER, base_cost, boundary_cost, clitic_cost, shape_cost

_VOICES = (("meN",), ("di",), ("ter",))
_K_WRITTEN_ONCE = 0.5
"""How much less meN-…-an costs after k: *menunjukan* is *menunjukkan* with its k written once, a common slip."""

_SE, _NYA, _SE_NYA = ("se",), ("nya",), 0.5
"""se-…-nya is a pattern of its own (sebaiknya, seadanya)."""


class Reading(NamedTuple):
    """One way to read a word: what it costs, the base that is left, and the affixes around it.

    `end` is where in the word the ending begins; `entry` is None where the base is not in the lexicon.
    """

    cost: float
    base: str
    entry: Entry | None
    prefix: PrefixShape
    ending: Ending
    pattern: Pattern
    end: int


@dataclass(frozen=True, slots=True)
class _Option:
    """A prefix shape with the patterns that it may enter, by suffix."""

    shape: PrefixShape
    patterns: dict[str, Pattern]


class Stripper:
    """Takes words apart by the tables of affixes; the same word always gives the same readings."""

    def __init__(
        self,
        prefixes: dict[str, tuple[PrefixShape, ...]],
        endings: dict[str, Ending],
        patterns: dict[tuple[tuple[str, ...], str], Pattern],
    ) -> None:
        by_order: dict[tuple[str, ...], dict[str, Pattern]] = {}
        for (tags, suffix), pattern in patterns.items():
            by_order.setdefault(tags, {})[suffix] = pattern
        self._options = {
            written: tuple(_Option(shape, by_order[shape.tags]) for shape in shapes if shape.tags in by_order)
            for written, shapes in prefixes.items()
        }
        self._endings = endings
        self._clitics = {ending.clitics: clitic_cost(ending.clitics) for ending in self._endings.values()}
        self._longest_prefix = max(map(len, self._options))
        self._longest_ending = max(map(len, self._endings))
        self._costs: dict[tuple[Entry, Pattern], float] = {}

    def readings(self, word: str, entry_of: Callable[[str], Entry | None]) -> list[Reading]:
        """Every reading of a lower-case word whose base has an entry, in no order."""
        found = []
        for base, shape, ending, pattern, end in self._splits(word):
            entry = entry_of(base)
            if entry is not None and fits(base, shape.boundary):
                cost = self._cost(base, entry, shape, ending, pattern)
                if cost < NEVER:
                    found.append(Reading(cost, base, entry, shape, ending, pattern, end))
        return found

    def guesses(self, word: str) -> list[Reading]:
        """Every reading of a lower-case word by its affixes alone, in no order and at no cost."""
        return [
            Reading(0.0, base, None, shape, ending, pattern, end)
            for base, shape, ending, pattern, end in self._splits(word)
            if fits(base, shape.boundary)
        ]

    def _splits(self, word: str) -> list[tuple[str, PrefixShape, Ending, Pattern, int]]:
        length = len(word)
        endings = [(length, self._endings[""])]
        for size in range(1, min(length - 1, self._longest_ending + 1)):
            ending = self._endings.get(word[length - size :])
            if ending is not None:
                endings.append((length - size, ending))
        found = []
        for size in range(min(length - 1, self._longest_prefix + 1)):
            for option in self._options.get(word[:size], ()):
                shape, patterns = option.shape, option.patterns
                if word[size] not in shape.before and size:
                    continue
                for end, ending in endings:
                    pattern = patterns.get(ending.suffix)
                    if pattern is not None and end - size > 1:
                        found.append((shape.lost + word[size:end], shape, ending, pattern, end))
        return found

    def _cost(self, base: str, entry: Entry, shape: PrefixShape, ending: Ending, pattern: Pattern) -> float:
        cost = self._costs.get((entry, pattern))
        if cost is None:
            cost = self._costs[entry, pattern] = base_cost(entry, pattern)
        if shape.boundary is not Boundary.PLAIN:
            cost += boundary_cost(base, entry, shape.boundary, per=shape.tags[-1:] == ("per",))
        if ending.suffix == "an" and base[-1] == "k" and shape.tags[:1] in _VOICES:
            cost -= _K_WRITTEN_ONCE
        if shape.tags == _SE and ending.clitics[:1] == _NYA:
            cost -= _SE_NYA
        return cost + self._clitics[ending.clitics] + shape_cost(base, entry, pattern)
