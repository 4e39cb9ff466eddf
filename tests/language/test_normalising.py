"""Two extractions of one text are alike when normalised, and every place has its place in the original."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.normalising import normalised
from reader.model.article import Span

TEXTS = st.text(alphabet="ab cZ1\n\t-‐–—“”„'’«»ﬁ½é\u0301\u00ad\u200b\u00a0ａ…", max_size=40)


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("“Kami” berkata ‘tidak’", "\"Kami\" berkata 'tidak'"),
        ("«Kami» „tidak‟", '"Kami" "tidak"'),
        ("peme-\nrintah dan pemerintah", "pemerintah dan pemerintah"),
        ("peme\u00adrintah, peme\u00ad\n  rintah", "pemerintah, pemerintah"),
        ("undang-undang, undang-\nundang, undang- undang", "undangundang, undangundang, undangundang"),
        ("efisiensi, eﬁsiensi", "efisiensi, efisiensi"),
        ("satu\u00a0dua  tiga\n\nempat", "satu dua tiga empat"),
        ("harga – kata hakim — naik", "harga - kata hakim - naik"),
        ("tahun 2020-2024, Covid-19", "tahun 2020-2024, Covid19"),
        ("- butir\n- butir", "- butir - butir"),
        ("cafe\u0301", "café"),
        ("Ｌｏｎｔａｒ…", "Lontar..."),
        ("", ""),
    ],
)
def test_what_extractions_differ_in_is_made_alike(text, alike):
    assert normalised(text).text == alike


@pytest.mark.parametrize("word", ["pemerintah", "berkata", "efisien", "tidak"])
def test_a_word_has_its_place_in_the_original(word):
    text = "“Kami”  peme-\nrintah  ber\u00adkata\u200b eﬁsien — „tidak“"
    normal = normalised(text)
    start = normal.text.index(word)
    place = normal.original(Span(start, start + len(word)))
    assert normalised(text[place.start : place.end]).text == word
    assert normal.position(place.start) == start
    assert normal.position(place.end, end=True) == start + len(word)


@given(TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_the_map_back_stays_inside_and_in_order(text, one, other):
    normal = normalised(text)
    start, end = sorted((min(one, len(normal.text)), min(other, len(normal.text))))
    place = normal.original(Span(start, end))
    assert 0 <= place.start <= place.end <= len(text)
    if start < end:
        assert normal.position(place.start) <= start
        assert normal.position(place.end, end=True) >= end


@given(TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_the_map_there_stays_inside_and_in_order(text, one, other):
    normal = normalised(text)
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    assert 0 <= normal.position(start) <= normal.position(end, end=True) <= len(normal.text)


@given(st.text(alphabet="abc de.,", max_size=40).map(lambda text: " ".join(text.split(" "))))
def test_plain_text_stands_one_for_one(text):
    normal = normalised(text)
    if normal.text == text:
        assert all(normal.position(place) == place for place in range(len(text) + 1))
