"""Copies are told from what moved, and neither is what merely agrees."""

from reader.language.copied_passages import copies, told_apart
from reader.language.unique_runs import Gap
from reader.language.word_sequences import word_sequences

PARAGRAPH = "Setiap orang dilarang memindahtangankan kunci enkripsi tanpa izin tertulis.\n"
OTHER = "Menteri mengawasi pelaksanaan undang-undang ini bersama lembaga terkait.\n"


def found(old, new, gaps):
    sequences = word_sequences(old, new)
    return copies(*sequences, gaps(*sequences)), sequences


def all_new(old, new):
    """One gap: everything new, between the end of the old text and nothing."""
    return [Gap(len(old), len(old), 0, len(new))]


def test_a_paragraph_that_came_from_elsewhere_is_a_copy():
    copied, (old, new) = found(PARAGRAPH + OTHER, "Bab baru.\n" + PARAGRAPH, all_new)
    (copy,) = copied
    assert old.text(copy.run.old, copy.run.old_end) == PARAGRAPH.strip()
    assert new.text(copy.run.new, copy.run.new_end) == PARAGRAPH.strip()


def test_it_moved_if_its_old_place_is_empty_and_it_is_the_only_one():
    copied, (old, _) = found(PARAGRAPH + OTHER, OTHER + PARAGRAPH, all_new)
    free = [-1] * len(old)
    assert len(told_apart(copied, free, old)) == 2
    taken = [0] * len(old)
    assert told_apart(copied, taken, old) == []


def test_of_two_copies_neither_moved():
    copied, (old, _) = found(PARAGRAPH, PARAGRAPH + OTHER + PARAGRAPH, all_new)
    assert told_apart(copied, [-1] * len(old), old) == []


def test_what_its_neighbours_explain_as_well_is_no_copy():
    copied, _ = found(PARAGRAPH * 2, PARAGRAPH * 2, lambda old, new: [Gap(0, len(old) // 2, 0, len(new) // 2)])
    assert copied == []


def test_a_sentence_that_stands_everywhere_came_from_nowhere():
    line = "Ketentuan lebih lanjut diatur dalam Peraturan Pemerintah.\n"
    copied, _ = found(line * 20, line, lambda old, new: [Gap(0, 0, 0, len(new))])
    assert copied == []
