"""How long a text takes to read."""

from reader.ui.reading_time import minutes


def test_a_learner_reads_a_hundred_and_fifty_words_a_minute() -> None:
    assert [minutes(words) for words in (0, 150, 525, 1500)] == [0, 1, 4, 10]
