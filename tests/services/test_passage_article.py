"""Of an unknown text its marked passages are put together in order, each mark in its place."""

from dataclasses import replace

from exported_marks import KEPT, TEXT, articles, highlight
from hypothesis import given

from reader.files.packed_text import packed, unpacked
from reader.language.anchoring import quote
from reader.model.article import Span
from reader.model.bookmark import Found
from reader.model.exported import ExportedMark, ImportedArticle
from reader.services.passage_article import of_passages


def put_together(*marks):
    return of_passages(ImportedArticle(KEPT, tuple(map(ExportedMark, marks)), "id"))


def words(article, placed):
    return {each.mark.id: each.mark.span and article.text_of(each.mark.span) for each in placed}


def test_passages_that_touch_become_one_paragraph_again():
    article, placed = put_together(highlight("menolak eksepsi", "h2"), highlight("Majelis hakim", "h1"))
    assert words(article, placed) == {"h1": "Majelis hakim", "h2": "menolak eksepsi"}
    assert article.text in TEXT
    assert (article.id, article.title, article.source) == (KEPT.id, KEPT.title, KEPT.source)


def test_passages_far_apart_stand_in_the_order_of_the_text():
    article, placed = put_together(highlight("dipidana", "h2"), highlight("Putusan", "h1"))
    assert article.text.index("Putusan") < article.text.index("dipidana")
    assert words(article, placed) == {"h1": "Putusan", "h2": "dipidana"}
    assert [mark.mark.quote.exact for mark in placed] == ["Putusan", "dipidana"]


def test_words_that_the_context_tears_are_left_out():
    text = (
        "Pengendali Data Pribadi wajib menunjuk pejabat pelindung, dan mengumumkan namanya kepada setiap pemilik data."
    )
    start = text.index("pejabat")
    mark = replace(highlight("Jaksa", "h1"), span=Span(start, start + 7), quote=quote(text, Span(start, start + 7)))
    assert (mark.quote.before[:6], mark.quote.after[-6:]) == ("ali Da", "n nama")
    article, placed = put_together(mark)
    assert article.text == "Data Pribadi wajib menunjuk pejabat pelindung, dan mengumumkan"
    assert words(article, placed) == {"h1": "pejabat"}


def test_what_has_no_place_stands_last_by_itself():
    lost = replace(highlight("Jaksa", "h1"), span=None, found=Found.LOST)
    article, placed = put_together(lost, highlight("dipidana", "h2"))
    assert article.text.endswith("\n\nJaksa")
    assert words(article, placed) == {"h1": "Jaksa", "h2": "dipidana"}


def test_a_place_that_contradicts_the_words_is_not_believed():
    wrong = replace(highlight("Jaksa", "h1"), span=highlight("Majelis hakim").span)
    article, placed = put_together(wrong, highlight("Majelis hakim", "h2"))
    assert words(article, placed) == {"h1": "Jaksa", "h2": "Majelis hakim"}


@given(articles())
def test_any_marks_make_an_article_that_can_be_kept(given_article):
    article, placed = of_passages(ImportedArticle(given_article.kept, given_article.marks, "id"))
    assert unpacked(packed(article)) == (article.text, article.blocks)
    assert {each.mark.id for each in placed} == {each.mark.id for each in given_article.marks}
    assert all(each.mark.span is None or each.mark.span.end <= len(article.text) for each in placed)
