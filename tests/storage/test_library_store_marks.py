"""Marks are kept where they were made, changed, put elsewhere, deleted and brought back."""

from dataclasses import replace

from first_hearing import REVISED, TEXT, article, bookmark, highlight, versions

from reader.model.article import Span
from reader.model.bookmark import LOST, Colour, Found, Place


def test_marks_stay_where_they_were_made_in_their_own_text(store):
    old, new = highlight("h1"), highlight("h2", text=REVISED)
    store.write(article(), [old], [], 2.0)
    store.keep(article(REVISED), 3.0)
    store.write(article(REVISED), [new], [], 4.0)
    assert store.markings("a1").highlights == (old, new)


def test_a_mark_made_in_a_text_that_is_not_kept_yet_brings_it_along(store, path):
    store.write(article(), [bookmark()], [], 2.0)
    assert store.article("a1") == article()
    store.write(article(REVISED), [bookmark("b2", "jaksa", REVISED)], [], 3.0)
    assert versions(path) == [1, 2]
    assert store.article("a1") == article(), "a text is shown once it is opened, not for its marks"


def test_marks_are_listed_in_the_order_of_the_text(store):
    marks = [highlight("h1", "pasal"), highlight("h2", "Sidang"), highlight("h3", "Sidang perdana")]
    store.write(article(), [*marks, bookmark("b1", "berlapis"), bookmark("b2", "Jaksa")], [], 2.0)
    markings = store.markings("a1")
    assert [mark.id for mark in markings.highlights] == ["h2", "h3", "h1"]
    assert [mark.id for mark in markings.bookmarks] == ["b2", "b1"]


def test_a_note_a_colour_tags_and_a_path_change_and_the_place_does_not(store, path):
    mark = highlight()
    store.write(article(), [mark], [], 2.0)
    changed = replace(
        mark, note="unsur delik?", colour=Colour.PINK, tags=("delik", "ITE"), path=("BAB I",), changed=3.0
    )
    store.keep(article(REVISED), 2.5)
    store.write(article(REVISED), [changed], [], 3.0)
    assert store.markings("a1").highlights == (changed,)
    assert made_in(store) == {TEXT: {"h1"}}
    store.write(article(REVISED), [replace(changed, span=None, note="")], [], 4.0)
    assert store.markings("a1").highlights == (replace(changed, note=""),)


def made_in(store):
    return {text.text: set(marks) for text, marks in store.made_in("a1")}


def test_a_mark_put_elsewhere_has_its_place_there_and_goes_back(store):
    mark, moved = highlight(), highlight(text=REVISED, words="jaksa mendakwa")
    store.write(article(), [mark], [], 2.0)
    store.keep(article(REVISED), 3.0)
    store.write(article(REVISED), [moved], [], 4.0)
    assert store.markings("a1").highlights == (moved,)
    assert store.made_in("a1") == ()
    store.keep(article(REVISED), 5.0)
    store.write(article(), [mark], [], 6.0)
    assert store.markings("a1").highlights == (mark,)
    assert made_in(store) == {TEXT: {"h1"}}


def test_a_mark_brought_from_elsewhere_may_have_no_place(store):
    mark = replace(highlight(), span=None, found=Found.LOST)
    store.write(article(), [mark], [], 2.0)
    assert store.markings("a1").highlights == (mark,)
    store.write(article(), [highlight()], [], 3.0)
    assert store.markings("a1").highlights == (highlight(),)


def test_the_place_found_in_another_text_is_kept_for_that_text(store):
    store.write(article(), [highlight(), bookmark()], [], 2.0)
    store.keep(article(REVISED), 3.0)
    assert store.places("a1", REVISED) == {}
    found = {"h1": Place(Span(29, 37), Found.CHANGED, ("BAB II",)), "b1": LOST}
    store.keep_places("a1", REVISED, {**found, "h9": Place(Span(0, 1), Found.SAME)})
    assert store.places("a1", REVISED) == found
    assert store.places("a1", TEXT) == {}
    store.write(article(REVISED), [replace(highlight(), note="tetap", changed=4.0)], [], 4.0)
    assert store.places("a1", REVISED) == found, "its note has no place"
    store.write(article(REVISED), [bookmark(text=REVISED, words="platform")], [], 5.0)
    assert set(store.places("a1", REVISED)) == {"h1"}, "it was put there by the reader"
    store.keep(article(TEXT + " Ditunda."), 6.0)
    store.keep(article(TEXT + " Ditolak."), 7.0)
    assert store.places("a1", TEXT + " Ditolak.") == {}
    store.keep_places("a1", "tidak ada", found)


def test_a_deleted_mark_is_kept_and_comes_back(store):
    highlighted, marked = highlight(note="penting"), bookmark(note="lanjutkan")
    store.write(article(), [highlighted, marked], [], 2.0)
    store.write(article(), [], [highlighted, marked], 3.0)
    assert store.markings("a1").highlights + store.markings("a1").bookmarks == ()
    assert store.deleted("a1").highlights == (highlighted,)
    assert store.deleted("a1").bookmarks == (marked,)
    store.write(article(), [highlighted, marked], [], 4.0)
    assert store.markings("a1").highlights == (highlighted,)
    assert store.deleted("a1").highlights + store.deleted("a1").bookmarks == ()


def test_a_mark_deleted_before_it_could_be_saved_is_kept_as_deleted(store):
    store.write(article(), [], [highlight()], 3.0)
    assert store.markings("a1").highlights == ()
    assert store.deleted("a1").highlights == (highlight(),)


def test_marks_of_other_articles_are_left_alone(store):
    store.write(article(), [highlight()], [], 2.0)
    store.write(article(article_id="a2"), [highlight("h2", article_id="a2")], [], 2.0)
    assert [mark.id for mark in store.markings("a2").highlights] == ["h2"]
