"""Own words and names of colours are kept, changed, deleted and brought back."""

from dataclasses import replace

import pytest
from sqlite_utils import Database

from reader.model.bookmark import Colour
from reader.model.own_word import OwnWord
from reader.storage.library_store import LibraryStore
from reader.storage.migrations import migrations

WORD = OwnWord("w1", "dakwaan", ("indictment", "charge"), "Surat jaksa.", "Dakwaan dibacakan.", "UU", 1.0, 1.0)
OTHER = OwnWord("w2", "barang bukti", ("evidence",), "", "", "", 2.0, 2.0)


@pytest.fixture
def store():
    database = Database(memory=True, execute_plugins=False)
    migrations().apply(database)
    yield LibraryStore(database)
    database.close()


def test_words_are_listed_by_their_headword(store):
    store.write_words([WORD, OTHER], [], 2.0)
    assert store.own_words() == (OTHER, WORD)
    assert store.deleted_words() == ()


def test_a_word_is_changed(store):
    store.write_words([WORD], [], 1.0)
    changed = replace(WORD, meaning="Surat penuntut umum.", english=("indictment",), changed=3.0)
    store.write_words([changed], [], 3.0)
    assert store.own_words() == (changed,)


def test_a_deleted_word_is_kept_and_comes_back(store):
    store.write_words([WORD, OTHER], [], 1.0)
    store.write_words([], [WORD], 3.0)
    assert (store.own_words(), store.deleted_words()) == ((OTHER,), (WORD,))
    store.write_words([], [OTHER], 4.0)
    assert store.deleted_words() == (OTHER, WORD)
    store.write_words([WORD], [], 5.0)
    assert (store.own_words(), store.deleted_words()) == ((WORD,), (OTHER,))


def test_a_word_deleted_before_it_could_be_saved_is_kept_as_deleted(store):
    store.write_words([], [WORD], 3.0)
    assert store.deleted_words() == (WORD,)


def test_words_deleted_long_ago_leave_the_bin(store):
    store.write_words([WORD, OTHER], [], 1.0)
    store.write_words([], [WORD], 3.0)
    assert (store.empty_bin(3.0), store.empty_bin(3.1)) == (0, 1)
    assert (store.own_words(), store.deleted_words()) == ((OTHER,), ())


def test_colours_have_the_names_that_the_reader_gave(store):
    assert store.colour_names() == {}
    store.set_colour_name(Colour.YELLOW, "argumen", 1.0)
    store.set_colour_name(Colour.PINK, "kata baru", 2.0)
    store.set_colour_name(Colour.YELLOW, "argumen utama", 3.0)
    assert store.colour_names() == {Colour.YELLOW: "argumen utama", Colour.PINK: "kata baru"}
    store.set_colour_name(Colour.YELLOW, "", 4.0)
    assert store.colour_names() == {Colour.PINK: "kata baru"}
