"""Marks in an edited text: carried over, confirmed, placed by hand, lengthened; every act goes back and forth."""

import itertools
from dataclasses import replace

import pytest
from direct_owner import DirectOwner
from indictment import undo_name

from reader.model.article import Article, Span
from reader.model.bookmark import Colour, Found, MarkQuery
from reader.services.bookmarks import Bookmarks
from reader.storage.library_open import open_library

OLD = (
    "Setiap orang berhak atas pelindungan data pribadi yang menyangkut dirinya sendiri dan keluarganya.\n"
    "Penyelenggara wajib memberitahukan kebocoran kepada pemilik data paling lambat tiga hari kerja sesudahnya.\n"
    "Ketentuan lebih lanjut mengenai tata cara pemberitahuan diatur dengan peraturan pemerintah."
)
NEW = (
    "Setiap orang berhak atas pelindungan data pribadi yang menyangkut dirinya sendiri dan keluarganya.\n"
    "Lembaga pengawas dibentuk oleh Presiden untuk masa jabatan lima tahun dan bertanggung jawab kepadanya.\n"
    "Ketentuan lebih lanjut mengenai cara pemberitahuan itu diatur dengan peraturan pemerintah."
)
DUTY = "memberitahukan kebocoran kepada pemilik data"
RULE = "Ketentuan lebih lanjut mengenai tata cara pemberitahuan diatur"


def article(text):
    return Article("a1", "UU PDP", text, ())


def at(words, text):
    return Span(text.index(words), text.index(words) + len(words))


@pytest.fixture
def store(tmp_path):
    store = open_library(tmp_path / "library.sqlite").store
    yield store
    store.close()


def bookmarks_in(store, name="m"):
    clock, numbers = itertools.count(100.0), itertools.count(1)
    path = {OLD: ("lama",), NEW: ("baru",)}
    return Bookmarks(
        DirectOwner(store),
        clock.__next__,
        lambda: f"{name}{next(numbers)}",
        lambda article, position: path[article.text],
    )


@pytest.fixture
def bookmarks(store):
    """Two marks made in the old text; the new one is open."""
    store.keep(article(OLD), 1.0)
    bookmarks = bookmarks_in(store)
    bookmarks.markings(article(OLD))
    bookmarks.highlight(article(OLD), at(DUTY, OLD), Colour.YELLOW, "siapa?")
    bookmarks.highlight(article(OLD), at(RULE, OLD), Colour.BLUE)
    store.keep(article(NEW), 2.0)
    bookmarks.markings(article(NEW))
    return bookmarks


def shown(markings, text=NEW):
    return {mark.id: (mark.span and text[mark.span.start : mark.span.end], mark.found) for mark in markings.highlights}


def test_what_is_gone_is_lost_and_what_is_reworded_says_so(bookmarks):
    marks = shown(bookmarks.markings(article(NEW)))
    assert marks["m1"] == (None, Found.LOST)
    assert marks["m2"][1] is Found.CHANGED
    assert marks["m2"][0].startswith("Ketentuan lebih lanjut mengenai cara pemberitahuan")


def test_places_found_are_kept_and_not_looked_for_again(bookmarks, store):
    later = bookmarks_in(store)
    assert later.carrying(article(NEW)) is None
    assert later.markings(article(NEW)) == bookmarks.known(article(NEW))


def test_of_a_place_kept_without_its_sections_only_these_are_asked_for(bookmarks, store):
    places = {mark_id: replace(place, path=None) for mark_id, place in store.places("a1", NEW).items()}
    store.keep_places("a1", NEW, places)
    later = bookmarks_in(store)
    assert later.carrying(article(NEW)).marks == ()
    assert later.markings(article(NEW)) == bookmarks.known(article(NEW))
    assert bookmarks_in(store).carrying(article(NEW)) is None, "they are kept from now on"


def test_a_mark_names_the_sections_where_it_stands_now_and_a_lost_one_those_where_it_was_made(bookmarks, store):
    def paths(markings):
        return {mark.id: mark.path for mark in markings.highlights}

    assert paths(bookmarks.markings(article(NEW))) == {"m1": ("lama",), "m2": ("baru",)}
    assert paths(bookmarks_in(store).markings(article(NEW))) == {"m1": ("lama",), "m2": ("baru",)}
    assert paths(bookmarks_in(store).markings(article(OLD))) == {"m1": ("lama",), "m2": ("lama",)}
    assert {mark.path for mark in store.markings("a1").highlights} == {("lama",)}, "how it was made stays kept"
    store.keep(article(NEW), 9.0)
    listed = {hit.mark.id: hit.sections for hit in store.search_marks(MarkQuery())}
    assert listed == {"m1": ("lama",), "m2": ("baru",)}, "the list of all notes says where they stand now"


def test_when_the_old_text_comes_back_every_mark_is_where_it_was(bookmarks, store):
    store.keep(article(OLD), 3.0)
    assert shown(bookmarks_in(store).markings(article(OLD)), OLD) == {
        "m1": (DUTY, Found.SAME),
        "m2": (RULE, Found.SAME),
    }


