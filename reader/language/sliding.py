"""Words put in or taken out can often be told from their neighbours in two ways: as a paragraph is the likelier one."""

from collections.abc import Sequence

from reader.language.alignment import IN_PLACE, Alignment
from reader.language.word_sequences import WordSequence

_FARTHEST = 40
"""By how many words the place of a change is shifted at most."""

_ENDS = ".;:!?"


def slide(alignment: Alignment) -> None:
    """Let what was put in or taken out begin with a paragraph, or else after a sentence, where that fits as well.

    If `P1 P2 P3` stands for `P1 P3` and all begin alike, what was put in may be `P2`, or the rest of `P2` with the
    beginning of `P3`; only the first is what somebody wrote.
    """
    _slide(alignment, alignment.new, alignment.images, alignment.origins)
    _slide(alignment, alignment.old, alignment.origins, alignment.images)


def _slide(alignment: Alignment, text: WordSequence, matches: list[int], others: list[int]) -> None:
    starts = set(text.paragraphs)
    for index in range(1, len(matches)):
        first, end = matches[index - 1] + 1, matches[index]
        if 0 < first < end and _is_in_place(alignment, index, others):
            possible = [0, *_possible(text.words, matches, others, index, -1)]
            possible += _possible(text.words, matches, others, index, 1)
            shift = min(possible, key=lambda shift: (_rank(text, first + shift, starts), abs(shift)))
            _shift(matches, others, index, shift, end - first)


def _is_in_place(alignment: Alignment, index: int, others: list[int]) -> bool:
    olds = (
        (index - 1, index) if others is alignment.origins else (alignment.origins[index - 1], alignment.origins[index])
    )
    return all(alignment.passages[old] == IN_PLACE for old in olds)


def _possible(words: Sequence[int], matches: list[int], others: list[int], index: int, step: int) -> list[int]:
    """The shifts one way, negative towards the beginning, that leave equal words matched."""
    first, end = matches[index - 1] + 1, matches[index]
    found: list[int] = []
    for count in range(1, _FARTHEST + 1):
        kept = index - count if step < 0 else index + count - 1
        now, then = (first - count, end - count) if step < 0 else (end + count - 1, first + count - 1)
        if not 0 <= kept < len(matches) or matches[kept] != now or words[now] != words[then]:
            break
        if others[then] >= 0 and count <= end - first:
            break
        found.append(step * count)
    return found


def _rank(text: WordSequence, first: int, starts: set[int]) -> int:
    if first in starts:
        return 0
    return 1 if text.text(first - 1, first) in _ENDS else 2


def _shift(matches: list[int], others: list[int], index: int, shift: int, length: int) -> None:
    for count in range(abs(shift)):
        kept = index - 1 - count if shift < 0 else index + count
        others[matches[kept]] = -1
        matches[kept] += length if shift < 0 else -length
        others[matches[kept]] = kept
