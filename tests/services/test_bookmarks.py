"""Marks are made, changed, deleted, brought back, and saved the moment it happens."""

from dataclasses import replace

import pytest
from direct_owner import DirectOwner
from indictment import ARTICLE, TEXT, at, bookmarks_in, lit, placed, redo_name, saved, undo_name

from reader.model.article import Span
from reader.model.bookmark import Colour, Markings
from reader.services.bookmarks import Bookmarks
from reader.storage.library_open import open_library


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite"


@pytest.fixture
def store(path):
    store = open_library(path).store
    yield store
    store.close()


@pytest.fixture
def bookmarks(store):
    return bookmarks_in(store)


def test_a_passage_is_highlighted_and_saved(bookmarks, store):
    markings = bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN, "unsur?")
    assert lit(markings) == [("mendakwa", "green", "unsur?")]
    assert saved(store) == markings
    (mark,) = markings.highlights
    assert (mark.id, mark.article_id, mark.created, mark.changed) == ("m1", "a1", 100.0, 100.0)
    assert bookmarks.touched == "m1"


def test_the_white_space_around_a_passage_is_left_out(bookmarks):
    line = at("\n  Sidang dilanjutkan pekan depan. 🚨  ")
    assert lit(bookmarks.highlight(ARTICLE, line, Colour.BLUE)) == [("Sidang dilanjutkan pekan depan. 🚨", "blue", "")]


@pytest.mark.parametrize("span", [Span(5, 6), Span(3, 3), Span(9, 4), Span(500, 900), Span(-9, 0)])
def test_white_space_and_nothing_are_not_highlighted(bookmarks, span):
    assert lit(bookmarks.highlight(ARTICLE, span, Colour.BLUE)) == []
    assert placed(bookmarks.bookmark(ARTICLE, span)) == []
    assert undo_name(bookmarks, "a1") == ""


def test_a_span_beyond_the_text_ends_with_it(bookmarks):
    assert lit(bookmarks.highlight(ARTICLE, Span(-4, 900), Colour.BLUE))[0][0] == TEXT.strip()


def test_the_same_passage_again_changes_colour_and_note_instead_of_stacking(bookmarks):
    bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN, "unsur?")
    assert lit(bookmarks.highlight(ARTICLE, at(" mendakwa "), Colour.PINK)) == [("mendakwa", "pink", "unsur?")]
    assert undo_name(bookmarks, "a1") == "Change colour"
    assert lit(bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.PINK, "baru")) == [("mendakwa", "pink", "baru")]
    assert undo_name(bookmarks, "a1") == "Edit note"
    again = bookmarks.highlight(ARTICLE, at("mendakwa pengelola"), Colour.PINK)
    assert len(again.highlights) == 2


def test_the_same_again_is_no_act(bookmarks):
    bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN)
    before = bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN)
    assert bookmarks.set_note("a1", "m1", "") == before
    assert bookmarks.set_colour("a1", "m1", Colour.GREEN) == before
    bookmarks.undo("a1")
    assert undo_name(bookmarks, "a1") == ""


def test_a_line_is_bookmarked_and_the_second_time_not(bookmarks, store):
    line = at("Pengacara terdakwa menyatakan keberatan.\n")
    assert placed(bookmarks.bookmark(ARTICLE, line)) == [("Pengacara terdakwa menyatakan keberatan.", "")]
    assert bookmarks.touched == "m1"
    assert placed(bookmarks.bookmark(ARTICLE, line)) == []
    assert (bookmarks.touched, undo_name(bookmarks, "a1")) == ("", "Remove bookmark")
    assert placed(saved(store)) == []


def test_in_a_window_of_another_width_the_line_that_holds_its_first_word_removes_it(bookmarks):
    bookmarks.bookmark(ARTICLE, at("umum mendakwa pengelola"))
    bookmarks.bookmark(ARTICLE, at("platform percakapan itu."))
    wider = at("penuntut umum mendakwa pengelola platform")
    assert placed(bookmarks.bookmark(ARTICLE, wider)) == []
    assert [words for words, _ in placed(bookmarks.undo("a1"))] == [
        "umum mendakwa pengelola",
        "platform percakapan itu.",
    ]
    beginning = at("Jaksa penuntut")
    assert len(bookmarks.bookmark(ARTICLE, beginning).bookmarks) == 3


def test_notes_and_colours_change(bookmarks, store):
    bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN)
    bookmarks.bookmark(ARTICLE, at("Pengacara terdakwa"))
    bookmarks.set_note("a1", "m1", "unsur *delik*?")
    bookmarks.set_note("a1", "m2", "lanjutkan di sini")
    bookmarks.set_colour("a1", "m1", Colour.YELLOW)
    markings = bookmarks.set_colour("a1", "m2", Colour.YELLOW)
    assert lit(markings) == [("mendakwa", "yellow", "unsur *delik*?")]
    assert placed(markings) == [("Pengacara terdakwa", "lanjutkan di sini")]
    assert markings.highlights[0].changed > markings.highlights[0].created
    assert saved(store) == markings


def test_a_mark_is_deleted_and_brought_back_also_in_a_later_session(bookmarks, store):
    before = bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN, "unsur?")
    assert lit(bookmarks.delete("a1", "m1")) == []
    assert bookmarks.touched == ""
    assert lit(saved(store)) == []
    later = bookmarks_in(store, "n")
    assert later.restore("a1", "m1") == before
    assert undo_name(later, "a1") == "Restore highlight"
    assert saved(store) == before


