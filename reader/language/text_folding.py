"""A text as it is searched: small letters, no accents, plain hyphens and quotation marks, every place kept."""

import re
import unicodedata

DROPPED = "\0"
"""Stands in a folded text for a character that does not count: a combining accent, a soft hyphen."""

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\0"
_SAME = (
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-")
    | dict.fromkeys("‘’‚‛ʼ′`´", "'")
    | dict.fromkeys("“”„‟«»″", '"')
    | dict.fromkeys(_INVISIBLE, DROPPED)
)


def fold_text(text: str) -> str:
    """The text folded, code point for code point: what stands at a place here stands at that place there."""
    if not text.isascii():
        for character in sorted(set(text)):
            if not character.isascii() and (plain := _plain(character)) != character:
                text = text.replace(character, plain)
    return text.lower()


def fold_query(words: str) -> str:
    """What is looked for, folded in the same way; characters that do not count are left out."""
    composed = unicodedata.normalize("NFKC", words)
    return "".join(" " if c.isspace() else c for c in fold_text(composed) if c != DROPPED)


def folded_pattern(folded: str, *, with_dropped: bool) -> re.Pattern[str]:
    """Finds a folded query in a folded text; any number of spaces stands for one.

    `with_dropped` says that the text has characters that do not count, which may then stand anywhere.
    """
    between = f"{DROPPED}*" if with_dropped else ""
    parts: list[str] = []
    for run in re.split(r"( +)", folded):
        if run.startswith(" "):
            parts.append(" [ \0]*" if with_dropped else " +")
        elif run:
            parts.append(between.join(re.escape(character) for character in run))
    return re.compile(between.join(parts) + between)


def _plain(character: str) -> str:
    if known := _SAME.get(character):
        return known
    if character.isspace():
        return character if character == "\n" else " "
    if unicodedata.combining(character):
        return DROPPED
    kept = [c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c)]
    plain = kept[0] if len(kept) == 1 else character
    return plain if len(plain.lower()) == 1 else character if len(character.lower()) == 1 else "i"
