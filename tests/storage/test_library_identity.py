"""An article is known again when its file is edited, moved or renamed; two articles of one title stay two."""

import random
from dataclasses import replace

import pytest
from sqlite_utils import Database

from reader.model.article import Article, Block, BlockKind, Span
from reader.storage.library_store import LibraryStore
from reader.storage.migrations import migrations

WORDS = [
    start + end
    for start in ("pe", "ke", "men", "di", "ber", "ter")
    for end in ("ran", "san", "tik", "lan", "ngan", "dur", "gil")
]


def words(seed, count=400):
    return random.Random(seed).choices(WORDS, k=count)


def edited(text, part, seed=7):
    """The text with a part of its words replaced."""
    chance = random.Random(seed)
    return [word if chance.random() > part else f"{word}nya" for word in text]


def article(text, path="/buku/uu.txt", title="Undang-Undang ITE", article_id=None):
    text = " ".join(text)
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, len(text))),)
    return Article(article_id or f"id of {path}", title, text, blocks, path, "id")


@pytest.fixture
def store():
    database = Database(memory=True, execute_plugins=False)
    migrations().apply(database)
    yield LibraryStore(database)
    database.close()


BOOK = article(words(1))


def known(store, opened, there=()):
    return store.identify(opened, lambda source: source in there)


def test_an_article_that_is_not_known_keeps_its_id(store):
    assert known(store, BOOK) == BOOK
    store.keep(article(words(2), "/buku/lain.txt", "Putusan"), 1.0)
    assert known(store, BOOK) == BOOK


@pytest.mark.parametrize("part", [0.0, 0.1, 0.3, 0.9])
def test_an_edited_file_is_the_same_article(store, part):
    store.keep(BOOK, 1.0)
    changed = article(edited(words(1), part))
    assert known(store, changed, there={BOOK.source}) == changed


def test_a_file_with_another_text_under_the_same_title_is_the_same_article(store):
    store.keep(BOOK, 1.0)
    assert known(store, article(words(2))).id == BOOK.id


def test_another_text_of_another_title_in_the_same_place_is_another_article(store):
    store.keep(BOOK, 1.0)
    other = article(words(2), title="Putusan Nomor 5")
    new = known(store, other)
    assert new.id != BOOK.id
    store.keep(new, 2.0)
    assert known(store, other).id == new.id, "and remains it"
    assert known(store, BOOK).id == BOOK.id
    assert len(store.articles()) == 2


@pytest.mark.parametrize("part", [0.0, 0.05, 0.1])
def test_a_moved_and_edited_file_is_the_same_article_with_its_new_source(store, part):
    store.keep(BOOK, 1.0)
    moved = article(edited(words(1), part), "/arsip/uu.txt")
    assert known(store, moved) == replace(moved, id=BOOK.id)
    store.keep(known(store, moved), 2.0)
    assert [kept.source for kept in store.articles()] == ["/arsip/uu.txt"]


@pytest.mark.parametrize("part", [0.0, 0.02])
def test_a_renamed_file_is_the_same_article_also_when_its_title_is_its_name(store, part):
    store.keep(replace(BOOK, title="uu"), 1.0)
    renamed = article(edited(words(1), part), "/buku/uu-ite-2024.txt", "uu-ite-2024")
    assert known(store, renamed).id == BOOK.id


def test_two_articles_of_the_same_title_are_two(store):
    store.keep(BOOK, 1.0)
    other = article(words(2), "/buku/uu-lain.txt")
    assert known(store, other) == other


def test_two_that_are_much_alike_are_two_when_both_files_are_there(store):
    store.keep(BOOK, 1.0)
    other = article(edited(words(1), 0.1), "/buku/uu-2024.txt")
    assert known(store, other, there={BOOK.source}) == other


def test_a_copy_is_the_same_article(store):
    store.keep(BOOK, 1.0)
    copy = article(words(1), "/salinan/uu.txt", "uu")
    assert known(store, copy, there={BOOK.source}).id == BOOK.id


def test_a_sample_opened_as_a_file_is_the_sample(store):
    sample = article(words(1), "sample:uu", article_id="s1")
    store.keep(sample, 1.0)
    assert known(store, article(words(1), "/program/uu.md"), there={"sample:uu"}) == sample


def test_a_new_file_where_another_came_from_is_another_article(store):
    store.keep(BOOK, 1.0)
    store.keep(known(store, article(words(1), "/arsip/uu.txt")), 2.0)
    new = known(store, article(words(3)))
    assert new.id not in (BOOK.id, "")
    store.keep(new, 3.0)
    assert known(store, article(words(3))).id == new.id
    assert {kept.source for kept in store.articles()} == {"/arsip/uu.txt", "/buku/uu.txt"}


def test_short_texts_are_not_known_by_their_few_words(store):
    store.keep(article(["cukup", "jelas"], "/a.txt", "Penjelasan"), 1.0)
    other = article(["cukup", "jelas"], "/b.txt", "Penjelasan")
    assert known(store, other) == other


def test_articles_without_a_source_are_told_apart_by_their_ids(store):
    first, second = (article(words(seed), "", f"Judul {seed}", f"a{seed}") for seed in (1, 2))
    store.keep(first, 1.0)
    assert known(store, second) == second
    assert known(store, first) == first


def test_the_most_alike_of_several_is_chosen(store):
    for number, part in enumerate((0.2, 0.0, 0.1)):
        store.keep(article(edited(words(1), part, number), f"/buku/{number}.txt"), 1.0)
    assert known(store, article(words(1), "/arsip/uu.txt")).id == "id of /buku/1.txt"
