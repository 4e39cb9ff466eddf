"""What was exported comes in again: nothing lost, nothing doubled, and all of it can be taken back."""

import itertools
from dataclasses import replace

import pytest
from direct_owner import DirectOwner
from exported_marks import ARTICLE, TEXT, exported, highlight, span_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import FileProblem, LibraryProblem
from reader.files.export.draft import write_text
from reader.files.export.web_annotations import pieces
from reader.files.load import read_text
from reader.model.article import Article, Span
from reader.model.bookmark import Colour, Found
from reader.model.exported import ExportWords
from reader.services.bookmarks import Bookmarks
from reader.services.export_kinds import ExportKind
from reader.services.exported_articles import marked_articles
from reader.services.exporting import write
from reader.services.importing import carry_out, plan_import, taken_back
from reader.storage.library_open import open_library

TWIN = replace(ARTICLE, id="a2", title="Salinan", source="/tmp/salinan.txt")


def article_of(text, article_id="a1", title=ARTICLE.title, source=ARTICLE.source):
    parsed = read_text(text)
    return Article(article_id, title, parsed.text, parsed.blocks, source, "id")


class Desk:
    """A library with its marks, as one computer has it."""

    def __init__(self, path):
        self.store = open_library(path).store
        self.owner = DirectOwner(self.store)
        self.clock, self.numbers = itertools.count(1000.0), itertools.count(1)
        self.name = path.stem
        self.begin()

    def begin(self):
        self.bookmarks = Bookmarks(self.owner, self.clock.__next__, lambda: f"{self.name}{next(self.numbers)}")

    def open(self, article):
        self.store.keep(article, next(self.clock))
        return self.bookmarks.markings(article)

    def export(self, path, kind=ExportKind.ANNOTATIONS):
        write(path, kind, marked_articles(self.owner, kind), ExportWords())
        return path

    def take_in(self, path):
        found = plan_import(self.owner, path)
        carry_out(self.owner, found.planned, next(self.clock))
        self.begin()
        return found

    def marks(self, article_id="a1"):
        return self.bookmarks.markings(self.store.article(article_id))

    def seen(self, article_id="a1"):
        """The marks as the reader sees them."""
        article, marks = self.store.article(article_id), self.marks(article_id)
        return [
            (mark.span and article.text_of(mark.span), mark.note, mark.found.value)
            for mark in (*marks.highlights, *marks.bookmarks)
        ]


@pytest.fixture
def desks(tmp_path):
    opened = []

    def open_desk(name):
        opened.append(Desk(tmp_path / f"{name}.sqlite"))
        return opened[-1]

    yield open_desk
    for desk in opened:
        desk.store.close()


@pytest.fixture
def home(desks):
    desk = desks("rumah")
    desk.open(ARTICLE)
    desk.bookmarks.highlight(ARTICLE, span_of("menolak eksepsi"), Colour.GREEN, "lihat **Pasal 156**")
    desk.bookmarks.set_tags("a1", "rumah1", ["eksepsi", "kata baru"])
    desk.bookmarks.bookmark(ARTICLE, span_of("1. Setiap orang dengan sengaja"))
    return desk


@pytest.fixture
def office(desks):
    return desks("kantor")


# A round trip


def test_an_empty_library_gets_everything(home, office, tmp_path):
    home.store.set_position("a1", 40)
    found = office.take_in(home.export(tmp_path / "x.json"))
    assert office.marks() == home.marks()
    assert office.store.article("a1") == ARTICLE
    (kept,) = office.store.articles()
    assert (kept.position, kept.opened) == (40, home.store.articles()[0].opened)
    assert (found.report.placed, found.report.new) == (2, (ARTICLE.title,))


def test_a_second_import_changes_nothing(home, office, tmp_path):
    path = home.export(tmp_path / "x.json")
    office.take_in(path)
    before = office.marks()
    again = office.take_in(path)
    assert again.planned == ()
    assert (again.report.unchanged, again.report.placed, again.report.updated) == (2, 0, 0)
    assert office.marks() == before
    assert office.export(tmp_path / "y.json").read_bytes() == path.read_bytes()


