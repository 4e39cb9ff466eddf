"""Which words of an old text became which of the new one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.aligning import aligned
from reader.language.alignment import IN_PLACE
from reader.language.word_sequences import word_sequences

TEXTS = st.lists(st.sampled_from(["Hakim", "jaksa", "dan", ".", "\n", "Pasal", "saksi", "bukti"]), max_size=50).map(
    " ".join
)


def alignment(old, new):
    return aligned(*word_sequences(old, new))


@pytest.mark.parametrize(
    ("old", "new", "images"),
    [
        ("satu dua tiga", "satu dua tiga", [0, 1, 2]),
        ("satu dua tiga", "nol satu tiga", [1, -1, 2]),
        ("satu dua tiga", "", [-1, -1, -1]),
        ("", "satu", []),
    ],
)
def test_words_in_their_place(old, new, images):
    assert alignment(old, new).images == images


def test_what_is_put_in_before_a_paragraph_that_begins_alike_takes_nothing_from_it():
    old = "Pasal 1\n(1) Hakim membaca putusan.\n(1) Jaksa menyatakan banding.\n"
    new = "Pasal 1\n(1) Hakim membaca putusan.\n(1) Saksi tidak hadir.\n(1) Jaksa menyatakan banding.\n"
    result = alignment(old, new)
    added = result.new.text(9, 16)
    assert added == "(1) Saksi tidak hadir."
    assert [origin < 0 for origin in result.origins[9:16]] == [True] * 7
    assert min(result.images) >= 0


def test_a_paragraph_that_moved_is_a_passage_of_its_own():
    first, second, third = (
        "Pengadilan memeriksa perkara penipuan daring pada hari Senin.\n",
        "Penyidik menyita tiga peladen milik perusahaan pengelola aplikasi.\n",
        "Terdakwa membantah semua dakwaan dan meminta sidang ditunda sampai bulan depan.\n",
    )
    result = alignment(first + second + third, third + first + second)
    passages = {passage for passage in result.passages if passage != IN_PLACE}
    assert len(passages) == 1
    assert min(result.images) >= 0


@given(TEXTS, TEXTS)
def test_matches_are_of_equal_words_and_one_to_one(old, new):
    result = alignment(old, new)
    for index, image in enumerate(result.images):
        if image >= 0:
            assert result.old.words[index] == result.new.words[image]
            assert result.origins[image] == index
    assert sum(image >= 0 for image in result.images) == sum(origin >= 0 for origin in result.origins)


@given(TEXTS)
def test_a_text_is_aligned_with_itself(text):
    result = alignment(text, text)
    assert result.images == list(range(len(result.old)))
