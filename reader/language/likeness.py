"""How alike two wordings are."""


def likeness(one: str, other: str) -> float:
    """Which part of their code points two wordings have in common, in the same order: 0 to 1."""
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(one, other)
