"""How the words of a match are made: the analysis by which each was found, or the one that fits the entry's root."""

from reader.language.hits import Hit, Step
from reader.language.tokenizer import Token, TokenKind, folded
from reader.language.word_analyser import WordAnalyser
from reader.model.analysis import Analysis

_CACHED_WORDS = 50_000


class MatchAnalyses:
    """Takes the words of matches apart."""

    def __init__(self, analyser: WordAnalyser) -> None:
        self._analyser = analyser
        self._known: dict[tuple[str, str], Analysis] = {}

    def of(self, hit: Hit, tokens: tuple[Token, ...]) -> Analysis:
        """The analysis of a hit among the tokens of its sentence; of several words, word by word, joined by spaces."""
        if len(hit.steps) == 1:
            return self._of_step(hit.steps[0], tokens, hit.use.term.root)
        steps = [step for step in hit.steps if tokens[step.place].kind is not TokenKind.MARK]
        words = [self._of_step(step, tokens, hit.use.term.root) for step in steps]
        surface = " ".join(folded(tokens[step.place].text) for step in steps)
        return Analysis(
            root=" ".join(word.root for word in words),
            segmentation=" ".join(word.segmentation for word in words),
            stems=tuple(dict.fromkeys((surface, hit.use.term.headword))),
            score=sum(word.score for word in words),
        )

    def _of_step(self, step: Step, tokens: tuple[Token, ...], root: str) -> Analysis:
        if step.form.analysis is not None:
            return step.form.analysis
        key = tokens[step.place].text, root
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _CACHED_WORDS:
                self._known.clear()
            known = self._known[key] = self._find(folded(key[0]), root)
        return known

    def _find(self, word: str, root: str) -> Analysis:
        analyses = self._analyser.analyse(word) or (Analysis(word, word, (word,), 0.0),)
        return next((analysis for analysis in analyses if analysis.root == root), analyses[0])
