"""Which word of a new text each word of an old one became."""

from dataclasses import dataclass, field

from reader.language.unique_runs import Run
from reader.language.word_sequences import WordSequence
from reader.model.article import Span

IN_PLACE = 0
"""The passage number of words that stand between their old neighbours; every other number is a passage that moved."""


@dataclass(slots=True)
class Alignment:
    """For each word of the old text the word of the new one that it became, and the other way; -1 for none.

    `passages` gives the passage of each old word that has one. `left_over` is kept for similar_passages.py.
    """

    old: WordSequence
    new: WordSequence
    images: list[int] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)
    passages: list[int] = field(default_factory=list)
    left_over: list[tuple[Span, str]] | None = None

    def match(self, run: Run, passage: int = IN_PLACE) -> None:
        """Let the words of the run be each other's."""
        for step in range(run.length):
            self.images[run.old + step] = run.new + step
            self.origins[run.new + step] = run.old + step
            self.passages[run.old + step] = passage

    def part(self, run: Run) -> None:
        """Let the words of the run be nobody's again."""
        for step in range(run.length):
            self.images[run.old + step] = -1
            self.origins[run.new + step] = -1
            self.passages[run.old + step] = IN_PLACE


def unaligned(old: WordSequence, new: WordSequence) -> Alignment:
    """Two texts of which nothing is known yet."""
    return Alignment(old, new, [-1] * len(old), [-1] * len(new), [IN_PLACE] * len(old))
