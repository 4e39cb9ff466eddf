"""A library of its own for each test, whoever speaks to it for the services, and desks with libraries of theirs."""

import pytest
from desks import Desk
from direct_owner import DirectOwner
from exported_marks import ARTICLE, span_of

from reader.model.bookmark import Colour
from reader.storage.library_open import open_library


@pytest.fixture
def store(tmp_path):
    """An open library in which nothing is kept yet."""
    store = open_library(tmp_path / "library.sqlite").store
    yield store
    store.close()


@pytest.fixture
def owner(store):
    """Who asks the library and tells it, in the thread of the test."""
    return DirectOwner(store)


@pytest.fixture
def desks(tmp_path):
    """Opens desks, each by its name."""
    opened = []

    def open_desk(name):
        opened.append(Desk(tmp_path / f"{name}.sqlite"))
        return opened[-1]

    yield open_desk
    for desk in opened:
        desk.store.close()


@pytest.fixture
def home(desks):
    """A desk at which an article is marked."""
    desk = desks("rumah")
    desk.open(ARTICLE)
    desk.bookmarks.highlight(ARTICLE, span_of("menolak eksepsi"), Colour.GREEN, "lihat **Pasal 156**")
    desk.bookmarks.set_tags("a1", "rumah1", ["eksepsi", "kata baru"])
    desk.bookmarks.bookmark(ARTICLE, span_of("1. Setiap orang dengan sengaja"))
    return desk


@pytest.fixture
def office(desks):
    """A desk at which nothing was opened yet."""
    return desks("kantor")