def test_marks_of_earlier_texts_are_found_as_they_were(home, office, tmp_path):
    edited = article_of("Berita hari ini dari Jakarta.\n\n" + TEXT.replace("Jaksa", "Penuntut umum"))
    home.bookmarks.highlight(ARTICLE, span_of("Jaksa mendakwa"), Colour.PINK)
    home.open(edited)
    before = home.marks()
    assert {mark.found for mark in before.highlights} - {Found.SAME} or before.highlights[0].span != span_of("Jaksa")
    office.take_in(home.export(tmp_path / "x.json"))
    assert office.marks() == before
    assert office.export(tmp_path / "y.json").read_bytes() == (tmp_path / "x.json").read_bytes()


_WORDS = st.sampled_from(["Jaksa", "menolak", "hakim", "platform", "data pribadi", "Setiap orang", "Rp5 miliar"])
_ACTS = st.lists(
    st.tuples(
        st.sampled_from(["highlight", "bookmark", "note", "tags", "colour", "delete", "edit the text"]),
        _WORDS,
        st.sampled_from(list(Colour)),
        st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12),
    ),
    max_size=12,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=_ACTS)
def test_any_marks_come_back_in_an_empty_library(tmp_path_factory, acts):
    folder = tmp_path_factory.mktemp("putaran")
    home, office = Desk(folder / "rumah.sqlite"), Desk(folder / "kantor.sqlite")
    try:
        _do(home, acts)
        before = {kept.id: home.marks(kept.id) for kept in home.store.articles()}
        office.take_in(home.export(folder / "x.json"))
        assert {kept.id: office.marks(kept.id) for kept in office.store.articles()} == before
    finally:
        home.store.close()
        office.store.close()


def _do(desk, acts):
    article = ARTICLE
    desk.open(TWIN)
    desk.open(article)
    for act, words, colour, note in acts:
        marks = (*desk.marks().highlights, *desk.marks().bookmarks)
        span = (
            Span(article.text.index(words), article.text.index(words) + len(words)) if words in article.text else None
        )
        if act == "highlight" and span is not None:
            desk.bookmarks.highlight(article, span, colour, note)
        elif act == "bookmark" and span is not None:
            desk.bookmarks.bookmark(article, span)
        elif act == "edit the text":
            article = article_of(article.text.replace(words, f"{words} {words}", 1))
            desk.open(article)
        elif marks and act == "note":
            desk.bookmarks.set_note("a1", marks[0].id, note)
        elif marks and act == "tags":
            desk.bookmarks.set_tags("a1", marks[-1].id, [note])
        elif marks and act == "colour":
            desk.bookmarks.set_colour("a1", marks[0].id, colour)
        elif marks and act == "delete":
            desk.bookmarks.delete("a1", marks[-1].id)


def test_articles_alike_stay_two(desks, office, tmp_path):
    home = desks("rumah")
    for article in (ARTICLE, TWIN):
        home.open(article)
        home.bookmarks.highlight(article, span_of("menolak eksepsi"), Colour.YELLOW, article.id)
    office.take_in(home.export(tmp_path / "x.json"))
    assert {kept.id for kept in office.store.articles()} == {"a1", "a2"}
    assert (office.seen("a1")[0][1], office.seen("a2")[0][1]) == ("a1", "a2")
    again = office.take_in(tmp_path / "x.json")
    assert again.planned == ()


# Into a library that has something already


def test_the_newer_of_two_counts(home, office, tmp_path):
    office.take_in(home.export(tmp_path / "lama.json"))
    home.bookmarks.set_note("a1", "rumah1", "baru di rumah")
    found = office.take_in(home.export(tmp_path / "baru.json"))
    assert (found.report.updated, found.report.unchanged) == (1, 1)
    assert office.seen()[0] == ("menolak eksepsi", "baru di rumah", "same")
    assert office.marks() == home.marks()
    office.clock = itertools.count(5000.0)
    office.begin()
    office.marks()
    office.bookmarks.set_note("a1", "rumah1", "lebih baru di kantor")
    assert office.take_in(tmp_path / "baru.json").report.unchanged == 2
    assert office.seen()[0][1] == "lebih baru di kantor"


