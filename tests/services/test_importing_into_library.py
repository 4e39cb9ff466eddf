"""Notes come into a library that has something already, with the texts in which they were made or without."""

import itertools
from dataclasses import replace

from desks import article_of
from exported_marks import ARTICLE, TEXT, span_of

from reader.model.bookmark import Colour
from reader.services.export_kinds import ExportKind

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
