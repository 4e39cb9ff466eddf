"""Articles and marks come back from their rows as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Span
from reader.model.bookmark import Bookmark, Colour, Found, Highlight, Quote
from reader.model.own_word import OwnWord
from reader.storage.library_rows import (
    bookmark_from,
    digest_of,
    highlight_from,
    mark_row,
    names_from,
    word_from,
    word_row,
    words_in,
)

SPANS = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(lambda ends: Span(min(ends), max(ends)))
STORABLE = st.text(max_size=30)
NAMES = st.lists(STORABLE, max_size=3).map(tuple)


def test_digests_tell_texts_apart():
    assert digest_of("dakwa") == digest_of("dakwa")
    assert digest_of("dakwa") != digest_of("dakwa ")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("  \n", 0),
        ("Undang-undang itu — katanya — berlaku.", 4),
        ("“Tidak,” tulis X/Twitter pada 2024.", 5),
    ],
)
def test_words_are_counted_as_a_reader_counts(text, words):
    assert words_in(text) == words


@given(STORABLE, SPANS, st.sampled_from(Colour), STORABLE, NAMES, st.floats(0, 4e9))
def test_marks_come_back(exact, span, colour, note, names, changed):
    quote = Quote(exact, "sebelum ", " sesudah")
    highlight = Highlight("h1", "a1", quote, span, colour, note, 1.0, changed, names, names[1:])
    bookmark = Bookmark("b1", "a1", quote, span, note, 1.0, changed, names, names[:1])
    assert highlight_from(mark_row(highlight, 3)) == highlight
    assert bookmark_from(mark_row(bookmark, 3)) == bookmark


def test_half_a_surrogate_pair_is_replaced_where_sqlite_has_no_place_for_it():
    mark = Bookmark("b1", "a1", Quote("x\ud83d", "", ""), Span(0, 2), "catatan \udc00", 1.0, 1.0)
    row = mark_row(mark, 1)
    assert (row["exact"], row["note"]) == ("x\ufffd", "catatan \ufffd")


def test_a_mark_that_was_never_found_has_no_place():
    mark = Bookmark("b1", "a1", Quote("x", "", ""), None, "", 1.0, 1.0, found=Found.LOST)
    assert bookmark_from(mark_row(mark, 1)) == mark


@given(st.lists(STORABLE, max_size=3).map(tuple), STORABLE, st.floats(0, 4e9))
def test_own_words_come_back(english, text, changed):
    word = OwnWord("w1", f"uji {text}", english, text, f"{text}.", text, 1.0, changed)
    assert word_from(word_row(word)) == word


@pytest.mark.parametrize("damaged", ["", "[", "7", '{"a": 1}', '["hukum", 7]'])
def test_damaged_names_are_left_out(damaged):
    assert names_from(damaged) in ((), ("hukum",))


def test_an_unknown_colour_is_shown_in_the_first_one():
    mark = Highlight("h1", "a1", Quote("x", "", ""), Span(0, 1), Colour.PINK, "", 1.0, 1.0)
    assert highlight_from({**mark_row(mark, 1), "colour": "pjnk"}).colour == Colour.YELLOW


def test_words_of_a_long_text_are_counted_as_those_of_a_short_one():
    words = "Jaksa mendakwa – 3 direktur,\n"
    for filler in ("", "x" * 49_990, "x " * 30_000):
        text = filler + words * 5_000
        assert words_in(text) == len([word for word in text.split() if any(map(str.isalnum, word))])
