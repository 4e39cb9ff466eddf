"""Which words of an old text stand where in a new one: in their place, in a passage that moved, or nowhere."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reader.language.copied_passages import Copy, copies, told_apart
from reader.language.unique_runs import Gap, Run, gaps_between, unique_runs
from reader.language.word_sequences import WordSequence

IN_PLACE = 0
"""The passage number of words that stand between their old neighbours; every other number is a passage that moved."""

_ANCHOR = 5
"""How many words in a row tell their place if they stand only once in either text."""

_LOCAL_ANCHORS = (4, 2, 1)
"""The same inside a gap, tried in this order."""

_SMALL_GAP = 4_000
"""Up to this many pairs of words, the best chain of all is looked for at once."""

_LARGEST_GAP = 25_000_000
"""Up to this many pairs, it is looked for where nothing in the gap is unique; beyond it, nothing is matched."""

_DEPTH = 12
"""How often a gap is divided by what is unique in it."""

_REACH = 300
"""How many words a moved passage may reach beyond what is known of it, either way."""

_DROP = 8
"""How far a moved passage's score may fall below its best before it ends: a word kept adds one, one lost takes half."""


@dataclass(slots=True)
class Alignment:
    """For each word of the old text the word of the new one that it became, and the other way; -1 for none.

    `passages` gives the passage of each old word that has one.
    """

    old: WordSequence
    new: WordSequence
    images: list[int] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)
    passages: list[int] = field(default_factory=list)

    def match(self, run: Run, passage: int = IN_PLACE) -> None:
        """Let the words of the run be each other's."""
        for step in range(run.length):
            self.images[run.old + step] = run.new + step
            self.origins[run.new + step] = run.old + step
            self.passages[run.old + step] = passage


def aligned(old: WordSequence, new: WordSequence) -> Alignment:
    """Align two texts; the time grows with their length, but for a logarithm."""
    alignment = Alignment(old, new, [-1] * len(old), [-1] * len(new), [IN_PLACE] * len(old))
    start, inner, end = _trimmed(old.words, new.words, Gap(0, len(old), 0, len(new)))
    anchors = [start, *_extended(old.words, new.words, inner, unique_runs(old.words, new.words, inner, _ANCHOR)), end]
    for run in anchors:
        alignment.match(run)
    gaps = [
        gap
        for gap in gaps_between(Gap(0, len(old), 0, len(new)), anchors)
        if gap.old < gap.old_end or gap.new < gap.new_end
    ]
    copied = copies(old, new, gaps)
    for passage, run in enumerate(told_apart(copied, alignment.images, old), 1):
        for part in _grown(alignment, run):
            alignment.match(part, passage)
    _fill(alignment, gaps, copied)
    return alignment


def _trimmed(old: Sequence[int], new: Sequence[int], gap: Gap) -> tuple[Run, Gap, Run]:
    most = min(gap.old_end - gap.old, gap.new_end - gap.new)
    head = 0
    while head < most and old[gap.old + head] == new[gap.new + head]:
        head += 1
    tail = 0
    while tail < most - head and old[gap.old_end - 1 - tail] == new[gap.new_end - 1 - tail]:
        tail += 1
    inner = Gap(gap.old + head, gap.old_end - tail, gap.new + head, gap.new_end - tail)
    return Run(gap.old, gap.new, head), inner, Run(inner.old_end, inner.new_end, tail)


def _extended(old: Sequence[int], new: Sequence[int], gap: Gap, runs: list[Run]) -> Iterator[Run]:
    """The runs of a chain, and what agrees with them on either side."""
    gaps = list(gaps_between(gap, runs))
    for index, between in enumerate(gaps):
        head, _, tail = _trimmed(old, new, between)
        if index:
            yield runs[index - 1]
            yield head
        if index < len(runs):
            yield tail


