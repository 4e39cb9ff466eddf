"""The parts are made once, joined, and not before they are needed."""

import threading

import pytest

from reader.parts import Once, make_parts
from reader.paths import discover


def test_a_part_is_made_once_whichever_thread_asks_first() -> None:
    made: list[int] = []
    part = Once(lambda: made.append(1) or len(made))
    threads = [threading.Thread(target=part) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (part(), made) == (1, [1])


def test_a_part_that_could_not_be_made_is_tried_again() -> None:
    tries: list[int] = []

    def make() -> str:
        tries.append(1)
        if len(tries) == 1:
            raise OSError("not yet")
        return "made"

    part = Once(make)
    with pytest.raises(OSError, match="not yet"):
        part()
    assert part() == "made"


def test_the_parts_find_terms_in_a_sample() -> None:
    parts = make_parts(discover())
    article = parts.reader.samples()[0]
    reading = parts.reader.find_terms(article)
    assert reading.language.indonesian
    assert len(reading.matches) > 30
