"""The lemmas by which a context knows a word in any form: the word, the stems inside it, the verb under its voice."""

from reader.language.tokenizer import folded
from reader.language.word_analyser import WordAnalyser
from reader.language.word_parts import read_parts

_CACHED_WORDS = 200_000
_VERB = "~"


class Lemmas:
    """The lemmas of each distinct word, found once.

    A context word counts in every form built on it: `gugat` in all of its family, `gugatan` in *gugatannya* but not
    in *penggugat*, `menahan` in *ditahan*.
    """

    def __init__(self, analyser: WordAnalyser) -> None:
        self._analyser = analyser
        self._known: dict[str, frozenset[str]] = {}

    def of_form(self, word: str) -> frozenset[str]:
        """All lemmas of a word in the text."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) >= _CACHED_WORDS:
                self._known.clear()
            found = self._known[word] = self._find(folded(word))
        return found

    def of_item(self, word: str) -> frozenset[str]:
        """The lemmas by which a context word is found; one of them is enough."""
        word = folded(word)
        verbs = (read_parts(analysis.segmentation).voiceless for analysis in self._analyser.analyse(word)[:1])
        return frozenset({word, *(_VERB + verb for verb in verbs if verb)})

    def _find(self, word: str) -> frozenset[str]:
        lemmas = {word}
        for analysis in self._analyser.analyse(word)[:1]:
            verb = read_parts(analysis.segmentation).voiceless
            lemmas.update(analysis.stems, (analysis.root,), (_VERB + verb,) if verb else ())
        return frozenset(lemmas)
