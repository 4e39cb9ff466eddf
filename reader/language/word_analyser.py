"""What is asked of whoever takes words apart, by the matcher, the cards and the search."""

from typing import Protocol

from reader.model.analysis import Analysis


class WordAnalyser(Protocol):
    """Takes a word apart, as `language.morphology.Analyser` does."""

    def analyse(self, word: str, *, inside_sentence: bool = False) -> tuple[Analysis, ...]:
        """All analyses of the word, best first."""
        ...
