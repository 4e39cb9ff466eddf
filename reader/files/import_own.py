"""The reader's own words and names of colours in a file that Lontar exported become values again."""

from typing import Any

from reader.files.checked_values import identity, number, of
from reader.model.bookmark import Colour
from reader.model.exported import ReadersOwn
from reader.model.own_word import OwnWord

_LONGEST_NAME = 1_000
_LONGEST_TEXT = 100_000
_MOST_WORDS = 100_000
"""Own words that one file may bring; with the two above, in code points, well over what the window lets in."""


def own(collection: dict[str, Any]) -> ReadersOwn:
    """The own words and the colours' names; a file of one article, or of an earlier version, has none.

    Raises ValueError where anything is damaged.
    """
    stored = of(list, collection.get("lontar:words", []))
    if len(stored) > _MOST_WORDS:
        raise ValueError("more words than are believable")
    words: dict[str, OwnWord] = {}
    for word in map(_word, stored):
        before = words.get(word.id)
        if before is None or before.changed <= word.changed:
            words[word.id] = word
    names = of(dict, collection.get("lontar:colours", {}))
    colours = {Colour(colour): _text(name, _LONGEST_NAME) for colour, name in names.items()}
    return ReadersOwn(tuple(words.values()), {colour: name for colour, name in colours.items() if name.strip()})


def _word(stored: object) -> OwnWord:
    values = of(dict, stored)
    headword = _text(values.get("headword"), _LONGEST_NAME)
    if headword != " ".join(headword.split()) or not any(letter.isalpha() for letter in headword):
        raise ValueError("no headword")
    meaning, example, source = (_text(values.get(part), _LONGEST_TEXT) for part in ("meaning", "example", "source"))
    return OwnWord(
        id=identity(values.get("id")),
        headword=headword,
        english=tuple(_text(each, _LONGEST_TEXT) for each in of(list, values.get("english"))),
        meaning=meaning,
        example=example,
        source=source,
        created=number(values.get("created")),
        changed=number(values.get("changed")),
    )


def _text(value: object, longest: int) -> str:
    """A text as the library can keep it: half a surrogate pair becomes U+FFFD."""
    text = of(str, value)
    if len(text) > longest:
        raise ValueError("a text that is longer than is believable")
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
