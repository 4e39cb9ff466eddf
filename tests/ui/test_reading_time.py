"""How long a text takes to read."""

from reader.ui.reading_time import duration, minutes


def test_a_learner_reads_a_hundred_and_fifty_words_a_minute() -> None:
    assert [minutes(words) for words in (0, 150, 525, 1500)] == [0, 1, 4, 10]


def test_a_long_time_is_told_in_hours() -> None:
    assert [duration(long) for long in (0, 3, 90)] == ["0 min", "3 min", "90 min"]
    assert [duration(long) for long in (91, 120, 854, 6671)] == ["1 h 31 min", "2 h", "14 h 14 min", "111 h 11 min"]
