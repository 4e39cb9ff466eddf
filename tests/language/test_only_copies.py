"""A passage that stands once in either text is found, unless something else came to stand there."""

import pytest

from reader.language.alignment import unaligned
from reader.language.only_copies import only_copy
from reader.language.unique_runs import Run
from reader.language.word_sequences import word_sequences
from reader.model.article import Span

HEADING = "KETENTUAN PERALIHAN"


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (f"{HEADING} lama", f"baru {HEADING}", True),
        (f"{HEADING} lama", f"{HEADING} baru {HEADING}", False),
        (f"{HEADING} lama {HEADING}", f"baru {HEADING}", False),
        (f"{HEADING} lama", "baru", False),
    ],
)
def test_it_must_be_the_only_one(old, new, found):
    place = only_copy(unaligned(*word_sequences(old, new)), Span(0, len(HEADING)))
    assert (place is not None) is found
    if place:
        assert new[place.start : place.end] == HEADING


def test_a_short_one_tells_nothing():
    assert only_copy(unaligned(*word_sequences("Pasal 4 lama", "baru Pasal 4")), Span(0, 7)) is None


def test_what_came_from_another_passage_is_that_ones():
    alignment = unaligned(*word_sequences(f"{HEADING} lama", f"baru {HEADING}"))
    alignment.match(Run(2, 1, 1))
    assert only_copy(alignment, Span(0, len(HEADING))) is None
