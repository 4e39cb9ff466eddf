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
_K_WRITTEN_ONCE = 0.8
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


_Split = tuple[Entry, str, PrefixShape, Ending, Pattern, int]
_ANYTHING = Entry("n", 3)


def _anything(_base: str) -> Entry:
    return _ANYTHING


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
        self._starts = frozenset(written[:2] for written in self._options if written)
        self._last_letters = frozenset(written[-1] for written in endings if written)
        self._longest_ending = max(map(len, self._endings))
        self._costs: dict[tuple[Entry, Pattern], float] = {}

    def readings(self, word: str, entry_of: Callable[[str], Entry | None]) -> list[Reading]:
        """Every reading of a lower-case word whose base has an entry, in no order."""
        found = []
        for entry, base, shape, ending, pattern, end in self._splits(word, entry_of):
            if shape.boundary is Boundary.PLAIN or fits(base, shape.boundary):
                cost = self._cost(base, entry, shape, ending, pattern)
                if cost < NEVER:
                    found.append(Reading(cost, base, entry, shape, ending, pattern, end))
        return found

    def guesses(self, word: str) -> list[Reading]:
        """Every reading of a lower-case word by its affixes alone, in no order and at no cost."""
        return [
            Reading(0.0, base, None, shape, ending, pattern, end)
            for _, base, shape, ending, pattern, end in self._splits(word, _anything)
            if fits(base, shape.boundary)
        ]

    def _splits(self, word: str, entry_of: Callable[[str], Entry | None]) -> list[_Split]:
        length, found = len(word), []
        endings = self._endings_of(word)
        longest = min(length - 2, self._longest_prefix) if word[:2] in self._starts or word[:1] in self._starts else 0
        for size in range(max(longest, 0) + 1):
            for option in self._options.get(word[:size], ()):
                shape, patterns = option.shape, option.patterns
                if size and word[size] not in shape.before:
                    continue
                for end, ending in endings:
                    pattern = patterns.get(ending.suffix)
                    if pattern is not None and end - size > 1:
                        base = shape.lost + word[size:end]
                        entry = entry_of(base)
                        if entry is not None:
                            found.append((entry, base, shape, ending, pattern, end))
        return found

    def _endings_of(self, word: str) -> list[tuple[int, Ending]]:
        """The endings that the word can have, each with where it begins; that of no ending first."""
        length, table = len(word), self._endings
        found = [(length, table[""])]
        if word[-1:] in self._last_letters:
            for size in range(1, min(length - 1, self._longest_ending + 1)):
                ending = table.get(word[length - size :])
                if ending is not None:
                    found.append((length - size, ending))
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
