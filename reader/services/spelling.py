"""The names nearest in spelling to a word that was not found."""

from collections.abc import Callable, Mapping
from difflib import SequenceMatcher

from reader.storage.folding import fold_name

_MOST_LETTERS_APART = 4
_COMPARED = 40
_LEAST_RATIO = 0.7
_LONGEST = 60


class NearSpellings:
    """All names, kept so that a few of them need comparing: by which letters they have, and by length.

    `names` are by their folded forms.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = [(folded, _letters(folded), name) for folded, name in names.items()]

    def find(self, word: str, most: int, allowed: Callable[[str], bool]) -> tuple[str, ...]:
        """At most `most` of the allowed names like the word, nearest first; none when nothing is near."""
        wanted = fold_name(word)
        if not wanted or len(wanted) > _LONGEST:
            return ()
        letters = _letters(wanted)
        apart = (
            ((letters ^ mask).bit_count() + abs(len(folded) - len(wanted)), folded, name)
            for folded, mask, name in self._names
        )
        close = (found for found in apart if found[0] <= _MOST_LETTERS_APART and allowed(found[2]))
        near = sorted(close)[:_COMPARED]
        rated = [(_ratio(wanted, folded), name) for _, folded, name in near]
        rated.sort(key=lambda pair: -pair[0])
        return tuple(name for ratio, name in rated if ratio >= _LEAST_RATIO)[:most]


def _letters(folded: str) -> int:
    """Which letters stand in a name, a bit each; characters beyond the alphabet share bits."""
    mask = 0
    for character in set(folded):
        mask |= 1 << (ord(character) % 61)
    return mask


def _ratio(wanted: str, folded: str) -> float:
    return SequenceMatcher(None, wanted, folded, autojunk=False).ratio()
