"""Names brought to the form in which they are compared, so that capitals, accents and hyphens do not matter."""

import unicodedata

_LONGEST = 200
_SAME = str.maketrans({"-": " ", "‐": " ", "‑": " ", "–": " ", "'": None, "’": None, "‘": None, "ʼ": None, "`": None})


def fold_name(name: str) -> str:
    """The name in small letters, without accents, apostrophes and control characters, hyphens and white space as one
    space; at most 200 code points of it.
    """
    plain = unicodedata.normalize("NFKD", name[:_LONGEST]).translate(_SAME).casefold()
    kept = "".join(" " if c.isspace() else c for c in plain if c.isspace() or unicodedata.category(c)[0] not in "CM")
    return " ".join(kept.split())[:_LONGEST]
