"""Align two texts word by word: unique runs as anchors, passages that moved, then what lies between."""

from bisect import bisect_left, bisect_right

from reader.language.alignment import Alignment, unaligned
from reader.language.copied_passages import copies, told_apart
from reader.language.gap_filling import fill
from reader.language.moved_passages import grown
from reader.language.sliding import slide
from reader.language.unique_runs import Gap, Run, common_prefix_and_suffix, gaps_between, unique_runs
from reader.language.word_sequences import WordSequence

_ANCHOR = 5
"""How many words in a row tell their place if they stand only once in either text."""

_LOOSE = 6
"""Up to so many words at the edge of a gap are set free again where they only begin or end a paragraph."""


def aligned(old: WordSequence, new: WordSequence) -> Alignment:
    """Align two texts; the time grows with their length, but for a logarithm."""
    alignment = unaligned(old, new)
    gaps = _anchored(alignment)
    copied = copies(old, new, gaps)
    moved = dict(enumerate(told_apart(copied, alignment.images, old), 1))
    for passage, run in moved.items():
        alignment.match(run, passage)
    for passage, run in moved.items():
        for part in grown(alignment, run):
            alignment.match(part, passage)
    fill(alignment, gaps, copied)
    slide(alignment)
    return alignment


def _anchored(alignment: Alignment) -> list[Gap]:
    """Match what is unique in both texts and what agrees with it on either side; give back what lies between."""
    old, new = alignment.old.words, alignment.new.words
    whole = Gap(0, len(old), 0, len(new))
    start, inner, end = common_prefix_and_suffix(old, new, whole)
    chain = [start, *unique_runs(old, new, inner, _ANCHOR), end]
    for run in chain:
        alignment.match(run)
    gaps: list[Gap] = []
    for between in gaps_between(whole, chain):
        head, rest, tail = common_prefix_and_suffix(old, new, between)
        alignment.match(head)
        alignment.match(tail)
        if rest.old < rest.old_end or rest.new < rest.new_end:
            gaps.append(rest)
    return [_loosened(alignment, gap) for gap in gaps]


def _loosened(alignment: Alignment, gap: Gap) -> Gap:
    old, new = alignment.old, alignment.new
    back = max(_since_start(old, gap.old), _since_start(new, gap.new))
    ahead = max(_until_end(old, gap.old_end), _until_end(new, gap.new_end))
    before = Run(gap.old - back, gap.new - back, back)
    after = Run(gap.old_end, gap.new_end, ahead)
    loosened = [run for run in (before, after) if _is_matched(alignment, run)]
    for run in loosened:
        alignment.part(run)
    return Gap(
        before.old if before in loosened else gap.old,
        after.old_end if after in loosened else gap.old_end,
        before.new if before in loosened else gap.new,
        after.new_end if after in loosened else gap.new_end,
    )


def _since_start(text: WordSequence, word: int) -> int:
    index = bisect_right(text.paragraphs, word) - 1
    count = word - (text.paragraphs[index] if index >= 0 else 0)
    return count if count <= _LOOSE else 0


def _until_end(text: WordSequence, word: int) -> int:
    index = bisect_left(text.paragraphs, word)
    count = (text.paragraphs[index] if index < len(text.paragraphs) else len(text)) - word
    return count if count <= _LOOSE else 0


def _is_matched(alignment: Alignment, run: Run) -> bool:
    images = alignment.images
    return all(
        0 <= run.old + step < len(images) and images[run.old + step] == run.new + step for step in range(run.length)
    )
