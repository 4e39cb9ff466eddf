"""What a segmentation says of a word: its clitics, the word without them, its affixes, and the verb under its voice."""

from dataclasses import dataclass
from functools import lru_cache

_BEFORE = frozenset({"ku", "kau"})
_AFTER = frozenset({"nya", "ku", "mu", "lah", "kah", "pun"})
_PREFIXES = frozenset({"meN", "peN", "pe", "ber", "ter", "per", "di", "ke", "se"})
_VOICES = ("meN+", "di+")


@dataclass(frozen=True, slots=True)
class WordParts:
    """A segmentation, read.

    `before` and `after` are the clitics in the order they are written; `core` is the segmentation without them.
    """

    before: tuple[str, ...]
    core: str
    after: tuple[str, ...]

    @property
    def doubled(self) -> bool:
        """Whether the whole word, or its root, is reduplicated."""
        return self.core.endswith("+R")

    @property
    def voiceless(self) -> str:
        """The verb without its voice, `dakwa` of meN+dakwa, di+dakwa and ku=dakwa; empty where there is no voice.

        The suffix stays, for *mendakwa* and *mendakwakan* are two verbs.
        """
        for voice in _VOICES:
            if self.core.startswith(voice):
                return self.core.removeprefix(voice)
        return self.core if self.before else ""

    @property
    def bare_verb(self) -> bool:
        """Whether the form has a verb's suffix and no prefix, as imperatives and object-first clauses have."""
        return self.core.endswith(("+kan", "+i")) and not self.core.startswith(tuple(f"{p}+" for p in _PREFIXES))

    @property
    def pattern(self) -> str:
        """The affixes around the root: `peN-an` of peN+sidik+an, `meN+per-kan` of meN+per+timbang+kan, `-` of none."""
        pieces = [piece for piece in self.core.replace("(", "").replace(")", "").split("+") if piece != "R"]
        count = next((place for place, piece in enumerate(pieces) if piece not in _PREFIXES), len(pieces) - 1)
        return "+".join(pieces[:count]) + "-" + "+".join(pieces[count + 1 :])


@lru_cache(maxsize=50_000)
def read_parts(segmentation: str) -> WordParts:
    """The parts of a segmentation in the notation of `model.analysis.Analysis`."""
    pieces = segmentation.split("=")
    first, last = 0, len(pieces)
    while last - first > 1 and pieces[first] in _BEFORE:
        first += 1
    while last - first > 1 and pieces[last - 1] in _AFTER:
        last -= 1
    return WordParts(tuple(pieces[:first]), "=".join(pieces[first:last]), tuple(pieces[last:]))


def without_clitics(word: str, parts: WordParts) -> str:
    """The written word without the clitics that `parts` names; empty where it does not end and begin with them."""
    for clitic in reversed(parts.after):
        if not word.endswith(clitic):
            return ""
        word = word.removesuffix(clitic).removesuffix("-")
    for clitic in parts.before:
        if not word.startswith(clitic):
            return ""
        word = word.removeprefix(clitic).removeprefix("-")
    return word


def undoubled(word: str) -> str:
    """`alat` of *alat-alat*; empty where the two halves are not the same."""
    half, _, other = word.partition("-")
    return half if half == other else ""
