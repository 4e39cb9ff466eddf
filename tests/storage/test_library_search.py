"""Marks of the whole library are found by their words, colours, tags, article and time."""

from dataclasses import replace

import pytest
from sqlite_utils import Database

from reader.model.article import Article, Span
from reader.model.bookmark import LOST, Bookmark, Colour, Found, Highlight, MarkQuery, Place, Quote
from reader.storage.library_search import rebuild_search
from reader.storage.library_store import LibraryStore
from reader.storage.migrations import migrations

TEXT = "Setiap orang dengan sengaja mendistribusikan informasi elektronik dipidana penjara. Undang-undang ini berlaku."
FIRST = Article("a1", "UU ITE", TEXT, ())
SECOND = Article("a2", "KUHP", TEXT + " Pasal penutup.", ())
YELLOW, PINK = Colour.YELLOW, Colour.PINK


def highlight(mark_id, exact, colour=YELLOW, note="", tags=(), when=1.0, article="a1"):
    start = max(0, TEXT.find(exact))
    span = Span(start, start + len(exact))
    return Highlight(mark_id, article, Quote(exact, "", ""), span, colour, note, when, when, tags)


def bookmark(mark_id, exact, note="", tags=(), when=1.0, article="a1"):
    return Bookmark(mark_id, article, Quote(exact, "", ""), Span(0, 6), note, when, when, tags)


MARKS = (
    highlight("h1", "mendistribusikan informasi elektronik", note="Unsur delik yang utama", tags=("delik", "ITE")),
    highlight("h2", "dipidana penjara", PINK, note="Berapa tahun?", when=2.0),
    bookmark("b1", "Setiap orang", note="Lihat “putusan” Pengadilan Negeri — é", tags=("subjek",), when=3.0),
    highlight("h3", "Undang-undang", PINK, tags=("Delik",), when=4.0),
)
OTHER = highlight("h4", "dipidana penjara", note="bandingkan UU ITE", tags=("delik",), when=5.0, article="a2")


@pytest.fixture
def store():
    database = Database(memory=True, execute_plugins=False)
    database.execute("pragma foreign_keys = on")
    migrations().apply(database)
    store = LibraryStore(database)
    store.write(FIRST, MARKS, [], 1.0)
    store.write(SECOND, [OTHER], [], 5.0)
    yield store
    database.close()


def found(store, *arguments, limit=50, offset=0, **values):
    query = MarkQuery(*arguments, **values)
    ids = [hit.mark.id for hit in store.search_marks(query, limit, offset)]
    assert store.count_marks(query) >= len(ids)
    return ids


def test_all_marks_the_last_one_first(store):
    assert found(store) == ["h4", "h3", "b1", "h2", "h1"]
    assert store.count_marks(MarkQuery()) == 5


def test_a_hit_is_the_mark_with_its_article(store):
    (hit,) = store.search_marks(MarkQuery("bandingkan"))
    assert (hit.mark, hit.title, hit.deleted) == (OTHER, "KUHP", None)
    (hit,) = store.search_marks(MarkQuery("lihat"))
    assert (hit.mark, hit.title) == (MARKS[2], "UU ITE")


@pytest.mark.parametrize(
    ("words", "marks"),
    [
        ("informasi", ["h1"]),
        ("INFORMASI Elektronik", ["h1"]),
        ("inf elek", ["h1"]),
        ("utama delik", ["h1"]),
        ("delik", ["h4", "h3", "h1"]),
        ("ite", ["h4", "h1"]),
        ("penjara tahun", ["h2"]),
        ("undang-undang", ["h3"]),
        ("undang-und", ["h3"]),
        ("undang", ["h3"]),
        ("e", ["b1", "h1"]),
        ("É", ["b1", "h1"]),
        ("putusan", ["b1"]),
        ("“putusan”", ["b1"]),
        ("formasi", []),
        ("tidak ada", []),
        ('"', ["h4", "h3", "b1", "h2", "h1"]),
        ('informasi" OR "tahun', []),
        ("NEAR(informasi)", []),
        ("note:utama", []),
        ("informasi*", ["h1"]),
        ("- —", ["h4", "h3", "b1", "h2", "h1"]),
        ("informasi \0", ["h1"]),
        ("\ud83d informasi", ["h1"]),
    ],
)
def test_words_are_found_as_beginnings_of_words(store, words, marks):
    assert found(store, words) == marks


def test_colours_tags_articles_and_times_narrow_the_search(store):
    assert found(store, colours=frozenset({PINK})) == ["h3", "h2"]
    assert found(store, colours=frozenset({PINK, YELLOW})) == ["h4", "h3", "h2", "h1"]
    assert found(store, tags=frozenset({"delik"})) == ["h4", "h3", "h1"]
    assert found(store, tags=frozenset({"delik", "ITE"})) == ["h1"]
    assert found(store, article_id="a2") == ["h4"]
    assert found(store, since=2.0, until=3.0) == ["b1", "h2"]
    assert found(store, "delik", colours=frozenset({PINK}), tags=frozenset({"DELIK"}), article_id="a1") == ["h3"]


