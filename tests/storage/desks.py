"""Two desks, each with a library of its own, between which the reader carries notes."""

import itertools
from dataclasses import replace

from direct_owner import DirectOwner
from exported_marks import ARTICLE

from reader.files.load import read_text
from reader.model.article import Article
from reader.model.exported import ExportWords
from reader.services.bookmarks import Bookmarks
from reader.services.export_kinds import ExportKind
from reader.services.exported_articles import marked_articles
from reader.services.exporting import write
from reader.services.importing import carry_out, plan_import
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
