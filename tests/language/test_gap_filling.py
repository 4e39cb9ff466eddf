"""Between anchors, the longest chain of common words counts, but not what agrees by chance."""

from reader.language.alignment import unaligned
from reader.language.copied_passages import Copy
from reader.language.gap_filling import common, fill
from reader.language.unique_runs import Gap, Run
from reader.language.word_sequences import word_sequences


def filled(old, new, copied=()):
    alignment = unaligned(*word_sequences(old, new))
    fill(alignment, [Gap(0, len(alignment.old), 0, len(alignment.new))], list(copied))
    return alignment.images


def test_the_longest_chain_is_found_though_every_word_is_repeated():
    old, new = [1, 2, 1, 2, 3], [2, 1, 2, 3]
    assert common(old, new, Gap(0, 5, 0, 4)) == [Run(1, 0, 4)]


def test_edited_words_leave_the_others_matched():
    assert filled("hakim membaca putusan sidang", "hakim menunda putusan sidang") == [0, -1, 2, 3]


def test_a_lone_word_between_greater_changes_agrees_by_chance():
    old = "pertama sekali jaksa dan kemudian saksi ahli"
    new = "banding atas putusan dan semua biaya perkara"
    assert filled(old, new) == [-1] * 7


def test_what_was_copied_from_elsewhere_is_not_taken():
    old, new = "Hakim menunda sidang.", "Hakim menunda sidang. Hakim menunda sidang."
    assert filled(old, new, [Copy(Run(0, 0, 4), 0, 0)]) == [4, 5, 6, 7]


def test_a_large_gap_with_nothing_unique_is_matched_by_its_chain():
    old = "satu dua " * 400
    images = filled("x " + old + "y", "z " + old + "w")
    assert images[1:-1] == list(range(1, 801))
