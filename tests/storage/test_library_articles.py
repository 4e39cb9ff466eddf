"""Articles are kept version by version, as long as a mark stands in them, and read whole or in part."""

import hashlib
from dataclasses import replace

import pytest
from library_files import ARTICLE, MARK, TEXT, opened

from reader.model.article import Article, Block, BlockKind, Span
from reader.storage import library_articles as articles
from reader.storage.library_marks import write_marks

REVISED = replace(ARTICLE, text="Baru: " + TEXT, blocks=(Block(BlockKind.PARAGRAPH, Span(0, len(TEXT) + 6)),))


@pytest.fixture
def database(tmp_path):
    library = opened(tmp_path / "library.sqlite")
    yield library.database
    library.close()


def digest(article):
    return hashlib.sha256(article.text.encode()).digest()


def keep(database, article, opened=1.0, **more):
    with database.atomic():
        articles.keep(database, article, digest(article), opened, False, **more)


def mark_in(database, version):
    with database.atomic():
        write_marks(database, version, [MARK], [], 2.0)


def versions(database):
    return [row["version"] for row in database.table("texts").rows_where(order_by="version")]


def test_an_article_comes_back(database):
    keep(database, ARTICLE)
    assert articles.read_article(database, "a1") == ARTICLE
    assert articles.read_article(database, "a9") is articles.kept_row(database, "a9") is None
    assert articles.version_of(database, "a1", digest(ARTICLE)) == 1
    assert articles.version_of(database, "a1", digest(REVISED)) is None


def test_an_earlier_text_stays_while_a_mark_was_made_in_it(database):
    keep(database, ARTICLE)
    mark_in(database, 1)
    keep(database, REVISED, 2.0)
    assert versions(database) == [1, 2]
    assert articles.read_article(database, "a1") == REVISED
    assert articles.read_article(database, "a1", 1) == ARTICLE
    assert articles.marked_versions(database, "a1") == {1: {"b1"}}


def test_an_earlier_text_without_marks_goes_with_its_pieces(database):
    keep(database, ARTICLE)
    keep(database, REVISED, 2.0)
    assert versions(database) == [2]
    assert database.table("chunks").count == 1


def test_the_reading_position_stays_inside_the_text(database):
    keep(database, REVISED)
    database.execute("update articles set position = ?", [len(REVISED.text)])
    keep(database, ARTICLE, 2.0)
    assert articles.kept_row(database, "a1")["position"] == len(TEXT)
    keep(database, REVISED, 3.0, position=6)
    assert articles.kept_row(database, "a1")["position"] == 6
    keep(database, REVISED, 4.0, position=9)
    assert articles.kept_row(database, "a1")["position"] == 6, "the text is the one that was kept"


def test_a_text_in_which_a_mark_is_made_does_not_become_the_present_one(database):
    keep(database, ARTICLE)
    with database.atomic():
        assert articles.version_for_marks(database, REVISED, digest(REVISED), 2.0) == 2
        assert articles.version_for_marks(database, ARTICLE, digest(ARTICLE), 2.0) == 1
    assert articles.read_article(database, "a1") == ARTICLE


def test_marks_in_the_bin_count_too(database):
    keep(database, ARTICLE)
    assert not articles.is_marked(database, "a1")
    with database.atomic():
        write_marks(database, 1, [], [MARK], 2.0)
    assert articles.is_marked(database, "a1")
    keep(database, REVISED, 3.0)
    assert versions(database) == [1, 2]


def test_blocks_that_are_cut_otherwise_replace_the_old(database):
    keep(database, ARTICLE)
    halves = (Block(BlockKind.HEADING, Span(0, 5), 1), Block(BlockKind.PARAGRAPH, Span(6, len(TEXT))))
    keep(database, replace(ARTICLE, blocks=halves), 2.0)
    assert articles.read_article(database, "a1").blocks == halves
    assert (versions(database), database.table("chunks").count) == ([1], 1)


@pytest.mark.parametrize("place", [0, 40_000, 10**9, -5])
def test_a_part_is_read_without_the_rest(database, place):
    lines = [f"Pasal {number} " + "setiap orang " * 30 for number in range(400)]
    blocks, start = [], 0
    for line in lines:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(line))))
        start += len(line) + 1
    article = Article("a2", "UU", "\n".join(lines), tuple(blocks))
    keep(database, article)
    excerpt = articles.read_excerpt(database, "a2", Span(place, place + 10))
    part = excerpt.in_place()
    asked = min(max(place, 0), len(article.text) - 1)
    assert any(block.span.start <= asked <= block.span.end for block in part.blocks)
    assert all(part.text_of(block.span) == article.text_of(block.span) for block in part.blocks)
    assert len(part.blocks) < 5
    assert articles.read_excerpt(database, "a9", Span(0, 1)) is None
