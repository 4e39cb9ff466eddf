"""A mark of an old text is carried to where its words stand now, and how it was found is said truly."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.anchoring import compare
from reader.model.article import Span
from reader.model.bookmark import Found

SANCTION = "Sanksi administratif berupa teguran tertulis dan denda."
STATUTE = f"""\
Pasal 4
(1) Pengendali data wajib menunjuk pejabat pelindung data.
(2) {SANCTION}
Pasal 5
(1) Pengendali data wajib menghapus rekaman suara nasabah.
(2) {SANCTION}
Pasal 6
(1) Penyelenggara dilarang menjual daftar pelanggan kepada pihak ketiga.
(2) {SANCTION}
Pasal 7
(1) Menteri mengawasi lalu lintas data antarnegara bersama lembaga terkait.
"""
WORDS = st.text(alphabet="abcdefgh .\n“”-é", max_size=60)


def plain(words):
    """The words without white space."""
    return "".join(words.split())


def carry(old, new, words, nth=0):
    """The words that a mark on the `nth` occurrence of `words` covers in the new text, and how it was found."""
    start = -1
    for _ in range(nth + 1):
        start = old.index(words, start + 1)
    carried = compare(old, new).carry(Span(start, start + len(words)))
    return (None if carried.span is None else new[carried.span.start : carried.span.end]), carried


@pytest.mark.parametrize("nth", [0, 1, 2])
def test_in_an_unchanged_text_all_is_where_it_was(nth):
    words, carried = carry(STATUTE, STATUTE, SANCTION, nth)
    assert (words, carried.found) == (SANCTION, Found.SAME)


@pytest.mark.parametrize("nth", [0, 1, 2])
def test_sentences_of_the_same_words_are_told_apart_by_their_neighbours(nth):
    new = "Ketentuan pembuka.\n" + STATUTE.replace("pejabat", "petugas").replace("suara nasabah", "percakapan")
    _, carried = carry(STATUTE, new, SANCTION, nth)
    places = [start for start in range(len(new)) if new.startswith(SANCTION, start)]
    assert carried.found is Found.SAME
    assert carried.span.start == places[nth]


def test_a_deleted_sentence_is_not_taken_for_another_of_its_words():
    new = STATUTE.replace(f"(1) Pengendali data wajib menghapus rekaman suara nasabah.\n(2) {SANCTION}\n", "")
    assert carry(STATUTE, new, SANCTION, 1)[1].found is Found.LOST
    assert carry(STATUTE, new, "menghapus rekaman suara")[1].found is Found.LOST
    assert carry(STATUTE, new, SANCTION, 2)[1].found is Found.SAME


def test_other_quotes_hyphens_and_line_breaks_are_no_change():
    old = "Menurut “undang-undang” itu, efisiensi pemerintahan – kata hakim – harus dijaga."
    new = 'Menurut "undang-\nundang" itu, eﬁsiensi peme-\nrintahan — kata\u00a0hakim - harus\n  dijaga.'
    words, carried = carry(old, new, "“undang-undang” itu, efisiensi pemerintahan – kata hakim")
    assert carried.found is Found.SAME
    assert words == '"undang-\nundang" itu, eﬁsiensi peme-\nrintahan — kata\u00a0hakim'


@pytest.mark.parametrize(
    ("marked", "old", "new", "expected"),
    [
        ("pejabat pelindung data", "pelindung", "perlindungan", "pejabat perlindungan data"),
        ("wajib menunjuk pejabat", "menunjuk", "segera menunjuk", "wajib segera menunjuk pejabat"),
        ("wajib menunjuk pejabat", "menunjuk pejabat", "menetapkan pejabat", "wajib menetapkan pejabat"),
        ("menunjuk pejabat pelindung", "menunjuk pejabat", "menetapkan pejabat", "menetapkan pejabat pelindung"),
        ("menunjuk", "menunjuk", "menetapkan", "menetapkan"),
    ],
)
def test_words_changed_inside_a_mark_stay_in_it(marked, old, new, expected):
    words, carried = carry(STATUTE, STATUTE.replace(old, new), marked)
    assert (words, carried.found) == (expected, Found.CHANGED)


def test_a_moved_paragraph_is_followed_with_its_repeated_sentence():
    pasal = STATUTE[STATUTE.index("(1) Pengendali data wajib menghapus") : STATUTE.index("Pasal 6")]
    new = STATUTE.replace(pasal, "") + pasal
    words, carried = carry(STATUTE, new, SANCTION, 1)
    assert (words, carried.found) == (SANCTION, Found.MOVED)
    assert carried.span.start > new.index("menghapus rekaman")


@pytest.mark.parametrize("place", ["Pasal 4\n", "Pasal 6\n", "Pasal 7\n"])
def test_a_copied_paragraph_draws_no_mark_away(place):
    paragraph = "(1) Pengendali data wajib menghapus rekaman suara nasabah.\n"
    new = STATUTE.replace(place, place + paragraph)
    _, carried = carry(STATUTE, new, "wajib menghapus rekaman suara")
    assert carried.found is Found.SAME
    assert new[: carried.span.start].endswith("Pasal 5\n(1) Pengendali data ")


def test_a_mark_on_white_space_or_nothing_is_lost_in_a_changed_text():
    comparison = compare("satu  dua tiga", "satu dua tiga empat")
    assert comparison.carry(Span(4, 6)).found is Found.LOST
    assert comparison.carry(Span(5, 5)).found is Found.LOST
    assert compare("satu", "").carry(Span(0, 4)).found is Found.LOST


def test_a_text_of_one_line_again_and_again_is_compared_and_never_guessed_at():
    line = "Cukup jelas.\n"
    old, new = line * 3000, line * 1500 + "Dihapus.\n" + line * 1499
    comparison = compare(old, new)
    assert comparison.carry(Span(0, 5)).span == Span(0, 5)
    answers = [comparison.carry(Span(place, place + 5)) for place in range(0, len(old), len(line))]
    assert {answer.found for answer in answers} <= {Found.SAME, Found.LOST}


@given(WORDS, st.integers(0, 60), st.integers(0, 60))
def test_the_same_text_gives_the_same_place(text, start, length):
    span = Span(min(start, len(text)), min(start + length, len(text)))
    assert compare(text, text).carry(span).span == span


@given(WORDS, WORDS, st.integers(0, 60), st.integers(0, 60))
def test_a_span_lies_in_the_new_text_and_lost_has_none(old, new, start, length):
    carried = compare(old, new).carry(Span(min(start, len(old)), min(start + length, len(old))))
    assert (carried.span is None) == (carried.found is Found.LOST)
    if carried.span:
        assert 0 <= carried.span.start < carried.span.end <= len(new)


@given(st.integers(0, len(STATUTE)), st.text(alphabet="xyz qw\n", min_size=1, max_size=300), st.randoms())
def test_words_put_in_anywhere_leave_every_mark_the_same_or_say_otherwise(place, added, chance: random.Random):
    new = STATUTE[:place] + added + STATUTE[place:]
    comparison = compare(STATUTE, new)
    for _ in range(10):
        start = chance.randrange(len(STATUTE) - 1)
        mark = Span(start, min(len(STATUTE), start + chance.randint(1, 80)))
        carried = comparison.carry(mark)
        if carried.found is Found.SAME:
            found = carried.span
            assert plain(new[found.start : found.end]) == plain(STATUTE[mark.start : mark.end])
            start = found.start - (len(added) if found.start >= place + len(added) else 0)
            end = found.end - (len(added) if found.end > place else 0)
            assert mark.start <= start <= end <= mark.end