def test_a_passage_extended_elsewhere_is_extended_here(home, office, tmp_path):
    office.take_in(home.export(tmp_path / "lama.json"))
    home.bookmarks.set_extent(ARTICLE, "rumah1", span_of("hakim menolak eksepsi terdakwa"))
    office.take_in(home.export(tmp_path / "baru.json"))
    assert office.seen()[0][0] == "hakim menolak eksepsi terdakwa"
    assert office.marks() == home.marks()


def test_what_lies_in_the_bin_comes_back(home, office, tmp_path):
    office.take_in(home.export(tmp_path / "x.json"))
    office.marks()
    office.bookmarks.delete("a1", "rumah1")
    found = office.take_in(tmp_path / "x.json")
    assert (found.report.updated, found.report.brought_back) == (1, 1)
    assert office.marks() == home.marks()


def test_marks_of_both_stand_beside_each_other(home, office, tmp_path):
    office.open(ARTICLE)
    office.bookmarks.highlight(ARTICLE, span_of("Jaksa"), Colour.BLUE, "dari kantor")
    found = office.take_in(home.export(tmp_path / "x.json"))
    assert [note for _, note, _ in office.seen()] == ["dari kantor", "lihat **Pasal 156**", ""]
    assert (found.report.placed, found.report.new) == (2, ())


def test_a_library_with_another_edition_keeps_its_own_and_finds_the_marks_in_it(home, office, tmp_path):
    edition = article_of("Edisi baru.\n\n" + TEXT.replace("1. Setiap orang dengan sengaja", "1. Siapa pun"))
    office.open(edition)
    found = office.take_in(home.export(tmp_path / "x.json"))
    assert office.store.article("a1") == edition
    (first, second) = office.seen()
    assert first[:2] == ("menolak eksepsi", "lihat **Pasal 156**")
    assert (found.report.placed + found.report.moved + found.report.to_check) == 2
    assert (found.report.to_check > 0) == (second[0] is None)


def test_the_same_article_under_another_id_is_one(home, office, tmp_path):
    office.open(replace(ARTICLE, id="lain", source="C:\\Berkas\\putusan.txt"))
    office.take_in(home.export(tmp_path / "x.json"))
    assert [kept.id for kept in office.store.articles()] == ["lain"]
    assert [words for words, _, _ in office.seen("lain")] == ["menolak eksepsi", "1. Setiap orang dengan sengaja"]
    assert office.take_in(tmp_path / "x.json").planned == ()


def test_a_mark_that_the_library_has_elsewhere_is_changed_there(home, office, tmp_path):
    office.take_in(home.export(tmp_path / "lama.json"))
    home.bookmarks.set_note("a1", "rumah1", "baru")
    path = home.export(tmp_path / "baru.json")
    path.write_text(path.read_text().replace('"a1"', '"a9"').replace("putusan #1", "lain").replace("Agung", "Lain"))
    found = office.take_in(path)
    assert office.seen("a1")[0][1] == "baru"
    assert found.report.updated == 1


# Without the texts


def test_marks_find_their_places_in_the_text_that_is_here(home, office, tmp_path):
    office.open(ARTICLE)
    found = office.take_in(home.export(tmp_path / "x.marks.json", ExportKind.MARKS_ONLY))
    assert office.marks() == home.marks()
    assert (found.report.placed, found.report.without_text) == (2, ())


