"""Acts are values that can be turned round; a history leads back and forth through them."""

from dataclasses import replace
from itertools import pairwise

from reader.model.article import Span
from reader.model.bookmark import Bookmark, Colour, Highlight, Quote
from reader.services.mark_acts import Act, ActName, Change, History, addition, deletion, restoration

HIGHLIGHT = Highlight("h1", "a1", Quote("dakwa", "", ""), Span(0, 5), Colour.BLUE, "", 1.0, 1.0)
BOOKMARK = Bookmark("b1", "a1", Quote("dakwa", "", ""), Span(0, 5), "", 1.0, 1.0)


def test_an_act_says_what_stands_and_what_is_gone():
    act = Act(ActName.REMOVE_BOOKMARK, (Change(BOOKMARK, None), Change(None, HIGHLIGHT)))
    assert (act.standing, act.gone) == ((HIGHLIGHT,), (BOOKMARK,))
    assert (act.undone().standing, act.undone().gone) == ((BOOKMARK,), (HIGHLIGHT,))
    assert act.undone().undone() == act


def test_acts_are_named_after_the_kind_of_mark():
    assert [make(HIGHLIGHT).name for make in (addition, deletion, restoration)] == [
        "Add highlight",
        "Delete highlight",
        "Restore highlight",
    ]
    assert [make(BOOKMARK).name for make in (addition, deletion, restoration)] == [
        "Add bookmark",
        "Delete bookmark",
        "Restore bookmark",
    ]


def test_a_history_leads_back_and_forth():
    history = History()
    assert (history.undo(), history.redo()) == (None, None)
    history.record(addition(HIGHLIGHT))
    history.record(deletion(HIGHLIGHT))
    assert history.undo() == deletion(HIGHLIGHT).undone()
    assert history.undo() == addition(HIGHLIGHT).undone()
    assert history.undo() is None
    assert history.redo() == addition(HIGHLIGHT)
    history.record(addition(BOOKMARK))
    assert history.redo() is None, "a new act ends what could be redone"
    assert history.undo() == addition(BOOKMARK).undone()


def test_a_note_that_is_written_further_is_one_step():
    notes = [replace(HIGHLIGHT, note=note) for note in ("", "satu", "satu dua")]
    writing = [Act(ActName.EDIT_NOTE, (Change(before, after),)) for before, after in pairwise(notes)]
    history = History()
    for number, act in enumerate(writing):
        history.record(act, going_on=number > 0)
    assert history.undo() == Act(ActName.EDIT_NOTE, (Change(notes[2], notes[0]),))
    assert history.undo() is None


def test_another_act_between_ends_the_step():
    first = Act(ActName.EDIT_NOTE, (Change(HIGHLIGHT, replace(HIGHLIGHT, note="satu")),))
    other = Act(ActName.EDIT_NOTE, (Change(BOOKMARK, replace(BOOKMARK, note="dua")),))
    history = History()
    history.record(first)
    history.record(other, going_on=True)
    assert history.undo() == other.undone()
    assert history.undo() == first.undone()
