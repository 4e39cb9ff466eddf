"""Words whose root is not in the lexicon: which strips are safe enough to offer."""

from reader.language.affixes import Boundary
from reader.language.phonology import begins_with_cluster, possible_onset, syllables
from reader.language.stripping import Reading

_SAFE = {
    ("meN", "kan"): 0.6, ("di", "kan"): 0.6, ("ter", "kan"): 1.0, ("ku", "kan"): 1.2, ("kau", "kan"): 1.0,
    ("meN", "i"): 1.2, ("di", "i"): 1.3,
    ("meN", ""): 1.0, ("di", ""): 1.4, ("ber", ""): 1.2, ("ter", ""): 1.3, ("peN", ""): 1.4,
    ("ber", "kan"): 1.0, ("ber", "an"): 1.2,
    ("peN", "an"): 0.9, ("ke", "an"): 1.0, ("per", "an"): 1.1,
    ("meN+per", "kan"): 0.5, ("di+per", "kan"): 0.5, ("meN+per", ""): 0.9, ("di+per", ""): 0.9,
    ("meN+per", "i"): 0.8, ("di+per", "i"): 0.8,
    ("ber+ke", "an"): 0.9, ("ber+peN", "an"): 1.0, ("ke+ter", "an"): 0.8, ("ke+ber", "an"): 0.8,
    ("peN+ber", "an"): 0.8, ("meN+ber", "kan"): 0.5, ("di+ber", "kan"): 0.5,
    ("", "kan"): 1.3, ("", "an"): 1.4, ("", ""): 1.3,
}  # fmt: skip
"""What it costs to take these affixes off an unknown base; a word left whole costs 1.5."""

_CLITICS = {"nya": -0.3, "lah": 0.5, "kah": 0.3, "pun": 0.2, "ku": 0.8, "mu": 0.8, "tah": 1.0}
_SHORT = {3: 0.6, 4: 0.15}


def guess_cost(reading: Reading) -> float | None:
    """The cost of reading an unknown word so; None where that would be too adventurous."""
    base, pattern, clitics = reading.base, reading.pattern, reading.ending.clitics
    cost = _SAFE.get(("+".join(pattern.prefixes), pattern.suffix))
    affixed = pattern.prefixes or pattern.suffix or clitics
    if cost is None or not affixed or len(base) < 3 or not syllables(base) or not possible_onset(base):
        return None
    short = _SHORT.get(len(base), 0.0) * (0.5 if not pattern.prefixes and not pattern.suffix else 1.0)
    return cost + _meeting(reading) + sum(_CLITICS[clitic] for clitic in clitics) + short


def _meeting(reading: Reading) -> float:
    """How well prefix, base and suffix meet; an unknown root behind a nasal has most often lost its first letter."""
    base, boundary = reading.base, reading.prefix.boundary
    cost = _BOUNDARIES.get(boundary, 0.0)
    if boundary is Boundary.KEPT and begins_with_cluster(base):
        cost = 0.0
    if boundary is Boundary.DROPPED and base[0] == "k":
        cost += 0.2
    if boundary is Boundary.PLAIN and reading.prefix.tags[-1:] in (("meN",), ("peN",)) and base[0] in "mn":
        cost += 0.5
    if reading.ending.suffix == "i" and base.endswith(("as", "is", "us")):
        cost += 1.0
    if base.endswith(_LOAN_ENDINGS):
        cost -= 0.4
    return cost


_BOUNDARIES = {Boundary.KEPT: 0.1, Boundary.DROPPED: 0.1, Boundary.BEFORE_R: 0.3, Boundary.IRREGULAR: 1.0}
_LOAN_ENDINGS = ("asi", "isi", "usi", "itas", "isme")
