"""The library gives its articles with their marks: where they stand now, and with what a file needs."""

import itertools
from dataclasses import replace

import pytest
from exported_marks import ARTICLE, TEXT, match_of, span_of

from reader.errors import LibraryProblem
from reader.model.article import Article, Block, BlockKind, Span
from reader.model.bookmark import Colour, Found
from reader.services.bookmarks import Bookmarks
from reader.services.export_kinds import ExportKind
from reader.services.exported_articles import marked_articles
from reader.services.passage_context import path_finder

OTHER = Article("a2", "Kedua", "Hakim memutus.", (Block(BlockKind.PARAGRAPH, Span(0, 14)),), "/tmp/kedua.txt", "id")
EDITED = replace(
    ARTICLE,
    text="Berita hari ini.\n\n" + TEXT,
    blocks=(
        Block(BlockKind.PARAGRAPH, Span(0, 16)),
        *(
            replace(block, span=Span(block.span.start + 18, block.span.end + 18), inlines=())
            for block in ARTICLE.blocks
        ),
    ),
)


@pytest.fixture
def bookmarks(store, owner):
    for when, article in enumerate((OTHER, ARTICLE), start=1):
        store.keep(article, float(when))
    clock, numbers = itertools.count(100.0), itertools.count(1)
    made = Bookmarks(owner, clock.__next__, lambda: f"m{next(numbers)}")
    made.markings(ARTICLE)
    made.markings(OTHER)
    return made


def exported(owner, kind=ExportKind.MARKDOWN, **wanted):
    return list(marked_articles(owner, kind, **wanted))


def words(article):
    return [(each.mark.quote.exact, each.mark.found.value) for each in article.marks]


def test_marks_come_in_reading_order_with_their_sentences(bookmarks, owner):
    bookmarks.bookmark(ARTICLE, span_of("1. Setiap orang dengan"))
    bookmarks.highlight(ARTICLE, span_of("terdakwa <Rp5"), Colour.BLUE)
    bookmarks.highlight(ARTICLE, span_of("Jaksa"), Colour.PINK)
    (article,) = exported(owner, ExportKind.HTML)
    assert [text for text, _ in words(article)] == ["Jaksa", "terdakwa <Rp5", "1. Setiap orang dengan"]
    first, second, _ = article.marks
    assert first.sentence == "Jaksa mendakwa pengelola platform."
    assert second.sentence[second.passage.start : second.passage.end] == "terdakwa <Rp5"
    assert second.sentence.startswith("Majelis hakim")
    assert (article.kept.title, article.language, article.texts) == (ARTICLE.title, "id", ())


def test_only_what_is_asked_for(bookmarks, owner):
    bookmarks.highlight(OTHER, Span(0, 5), Colour.YELLOW)
    bookmarks.highlight(ARTICLE, span_of("Jaksa"), Colour.YELLOW)
    assert [article.kept.id for article in exported(owner)] == ["a1", "a2"]
    assert [article.kept.id for article in exported(owner, article_id="a2")] == ["a2"]


def test_articles_without_marks_go_along_only_with_their_texts(bookmarks, owner):
    bookmarks.highlight(OTHER, Span(0, 5), Colour.YELLOW)
    assert [article.kept.id for article in exported(owner)] == ["a2"]
    assert [article.kept.id for article in exported(owner, ExportKind.MARKS_ONLY)] == ["a2"]
    both = exported(owner, ExportKind.ANNOTATIONS)
    assert [(article.kept.id, article.texts[0].text) for article in both] == [("a1", TEXT), ("a2", OTHER.text)]


def test_an_open_article_is_exported_as_it_is_seen_saved_or_not(bookmarks, owner, store, monkeypatch):
    bookmarks.highlight(ARTICLE, span_of("Jaksa"), Colour.YELLOW)

    def full(*_arguments):
        raise LibraryProblem("Penuh.")

    monkeypatch.setattr(store, "write", full)
    shown = bookmarks.highlight(ARTICLE, span_of("Majelis"), Colour.GREEN, "belum tersimpan")
    assert len(exported(owner)[0].marks) == 1
    (article,) = exported(owner, article_id="a1", shown_marks=shown)
    assert [each.mark.note for each in article.marks] == ["", "belum tersimpan"]


def test_marks_of_an_earlier_text_stand_where_they_are_now_and_keep_where_they_were_made(bookmarks, owner, store):
    bookmarks.highlight(ARTICLE, span_of("mendakwa pengelola platform"), Colour.YELLOW)
    store.keep(EDITED, 3.0)
    (article, _) = exported(owner, ExportKind.ANNOTATIONS)
    (mark,) = article.marks
    assert EDITED.text_of(mark.mark.span) == "mendakwa pengelola platform"
    assert [text.text for text in article.texts] == [EDITED.text, TEXT]
    assert (mark.version, mark.made) == (1, span_of("mendakwa pengelola platform"))
    (plain,) = exported(owner, ExportKind.MARKS_ONLY)
    assert (plain.texts, plain.marks[0].version, plain.marks[0].made) == ((), None, None)


