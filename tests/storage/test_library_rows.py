"""Articles and marks come back from their rows as they were."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import LibraryProblem
from reader.model.article import Article, Block, BlockKind, Inline, InlineStyle, Span
from reader.model.bookmark import Bookmark, Colour, Highlight, Quote
from reader.storage.library_rows import (
    article_from,
    article_row,
    bookmark_from,
    digest_of,
    highlight_from,
    mark_row,
    text_row,
    words_in,
)

ANY_TEXT = st.text(st.characters() | st.characters(categories=["Cs"]), max_size=60)
SPANS = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(lambda ends: Span(min(ends), max(ends)))
INLINES = st.builds(Inline, SPANS, st.sampled_from(InlineStyle), ANY_TEXT)
BLOCKS = st.builds(
    Block,
    st.sampled_from(BlockKind),
    SPANS,
    st.integers(0, 6),
    st.integers(0, 9),
    st.lists(INLINES, max_size=3).map(tuple),
)
STORABLE = st.text(max_size=30)


def row_of(article):
    return {"id": article.id, **article_row(article, 1.0), **text_row(article, 1, 1.0)}


@given(STORABLE, ANY_TEXT, st.lists(BLOCKS, max_size=4).map(tuple))
def test_a_whole_article_comes_back(title, text, blocks):
    article = Article("a1", title, text, blocks, "/tmp/Kisah #1.txt", "id")
    assert article_from(row_of(article)) == article


def damaged(part):
    article = Article("a1", "Sidang perdana", "Terdakwa hadir.", (Block(BlockKind.PARAGRAPH, Span(0, 15)),))
    return {**row_of(article), **part}


@pytest.mark.parametrize(
    "part",
    [
        {"text": b"\x00" * 20},
        {"text": zlib.compress(b"Terdakwa mangkir.")},
        {"text": zlib.compress(b"\xff\xfe")},
        {"blocks": b"\x00" * 20},
        {"blocks": zlib.compress(b"[[")},
        {"blocks": zlib.compress(b'[["aria",0,15,0,0,[]]]')},
        {"blocks": zlib.compress(b'[["paragraph",0]]')},
        {"blocks": zlib.compress(b"[7]")},
    ],
)
def test_a_damaged_text_is_told_and_not_shown(part):
    with pytest.raises(LibraryProblem, match="“Sidang perdana” in your library is damaged"):
        article_from(damaged(part))


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


@given(STORABLE, SPANS, st.sampled_from(Colour), STORABLE, st.floats(0, 4e9), st.floats(0, 4e9))
def test_marks_come_back(exact, span, colour, note, created, changed):
    quote = Quote(exact, "sebelum ", " sesudah")
    highlight = Highlight("h1", "a1", quote, span, colour, note, created, changed)
    bookmark = Bookmark("b1", "a1", quote, span, note, created, changed)
    assert highlight_from(mark_row(highlight, 3)) == highlight
    assert bookmark_from(mark_row(bookmark, 3)) == bookmark


def test_half_a_surrogate_pair_is_replaced_where_sqlite_has_no_place_for_it():
    mark = Bookmark("b1", "a1", Quote("x\ud83d", "", ""), Span(0, 2), "catatan \udc00", 1.0, 1.0)
    row = mark_row(mark, 1)
    assert (row["exact"], row["note"]) == ("x\ufffd", "catatan \ufffd")


def test_a_new_mark_needs_a_place():
    with pytest.raises(ValueError, match="b1"):
        mark_row(Bookmark("b1", "a1", Quote("x", "", ""), None, "", 1.0, 1.0), 1)


def test_an_unknown_colour_is_shown_in_the_first_one():
    mark = Highlight("h1", "a1", Quote("x", "", ""), Span(0, 1), Colour.PINK, "", 1.0, 1.0)
    assert highlight_from({**mark_row(mark, 1), "colour": "pjnk"}).colour == Colour.YELLOW
