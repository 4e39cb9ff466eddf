"""Marks of all articles, page by page; tags in use; names of colours."""

import pytest
from direct_owner import DirectOwner

from reader.model.article import Article, Span
from reader.model.bookmark import Colour, MarkQuery
from reader.services import notes as notes_module
from reader.services.bookmarks import Bookmarks
from reader.services.notes import Notes
from reader.storage.library_open import open_library

ARTICLE = Article("a1", "Putusan", "satu dua tiga empat lima enam tujuh", ())


@pytest.fixture
def owner(tmp_path):
    owner = DirectOwner(open_library(tmp_path / "library.sqlite").store)
    yield owner
    owner.close()


def mark_all(owner):
    bookmarks = Bookmarks(owner)
    bookmarks.markings(ARTICLE)
    start = 0
    for word in ARTICLE.text.split():
        bookmarks.highlight(ARTICLE, Span(start, start + len(word)), Colour.BLUE)
        bookmarks.set_tags("a1", bookmarks.touched, ("angka", word))
        start += len(word) + 1
    return bookmarks


def test_marks_come_in_pages_the_latest_first(owner, monkeypatch):
    monkeypatch.setattr(notes_module, "PAGE", 3)
    mark_all(owner)
    notes = Notes(owner)
    first, last = notes.search(MarkQuery()), notes.search(MarkQuery(), 6)
    assert ([hit.mark.quote.exact for hit in first.hits], first.total) == (["tujuh", "enam", "lima"], 7)
    assert ([hit.mark.quote.exact for hit in last.hits], last.offset) == (["satu"], 6)
    assert notes.search(MarkQuery(tags=frozenset({"dua"}))).total == 1


def test_tags_in_use_stand_in_the_order_of_their_use(owner):
    mark_all(owner)
    assert Notes(owner).tags()[0] == "angka"


def test_colours_are_named(owner):
    told = []
    notes = Notes(owner)
    notes.name_colour(Colour.PINK, "kata baru", told.append)
    assert (notes.colour_names(), told) == ({Colour.PINK: "kata baru"}, [None])
    notes.name_colour(Colour.PINK, "", told.append)
    assert notes.colour_names() == {}
