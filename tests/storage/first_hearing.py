"""An article on the first day of a trial, an edition of it that was changed, and marks in both."""

import sqlite3

from reader.language.anchoring import quote
from reader.model.article import Article, Block, BlockKind, Inline, InlineStyle, Span
from reader.model.bookmark import Bookmark, Colour, Highlight

TEXT = "Sidang perdana\nJaksa mendakwa pengelola platform 🚨 dengan pasal berlapis."
REVISED = "Sidang perdana\nKemarin jaksa mendakwa pengelola platform dengan pasal berlapis."


def article(text=TEXT, article_id="a1", title="Sidang perdana"):
    heading, paragraph = Span(0, 14), Span(15, len(text))
    blocks = (
        Block(BlockKind.HEADING, heading, level=1),
        Block(BlockKind.PARAGRAPH, paragraph, inlines=(Inline(Span(21, 29), InlineStyle.LINK, "https://a.id/?q=1"),)),
    )
    return Article(article_id, title, text, blocks, f"/tmp/{article_id}.txt", "id")


def highlight(mark_id="h1", words="mendakwa", text=TEXT, article_id="a1", **values):
    start = text.index(words)
    span = Span(start, start + len(words))
    standard = {"colour": Colour.GREEN, "note": "", "created": 2.0, "changed": 2.0}
    return Highlight(mark_id, article_id, quote(text, span), span, **{**standard, **values})


def bookmark(mark_id="b1", words="Jaksa", text=TEXT, article_id="a1", **values):
    start = text.index(words)
    span = Span(start, start + len(words))
    return Bookmark(
        mark_id, article_id, quote(text, span), span, **{"note": "", "created": 2.0, "changed": 2.0, **values}
    )


def versions(path):
    """The numbers of the texts that a library holds."""
    with sqlite3.connect(path) as database:
        return [version for (version,) in database.execute("select version from texts order by version")]
