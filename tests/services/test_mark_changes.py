"""What the reader wants done becomes an act, or none where nothing would change."""

import pytest
from exported_marks import ARTICLE, TEXT, bookmark, highlight, span_of

from reader.model.article import Span
from reader.model.bookmark import Colour
from reader.services.mark_acts import ActName, addition
from reader.services.mark_changes import changing, coloured, making_anew, removing_bookmarks, tagged, written
from reader.services.marked_article import MarkedArticle


@pytest.fixture
def marked():
    article = MarkedArticle(ARTICLE)
    for mark in (highlight("Jaksa"), highlight("Majelis hakim", "h2", note="siapa?"), bookmark("1. Setiap orang")):
        article.apply(addition(mark))
    return article


def test_only_what_changes_is_in_the_act(marked):
    act = changing(marked, ["h1", "h2", "h9"], ActName.EDIT_NOTE, lambda mark: written(mark, "siapa?"), 5.0)
    assert [(mark.id, mark.note, mark.changed) for mark in act.standing] == [("h1", "siapa?", 5.0)]
    assert changing(marked, ["h2"], ActName.EDIT_NOTE, lambda mark: written(mark, "siapa?"), 5.0) is None


def test_a_bookmark_has_no_colour(marked):
    assert changing(marked, ["b1"], ActName.CHANGE_COLOUR, lambda mark: coloured(mark, Colour.PINK), 5.0) is None
    assert coloured(highlight("Jaksa"), Colour.PINK).colour is Colour.PINK
    assert tagged(bookmark("Jaksa"), ("dalil",)).tags == ("dalil",)


def test_another_place_is_quoted_anew(marked):
    wider = Span(span_of("Jaksa").start, span_of("platform.").end)
    act = making_anew(marked, "h1", wider, ActName.CHANGE_EXTENT, ("Amar",), 5.0)
    (mark,) = act.standing
    assert (mark.quote.exact, mark.span, mark.path) == ("Jaksa mendakwa pengelola platform.", wider, ("Amar",))
    assert act.changes[0].after_in is ARTICLE


def test_the_same_place_an_empty_one_and_an_unknown_mark_make_no_act(marked):
    gap = Span(TEXT.index("\n\n"), TEXT.index("\n\n") + 2)
    for mark_id, span in (("h1", span_of("Jaksa ")), ("h1", gap), ("h9", span_of("Jaksa"))):
        assert making_anew(marked, mark_id, span, ActName.CHANGE_EXTENT, (), 5.0) is None


def test_bookmarks_of_a_line_go_together(marked):
    act = removing_bookmarks(marked, span_of(TEXT.split("\n\n")[2]))
    assert [mark.id for mark in act.gone] == ["b1"]
    assert removing_bookmarks(marked, span_of(TEXT.split("\n\n")[1])) is None