def test_a_lost_mark_is_placed_by_hand_and_that_is_undone_and_done_again(bookmarks, store):
    before = bookmarks.markings(article(NEW))
    after = bookmarks.place_here(article(NEW), "m1", at("Lembaga pengawas dibentuk", NEW))
    assert shown(after)["m1"] == ("Lembaga pengawas dibentuk", Found.SAME)
    (mark,) = (mark for mark in after.highlights if mark.id == "m1")
    assert (mark.note, mark.quote.exact, mark.path) == ("siapa?", "Lembaga pengawas dibentuk", ("baru",))
    assert bookmarks_in(store).markings(article(NEW)) == after
    assert undo_name(bookmarks, "a1") == "Place here"
    assert bookmarks.undo("a1") == before
    assert bookmarks_in(store).markings(article(NEW)) == before
    assert bookmarks.redo("a1") == after == bookmarks_in(store).markings(article(NEW))


def test_a_changed_mark_is_confirmed_and_counts_as_made_there(bookmarks, store):
    before = bookmarks.markings(article(NEW))
    after = bookmarks.keep_place(article(NEW), "m2")
    words, found = shown(after)["m2"]
    assert found is Found.SAME
    assert shown(bookmarks_in(store).markings(article(NEW)))["m2"] == (words, Found.SAME)
    assert bookmarks.undo("a1") == before
    assert shown(bookmarks_in(store).markings(article(NEW)))["m2"][1] is Found.CHANGED
    assert bookmarks.keep_place(article(NEW), "m1") == before, "what is lost has no place to be confirmed"


def test_after_an_act_in_the_new_text_undo_leads_back_to_the_old_ones_place_when_that_is_open_again(bookmarks, store):
    bookmarks.keep_place(article(NEW), "m2")
    store.keep(article(OLD), 3.0)
    bookmarks.markings(article(OLD))
    assert shown(bookmarks.undo("a1"), OLD)["m2"] == (RULE, Found.SAME)
    assert shown(bookmarks_in(store).markings(article(OLD)), OLD)["m2"] == (RULE, Found.SAME)


def test_a_highlight_is_lengthened_in_one_step_while_it_goes_on(bookmarks, store):
    before = bookmarks.markings(article(NEW))
    start = at("Setiap", NEW).start
    bookmarks.highlight(article(NEW), Span(start, start + 6), Colour.PINK)
    first = bookmarks.markings(article(NEW))
    bookmarks.set_extent(article(NEW), "m3", Span(start, start + 12))
    after = bookmarks.set_extent(article(NEW), "m3", Span(start, start + 20), going_on=True)
    assert shown(after)["m3"][0] == "Setiap orang berhak"
    assert bookmarks_in(store).markings(article(NEW)) == after
    assert bookmarks.undo("a1") == first
    assert bookmarks.undo("a1") == before


def test_an_extent_of_white_space_is_left_alone(bookmarks):
    before = bookmarks.markings(article(NEW))
    space = NEW.index("\n")
    assert bookmarks.set_extent(article(NEW), "m2", Span(space, space + 1)) == before
    assert bookmarks.set_extent(article(NEW), "x", Span(0, 6)) == before


def test_several_are_deleted_and_restored_by_one_act_also_after_a_restart(bookmarks, store):
    before = bookmarks.markings(article(NEW))
    assert bookmarks.delete("a1", "m1", "m2", "x").highlights == ()
    assert undo_name(bookmarks, "a1") == "Delete marks"
    later = bookmarks_in(store, "n")
    assert later.markings(article(NEW)).highlights == ()
    assert undo_name(later, "a1") == "Delete marks"
    assert later.undo("a1") == before
    later.delete("a1", "m1", "m2")
    assert later.restore("a1", "m2", "m1") == before
    assert undo_name(later, "a1") == "Restore marks"


def test_after_a_restart_the_latest_deletion_comes_back_first(bookmarks, store):
    bookmarks.delete("a1", "m2")
    bookmarks.delete("a1", "m1")
    later = bookmarks_in(store, "n")
    later.markings(article(NEW))
    assert set(shown(later.undo("a1"))) == {"m1"}
    assert set(shown(later.undo("a1"))) == {"m1", "m2"}
    assert later.undo("a1") is None


def test_what_should_stand_where_a_lost_mark_was_is_found(bookmarks):
    work = bookmarks.surroundings(article(NEW))
    near = work.near()["m1"]
    assert "Lembaga pengawas" in NEW[near.start : near.end]
    bookmarks.delete("a1", "m1")
    assert bookmarks.surroundings(article(NEW)) is None


def test_tags_are_set_and_the_same_again_is_no_act(bookmarks):
    after = bookmarks.set_tags("a1", "m2", ("#dalil", "Dalil", " "))
    assert next(mark.tags for mark in after.highlights if mark.id == "m2") == ("dalil",)
    assert undo_name(bookmarks, "a1") == "Edit tags"
    bookmarks.set_tags("a1", "m2", ("dalil",))
    bookmarks.undo("a1")
    assert undo_name(bookmarks, "a1") == "Add highlight"


def test_marks_of_an_article_that_is_not_shown_are_restored(bookmarks, store):
    bookmarks.delete("a1", "m2")
    later = bookmarks_in(store, "n")
    assert later.load("a1") and not later.load("a9")
    assert set(shown(later.restore("a1", "m2"))) == {"m1", "m2"}
