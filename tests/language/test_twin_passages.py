"""A passage that could be another one of the same words beside it is told."""

import pytest

from reader.language.alignment import unaligned
from reader.language.twin_passages import has_twin
from reader.language.unique_runs import Run
from reader.language.word_sequences import word_sequences


@pytest.mark.parametrize(
    ("old", "new", "run", "twin"),
    [
        ("a cukup jelas b", "c cukup jelas d", Run(1, 1, 2), False),
        ("a cukup jelas b cukup jelas", "c cukup jelas d", Run(1, 1, 2), True),
        ("cukup jelas a cukup jelas b", "c cukup jelas d", Run(3, 1, 2), True),
        ("a cukup jelas b", "cukup jelas c cukup jelas d", Run(1, 3, 2), True),
        ("pasal cukup jelas b cukup jelas", "pasal cukup jelas d", Run(0, 0, 3), False),
    ],
)
def test_a_twin_stands_in_what_is_left_over_beside_it(old, new, run, twin):
    alignment = unaligned(*word_sequences(old, new))
    alignment.match(run)
    first = run.old_end - 2
    assert has_twin(alignment, first, run.old_end) is twin


def test_words_that_are_no_longer_in_a_row_have_none():
    alignment = unaligned(*word_sequences("cukup jelas cukup jelas", "cukup tidak jelas"))
    alignment.match(Run(0, 0, 1))
    alignment.match(Run(1, 2, 1))
    assert not has_twin(alignment, 0, 2)
