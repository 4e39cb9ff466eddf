"""Acts on marks are done, taken back and done again, and every one of them is handed on to be saved."""

import itertools

import pytest
from exported_marks import ARTICLE, highlight

from reader.errors import LibraryProblem
from reader.model.article import Article, Block, BlockKind, Span
from reader.model.bookmark import Found
from reader.services.mark_acts import ActName, addition, deletion
from reader.services.mark_ledger import MarkLedger

REVISED = Article("a1", ARTICLE.title, "Pembuka. " + ARTICLE.text, (Block(BlockKind.PARAGRAPH, Span(0, 8)),), "", "id")


@pytest.fixture
def ledger(owner):
    clock = itertools.count(10.0)
    return MarkLedger(owner, clock.__next__, lambda article, place: ("Amar",), lambda: None)


def noted(markings):
    return [mark.quote.exact for mark in markings.highlights]


def test_an_act_holds_at_once_and_is_saved(ledger, store):
    marked = ledger.articles.shown(ARTICLE)
    assert noted(ledger.do(marked, addition(highlight("Jaksa")))) == ["Jaksa"]
    assert (ledger.touched, ledger.writer.unsaved) == ("h1", 0)
    assert noted(store.markings("a1")) == ["Jaksa"]


def test_no_act_changes_nothing(ledger):
    marked = ledger.articles.shown(ARTICLE)
    ledger.do(marked, addition(highlight("Jaksa")))
    assert noted(ledger.do(marked, None)) == ["Jaksa"]
    assert len(ledger.history("a1").done) == 1


def test_back_and_forth(ledger, store):
    marked = ledger.articles.shown(ARTICLE)
    mark = highlight("Jaksa")
    ledger.do(marked, addition(mark))
    ledger.do(marked, deletion(mark))
    assert ledger.touched == ""
    assert noted(ledger.undo("a1")) == ["Jaksa"]
    assert noted(ledger.undo("a1")) == [] == noted(store.markings("a1"))
    assert ledger.undo("a1") is None
    assert noted(ledger.redo("a1")) == ["Jaksa"] == noted(store.markings("a1"))
    assert [act.name for act in ledger.history("a1").taken_back] == [ActName.DELETE_HIGHLIGHT]


def test_of_an_article_that_nobody_asked_for_there_is_nothing(ledger):
    assert (ledger.undo("a9"), ledger.redo("a9"), ledger.history("a9").done) == (None, None, [])


def test_a_mark_that_comes_back_in_another_text_is_looked_for_there(ledger, store):
    store.keep(ARTICLE, 1.0)
    marked, mark = ledger.articles.shown(ARTICLE), highlight("mendakwa pengelola platform")
    ledger.do(marked, addition(mark))
    ledger.do(marked, deletion(mark))
    ledger.articles.shown(REVISED)
    (back,) = ledger.undo("a1").highlights
    assert (back.span, back.found) == (Span(mark.span.start + 9, mark.span.end + 9), Found.SAME)


def test_what_a_library_did_not_take_stands_and_is_told(owner, store, monkeypatch):
    def full(*_arguments):
        raise LibraryProblem("Penyimpanan penuh.")

    monkeypatch.setattr(store, "write", full)
    told = []
    ledger = MarkLedger(owner, itertools.count().__next__, lambda article, place: (), lambda: told.append(1))
    assert noted(ledger.do(ledger.articles.shown(ARTICLE), addition(highlight("Jaksa")))) == ["Jaksa"]
    assert (ledger.writer.unsaved, ledger.writer.problem, bool(told)) == (1, "Penyimpanan penuh.", True)
