"""Words are matched and parted in both directions."""

from reader.language.alignment import IN_PLACE, unaligned
from reader.language.unique_runs import Run
from reader.language.word_sequences import word_sequences


def test_what_is_matched_can_be_parted():
    alignment = unaligned(*word_sequences("satu dua tiga", "nol satu dua"))
    assert (alignment.images, alignment.origins) == ([-1] * 3, [-1] * 3)
    alignment.match(Run(0, 1, 2), passage=4)
    assert (alignment.images, alignment.origins) == ([1, 2, -1], [-1, 0, 1])
    assert alignment.passages == [4, 4, IN_PLACE]
    alignment.part(Run(1, 2, 1))
    assert (alignment.images, alignment.origins, alignment.passages) == ([1, -1, -1], [-1, 0, -1], [4, 0, 0])
