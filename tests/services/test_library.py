"""The articles opened are kept, listed and found again at the place where they were left."""

import itertools

import pytest
from direct_owner import DirectOwner

from reader.errors import LibraryProblem
from reader.model.article import Article, Block, BlockKind, Span
from reader.services.library import Library
from reader.storage.library_open import open_library


def article(article_id, text="Jaksa mendakwa pengelola platform."):
    return Article(article_id, f"Judul {article_id}", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))


@pytest.fixture
def store(tmp_path):
    store = open_library(tmp_path / "library.sqlite").store
    yield store
    store.close()


@pytest.fixture
def library(store):
    return Library(DirectOwner(store), clock=itertools.count(100.0).__next__)


def test_articles_are_listed_as_they_were_opened(library):
    for article_id in ("a1", "a2", "a1"):
        library.keep(article(article_id))
    assert [(kept.id, kept.opened) for kept in library.recent()] == [("a1", 102.0), ("a2", 101.0)]


def test_an_article_is_read_again_where_it_was_left(library):
    library.keep(article("a1"))
    library.set_position("a1", 15)
    library.keep(article("a1"))
    assert library.article("a1") == article("a1")
    assert library.position("a1") == 15
    assert (library.article("a2"), library.position("a2")) == (None, 0)


def test_a_library_that_cannot_be_written_is_told_and_left_as_it_is(library, store):
    library.keep(article("a1"))
    store._database.execute("pragma query_only = on")
    with pytest.raises(LibraryProblem):
        library.keep(article("a2"))
    with pytest.raises(LibraryProblem):
        library.set_position("a1", 3)
    assert [kept.id for kept in library.recent()] == ["a1"]
    assert library.position("a1") == 0
