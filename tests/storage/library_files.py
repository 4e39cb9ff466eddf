"""A library with one article and one mark, as the tests of opening it use it."""

import os
from datetime import datetime

import pytest

from reader.model.article import Article, Block, BlockKind, Span
from reader.model.bookmark import Bookmark, Quote
from reader.storage.library_open import open_library

AFTERNOON = datetime(2026, 11, 24, 15, 30).timestamp()
TEXT = "Jaksa mendakwa pengelola platform."
ARTICLE = Article("a1", "Dakwaan", TEXT, (Block(BlockKind.PARAGRAPH, Span(0, len(TEXT))),), "/tmp/dakwaan.txt", "id")
MARK = Bookmark("b1", "a1", Quote("mendakwa", "Jaksa ", " pengelola platform."), Span(6, 14), "arti?", 2.0, 2.0)

needs_permissions = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no Unix permissions here")


def opened(path):
    return open_library(path, lambda: AFTERNOON)


def fill(path):
    library = opened(path)
    library.store.keep(ARTICLE, 1.0)
    library.store.write(ARTICLE, [MARK], [], 2.0)
    library.close()


def files(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}
