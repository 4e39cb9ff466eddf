"""Word families: which entry explains a derived word that has no entry of its own."""

from reader.language.vocabulary import Use, Vocabulary
from reader.language.word_analyser import WordAnalyser
from reader.language.word_parts import read_parts
from reader.model.term import Term

# From an entry's affixes to those of the words that it makes plain, nearest first. Only derivations whose meaning
# follows from the affixes are here: the verb of a noun (akses, mengakses), the act and the doer of a verb (menyita,
# penyitaan, penyita), its state (terenkripsi). Not here are those that so often mean something else that a mark would
# mislead: the causative and the act of a noun (saksi, menyaksikan; korban, pengorbanan) unless the noun itself is an
# act (operasi, mengoperasikan), ber- and ke-an of a noun (berpihak), and the bare root of any entry (keamanan, aman).
_ROOT, _NOUN, _ACT = "-", "noun", "act"
_MADE_PLAIN: dict[str, tuple[str, ...]] = {
    _ROOT: ("meN-", "di-", "meN-kan", "di-kan", "ter-", "peN-an", "peN-", "ke-an", "-isasi"),
    _NOUN: ("meN-", "di-", "ter-", "-isasi"),
    _ACT: ("meN-", "di-", "meN-kan", "di-kan", "ter-", "peN-an"),
    "-kan": ("meN-kan", "di-kan", "peN-an", "ter-"),
    "meN-": ("peN-an", "peN-", "ter-", "meN-kan", "di-kan", "-an"),
    "meN-kan": ("peN-an", "peN-", "ter-", "ter-kan"),
    "meN-i": ("peN-an", "peN-", "ter-i"),
    "peN-an": ("meN-", "di-", "meN-kan", "di-kan", "meN-i", "di-i", "-kan"),
    "-an": ("meN-", "di-"),
    "ter-": ("ke+ter-an",),
    "ke+ter-an": ("ter-",),
    "meN+per-kan": ("peN+per-an", "ter+per-kan"),
}
_ACT_ENDINGS = ("asi", "usi")


class Families:
    """The entries of one word by their roots.

    Words that are terms only in certain contexts are left out: their relatives are more ordinary still.
    """

    def __init__(self, analyser: WordAnalyser, vocabulary: Vocabulary) -> None:
        self._analyser = analyser
        self._patterns: dict[str, str] = {}
        self._labels: dict[str, list[tuple[str, Use]]] = {}
        for label, uses in vocabulary.headwords.items():
            for use in uses:
                if use.term.root and not use.term.near:
                    self._labels.setdefault(use.term.root.lower(), []).append((label, use))

    def nearest(self, root: str, pattern: str) -> str:
        """The headword nearest to a word of this root with these affixes; empty where none makes it plain."""
        ranked = [
            (_MADE_PLAIN[own].index(pattern), use.term.level, use.order, label)
            for label, use in self._labels.get(root, ())
            if pattern in _MADE_PLAIN.get(own := self._pattern(label, use.term), ())
        ]
        return min(ranked)[-1] if ranked else ""

    def _pattern(self, label: str, term: Term) -> str:
        found = self._patterns.get(term.id)
        if found is None:
            found = self._patterns[term.id] = self._find_pattern(label, term)
        return found

    def _find_pattern(self, label: str, term: Term) -> str:
        """The affixes of a headword; empty where it is doubled or not of the entry's own root."""
        for analysis in self._analyser.analyse(label):
            parts = read_parts(analysis.segmentation)
            if analysis.root == term.root.lower() and not parts.doubled:
                bare_noun = parts.pattern == _ROOT and term.pos == "noun"
                return (_ACT if label.endswith(_ACT_ENDINGS) else _NOUN) if bare_noun else parts.pattern
        return ""
