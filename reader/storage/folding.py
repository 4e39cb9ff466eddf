"""Names brought to the form in which they are compared, so that capitals, accents and hyphens do not matter."""

import re
import unicodedata

_LONGEST = 200
_SAME = str.maketrans({"-": " ", "‐": " ", "‑": " ", "–": " ", "'": None, "’": None, "‘": None, "ʼ": None, "`": None})
_ARTICLES = ("a", "an", "the", "to")


def fold_name(name: str) -> str:
    """The name in small letters, without accents, apostrophes and control characters; hyphens are spaces.

    White space of any kind is one space. At most 200 code points of the name count.
    """
    if name.isascii() and name.isprintable():
        return " ".join(name[:_LONGEST].translate(_SAME).lower().split())
    plain = unicodedata.normalize("NFKD", name[:_LONGEST]).translate(_SAME).casefold()
    kept = "".join(" " if c.isspace() else c for c in plain if c.isspace() or unicodedata.category(c)[0] not in "CM")
    return " ".join(kept.split())[:_LONGEST]


def fold_english(equivalent: str) -> str:
    """An English equivalent folded, without what stands in brackets and without a, an, the, to before it."""
    words = fold_name(re.sub(r"\([^)]*\)", " ", equivalent)).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)
