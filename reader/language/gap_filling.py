"""What two texts have in common between their anchors: what is unique there, then the longest chain of all."""

from collections.abc import Sequence

from reader.language.alignment import Alignment
from reader.language.copied_passages import Copy
from reader.language.unique_runs import Gap, Run, common_prefix_and_suffix, gaps_between, unique_runs

_LOCAL_ANCHORS = (4, 2, 1)
"""The same inside a gap, tried in this order."""

_SMALL_GAP = 40_000
"""Up to this many pairs of words, the best chain of all is looked for at once."""

_LARGEST_GAP = 25_000_000
"""Up to this many pairs, it is looked for where nothing in the gap is unique; beyond it, nothing is matched."""

_DEPTH = 6
"""How often a gap is divided by what is unique in it."""


def fill(alignment: Alignment, gaps: list[Gap], copied: list[Copy]) -> None:
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
        head, inner, tail = common_prefix_and_suffix(old, new, gap)
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
