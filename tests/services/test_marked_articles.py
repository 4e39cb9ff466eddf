"""Marked articles are read once; what cannot be read is asked for again."""

import pytest
from exported_marks import ARTICLE, highlight

from reader.errors import LibraryProblem
from reader.services.marked_articles import MarkedArticles


@pytest.fixture
def articles(store, owner):
    store.keep(ARTICLE, 1.0)
    store.write(ARTICLE, [highlight("Jaksa")], [], 2.0)
    return MarkedArticles(owner)


def failing(*_arguments):
    raise LibraryProblem("Pustaka tidak terbaca.")


def test_an_article_is_read_when_it_is_first_asked_for(articles, store, monkeypatch):
    assert "a1" not in articles and articles.get("a1") is None
    assert list(articles.shown(ARTICLE).standing) == ["h1"]
    monkeypatch.setattr(store, "markings", failing)
    assert articles.shown(ARTICLE) is articles["a1"]
    assert articles.problem == ""


def test_what_cannot_be_read_is_told_and_asked_for_again(articles, store, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(store, "markings", failing)
        assert articles.shown(ARTICLE).standing == {}
        assert articles.problem == "Pustaka tidak terbaca."
    assert list(articles.shown(ARTICLE).standing) == ["h1"]
    assert articles.problem == ""


def test_an_article_that_is_not_shown(articles, store, monkeypatch):
    assert articles.load("a1") and list(articles["a1"].standing) == ["h1"]
    assert not articles.load("a9") and "a9" not in articles
    monkeypatch.setattr(store, "article", failing)
    assert articles.load("a1"), "it is known already"
    assert not articles.load("a8") and articles.problem == "Pustaka tidak terbaca."
