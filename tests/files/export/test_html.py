"""Marks as a page to print: escaped, without scripts, without anything from elsewhere."""

import re
from dataclasses import replace

import lxml.html
from exported_marks import KEPT, articles, bookmark, exported, highlight
from hypothesis import given

from reader.files.export.html import pieces
from reader.files.export.moments import day
from reader.model.bookmark import Colour
from reader.model.exported import ExportWords

DAY = day(KEPT.opened)
SENTENCE = "Majelis hakim menolak eksepsi terdakwa <Rp5 miliar> & dendanya."


def page(*all_articles):
    return "".join(pieces(all_articles, ExportWords()))


def tree(*all_articles):
    return lxml.html.document_fromstring(page(*all_articles))


def test_a_passage_stands_set_off_in_its_sentence():
    article = exported(highlight("menolak eksepsi", colour=Colour.BLUE), sentences={"h1": SENTENCE})
    (figure,) = tree(article).iter("figure")
    assert figure.get("class") == "blue"
    (passage,) = figure.iter("mark")
    assert passage.text_content() == "menolak eksepsi"
    assert figure.find("blockquote").text_content() == SENTENCE


def test_a_note_is_set_as_it_was_meant():
    note = "Lihat **unsur**:\n\n- satu\n- dua\n\nbaris\nbaris"
    (shown,) = tree(exported(highlight("Jaksa", note=note))).find_class("note")
    assert [each.text for each in shown.iter("strong")] == ["unsur"]
    assert len(list(shown.iter("li"))) == 2
    assert len(list(shown.iter("br"))) == 1


def test_hostile_notes_fetch_and_run_nothing():
    note = (
        "![x](http://jahat.example/a.png) [k](javascript:alert(1)) <script>alert(1)</script> <http://jahat.example>"
        "\n\n<img src=x onerror=alert(1)>\n\n[r]: http://jahat.example\n\n[r]"
    )
    shown = tree(exported(replace(highlight("Jaksa", note=note), tags=("<b>",), path=("<i>",))))
    assert {element.tag for element in shown.iter()} <= {
        *("html", "head", "meta", "title", "style", "body", "section", "h1", "h2", "p", "figure", "blockquote"),
        *("mark", "div", "figcaption", "br"),
    }
    assert not [name for element in shown.iter() for name in element.attrib if name in ("src", "href", "style")]
    assert "url(" not in page(exported())
    assert "default-src 'none'" in page(exported())


def test_bookmarks_lost_marks_and_facts():
    shown = tree(exported(bookmark("Jaksa"), replace(highlight("Majelis"), span=None)), exported())
    captions = [each.text_content() for each in shown.iter("figcaption")]
    assert captions == [f"Bookmark · {DAY}", f"yellow · {DAY} · {ExportWords().not_found}"]
    assert [each.text_content() for each in shown.iter("h1")] == ["Putusan *Mahkamah* <Agung>"] * 2
    assert [each.get("lang") for each in shown.iter("section")] == ["id", "id"]


@given(articles())
def test_any_marks_make_a_page_of_known_elements(article):
    text = page(article)
    figures = list(lxml.html.document_fromstring(re.sub(r"[\x00-\x08\x0b-\x1f]", " ", text)).iter("figure"))
    assert len(figures) == len(article.marks)
