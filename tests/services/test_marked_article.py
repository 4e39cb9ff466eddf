"""An article's marks in memory: where they stand in the present text, in reading order, and what is in the bin."""

from reader.language.anchoring import quote
from reader.model.article import Article, Span
from reader.model.bookmark import Bookmark, Colour, Found, Highlight, Place
from reader.services.mark_acts import addition, deletion
from reader.services.marked_article import MarkedArticle

TEXT = "Jaksa penuntut umum mendakwa pengelola platform percakapan itu. Pengacara terdakwa menyatakan keberatan."


def article(text=TEXT):
    return Article("a1", "Dakwaan", text, ())


def highlight(words, mark_id, created=1.0):
    span = Span(TEXT.index(words), TEXT.index(words) + len(words))
    return Highlight(mark_id, "a1", quote(TEXT, span), span, Colour.BLUE, "", created, created)


def bookmark(words, mark_id):
    span = Span(TEXT.index(words), TEXT.index(words) + len(words))
    return Bookmark(mark_id, "a1", quote(TEXT, span), span, "", 1.0, 1.0)


def with_marks(*marks):
    marked = MarkedArticle(article())
    for mark in marks:
        marked.apply(addition(mark))
    return marked


def shown(marked):
    """What the highlights cover in the present text."""
    highlights = marked.markings().highlights
    return [mark.span and marked.article.text_of(mark.span) for mark in highlights], [mark.id for mark in highlights]


def test_marks_are_in_reading_order():
    marked = with_marks(
        *(highlight("keberatan", "h1"), highlight("mendakwa", "h2"), bookmark("Pengacara", "b1")),
        *(bookmark("Jaksa", "b2"), highlight("mendakwa pengelola", "h3")),
    )
    assert shown(marked) == (["mendakwa", "mendakwa pengelola", "keberatan"], ["h2", "h3", "h1"])
    assert [mark.id for mark in marked.markings().bookmarks] == ["b2", "b1"]


def test_of_two_on_the_same_words_the_older_comes_first():
    assert shown(with_marks(highlight("Jaksa", "h1", 2.0), highlight("Jaksa", "h2", 1.0)))[1] == ["h2", "h1"]


def test_in_a_changed_text_they_move_along_and_the_lost_ones_stand_last():
    marked = with_marks(highlight("mendakwa", "h1"), highlight("Jaksa penuntut umum", "h2"), highlight("Jaksa", "h3"))
    marked.show(article(TEXT.replace("Jaksa penuntut umum", "Kemarin mereka")))
    assert shown(marked) == ([], []), "nothing is shown before it is found"
    marked.add_places(marked.carrying().places())
    assert shown(marked) == (["mendakwa", None, None], ["h1", "h3", "h2"])
    assert marked.markings().highlights[0].span == Span(15, 23)
    marked.show(article())
    assert shown(marked)[0] == ["Jaksa", "Jaksa penuntut umum", "mendakwa"]


def test_what_is_taken_away_is_in_the_bin_until_it_stands_again():
    mark = highlight("mendakwa", "h1")
    marked = with_marks(mark)
    marked.apply(deletion(mark))
    assert (shown(marked)[1], marked.deleted) == ([], {"h1": mark})
    marked.apply(deletion(mark).undone())
    assert (shown(marked)[1], marked.deleted) == (["h1"], {})


def test_what_was_done_meanwhile_counts_more_than_what_the_library_holds():
    deleted, restored, stored = highlight("mendakwa", "h1"), highlight("Jaksa", "h2"), highlight("keberatan", "h3")
    marked = with_marks(deleted, restored)
    marked.apply(deletion(deleted))
    marked.add_stored((deleted, stored), [(5.0, restored)], {}, {})
    assert shown(marked)[1] == ["h2", "h3"]
    assert set(marked.deleted) == {"h1"}
    assert marked.read


def test_a_place_kept_by_the_library_need_not_be_found_again():
    stored = highlight("mendakwa", "h1")
    marked = MarkedArticle(article("Kemarin, " + TEXT))
    marked.add_stored((stored,), (), {"h1": article()}, {"h1": Place(Span(29, 37), Found.MOVED)})
    assert marked.carrying() is None
    assert (shown(marked), marked.markings().highlights[0].found) == ((["mendakwa"], ["h1"]), Found.MOVED)
    assert marked.made_in("h1") == article()


def test_when_the_text_is_again_what_it_was_the_marks_are_where_they_were_made():
    marked = with_marks(highlight("mendakwa", "h1"))
    marked.show(article("lain"))
    marked.add_places(marked.carrying().places())
    assert shown(marked) == ([None], ["h1"])
    marked.show(article())
    assert (shown(marked), marked.carrying()) == ((["mendakwa"], ["h1"]), None)
