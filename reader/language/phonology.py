"""What the sounds of a base allow: syllables, and which shape of a prefix can stand before it."""

import re

from reader.language.affixes import LATERAL_ROOTS, VOWELS, Boundary

_DIGRAPHS = frozenset({"ng", "ny", "ps", "ts"})
_NUCLEUS = re.compile("[aiueo]+")


def syllables(base: str) -> int:
    """How many runs of vowels a base has; enough to tell one syllable from more."""
    return len(_NUCLEUS.findall(base))


def begins_with_cluster(base: str) -> bool:
    """Whether the second letter is a consonant too: such a base keeps p, t, k, s after a nasal (proses, syarat)."""
    return len(base) > 1 and base[1] not in VOWELS


def possible_onset(base: str) -> bool:
    """Whether an Indonesian word, or a loan in it, can begin like this."""
    if base[:2] in _DIGRAPHS:
        return base[2:3] in VOWELS
    if base[:1] in VOWELS or base[1:2] in VOWELS:
        return True
    return (base[0] in "pbtdkgfsc" and base[1] in "lrwyh") or (base[0] == "s" and base[1] in "pktcnm")


def fits(base: str, boundary: Boundary) -> bool:
    """Whether a base can stand at all after a prefix in this shape."""
    if boundary is Boundary.MONOSYLLABLE:
        return syllables(base) == 1
    if boundary is Boundary.ER_SYLLABLE:
        return base[1:3] == "er" and len(base) > 4
    if boundary is Boundary.LATERAL:
        return base in LATERAL_ROOTS
    return True
