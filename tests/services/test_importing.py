"""What was exported comes in again: nothing lost, nothing doubled, and all of it can be taken back."""

from dataclasses import replace

import pytest
from desks import TWIN, Desk, article_of
from exported_marks import ARTICLE, TEXT, exported, highlight, span_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import FileProblem, LibraryProblem
from reader.files.export.draft import write_text
from reader.files.export.web_annotations import pieces
from reader.model.article import Span
from reader.model.bookmark import Colour, Found
from reader.model.exported import ExportWords
from reader.services.importing import carry_out, plan_import, taken_back

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
