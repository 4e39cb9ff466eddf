"""How far a passage that moved reaches beyond the run by which it is known."""

from collections.abc import Sequence

from reader.language.alignment import Alignment
from reader.language.gap_filling import common
from reader.language.unique_runs import Gap, Run

_REACH = 300
"""How many words a moved passage may reach beyond what is known of it, either way."""

_DROP = 8
"""How far a moved passage's score may fall below its best before it ends: a word kept adds one, one lost takes half."""


def grown(alignment: Alignment, seed: Run) -> list[Run]:
    """What belongs to a moved run on either side of it in both texts, edited or not, and to no other passage yet."""
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
    return [*left, *_near(after, seed.old_end, seed.new_end)]


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
