"""A change that may begin at several words begins with a paragraph."""

from reader.language.alignment import unaligned
from reader.language.sliding import slide
from reader.language.unique_runs import Run
from reader.language.word_sequences import word_sequences


def slid(old, new, *runs):
    alignment = unaligned(*word_sequences(old, new))
    for run in runs:
        alignment.match(Run(*run))
    slide(alignment)
    return alignment


def test_what_is_put_in_is_the_paragraph():
    old = "(1) Hakim hadir.\n(1) Jaksa hadir.\n"
    new = "(1) Hakim hadir.\n(1) Saksi hadir.\n(1) Jaksa hadir.\n"
    alignment = slid(old, new, (0, 0, 9), (9, 15, 3))
    assert [origin < 0 for origin in alignment.origins] == [False] * 6 + [True] * 6 + [False] * 6


def test_what_is_taken_out_is_the_paragraph():
    new = "(1) Hakim hadir.\n(1) Jaksa hadir.\n"
    old = "(1) Hakim hadir.\n(1) Saksi hadir.\n(1) Jaksa hadir.\n"
    alignment = slid(old, new, (0, 0, 9), (15, 9, 3))
    assert [image < 0 for image in alignment.images] == [False] * 6 + [True] * 6 + [False] * 6
    assert alignment.origins[6:9] == [12, 13, 14]


def test_without_paragraphs_it_is_the_sentence():
    old = "Ia hadir. Ia pulang."
    new = "Ia hadir. Ia makan. Ia pulang."
    alignment = slid(old, new, (0, 0, 4), (4, 7, 2))
    assert [origin < 0 for origin in alignment.origins] == [False] * 3 + [True] * 3 + [False] * 3


def test_where_only_one_place_is_possible_it_stays():
    alignment = slid("satu dua", "satu tiga dua", (0, 0, 1), (1, 2, 1))
    assert alignment.images == [0, 2]