def test_what_is_not_in_the_text_here_is_kept_and_told(home, office, tmp_path):
    office.open(article_of("Sebuah teks yang lain sama sekali, tanpa bagian yang ditandai."))
    found = office.take_in(home.export(tmp_path / "x.marks.json", ExportKind.MARKS_ONLY))
    assert (found.report.placed, found.report.to_check) == (0, 2)
    assert [(words, how) for words, _, how in office.seen()] == [(None, "lost"), (None, "lost")]
    office.open(ARTICLE)
    assert [words for words, _, _ in office.seen()] == ["menolak eksepsi", "1. Setiap orang dengan sengaja"]


def test_an_unknown_article_is_kept_as_its_passages_until_its_text_is_opened(home, office, tmp_path):
    found = office.take_in(home.export(tmp_path / "x.marks.json", ExportKind.MARKS_ONLY))
    assert found.report.without_text == found.report.new == (ARTICLE.title,)
    assert [words for words, _, _ in office.seen()] == ["menolak eksepsi", "1. Setiap orang dengan sengaja"]
    assert [mark.quote for mark in office.marks().highlights] == [mark.quote for mark in home.marks().highlights]
    office.open(ARTICLE)
    assert [words for words, _, _ in office.seen()] == ["menolak eksepsi", "1. Setiap orang dengan sengaja"]
    assert [mark.span for mark in office.marks().highlights] == [span_of("menolak eksepsi")]


# Taking back, and what goes wrong


def test_an_import_is_taken_back(home, office, tmp_path):
    office.take_in(home.export(tmp_path / "lama.json"))
    before = office.marks()
    home.bookmarks.set_note("a1", "rumah1", "baru")
    home.bookmarks.highlight(ARTICLE, span_of("Jaksa"), Colour.YELLOW)
    found = office.take_in(home.export(tmp_path / "baru.json"))
    assert len(office.marks().highlights) == 2
    carry_out(office.owner, taken_back(found.planned), next(office.clock))
    office.begin()
    assert office.marks() == before
    assert office.store.deleted("a1").highlights[0].quote.exact == "Jaksa"


def test_planning_writes_nothing(home, office, tmp_path):
    plan_import(office.owner, home.export(tmp_path / "x.json"))
    assert office.store.articles() == ()


def test_a_library_that_cannot_be_written_says_so(home, office, tmp_path, monkeypatch):
    found = plan_import(office.owner, home.export(tmp_path / "x.json"))

    def full(*_arguments):
        raise LibraryProblem("Penuh.")

    monkeypatch.setattr(office.store, "write", full)
    with pytest.raises(LibraryProblem, match="Penuh"):
        carry_out(office.owner, found.planned, 1.0)
    monkeypatch.undo()
    carry_out(office.owner, found.planned, 2.0)
    assert office.marks() == home.marks()


def test_a_foreign_file_is_refused(office, tmp_path):
    (tmp_path / "x.json").write_text("{}")
    with pytest.raises(FileProblem):
        plan_import(office.owner, tmp_path / "x.json")


def test_hostile_passages_make_a_readable_article(office, tmp_path):
    marks = [
        replace(highlight("Jaksa", "h1"), quote=replace(highlight("Jaksa").quote, exact="a\x00\n\r\v b\u2028c")),
        replace(highlight("Jaksa", "h2"), span=Span(0, 3), quote=replace(highlight("Jaksa").quote, exact=" \n ")),
        replace(highlight("Jaksa", "h3"), span=None, found=Found.LOST),
        highlight("hakim", "h4"),
        highlight("Majelis hakim menolak", "h5"),
    ]
    write_text(tmp_path / "x.json", pieces([exported(*marks)], ExportWords()))
    found = office.take_in(tmp_path / "x.json")
    article = office.store.article("a1")
    assert found.report.without_text == (ARTICLE.title,)
    assert all("\n" not in article.text_of(block.span) for block in article.blocks)
    made = office.store.markings("a1")
    assert {mark.id: mark.span and article.text_of(mark.span) for mark in made.highlights} == {
        "h1": "a b c",
        "h2": None,
        "h3": "Jaksa",
        "h4": "hakim",
        "h5": "Majelis hakim menolak",
    }
    assert {mark.id for mark in office.marks().highlights} == {mark.id for mark in marks}
