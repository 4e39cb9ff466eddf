"""One way to take a word apart, and how it is written down."""

from enum import Enum
from typing import NamedTuple

from reader.model.analysis import Analysis


class Doubling(Enum):
    """What is said twice: nothing, the base inside the affixes, the whole word, or the base's first consonant."""

    NONE = ""
    BASE = "base"
    WORD = "word"
    PARTIAL = "partial"


class Parse(NamedTuple):
    """A word's parts. `base` is what the affixes stand around, as it is written down; `cost` is lower for likelier."""

    cost: float
    root: str
    prefixes: tuple[str, ...]
    base: str
    suffix: str
    clitics: tuple[str, ...]
    stems: tuple[str, ...]
    doubling: Doubling = Doubling.NONE

    @property
    def bare(self) -> bool:
        """Whether there is nothing around the base but clitics."""
        return not self.prefixes and not self.suffix

    def segmentation(self) -> str:
        """The parts in the notation of `Analysis`."""
        prefixes, proclitic = self.prefixes, ""
        if prefixes and prefixes[0] in PROCLITICS:
            prefixes, proclitic = prefixes[1:], prefixes[0] + "="
        text = "+".join((*prefixes, self.base, self.suffix) if self.suffix else (*prefixes, self.base))
        if self.doubling is not Doubling.NONE:
            text = self._doubled(prefixes, text)
        return proclitic + text + "".join(["=" + clitic for clitic in self.clitics])

    def _doubled(self, prefixes: tuple[str, ...], text: str) -> str:
        if self.doubling is Doubling.PARTIAL:
            return "R+" + text
        if self.doubling is Doubling.WORD:
            return f"({text})+R" if "+" in text else text + "+R"
        return "+".join(filter(None, (*prefixes, self.base, "R", self.suffix)))

    def analysis(self) -> Analysis:
        """The parse as the rest of the program knows it."""
        return Analysis(self.root, self.segmentation(), self.stems, -self.cost)


PROCLITICS = frozenset({"ku", "kau"})


def whole(word: str, cost: float) -> Parse:
    """The word as its own root."""
    return Parse(cost, word, (), word, "", (), (word,))
