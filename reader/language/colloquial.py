"""Spoken Indonesian: the bare nasal prefix and the suffix -in (ngoreksi, nyari, dikerjain)."""

from reader.language.affixes import (
    ALLOMORPHS,
    CONSONANTS,
    VOWELS,
    Allomorph,
    Boundary,
    Ending,
    PrefixShape,
    ending_table,
    prefix_table,
)
from reader.language.patterns import Pattern

_NASAL = (
    Allomorph("ng", "", VOWELS + "gh", Boundary.PLAIN),
    Allomorph("ng", "k", VOWELS, Boundary.DROPPED),
    Allomorph("nge", "", CONSONANTS, Boundary.PLAIN),
    Allomorph("ny", "s", VOWELS, Boundary.DROPPED),
    Allomorph("ny", "c", VOWELS, Boundary.DROPPED),
    Allomorph("n", "t", VOWELS, Boundary.DROPPED),
    Allomorph("n", "", "cdj", Boundary.PLAIN),
    Allomorph("m", "p", VOWELS, Boundary.DROPPED),
    Allomorph("m", "", "b", Boundary.PLAIN),
)
_COSTS = {
    (("N",), ""): 1.6, (("N",), "in"): 1.5, (("N",), "i"): 2.0, (("N",), "kan"): 2.0, (("di",), "in"): 1.5,
    ((), "in"): 1.8, (("ke",), ""): 1.9, (("ter",), "in"): 2.0, (("ku",), "in"): 2.0, (("meN",), "in"): 2.0,
}  # fmt: skip


def tables() -> tuple[
    dict[str, tuple[PrefixShape, ...]], dict[str, Ending], dict[tuple[tuple[str, ...], str], Pattern]
]:
    """The prefix shapes, endings and licensed patterns of spoken Indonesian."""
    orders = tuple(dict.fromkeys(prefixes for prefixes, _ in _COSTS if prefixes))
    patterns = {
        key: Pattern(
            *key,
            verb=cost,
            noun=cost + (0.3 if key[1] else 0.8),
            adjective=cost + 0.2,
            other=cost + 0.8,
            takes=frozenset(),
        )
        for key, cost in _COSTS.items()
    }
    return prefix_table(orders, {**ALLOMORPHS, "N": _NASAL}), ending_table(("", "in", "i", "kan")), patterns
