"""A library of its own for each test, and whoever speaks to it for the services."""

import pytest
from direct_owner import DirectOwner

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
