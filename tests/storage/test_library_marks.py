"""Marks in the library keep the place where they were made, and remember where they were found in other texts."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from library_files import opened

from reader.model.article import Article, Block, BlockKind, Span
from reader.model.bookmark import LOST, Bookmark, Colour, Found, Highlight, Place, Quote
from reader.storage.library_marks import keep_places, markings, places, remove_marks, write_marks

TEXT = "Jaksa mendakwa pengelola platform."
ARTICLE = Article("a1", "Dakwaan", TEXT, (Block(BlockKind.PARAGRAPH, Span(0, len(TEXT))),), "", "id")
REVISED = replace(ARTICLE, text="Baru: " + TEXT, blocks=(Block(BlockKind.PARAGRAPH, Span(0, len(TEXT) + 6)),))


def highlight(words, mark_id="h1", **more):
    span = Span(TEXT.index(words), TEXT.index(words) + len(words))
    return Highlight(mark_id, "a1", Quote(words, "", ""), span, Colour.YELLOW, "", 1.0, 1.0, **more)


def bookmark(words, mark_id="b1"):
    span = Span(TEXT.index(words), TEXT.index(words) + len(words))
    return Bookmark(mark_id, "a1", Quote(words, "", ""), span, "", 1.0, 1.0)


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """A library in which the article has two texts."""
    library = opened(tmp_path_factory.mktemp("marks") / "library.sqlite")
    library.store.write(ARTICLE, [bookmark("platform", "keep")], [], 1.0)
    library.store.write(REVISED, [bookmark("Jaksa", "keep2")], [], 2.0)
    yield library
    library.close()


@pytest.fixture
def database(library):
    for table in ("highlights", "bookmarks"):
        library.database.execute(f"delete from {table}")
    return library.database


def test_marks_stand_in_the_order_of_their_places_and_the_bin_apart(database):
    write_marks(database, 1, [highlight("platform"), highlight("Jaksa", "h2"), bookmark("mendakwa")], [], 5.0)
    write_marks(database, 1, [], [highlight("Jaksa", "h2")], 6.0)
    standing, deleted = markings(database, "a1", False), markings(database, "a1", True)
    assert [mark.id for mark in (*standing.highlights, *standing.bookmarks)] == ["h1", "b1"]
    assert [mark.id for mark in (*deleted.highlights, *deleted.bookmarks)] == ["h2"]


def test_a_mark_that_is_written_again_stands_again(database):
    write_marks(database, 1, [], [highlight("Jaksa")], 5.0)
    write_marks(database, 1, [replace(highlight("Jaksa"), note="siapa?")], [], 6.0)
    (mark,) = markings(database, "a1", False).highlights
    assert mark.note == "siapa?"
    assert markings(database, "a1", True).highlights == ()


def version_of(database, mark_id):
    return database.execute("select version from highlights where id = ?", [mark_id]).fetchone()[0]


def test_another_note_leaves_a_mark_in_its_text_and_another_place_takes_it_along(database):
    write_marks(database, 1, [highlight("Jaksa")], [], 5.0)
    write_marks(database, 2, [replace(highlight("Jaksa"), note="siapa?")], [], 6.0)
    assert version_of(database, "h1") == 1
    write_marks(database, 2, [replace(highlight("Jaksa"), span=Span(6, 11))], [], 7.0)
    assert version_of(database, "h1") == 2


def test_a_mark_without_a_place_keeps_the_one_it_had(database):
    write_marks(database, 1, [highlight("Jaksa")], [], 5.0)
    write_marks(database, 2, [replace(highlight("Jaksa"), span=None, note="hilang")], [], 6.0)
    (mark,) = markings(database, "a1", False).highlights
    assert (mark.span, mark.note, version_of(database, "h1")) == (Span(0, 5), "hilang", 1)


def test_what_was_added_by_mistake_is_gone(database):
    write_marks(database, 1, [highlight("Jaksa"), bookmark("platform")], [], 5.0)
    remove_marks(database, [bookmark("platform")])
    assert (len(markings(database, "a1", False).highlights), markings(database, "a1", False).bookmarks) == (1, ())


FOUND = st.dictionaries(
    st.sampled_from(["h1", "b1", "tiada"]),
    st.just(LOST)
    | st.builds(
        Place,
        st.builds(Span, st.just(6), st.integers(7, 40)),
        st.sampled_from([Found.MOVED, Found.CHANGED]),
        st.sampled_from([None, (), ("BAB II", "Pasal 27")]),
    ),
)


@settings(max_examples=40)
@given(first=FOUND, second=FOUND)
def test_the_place_found_last_is_known_until_the_mark_moves(library, first, second):
    database = library.database
    for table in ("highlights", "bookmarks"):
        database.execute(f"delete from {table}")
    write_marks(database, 1, [highlight("Jaksa"), bookmark("platform")], [], 5.0)
    with database.atomic():
        keep_places(database, "a1", 2, first)
        keep_places(database, "a1", 2, second)
    known = {mark_id: place for mark_id, place in (first | second).items() if mark_id != "tiada"}
    assert places(database, "a1", 2) == known
    assert places(database, "a1", 1) == {}
    write_marks(database, 2, [replace(highlight("Jaksa"), span=Span(6, 11))], [], 7.0)
    known.pop("h1", None)
    assert places(database, "a1", 2) == known
