"""Whether a passage could as well be another one of the same words beside it."""

from collections.abc import Sequence

from reader.language.alignment import Alignment

_LONG = 200
"""A run of so many words has no twin that would be mistaken for it."""

_FAR = 2_000
"""How far a twin is looked for, in words."""


def has_twin(alignment: Alignment, first: int, end: int) -> bool:
    """Whether the run around the old words `first` to `end` stands a second time in what is left over beside it.

    That is where the comparison may have taken the one for the other: the words agree, and so do their neighbours.
    """
    images, origins = alignment.images, alignment.origins
    if images[end - 1] - images[first] != end - 1 - first:
        return False
    start = first
    while start > 0 and first - start < _LONG and images[start - 1] == images[start] - 1 >= 0:
        start -= 1
    stop = end
    while stop < len(images) and stop - end < _LONG and images[stop] == images[stop - 1] + 1:
        stop += 1
    if stop - start >= _LONG:
        return False
    run = alignment.old.words[start:stop]
    new_start, new_stop = images[start], images[stop - 1] + 1
    sides = (
        _left_over(alignment.old.words, images, start, stop),
        _left_over(alignment.new.words, origins, new_start, new_stop),
    )
    return any(_stands_in(run, words) for side in sides for words in side)


def _left_over(words: Sequence[int], matches: Sequence[int], start: int, stop: int) -> list[Sequence[int]]:
    before = start
    while before > 0 and start - before < _FAR and matches[before - 1] < 0:
        before -= 1
    after = stop
    while after < len(words) and after - stop < _FAR and matches[after] < 0:
        after += 1
    return [words[before:start], words[stop:after]]


def _stands_in(run: Sequence[int], words: Sequence[int]) -> bool:
    places = (index for index in range(len(words) - len(run) + 1) if words[index] == run[0])
    return any(words[index : index + len(run)] == run for index in places)
