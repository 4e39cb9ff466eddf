"""Words whose root is not in the lexicon: which strips are safe enough to offer."""

from reader.language.affixes import Boundary
from reader.language.phonology import begins_with_cluster, possible_onset, syllables
from reader.language.stripping import Reading

_SAFE = {
    ("meN", "kan"): 0.6, ("di", "kan"): 0.6, ("ter", "kan"): 1.0, ("ku", "kan"): 1.2, ("kau", "kan"): 1.0,
    ("meN", "i"): 1.2, ("di", "i"): 1.3,
    ("meN", ""): 1.0, ("di", ""): 1.7, ("ber", ""): 1.2, ("ter", ""): 1.4, ("peN", ""): 1.4,
    ("ber", "kan"): 1.0, ("ber", "an"): 1.2,
    ("peN", "an"): 0.9, ("ke", "an"): 1.0, ("per", "an"): 1.1,
    ("meN+per", "kan"): 0.5, ("di+per", "kan"): 0.5, ("meN+per", ""): 0.9, ("di+per", ""): 0.9,
    ("meN+per", "i"): 0.8, ("di+per", "i"): 0.8,
    ("", "kan"): 1.3, ("", "an"): 1.7, ("", ""): 1.0,
}  # fmt: skip
"""What it costs to take these affixes off an unknown base; a word left whole costs 1.5."""

_CLITICS = {"nya": -0.3, "lah": 0.2, "kah": 0.2, "pun": 0.2, "ku": 0.8, "mu": 0.8, "tah": 1.0}
_SHORT = {3: 0.6, 4: 0.15}


def guess_cost(reading: Reading) -> float | None:
    """The cost of reading an unknown word so; None where that would be too adventurous."""
    base, pattern, clitics = reading.base, reading.pattern, reading.ending.clitics
    cost = _SAFE.get(("+".join(pattern.prefixes), pattern.suffix))
    affixed = pattern.prefixes or pattern.suffix or clitics
    if cost is None or not affixed or len(base) < 3 or not syllables(base) or not possible_onset(base):
        return None
    if reading.prefix.boundary is Boundary.KEPT and not begins_with_cluster(base):
        cost += 0.1
    if reading.prefix.boundary is Boundary.DROPPED:
        cost += 0.1 if base[0] != "k" else 0.3
    return cost + sum(_CLITICS[clitic] for clitic in clitics) + _SHORT.get(len(base), 0.0)
