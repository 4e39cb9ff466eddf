"""How long a text takes to read."""

_WORDS_A_MINUTE = 150  # a learner's pace


def minutes(words: float) -> int:
    """The minutes that so many words take, rounded."""
    return round(words / _WORDS_A_MINUTE)