def test_an_unknown_mark_is_left_alone(bookmarks):
    before = bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN)
    for after in (
        bookmarks.set_note("a1", "x", "hilang"),
        bookmarks.set_colour("a1", "x", Colour.PINK),
        bookmarks.delete("a1", "x"),
        bookmarks.restore("a1", "x"),
        bookmarks.restore("a1", "m1"),
    ):
        assert after == before
    assert undo_name(bookmarks, "a1") == "Add highlight"


ACTS = {
    "Add highlight": lambda bookmarks: bookmarks.highlight(ARTICLE, at("Sidang"), Colour.BLUE),
    "Add bookmark": lambda bookmarks: bookmarks.bookmark(ARTICLE, at("Sidang dilanjutkan")),
    "Remove bookmark": lambda bookmarks: bookmarks.bookmark(ARTICLE, at("Pengacara terdakwa")),
    "Edit note": lambda bookmarks: bookmarks.set_note("a1", "m1", "baru"),
    "Change colour": lambda bookmarks: bookmarks.set_colour("a1", "m1", Colour.PINK),
    "Delete highlight": lambda bookmarks: bookmarks.delete("a1", "m1"),
    "Delete bookmark": lambda bookmarks: bookmarks.delete("a1", "m2"),
    "Restore highlight": lambda bookmarks: bookmarks.restore("a1", "m3"),
    "Restore bookmark": lambda bookmarks: bookmarks.restore("a1", "m4"),
}


@pytest.mark.parametrize("name", ACTS)
def test_every_act_can_be_undone_and_redone(bookmarks, store, name):
    bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN, "unsur?")
    bookmarks.bookmark(ARTICLE, at("Pengacara terdakwa"))
    bookmarks.highlight(ARTICLE, at("platform"), Colour.GREEN)
    bookmarks.bookmark(ARTICLE, at("Jaksa penuntut"))
    bookmarks.delete("a1", "m3")
    before = bookmarks.delete("a1", "m4")
    after = ACTS[name](bookmarks)
    assert after != before
    assert undo_name(bookmarks, "a1") == name
    assert bookmarks.undo("a1") == before == saved(store)
    assert redo_name(bookmarks, "a1") == name
    assert bookmarks.redo("a1") == after == saved(store)
    assert bookmarks.redo("a1") is None


@pytest.mark.parametrize("name", ["Add highlight", "Add bookmark"])
def test_an_addition_that_was_undone_is_no_deletion_in_a_later_session(bookmarks, store, name):
    ACTS[name](bookmarks)
    bookmarks.undo("a1")
    later = bookmarks_in(store, "n")
    assert (undo_name(later, "a1"), store.deleted("a1")) == ("", Markings("a1"))
    assert bookmarks.redo("a1") == saved(store) != Markings("a1")


def test_an_undone_addition_is_done_again_in_the_text_in_which_it_was_made(bookmarks, store):
    bookmarks.highlight(ARTICLE, at("Pengacara"), Colour.BLUE)
    bookmarks.undo("a1")
    revised = replace(ARTICLE, text="Baru. " + TEXT)
    store.keep(revised, 300.0)
    bookmarks.markings(revised)
    assert lit(bookmarks.redo("a1"), revised.text) == [("Pengacara", "blue", "")]
    later = Bookmarks(DirectOwner(store)).markings(revised)
    assert lit(later, revised.text) == [("Pengacara", "blue", "")]
    assert store.markings("a1").highlights[0].span == at("Pengacara")


def test_with_nothing_done_there_is_nothing_to_undo(bookmarks):
    for article_id in ("a1", "a9"):
        assert (bookmarks.undo(article_id), bookmarks.redo(article_id)) == (None, None)
        assert (undo_name(bookmarks, article_id), redo_name(bookmarks, article_id)) == ("", "")


def test_each_article_has_its_own_acts(bookmarks):
    other = replace(ARTICLE, id="a2")
    bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN)
    bookmarks.highlight(other, at("platform"), Colour.GREEN)
    assert lit(bookmarks.undo("a1")) == []
    assert lit(bookmarks.markings(other)) == [("platform", "green", "")]


REVISED = TEXT.replace("Jaksa penuntut umum", "Kemarin mereka")


def test_in_a_revised_text_marks_move_along_and_the_lost_one_is_kept_last(bookmarks, store):
    bookmarks.highlight(ARTICLE, at("Jaksa penuntut umum"), Colour.GREEN, "siapa?")
    bookmarks.highlight(ARTICLE, at("pengelola platform"), Colour.BLUE)
    revised = replace(ARTICLE, text=REVISED)
    markings = bookmarks.markings(revised)
    assert lit(markings, REVISED) == [("pengelola platform", "blue", ""), (None, "green", "siapa?")]
    assert Bookmarks(DirectOwner(store)).markings(revised) == markings
    assert bookmarks.set_note("a1", "m1", "jaksa").highlights[1].note == "jaksa"
    bookmarks.highlight(revised, at("Kemarin", REVISED), Colour.PINK)
    store.keep(revised, 200.0)
    assert lit(Bookmarks(DirectOwner(store)).markings(revised), REVISED) == [
        ("Kemarin", "pink", ""),
        ("pengelola platform", "blue", ""),
        (None, "green", "jaksa"),
    ]
    assert lit(Bookmarks(DirectOwner(store)).markings(ARTICLE))[0] == ("Jaksa penuntut umum", "green", "jaksa")


def test_without_anything_handed_in_ids_are_random_and_times_the_clocks(store):
    bookmarks = Bookmarks(DirectOwner(store))
    markings = bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN)
    markings = bookmarks.highlight(ARTICLE, at("platform"), Colour.GREEN)
    assert len({mark.id for mark in markings.highlights}) == 2
    assert all(len(mark.id) == 32 and mark.created > 1.7e9 for mark in markings.highlights)
