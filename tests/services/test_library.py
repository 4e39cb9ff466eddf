"""The articles opened are kept, listed and found again at the place where they were left."""

import itertools
import random

import pytest
from direct_owner import DirectOwner

from reader.errors import LibraryProblem
from reader.files.load import read_article, read_sample
from reader.model.article import Article, Block, BlockKind, Span
from reader.model.bookmark import Bookmark, Quote
from reader.paths import discover
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


WORDS = ("setiap", "orang", "yang", "dengan", "sengaja", "tanpa", "hak", "mendistribusikan", "informasi", "dipidana")


def book(path, seed=1, edited=""):
    chance = random.Random(seed)
    path.write_text("\n\n".join(" ".join(chance.choices(WORDS, k=30)) for _ in range(20)) + edited, encoding="utf-8")
    return path


def test_an_edited_moved_and_renamed_file_is_one_article_and_is_never_written(library, tmp_path):
    path = book(tmp_path / "uu.txt")
    first = library.keep(read_article(path))
    edited = library.keep(read_article(book(path, edited=" Ketentuan peralihan.")))
    moved = path.rename(tmp_path / "Undang-undang ITE.txt")
    content = moved.read_bytes()
    found = library.keep(read_article(moved))
    assert {first.id, edited.id, found.id} == {first.id}
    assert [kept.source for kept in library.recent()] == [str(moved)]
    assert moved.read_bytes() == content
    other = library.keep(read_article(book(path, seed=2)))
    assert other.id != first.id, "a new file where the first one was"
    assert len(library.recent()) == 2


def test_a_sample_opened_by_its_path_is_the_sample(library):
    path = next(iter(sorted(discover().sample_articles.glob("*.md"))))
    sample = library.keep(read_sample(path))
    assert library.identify(read_article(path)) == sample
    assert library.keep(read_article(path)) == sample
    assert [kept.source for kept in library.recent()] == [sample.source]


def test_a_part_of_an_article_is_read(library, tmp_path):
    whole = library.keep(read_article(book(tmp_path / "uu.txt")))
    part = library.excerpt(whole.id, 900, 500)
    assert whole.text[part.start :].startswith(part.article.text)
    assert part.article.blocks and len(part.article.blocks) < len(whole.blocks)
    assert library.excerpt("a9", 0, 10) is None


def test_only_what_was_deleted_more_than_90_days_ago_leaves_the_bin(store):
    now = [0.0]
    library = Library(DirectOwner(store), clock=lambda: now[0])
    marks = [Bookmark(f"b{day}", "a1", Quote("Jaksa", "", ""), Span(0, 5), "", 1.0, 1.0) for day in (1, 2)]
    for day, mark in enumerate(marks, 1):
        store.write(article("a1"), [], [mark], day * 86_400.0)
    now[0] = 91.5 * 86_400.0
    library.empty_bin()
    assert [mark.id for mark in store.deleted("a1").bookmarks] == ["b2"]


def test_a_text_that_has_changed_is_read_on_where_its_words_stand_today(library, tmp_path):
    path = book(tmp_path / "uu.txt")
    first = library.keep(read_article(path))
    place = first.blocks[12].span.start + 7
    library.set_position(first.id, place)
    longer = tmp_path / "uu.txt"
    longer.write_text("Pembukaan yang baru.\n\n" + first.text.replace("sengaja", "sadar", 1), encoding="utf-8")
    edited = library.identify(read_article(longer))
    assert (edited.id, library.reading_on(first)) == (first.id, (place, None))
    now, before = library.reading_on(edited)
    assert before == first
    assert edited.text[now : now + 60] == first.text[place : place + 60]
    library.keep(edited, now)
    assert (library.position(first.id), library.reading_on(edited)[0]) == (now, now)


def test_the_place_in_a_text_that_is_kept_already_stays_the_last_one_read(library, tmp_path):
    first = library.keep(read_article(book(tmp_path / "uu.txt")))
    library.set_position(first.id, 500)
    library.keep(first, 20)
    assert library.position(first.id) == 500
