"""Word families: which entry explains a derived word that has no entry of its own."""

from reader.language.vocabulary import Use, Vocabulary
from reader.language.word_analyser import WordAnalyser
from reader.language.word_parts import read_parts

# From an entry's affixes to those of the words that it makes plain, nearest first. Only derivations whose meaning
# follows from the affixes are here: the verb of a loan (akses, mengakses), the act and the doer of a verb (menyita,
# penyitaan), its state (terenkripsi). Not here are those that so often mean something else that a mark would mislead:
# meN-i and ber- of a noun (menyaksikan, berpihak), the bare root of a noun with ke-an or per-an (aman, usaha).
_MADE_PLAIN: dict[str, tuple[str, ...]] = {
    "-": ("meN-", "di-", "meN-kan", "di-kan", "ter-", "peN-an", "peN-", "ke-an", "-isasi", "peN-isasi-an"),
    "-kan": ("meN-kan", "di-kan", "peN-an", "ter-"),
    "meN-": ("peN-an", "peN-", "ter-", "meN-kan", "di-kan", "-an"),
    "meN-kan": ("peN-an", "peN-", "ter-", "ter-kan"),
    "meN-i": ("peN-an", "peN-", "ter-i"),
    "peN-an": ("meN-", "di-", "meN-kan", "di-kan", "meN-i", "di-i", "-kan"),
    "-an": ("meN-", "di-", "peN-an"),
    "ter-": ("ke+ter-an",),
    "ke+ter-an": ("ter-",),
    "meN+per-kan": ("peN+per-an", "ter+per-kan"),
}


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
            if pattern in _MADE_PLAIN.get(own := self._pattern(label, root), ())
        ]
        return min(ranked)[-1] if ranked else ""

    def _pattern(self, label: str, root: str) -> str:
        found = self._patterns.get(label)
        if found is None:
            analyses = [analysis for analysis in self._analyser.analyse(label) if analysis.root == root]
            parts = read_parts(analyses[0].segmentation) if analyses else None
            found = self._patterns[label] = parts.pattern if parts and not parts.doubled else "?"
        return found
