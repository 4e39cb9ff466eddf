"""The places of words in any form: of dakwaan also dakwaannya, mendakwa and didakwa."""

import re
from collections.abc import Iterable, Sequence

from reader.language.text_folding import DROPPED, folded_pattern
from reader.language.tokenizer import hyphenated_parts
from reader.language.word_analyser import WordAnalyser
from reader.services.word_forms import WordForms

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_INSIDE = frozenset("-'_\0")
_AFTER = re.compile(r"[\w'\0-]*")
_NASALISED = "ptks"
"""First letters that meN- and peN- take away: tuduh, menuduh."""

_SHORTEST_CUT = 4  # letters of a root whose first letter may be missing
_MOST_WORDS = 8
_REMEMBERED = 100  # words looked for whose forms are remembered
_FAR = 9

Place = tuple[int, int]


class FormFinder:
    """Finds forms by the root: whatever has the root's letters in it is taken apart, each distinct word once."""

    def __init__(self, analyser: WordAnalyser) -> None:
        self._forms = WordForms(analyser)
        self._kin: dict[str, dict[str, bool]] = {}

    @staticmethod
    def words(folded: str) -> tuple[str, ...]:
        """The words of a folded query; none where there are too many to be a phrase."""
        words = tuple(_WORD.findall(folded))
        return words if len(words) <= _MOST_WORDS else ()

    def places(self, folded: str, words: Sequence[str]) -> list[Place]:
        """Where the words stand one after another, each in any form, in a folded text; in order."""
        first, *others = [self._places_of(folded, word) for word in words]
        following = [dict(places) for places in others]
        found = []
        for start, first_end in first:
            end = first_end
            for places in following:
                end = places.get(_past_spaces(folded, end), -1)
            if end >= 0:
                found.append((start, end))
        return found

    def nearest_first(self, words: Sequence[str], forms: Iterable[str]) -> list[str]:
        """The forms, those that differ from the words in fewest affixes first."""
        return sorted(set(forms), key=lambda form: (self._distance(words, form), form))

    def _places_of(self, folded: str, word: str) -> list[Place]:
        pattern = folded_pattern(self._needle(word), with_dropped=DROPPED in folded)
        found: list[Place] = []
        if len(self._kin) > _REMEMBERED:
            self._kin.clear()
        kin = self._kin.setdefault(word, {})
        end = 0
        for match in pattern.finditer(folded):
            if match.start() < end:
                continue
            start, end = _word_around(folded, match.start(), match.end())
            written = folded[start:end]
            if (known := kin.get(written)) is None:
                known = kin[written] = self._is_form(word, plain_form(written))
            if known:
                found.append((start, end))
        return found

    def _needle(self, word: str) -> str:
        """Letters that every form of the word has."""
        if not word.isalpha() and "-" not in word:
            return word
        root = self._root(word)
        if not root or (" " in root and root.replace(" ", "") not in word):
            return word
        root = root.replace(" ", "")
        return root[1:] if root[0] in _NASALISED and len(root) >= _SHORTEST_CUT else root

    def _root(self, word: str) -> str:
        analyses = self._forms.analyses(word)
        return analyses[0].root.lower() if analyses else word

    def _is_form(self, word: str, other: str) -> bool:
        return word == other or any(self._has_same_root(word, part) for part in (other, *hyphenated_parts(other)))

    def _has_same_root(self, word: str, other: str) -> bool:
        return self._root(word) == self._root(other)

    def _distance(self, words: Sequence[str], form: str) -> int:
        """In how many affixes the form differs from the words."""
        if form == " ".join(words):
            return -1
        total = 0
        for word, part in zip(words, form.split(), strict=False):
            distance = 0 if word == part else self._forms.distance(word, part)
            total += _FAR if distance is None else distance
        return total


def _word_around(folded: str, start: int, end: int) -> Place:
    while start > 0 and ((letter := folded[start - 1]).isalnum() or letter in _INSIDE):
        start -= 1
    if inside := _AFTER.match(folded, end):
        end = inside.end()
    while start < end and folded[start] in "'-_\0":
        start += 1
    while end > start and folded[end - 1] in "'-_\0":
        end -= 1
    return start, end


def _past_spaces(folded: str, place: int) -> int:
    """Where the word after the spaces at `place` begins; -1 where something else stands there."""
    start = place
    while 0 <= place < len(folded) and folded[place] in " \0":
        place += 1
    return place if place > start else -1


def plain_form(words: str) -> str:
    """Folded words with single spaces, without the characters that do not count."""
    return " ".join(words.replace(DROPPED, "").split())
