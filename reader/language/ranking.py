"""What a reading costs: the usual before the unusual, the common before the rare, the rule before its breach."""

from reader.language.affixes import Boundary
from reader.language.lexicon import Entry
from reader.language.patterns import Pattern
from reader.language.phonology import begins_with_cluster

_COMMONNESS = (0.0, 0.0, 0.3, 0.9)
_COMMONNESS_WHOLE = (0.0, 0.0, 0.1, 0.5)
_LATER_CLASS = 0.15
_TAKES, _TAKES_OTHERS = -0.4, 0.3
_CLITICS_ONLY, _NAME, _COMMON_NAME, _NAME_WHOLE = 1.0, 0.5, 0.3, 0.9
_ONLY_DOUBLED = frozenset({"R"})
_AFFIXED_LOOK = 0.75
_DROPPED = 0.02
_SHORT = {2: 0.9, 3: 0.3}
_CLITICS = {"nya": 0.5, "ku": 0.9, "mu": 0.8, "lah": 0.7, "kah": 0.8, "pun": 0.9, "tah": 1.5}
NEVER = float("inf")


def clitic_cost(clitics: tuple[str, ...]) -> float:
    """What a stack of clitics adds."""
    return sum(_CLITICS[clitic] for clitic in clitics)


def base_cost(entry: Entry, pattern: Pattern) -> float:
    """What it costs to read a base in this pattern of affixes; NEVER where the lexicon forbids it."""
    name = _NAME if entry.classes[0] == "x" else 0.0
    if not pattern.prefixes and not pattern.suffix:
        return _COMMONNESS_WHOLE[entry.commonness] + _name_whole(entry) + _only_doubled(entry)
    if entry.frozen:
        return NEVER
    by_class = min(pattern.cost(letter) + place * _LATER_CLASS for place, letter in enumerate(entry.classes))
    asked = _CLITICS_ONLY if entry.clitics_only else name
    if entry.takes:
        asked = _TAKES if entry.takes & pattern.takes else _TAKES_OTHERS
    return by_class + _COMMONNESS[entry.commonness] + asked


def _name_whole(entry: Entry) -> float:
    """A rare name that could as well be a word with affixes gives way to it; a common one (melayu) does not."""
    return 0.0 if entry.classes[0] != "x" else _COMMON_NAME if entry.commonness == 1 else _NAME_WHOLE


def _only_doubled(entry: Entry) -> float:
    return 1.0 if entry.takes == _ONLY_DOUBLED else 0.0


def shape_cost(base: str, entry: Entry, pattern: Pattern) -> float:
    """What the look of a base adds.

    A very short base is more likely an accident, unless it asks for the pattern. A whole word in -an or -nya gives way
    to a root that asks for just that affix, unless it is frozen.
    """
    if not pattern.prefixes and not pattern.suffix:
        looks_affixed = base.endswith(("an", "nya")) and not entry.frozen
        return _AFFIXED_LOOK if looks_affixed else 0.4 if len(base) == 2 else 0.0
    return 0.0 if entry.takes & pattern.takes else _SHORT.get(len(base), 0.0)


def boundary_cost(base: str, entry: Entry, boundary: Boundary, *, per: bool = False) -> float:
    """What the meeting of prefix and base costs: 0 where it follows the rule for this base.

    `per` says that the prefix is per-: before r, only nouns take it (perumahan), other roots take peN- (perebutan).
    """
    if boundary is Boundary.KEPT:
        return 0.0 if entry.kept or entry.wavering or begins_with_cluster(base) else 0.8
    if boundary is Boundary.DROPPED:
        return 0.6 if entry.kept or begins_with_cluster(base) else _DROPPED
    if boundary is Boundary.BEFORE_R and per:
        return -0.2 if entry.classes[0] == "n" else 0.6
    if boundary is Boundary.UNNASAL:
        return 1.0 if base[0] == "p" else 0.0
    return _BOUNDARIES.get(boundary, 0.0)


_BOUNDARIES = {Boundary.DOUBLED_R: 1.0, Boundary.BEFORE_R: 0.25, Boundary.IRREGULAR: 0.6}
