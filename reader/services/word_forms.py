"""How near two words are to each other, by the way they are made."""

from collections import Counter
from collections.abc import Container

from reader.language.word_analyser import WordAnalyser
from reader.model.analysis import Analysis

_BEFORE = ("ku=", "kau=")
_VOICE = ("meN", "di")
_NO_BRACKETS = str.maketrans("", "", "()")


def parts(analysis: Analysis) -> tuple[str, ...]:
    """Root and affixes of an analysis, the same in every form of one word.

    Clitics and reduplication are left out, and active and passive (`meN`, `di`, `ku=`, `kau=`) are one part `V`.
    """
    word, voiced = analysis.segmentation.translate(_NO_BRACKETS), False
    while word.startswith(_BEFORE):
        word, voiced = word.partition("=")[2], True
    pieces = [piece.partition("=")[0] for piece in word.split("+")]
    kept = ["V" if piece in _VOICE else piece for piece in pieces if piece not in ("R", "")]
    return ("V", *kept) if voiced and "V" not in kept else tuple(kept)


class WordForms:
    """Compares words by their analyses; each word is analysed once.

    `roots` is the list that the analyser knows; without it every word counts as known.
    """

    def __init__(self, analyser: WordAnalyser, roots: Container[str] | None = None) -> None:
        self._analyser = analyser
        self._listed = roots
        self._known: dict[str, tuple[Analysis, ...]] = {}

    def analyses(self, word: str) -> tuple[Analysis, ...]:
        """The analyses of a word, likeliest first."""
        key = word.lower()
        if key not in self._known:
            self._known[key] = self._analyser.analyse(key)
        return self._known[key]

    def roots(self, word: str) -> frozenset[str]:
        """Every root that the word may have."""
        return frozenset(analysis.root for analysis in self.analyses(word))

    def knows(self, word: str) -> bool:
        """Whether some analysis of the word ends in a listed root, so that it is more than a guess."""
        return self._listed is None or any(root.replace(" ", "") in self._listed for root in self.roots(word))

    def distance(self, word: str, other: str) -> int | None:
        """In how many affixes two words of one root differ: 0 for two forms of one word; None for no common root."""
        found = [
            _difference(parts(one), parts(two))
            for one in self.analyses(word)
            for two in self.analyses(other)
            if one.root == two.root
        ]
        return min(found, default=None)

    def same(self, word: str, other: str) -> bool:
        """Whether the words are forms of one word: dakwaan-dakwaan and dakwaannya, mendakwa and didakwa."""
        return word.lower() == other.lower() or self.distance(word, other) == 0


def _difference(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    first, second = Counter(one), Counter(other)
    return ((first - second) + (second - first)).total()
