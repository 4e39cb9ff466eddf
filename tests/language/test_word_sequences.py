"""Two texts as rows of numbers, equal where their words are."""

from reader.language.word_sequences import word_sequences
from reader.model.article import Span

OLD = "Pasal 1\n(1) Hakim “adil”.\nlanjutan baris\n\nPasal 2"


def test_equal_words_have_equal_numbers_whatever_their_quotes():
    old, new = word_sequences(OLD, 'Hakim "adil" dan undang-\nundang')
    assert new.words[:4] == old.words[5:9]
    assert len(new) == 6
    assert new.text(4, 6) == "dan undangundang"


def test_the_words_a_range_touches():
    sequence, _ = word_sequences("Hakim membaca putusan", "")
    assert sequence.covered(Span(0, 5)) == Span(0, 1)
    assert sequence.covered(Span(3, 7)) == Span(0, 2)
    assert sequence.covered(Span(5, 6)) == Span(1, 1)
    assert sequence.length(1, 3) == len("membaca putusan")
    assert sequence.length(1, 1) == 0 and sequence.text(1, 1) == ""


def test_a_paragraph_begins_a_line_with_anything_but_a_small_letter():
    sequence, _ = word_sequences(OLD, "")
    lines = [sequence.text(line.start, line.end) for line in sequence.lines(0, len(sequence))]
    assert lines == ["Pasal 1", '(1) Hakim "adil". lanjutan baris', "Pasal 2"]
    assert list(sequence.lines(3, 3)) == []
