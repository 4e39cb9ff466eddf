"""The library keeps articles whole, every text that carries marks, and every mark, also the deleted ones."""

import itertools
import sqlite3
import subprocess
import sys
from dataclasses import replace

import pytest
from first_hearing import REVISED, article, bookmark, highlight, versions

from reader.errors import LibraryProblem
from reader.model.article import Article, Block, BlockKind, Span
from reader.model.bookmark import KeptArticle
from reader.storage.library_open import open_library


def test_a_whole_article_is_kept(store):
    store.keep(article(), 1.0)
    assert store.article("a1") == article()
    assert store.article("a2") is None


def test_the_article_opened_last_is_listed_first(store):
    for opened, article_id in enumerate(["a1", "a2", "a3", "a1"]):
        store.keep(article(article_id=article_id), float(opened))
    assert [kept.id for kept in store.articles()] == ["a1", "a3", "a2"]
    assert store.articles()[0] == KeptArticle("a1", "Sidang perdana", "/tmp/a1.txt", 9, 0, 3.0)


def test_the_same_text_is_no_new_version_but_its_title_and_blocks_are_taken(store, path):
    store.keep(article(), 1.0)
    retold = replace(article(title="Sidang kedua"), blocks=(Block(BlockKind.QUOTE, Span(0, 14), level=1),))
    store.keep(retold, 2.0)
    assert store.article("a1") == retold
    assert versions(path) == [1]


def test_a_changed_text_is_the_one_shown_and_counted(store):
    store.keep(article(), 1.0)
    store.keep(article(REVISED + " Sidang ditunda."), 2.0)
    assert store.article("a1") == article(REVISED + " Sidang ditunda.")
    assert store.articles()[0].words == 12


def test_a_text_without_marks_is_not_kept_beside_a_newer_one(store, path):
    store.keep(article(), 1.0)
    store.keep(article(REVISED), 2.0)
    assert versions(path) == [2]


@pytest.mark.parametrize("mark", [highlight(), bookmark()])
@pytest.mark.parametrize("deleted", [False, True])
def test_a_text_with_marks_is_kept_also_when_they_are_deleted(store, path, mark, deleted):
    store.write(article(), [mark], [], 2.0)
    if deleted:
        store.write(article(), [], [mark], 3.0)
    store.keep(article(REVISED), 4.0)
    assert versions(path) == [1, 2]
    assert store.article("a1") == article(REVISED)


def test_an_earlier_text_that_comes_back_is_the_version_it_was(store, path):
    store.write(article(), [highlight()], [], 2.0)
    store.keep(article(REVISED), 3.0)
    store.keep(article(), 4.0)
    assert store.article("a1") == article()
    assert versions(path) == [1]


def test_the_position_is_kept_and_stays_inside_the_text(store):
    store.keep(article(), 1.0)
    store.set_position("a1", 60)
    assert store.position("a1") == 60
    assert store.articles()[0].position == 60
    store.keep(article(), 2.0)
    assert store.position("a1") == 60
    store.keep(article("Sidang perdana\nDitunda."), 3.0)
    assert store.position("a1") == 23
    store.set_position("a1", -4)
    assert store.position("a1") == 0


def test_the_position_in_an_unknown_article_is_nothing(store):
    store.set_position("a9", 60)
    assert store.position("a9") == 0
    assert store.articles() == ()


def test_all_or_nothing_when_the_disk_is_full(store):
    store.write(article(), [highlight()], [], 2.0)
    store._database.execute("pragma max_page_count = 1")
    long = bookmark(note="catatan " * 50_000)
    with pytest.raises(LibraryProblem, match="The mark could not be saved in your library: the disk is full"):
        store.write(article(), [replace(highlight(), note="baru", changed=3.0), long], [], 3.0)
    assert store.markings("a1").highlights == (highlight(),)
    assert store.markings("a1").bookmarks == ()
    with pytest.raises(LibraryProblem, match="The article could not be saved in your library: the disk is full"):
        store.keep(article("x" + "".join(map(chr, range(0x4E00, 0x9F00)))), 4.0)
    assert store.article("a1") == article()
    store._database.execute("pragma max_page_count = 100000")
    store.write(article(), [long], [], 5.0)
    assert store.markings("a1").bookmarks == (long,)


def test_nothing_is_written_while_another_program_writes(store, path):
    store.keep(article(), 1.0)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("begin immediate")
    with pytest.raises(LibraryProblem, match="in use by another program"):
        store.write(article(), [highlight()], [], 2.0)
    with pytest.raises(LibraryProblem, match="in use by another program"):
        store.set_position("a1", 9)
    assert (store.position("a1"), store.article("a1")) == (0, article()), "reading goes on"
    holder.close()
    store.write(article(), [highlight()], [], 2.0)
    assert store.markings("a1").highlights == (highlight(),)


