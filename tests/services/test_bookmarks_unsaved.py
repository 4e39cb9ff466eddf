"""What cannot be saved stays in memory, is counted, and is saved when it can be."""

import pytest
from indictment import ARTICLE, at, bookmarks_in, lit, placed, saved

from reader.errors import LibraryProblem
from reader.model.bookmark import Colour
from reader.storage.library_open import open_library


class FailingStore:
    """A library that can be made to fail, reading or writing."""

    def __init__(self, store):
        self._store = store
        self.saved = True
        self.reads = self.writes = True

    def markings(self, article_id):
        self._allow(self.reads, "The marks could not be read in your library.")
        return self._store.markings(article_id)

    def __getattr__(self, name):
        return getattr(self._store, name)

    def write(self, *arguments, **named):
        self._allow(self.writes, "The mark could not be saved in your library: the disk is full.")
        self._store.write(*arguments, **named)

    def _allow(self, allowed, sentence):
        if not allowed:
            raise LibraryProblem(sentence)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.sqlite"


@pytest.fixture
def store(path):
    store = open_library(path).store
    yield FailingStore(store)
    store.close()


@pytest.fixture
def bookmarks(store):
    return bookmarks_in(store)


def test_what_cannot_be_saved_is_kept_and_written_when_it_can(bookmarks, store):
    first = bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN)
    store.writes = False
    bookmarks.set_note("a1", "m1", "unsur?")
    bookmarks.bookmark(ARTICLE, at("Pengacara terdakwa"))
    bookmarks.highlight(ARTICLE, at("platform"), Colour.BLUE)
    markings = bookmarks.undo("a1")
    assert (lit(markings), placed(markings)) == ([("mendakwa", "green", "unsur?")], [("Pengacara terdakwa", "")])
    assert bookmarks.markings(ARTICLE) == markings
    assert bookmarks.unsaved == 4
    assert bookmarks.problem == "The mark could not be saved in your library: the disk is full."
    assert saved(store) == first
    bookmarks.retry()
    assert bookmarks.unsaved == 4
    store.writes = True
    bookmarks.retry()
    assert (bookmarks.unsaved, bookmarks.problem) == (0, "")
    assert saved(store) == markings


def test_the_next_act_saves_what_was_not_saved_before(bookmarks, store):
    store.writes = False
    bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN)
    store.writes = True
    markings = bookmarks.highlight(ARTICLE, at("platform"), Colour.BLUE)
    assert bookmarks.unsaved == 0
    assert saved(store) == markings


def test_marks_that_could_not_be_read_appear_when_they_can(bookmarks, store):
    earlier = bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN)
    store.reads = False
    later = bookmarks_in(store, "n")
    assert later.problem == "The marks could not be read in your library."
    assert later.unsaved == 0
    store.writes = False
    assert lit(later.highlight(ARTICLE, at("platform"), Colour.BLUE)) == [("platform", "blue", "")]
    store.writes = True
    later.retry()
    assert (later.unsaved, later.problem) == (0, "The marks could not be read in your library.")
    store.reads = True
    assert lit(later.markings(ARTICLE)) == [("mendakwa", "green", ""), ("platform", "blue", "")]
    assert (later.unsaved, later.problem) == (0, "")
    assert saved(store).highlights[0] == earlier.highlights[0]


def test_in_a_library_that_lives_in_memory_every_act_counts_as_unsaved(bookmarks, store):
    store.saved = False
    bookmarks.highlight(ARTICLE, at("mendakwa"), Colour.GREEN)
    bookmarks.bookmark(ARTICLE, at("Pengacara terdakwa"))
    assert bookmarks.unsaved == 2
    assert bookmarks.problem == "Your library cannot be written."
    assert lit(bookmarks.markings(ARTICLE)) == [("mendakwa", "green", "")]
