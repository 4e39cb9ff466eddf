"""What stands once in two texts is their anchor, if it stands in the same order."""

import random

from hypothesis import given
from hypothesis import strategies as st

from reader.language.unique_runs import Gap, Run, common_prefix_and_suffix, gaps_between, unique_runs

WORDS = st.lists(st.integers(0, 6), max_size=40)


def whole(old, new):
    return Gap(0, len(old), 0, len(new))


def test_unique_words_in_a_row_are_an_anchor():
    old, new = [9, 1, 2, 3, 4, 9], [8, 8, 1, 2, 3, 4]
    assert unique_runs(old, new, whole(old, new), 3) == [Run(1, 2, 4)]


def test_what_is_repeated_in_either_text_is_none():
    old, new = [1, 2, 5, 3, 4], [1, 2, 6, 1, 2, 7, 3, 4]
    assert unique_runs(old, new, whole(old, new), 2) == [Run(3, 6, 2)]


def test_what_moved_is_left_out_and_the_longer_part_stays():
    old = list(range(20))
    new = [*range(15, 20), *range(15)]
    assert unique_runs(old, new, whole(old, new), 2) == [Run(0, 5, 15)]


def test_a_gap_begins_and_ends_with_what_both_sides_share():
    old, new = [1, 2, 7, 3], [1, 2, 8, 9, 3]
    head, inner, tail = common_prefix_and_suffix(old, new, whole(old, new))
    assert (head, inner, tail) == (Run(0, 0, 2), Gap(2, 3, 2, 4), Run(3, 4, 1))
    assert inner.cells == 2


@given(WORDS, WORDS, st.integers(1, 3))
def test_runs_agree_go_forward_and_leave_the_rest_to_the_gaps(old, new, words):
    runs = unique_runs(old, new, whole(old, new), words)
    for run in runs:
        assert old[run.old : run.old_end] == new[run.new : run.new_end]
    gaps = list(gaps_between(whole(old, new), runs))
    assert all(gap.old <= gap.old_end and gap.new <= gap.new_end for gap in gaps)
    assert sum(gap.old_end - gap.old for gap in gaps) + sum(run.length for run in runs) == len(old)


def test_long_texts_that_repeat_one_word_are_no_work():
    old = [1] * 200_000
    new = [1] * 100_000 + [2] + [1] * 100_000
    assert unique_runs(old, new, whole(old, new), 3) == []


def test_the_chain_is_the_longest_of_all():
    chance = random.Random(5)
    old = list(range(60))
    new = old[:]
    chance.shuffle(new)
    runs = unique_runs(old, new, whole(old, new), 1)
    assert sum(run.length for run in runs) == _longest_rising(new)


def _longest_rising(numbers):
    best = [1] * len(numbers)
    for index, number in enumerate(numbers):
        best[index] = 1 + max((best[before] for before in range(index) if numbers[before] < number), default=0)
    return max(best)