def test_a_damaged_text_is_told(store, path):
    store.keep(article(), 1.0)
    with sqlite3.connect(path) as database:
        database.execute("update chunks set text = x'00'")
    with pytest.raises(LibraryProblem, match="“Sidang perdana” in your library is damaged"):
        store.article("a1")


@pytest.mark.parametrize("part", ["text", "blocks"])
def test_a_damaged_text_is_mended_when_its_file_is_opened_again(store, part):
    store.keep(article(), 1.0)
    store._database.execute(f"update chunks set {part} = x'00'")
    store.keep(article(), 2.0)
    assert store.article("a1") == article()


def test_what_versions_have_in_common_is_kept_once(store):
    paragraphs = [f"Pasal {number} " + "setiap orang dengan sengaja " * 20 for number in range(300)]
    first, second = (long_article(texts) for texts in (paragraphs, [*paragraphs[:9], "Sisipan.", *paragraphs[9:]]))
    store.write(first, [highlight(words="Pasal 0", text=first.text)], [], 1.0)
    before = store._database.table("chunks").count
    store.keep(second, 2.0)
    assert before > 4 and store._database.table("chunks").count <= before + 2
    assert (store.article("a1"), [text for text, _ in store.made_in("a1")]) == (second, [first])
    store.write(first, [], [highlight(words="Pasal 0", text=first.text)], 3.0)
    store.empty_bin(4.0)
    store.keep(second, 5.0)
    assert (store.article("a1"), store.made_in("a1")) == (second, ())
    assert store._database.table("chunks").count <= before + 1, "what no version has any more is gone"


def long_article(paragraphs):
    starts = list(itertools.accumulate((len(text) + 1 for text in paragraphs), initial=0))
    blocks = [
        Block(BlockKind.PARAGRAPH, Span(start, start + len(text)))
        for start, text in zip(starts, paragraphs, strict=False)
    ]
    return Article("a1", "Undang-undang", "\n".join(paragraphs), tuple(blocks), "/tmp/a1.txt", "id")


def test_a_part_of_an_article_is_read_alone(store):
    long = long_article([f"Pasal {number} " + "setiap orang " * 50 for number in range(300)])
    store.keep(long, 1.0)
    middle = len(long.text) // 2
    part = store.excerpt("a1", middle, 5_000)
    assert part.article.text in long.text and 5_000 <= len(part.article.text) < 7_000
    assert part.start <= middle - 2_500 and part.start + len(part.article.text) >= middle + 2_500
    assert store.excerpt("a1", len(long.text) + 90, 10).article.blocks, "behind the end: the last block"
    assert store.excerpt("a1", 0, 10).start == 0
    assert store.excerpt("a9", 0, 10) is None
    store._database.execute("update chunks set text = x'00'")
    with pytest.raises(LibraryProblem, match="is damaged"):
        store.excerpt("a1", middle, 10)


KILLED = """
import sys
from pathlib import Path
from reader.language.anchoring import quote
from reader.model.article import Article, Block, BlockKind, Span
from reader.model.bookmark import Colour, Highlight
from reader.storage.library_open import open_library
store = open_library(Path(sys.argv[1])).store
text = "Jaksa mendakwa pengelola platform. " * 50
article = Article("a1", "Dakwaan", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
for number in range(100_000):
    span = Span(number % 1000, number % 1000 + 9)
    mark = Highlight(f"h{number}", "a1", quote(text, span), span, Colour.BLUE, f"catatan {number}", 1.0, 1.0)
    store.write(article, [mark], [], 1.0)
    if number % 3 == 0:
        store.write(article, [], [mark], 2.0)
    print(mark.id, flush=True)
"""


@pytest.mark.parametrize("saved_before_the_kill", [1, 40, 171])
def test_what_was_said_to_be_saved_is_there_after_a_kill(path, saved_before_the_kill):
    with subprocess.Popen([sys.executable, "-c", KILLED, path], stdout=subprocess.PIPE, text=True) as process:
        told = [process.stdout.readline().strip() for _ in range(saved_before_the_kill)]
        process.kill()
        told += process.stdout.read().split("\n")[:-1]
    library = open_library(path)
    assert library.notice == ""
    standing = {mark.id: mark for mark in library.store.markings("a1").highlights}
    deleted = {mark.id: mark for mark in library.store.deleted("a1").highlights}
    assert set(told) <= set(standing) | set(deleted)
    assert all((int(mark_id[1:]) % 3 == 0) == (mark_id in deleted) for mark_id in told)
    assert all(mark.note == f"catatan {mark_id[1:]}" for mark_id, mark in (standing | deleted).items())
    library.store.close()
