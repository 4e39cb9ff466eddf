"""What the library holds of an article's marks is read in one go, each with the text in which it was made."""

from dataclasses import replace

from exported_marks import ARTICLE, bookmark, highlight

from reader.errors import LibraryProblem
from reader.model.article import Block, BlockKind, Span
from reader.model.bookmark import Found, Place
from reader.services.stored_marks import keep_places, stored_marks

REVISED = replace(ARTICLE, text="Pembuka. " + ARTICLE.text, blocks=(Block(BlockKind.PARAGRAPH, Span(0, 8)),))


def test_standing_and_deleted_marks(store):
    store.write(ARTICLE, [highlight("Jaksa"), bookmark("Majelis hakim")], [], 1.0)
    store.write(ARTICLE, [], [highlight("Jaksa")], 9.0)
    stored = stored_marks(store, ARTICLE)
    assert [mark.id for mark in stored.standing] == ["b1"]
    assert [(when, mark.id) for when, mark in stored.deleted] == [(9.0, "h1")]
    assert (stored.made_in, stored.places) == ({}, {})


def test_marks_of_an_earlier_text_name_it(store, owner):
    store.write(ARTICLE, [highlight("Jaksa")], [], 1.0)
    store.keep(REVISED, 2.0)
    assert stored_marks(store, REVISED).made_in == {"h1": ARTICLE}
    found = Place(Span(27, 32), Found.SAME, ("BAB II", "Pasal 27"))
    keep_places(owner, REVISED, {"h1": found})
    assert stored_marks(store, REVISED).places == {"h1": found}


def test_the_text_shown_may_be_neither_the_kept_one_nor_known(store):
    store.write(ARTICLE, [highlight("Jaksa")], [], 1.0)
    unknown = replace(ARTICLE, text="Naskah lain sama sekali, tanpa kata yang ditandai itu dan tanpa akhir.")
    assert stored_marks(store, unknown).made_in == {"h1": ARTICLE}


def test_places_that_cannot_be_kept_are_found_again(owner):
    def failing(_work, _done):
        raise LibraryProblem("Pustaka tertutup.")

    owner.tell = failing
    assert keep_places(owner, ARTICLE, {"h1": Place(None, Found.LOST)}) is None
