"""Sketches tell how much two texts are alike, in little room."""

import random

import pytest

from reader.storage.library_sketch import likeness, numbers_in, sketch_of

TEXT = " ".join(f"kata{number}" for number in random.Random(1).choices(range(900), k=4000))


def changed(part):
    chance = random.Random(2)
    return " ".join(word if chance.random() > part else "lain" for word in TEXT.split())


def test_a_text_is_wholly_like_itself_however_it_is_set():
    other = TEXT.upper().replace(" ", "\n", 50).replace(" kata1 ", " “Kata1”, ")
    assert likeness(sketch_of(TEXT), sketch_of(other)) == 1.0


@pytest.mark.parametrize(("part", "least", "most"), [(0.02, 0.8, 0.97), (0.1, 0.45, 0.72), (0.5, 0.02, 0.25)])
def test_the_likeness_falls_with_what_is_changed(part, least, most):
    assert least < likeness(sketch_of(TEXT), sketch_of(changed(part))) < most


def test_other_words_are_not_alike():
    assert likeness(sketch_of(TEXT), sketch_of(TEXT.replace("kata", "ayat"))) == 0.0


def test_a_sketch_is_small_and_in_order():
    sketch = sketch_of(TEXT * 20)
    assert len(sketch) == 512
    assert list(numbers_in(sketch)) == sorted(set(numbers_in(sketch)))


@pytest.mark.parametrize("text", ["", " \n", "… — …"])
def test_a_text_without_words_is_like_nothing(text):
    assert sketch_of(text) == b""
    assert likeness(sketch_of(text), sketch_of(TEXT)) == 0.0
    assert likeness(b"", b"") == 0.0


def test_one_word_and_half_a_surrogate_pair_are_words():
    assert len(numbers_in(sketch_of("dakwa"))) == 1
    assert len(numbers_in(sketch_of("a b \ud83d"))) == 1