def test_hits_come_page_by_page(store):
    assert found(store, limit=2) == ["h4", "h3"]
    assert found(store, limit=2, offset=2) == ["b1", "h2"]
    assert found(store, limit=2, offset=4) == ["h1"]
    assert found(store, "delik", limit=1, offset=1) == ["h3"]


def test_the_bin_has_what_was_deleted_the_last_one_first(store):
    store.write(FIRST, [], [MARKS[0]], 10.0)
    store.write(SECOND, [], [OTHER], 11.0)
    store.write(FIRST, [], [MARKS[2]], 12.0)
    hits = store.search_marks(MarkQuery(deleted=True))
    assert [(hit.mark.id, hit.deleted) for hit in hits] == [("b1", 12.0), ("h4", 11.0), ("h1", 10.0)]
    assert found(store) == ["h3", "h2"]
    assert found(store, "delik", deleted=True) == ["h4", "h1"]
    assert found(store, deleted=True, article_id="a1") == ["b1", "h1"]
    store.write(FIRST, [MARKS[0]], [], 13.0)
    assert found(store, "informasi") == ["h1"]
    assert found(store, deleted=True) == ["b1", "h4"]


def test_the_bin_is_emptied_of_what_is_old(store):
    store.write(FIRST, [], MARKS[:2], 10.0)
    store.write(FIRST, [], MARKS[2:3], 20.0)
    assert store.empty_bin(15.0) == 2
    assert found(store, deleted=True) == ["b1"]
    assert found(store) == ["h4", "h3"]
    assert found(store, "informasi") == []
    assert store.tags() == (("delik", 2),)
    assert store.empty_bin(15.0) == 0
    assert store.deleted("a1").bookmarks == MARKS[2:3]


def test_what_is_written_anew_is_found_by_its_new_words_only(store):
    changed = highlight("h1", "sengaja", PINK, note="niat jahat", tags=("mens rea",))
    store.write(FIRST, [changed], [], 6.0)
    assert (found(store, "mens"), found(store, "niat"), found(store, "sengaja")) == (["h1"], ["h1"], ["h1"])
    assert (found(store, "utama"), found(store, "informasi")) == ([], [])
    assert found(store, tags=frozenset({"ITE"})) == []
    assert found(store, colours=frozenset({PINK})) == ["h3", "h2", "h1"]


def test_tags_are_counted_whatever_their_capitals(store):
    assert store.tags() == (("delik", 3), ("ITE", 1), ("subjek", 1)), "spelled as in the mark added last"
    store.write(FIRST, [], [MARKS[2]], 9.0)
    assert len(store.tags()) == 2


def test_a_search_that_is_made_anew_finds_the_same(store):
    store.write(FIRST, [], [MARKS[1]], 9.0)
    queries = [MarkQuery(), MarkQuery("delik"), MarkQuery("e"), MarkQuery(tags=frozenset({"delik"}))]
    queries.append(MarkQuery(deleted=True))
    before = [store.search_marks(query) for query in queries]
    tags = store.tags()
    store._database.execute("delete from mark_tags")
    rebuild_search(store._database)
    assert [store.search_marks(query) for query in queries] == before
    assert store.tags() == tags
    store.write(FIRST, [], [MARKS[0]], 9.0)
    assert found(store, "utama") == []


def sections(store):
    return {hit.mark.id: (hit.sections, hit.mark.path) for hit in store.search_marks(MarkQuery(article_id="a1"))}


def test_a_mark_stands_in_the_sections_in_which_it_was_found_in_the_present_text(store):
    made, now = ("BAB I", "Pasal 1"), ("BAB II", "Pasal 27")
    for mark in MARKS:
        store.write(FIRST, [replace(mark, path=made)], [], 6.0)
    assert set(sections(store).values()) == {(made, made)}
    revised = replace(FIRST, text="Menimbang. " + TEXT)
    store.keep(revised, 7.0)
    places = {"h1": Place(Span(11, 20), Found.SAME, now), "h2": LOST, "h3": Place(Span(30, 40), Found.MOVED, ())}
    store.keep_places("a1", revised.text, {**places, "b1": Place(Span(11, 17), Found.SAME)})
    assert sections(store) == {"h1": (now, made), "h2": (made, made), "h3": ((), made), "b1": (made, made)}
    rebuild_search(store._database)
    assert set(sections(store).values()) == {(made, made)}, "until they are found again"
    store.keep_places("a1", revised.text, places)
    store.keep(FIRST, 8.0)
    assert set(sections(store).values()) == {(made, made)}, "the text in which they were made is the present one again"
