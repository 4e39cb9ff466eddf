"""Two wordings are alike as far as they share their letters in order."""

from reader.language.likeness import likeness


def test_the_same_is_wholly_alike_and_nothing_in_common_not_at_all():
    assert likeness("putusan", "putusan") == 1
    assert likeness("abc", "xyz") == 0


def test_a_slip_leaves_words_alike():
    assert likeness("mengajukan banding", "mengajukn banding") > 0.9
