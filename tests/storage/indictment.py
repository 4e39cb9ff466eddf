"""An article on an indictment, and what a reader marks in it, told in its words."""

import itertools

from direct_owner import DirectOwner

from reader.model.article import Article, Block, BlockKind, Span
from reader.services.bookmarks import Bookmarks

TEXT = (
    "Jaksa penuntut umum mendakwa pengelola platform percakapan itu.\n"
    "Pengacara terdakwa menyatakan keberatan.\n"
    "  Sidang dilanjutkan pekan depan. 🚨  "
)
ARTICLE = Article("a1", "Dakwaan", TEXT, (Block(BlockKind.PARAGRAPH, Span(0, 63)),), "/tmp/dakwaan.txt", "id")


def at(words, text=TEXT):
    return Span(text.index(words), text.index(words) + len(words))


def bookmarks_in(store, name="m"):
    """The article's marks; the clock counts from 100, and the marks are called `m1`, `m2`, …"""
    clock, numbers = itertools.count(100.0), itertools.count(1)
    bookmarks = Bookmarks(DirectOwner(store), clock.__next__, lambda: f"{name}{next(numbers)}")
    bookmarks.markings(ARTICLE)
    return bookmarks


def lit(markings, text=TEXT):
    """The words highlighted, with colour and note."""
    return [(words_of(mark, text), mark.colour.value, mark.note) for mark in markings.highlights]


def placed(markings, text=TEXT):
    """The words bookmarked, with the note."""
    return [(words_of(mark, text), mark.note) for mark in markings.bookmarks]


def words_of(mark, text):
    return mark.span and text[mark.span.start : mark.span.end]


def saved(store):
    """What a later session finds."""
    return Bookmarks(DirectOwner(store)).markings(ARTICLE)


def undo_name(bookmarks, article_id):
    """What would be taken back; empty where there is nothing."""
    done = bookmarks.history(article_id).done
    return done[-1].name if done else ""


def redo_name(bookmarks, article_id):
    """What would be done again; empty where there is nothing."""
    taken_back = bookmarks.history(article_id).taken_back
    return taken_back[-1].name if taken_back else ""