def _fill(alignment: Alignment, gaps: list[Gap], copied: list[Copy]) -> None:
    """Match what is left between the anchors, but nothing that belongs to another passage."""
    old, new = list(alignment.old.words), list(alignment.new.words)
    for gap in gaps:
        for index in range(gap.old, gap.old_end):
            if alignment.images[index] >= 0:
                old[index] = -3 - 2 * index
        for index in range(gap.new, gap.new_end):
            if alignment.origins[index] >= 0:
                new[index] = -4 - 2 * index
    for copy in copied:
        for index in range(copy.run.new, copy.run.new_end):
            new[index] = -4 - 2 * index
    waiting = [(gap, 0) for gap in gaps]
    while waiting:
        gap, depth = waiting.pop()
        head, inner, tail = _trimmed(old, new, gap)
        alignment.match(head)
        alignment.match(tail)
        runs = _local_anchors(old, new, inner, depth)
        if runs:
            for run in runs:
                alignment.match(run)
            waiting += [(part, depth + 1) for part in gaps_between(inner, runs) if part.cells]
        elif 0 < inner.cells <= _LARGEST_GAP:
            for run in _without_chance(inner, common(old, new, inner)):
                alignment.match(run)


def _local_anchors(old: Sequence[int], new: Sequence[int], gap: Gap, depth: int) -> list[Run]:
    if gap.cells <= _SMALL_GAP or depth >= _DEPTH:
        return []
    return next((runs for words in _LOCAL_ANCHORS if (runs := unique_runs(old, new, gap, words))), [])


def common(old: Sequence[int], new: Sequence[int], gap: Gap) -> list[Run]:
    """The longest common subsequence of the two sides of a gap, as runs."""
    from rapidfuzz.distance import LCSseq

    steps = LCSseq.opcodes(old[gap.old : gap.old_end], new[gap.new : gap.new_end])
    return [
        Run(gap.old + step.src_start, gap.new + step.dest_start, step.src_end - step.src_start)
        for step in steps
        if step.tag == "equal"
    ]


def _without_chance(gap: Gap, runs: list[Run]) -> list[Run]:
    """The runs as long as the change before them or after them: what is shorter than both agrees by chance."""
    while True:
        changes = [max(part.old_end - part.old, part.new_end - part.new) for part in gaps_between(gap, runs)]
        kept = [
            run
            for run, before, after in zip(runs, changes, changes[1:], strict=False)
            if run.length >= before or run.length >= after
        ]
        if len(kept) == len(runs):
            return runs
        runs = kept


def _grown(alignment: Alignment, seed: Run) -> list[Run]:
    """A moved run, and what follows it on either side of both texts as its own context, edited or not."""
    old, new = alignment.old.words, alignment.new.words
    back = min(_free(alignment.images, seed.old - 1, -1), _free(alignment.origins, seed.new - 1, -1) + 20)
    back_new = min(_free(alignment.origins, seed.new - 1, -1), back + 20)
    ahead = _free(alignment.images, seed.old_end, 1)
    ahead_new = min(_free(alignment.origins, seed.new_end, 1), ahead + 20)
    ahead = min(ahead, ahead_new + 20)
    before = common(old, new, Gap(seed.old - back, seed.old, seed.new - back_new, seed.new))
    after = common(old, new, Gap(seed.old_end, seed.old_end + ahead, seed.new_end, seed.new_end + ahead_new))
    mirrored = [Run(-run.old_end, -run.new_end, run.length) for run in reversed(before)]
    left = [Run(-run.old_end, -run.new_end, run.length) for run in _near(mirrored, -seed.old, -seed.new)]
    return [*reversed(left), seed, *_near(after, seed.old_end, seed.new_end)]


def _free(matches: Sequence[int], start: int, step: int) -> int:
    count = 0
    while count < _REACH and 0 <= start < len(matches) and matches[start] < 0:
        start += step
        count += 1
    return count


def _near(runs: list[Run], old: int, new: int) -> list[Run]:
    """The runs up to where the score is best, before it falls for good."""
    score = best = 0.0
    kept = 0
    for index, run in enumerate(runs):
        score -= max(run.old - old, run.new - new) / 2
        if score < best - _DROP:
            break
        score += run.length
        if score > best:
            best, kept = score, index + 1
        old, new = run.old_end, run.new_end
    return runs[:kept]