def test_what_is_not_found_stands_last(bookmarks, owner, store):
    bookmarks.highlight(ARTICLE, span_of("Jaksa mendakwa pengelola platform"), Colour.YELLOW)
    bookmarks.highlight(ARTICLE, span_of("Majelis hakim menolak eksepsi"), Colour.YELLOW)
    gone = "Majelis hakim menolak eksepsi terdakwa."
    store.keep(replace(ARTICLE, text=gone, blocks=(Block(BlockKind.PARAGRAPH, Span(0, len(gone))),)), 3.0)
    (article,) = exported(owner)
    assert [text for text, _ in words(article)] == [
        "Majelis hakim menolak eksepsi",
        "Jaksa mendakwa pengelola platform",
    ]
    assert article.marks[1].mark.found is Found.LOST
    assert article.marks[1].passage is None


def test_a_damaged_text_keeps_no_mark_back(bookmarks, owner, store):
    bookmarks.highlight(ARTICLE, span_of("Jaksa"), Colour.YELLOW, "catatan")
    store._database.execute("update chunks set text = x'00' where article_id = 'a1'")
    (article,) = exported(owner)
    assert (article.marks[0].mark.note, article.marks[0].sentence) == ("catatan", "")


def test_terms_are_those_inside_the_passage(bookmarks, owner):
    bookmarks.highlight(ARTICLE, span_of("menolak eksepsi"), Colour.YELLOW)
    bookmarks.highlight(ARTICLE, span_of("Jaksa"), Colour.YELLOW)
    (article,) = exported(
        owner, ExportKind.ANKI, find_terms=lambda article: (match_of("eksepsi"), match_of("terdakwa"))
    )
    assert [[term.headword for term in each.terms] for each in article.marks] == [[], ["eksepsi"]]


def test_a_large_library_is_read_article_by_article(bookmarks, owner):
    bookmarks.highlight(OTHER, Span(0, 5), Colour.YELLOW)
    bookmarks.highlight(ARTICLE, span_of("Jaksa"), Colour.YELLOW)
    asked = []
    ask = owner.ask
    owner.ask = lambda work: asked.append(1) or ask(work)
    articles = marked_articles(owner, ExportKind.CSV)
    next(articles)
    assert len(asked) == 2
    assert next(articles).kept.id == "a2"


def test_a_passage_that_moved_is_named_with_the_sections_where_it_stands_now(store, owner):
    duty = "Penyelenggara wajib menyimpan catatan pembaca dengan andal."
    other = "Pembaca berhak atas kerahasiaan setiap catatan yang dibuatnya sendiri."
    before = statute(f"BAB I\n\nPasal 1\n\n{other}\n\nBAB II\n\nPasal 2\n\n{duty}\n\nUndang-Undang ini berlaku.")
    after = statute(f"BAB I\n\nPasal 1\n\n{duty}\n\n{other}\n\nBAB II\n\nPasal 2\n\nUndang-Undang ini berlaku.")
    store.keep(before, 1.0)
    bookmarks = Bookmarks(owner, path_of=lambda article, position: path_finder(article)(position))
    bookmarks.markings(before)
    start = before.text.index(duty)
    bookmarks.highlight(before, Span(start, start + len(duty)), Colour.PINK)
    store.keep(after, 2.0)
    (article,) = exported(owner, article_id="uu")
    (mark,) = article.marks
    assert (mark.mark.found, mark.mark.path, mark.place) == (Found.MOVED, ("BAB II", "Pasal 2"), ("BAB I", "Pasal 1"))
    seen = bookmarks.markings(after)
    (article,) = exported(owner, ExportKind.ANNOTATIONS, article_id="uu", shown_marks=seen)
    assert (article.marks[0].mark.path, article.marks[0].version) == (("BAB II", "Pasal 2"), 1)
    (article,) = exported(owner, ExportKind.MARKS_ONLY, article_id="uu", shown_marks=seen)
    assert (article.marks[0].place, article.marks[0].version) == (("BAB I", "Pasal 1"), None)


def test_a_passage_in_its_place_is_named_by_the_number_that_its_section_has_now(store, owner):
    duty = "Penyelenggara wajib menyimpan catatan pembaca dengan andal."
    before = statute(f"BAB I\n\nPasal 1\n\nPembukaan.\n\nPasal 2\n\n{duty}\n\nUndang-Undang ini berlaku.")
    after = statute(before.text.replace("Pasal 2", "Pasal 2\n\nPembaca berhak atas salinan.\n\nPasal 3"))
    store.keep(before, 1.0)
    bookmarks = Bookmarks(owner, path_of=lambda article, position: path_finder(article)(position))
    bookmarks.markings(before)
    start = before.text.index(duty)
    bookmarks.highlight(before, Span(start, start + len(duty)), Colour.PINK)
    store.keep(after, 2.0)
    (article,) = exported(owner, article_id="uu")
    assert (article.marks[0].mark.found, article.marks[0].place) == (Found.SAME, ("BAB I", "Pasal 3"))
    assert bookmarks.markings(after).highlights[0].path == ("BAB I", "Pasal 3")


def statute(text):
    blocks, start = [], 0
    for line in text.split("\n\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(line))))
        start += len(line) + 2
    return Article("uu", "Undang-Undang Catatan", text, tuple(blocks), "/tmp/uu.txt", "id")
