"""What an import would do, decided before anything is written."""

from dataclasses import replace

import pytest
from exported_marks import ARTICLE, KEPT, TEXT, highlight, span_of

from reader.errors import LibraryProblem
from reader.files.packed_text import packed
from reader.model.article import Article
from reader.model.bookmark import Colour, Found
from reader.model.exported import ExportedMark, ImportedArticle
from reader.services.import_plan import KnownMark, Planner, known_marks
from reader.storage.library_open import open_library

MARK = highlight("menolak eksepsi", note="baru")
COMING = ImportedArticle(KEPT, (ExportedMark(MARK),), "id", (packed(ARTICLE),))


def planner(known=(), kept=(), identify=lambda article: article, shown=ARTICLE):
    return Planner(
        kept={each.id: each for each in kept},
        known={each.mark.id: each for each in known},
        identify=identify,
        shown_now=lambda article_id: shown,
    )


def planned(plan, *imported):
    return list(plan.plan(imported))


def test_a_new_article_comes_with_its_text_and_place():
    plan = planner()
    (only,) = planned(plan, COMING)
    assert (only.article, only.new, only.position, only.opened) == (ARTICLE, True, KEPT.position, KEPT.opened)
    (change,) = only.act.changes
    assert (change.before, change.after, change.after_in.text) == (None, MARK, TEXT)
    assert (plan.report.placed, plan.report.new) == (1, (ARTICLE.title,))


def test_a_mark_that_is_known_as_it_is_changes_nothing():
    plan = planner([KnownMark(MARK, deleted=False)], [KEPT])
    assert planned(plan, COMING) == []
    assert plan.report.unchanged == 1


def test_a_newer_mark_replaces_and_an_older_does_not():
    old = replace(MARK, note="lama", colour=Colour.PINK, changed=MARK.changed - 1)
    plan = planner([KnownMark(old, deleted=False)], [KEPT])
    (only,) = planned(plan, COMING)
    assert [(change.before, change.after.note) for change in only.act.changes] == [(old, "baru")]
    newer = replace(MARK, changed=MARK.changed + 1)
    assert planned(planner([KnownMark(newer, deleted=False)], [KEPT]), COMING) == []


def test_a_mark_in_the_bin_comes_back_as_the_newer_of_both():
    newer = replace(MARK, note="di keranjang", changed=MARK.changed + 1)
    plan = planner([KnownMark(newer, deleted=True)], [KEPT])
    (only,) = planned(plan, COMING)
    assert [(change.before, change.after.note) for change in only.act.changes] == [(None, "di keranjang")]
    assert plan.report.brought_back == 1


def test_without_a_text_the_place_is_looked_for_in_the_text_here():
    moved = replace(ARTICLE, text="Pendahuluan yang panjang sekali.\n\n" + TEXT)
    plan = planner(kept=[KEPT], shown=moved)
    (only,) = planned(plan, replace(COMING, texts=()))
    (change,) = only.act.changes
    assert moved.text_of(change.after.span) == "menolak eksepsi"
    assert change.after_in is moved


def test_what_is_not_found_is_counted_and_kept_without_a_place():
    plan = planner(kept=[KEPT], shown=Article("a1", "x", "Teks lain sama sekali.", ()))
    (only,) = planned(plan, replace(COMING, texts=()))
    assert only.act.changes[0].after.span is None
    assert (plan.report.to_check, plan.report.placed) == (1, 0)


def test_marks_found_elsewhere_in_the_file_keep_that_finding():
    lost = ExportedMark(replace(MARK, span=None, found=Found.LOST), version=1, made=span_of("menolak eksepsi"))
    now = replace(ARTICLE, text="Teks baru.", blocks=())
    plan = planner()
    (only,) = planned(plan, replace(COMING, marks=(lost,), texts=(_packed("Teks baru."), packed(ARTICLE))))
    assert plan.report.to_check == 1
    (change,) = only.act.changes
    assert (change.after.span, change.after_in.text) == (span_of("menolak eksepsi"), TEXT)
    assert only.article.text == now.text


def _packed(text):
    from reader.files.load import read_text

    return packed(read_text(text))


def test_the_librarys_own_id_counts():
    plan = planner(kept=[replace(KEPT, id="lain")], identify=lambda article: replace(article, id="lain"))
    plan.shown_now = lambda article_id: replace(ARTICLE, id=article_id)
    (only,) = planned(plan, COMING)
    assert (only.article.id, only.new, only.act.changes[0].after.article_id) == ("lain", False, "lain")


def test_a_damaged_text_here_does_not_keep_marks_out():
    def damaged(article_id):
        raise LibraryProblem("Rusak.")

    plan = planner(kept=[KEPT])
    plan.shown_now = damaged
    (only,) = planned(plan, COMING)
    assert only.article == ARTICLE
    assert only.act.changes[0].after == MARK


@pytest.mark.parametrize("deleted", [False, True])
def test_every_mark_of_the_library_is_known(tmp_path, deleted):
    store = open_library(tmp_path / "library.sqlite").store
    store.keep(ARTICLE, 1.0)
    store.write(ARTICLE, [] if deleted else [MARK], [MARK] if deleted else [], 2.0)
    assert known_marks(store) == {"h1": KnownMark(MARK, deleted)}
    store.close()
