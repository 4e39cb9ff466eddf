"""Menus, comments and hidden elements are left out; what the article is made of stays."""

import pytest

from reader.files.html_pruning import link_boxes, surroundings, unread
from reader.files.html_tree import parse
from reader.files.html_weights import weigh

PROSE = "Majelis hakim menolak keberatan terdakwa dan melanjutkan sidang pada pekan berikutnya di ruang utama."
ARTICLE = f"<div class='isi'><p>{PROSE}</p><p>{PROSE}</p></div>"


def body_of(part):
    return next(parse(f"<html><body>{ARTICLE}{part}</body></html>").iter("body"))


@pytest.mark.parametrize(
    "part",
    [
        "<nav id=x><a href='/'>Beranda</a></nav>",
        "<script id=x>1</script>",
        "<p id=x hidden>Isi</p>",
        "<p id=x aria-hidden=true>Isi</p>",
        "<p id=x style='color:red; Display : none'>Isi</p>",
        "<div id=x role=navigation>Menu</div>",
        "<p>Isi<sup id=x><a href='#kaki1'>[1]</a></sup></p>",
        "<p>Isi<a href='#kaki1'><sup id=x>1</sup></a></p>",
    ],
)
def test_unread(part):
    assert [element.get("id") for element in unread(body_of(part))] == ["x"]


def test_power_is_no_footnote():
    assert unread(body_of("<p>luas 5 m<sup>2</sup></p>")) == set()


@pytest.mark.parametrize(
    ("part", "dropped"),
    [
        (f"<div id=x class='relatedPosts'><p>{PROSE}</p></div>", True),
        ("<div id=x class='box-baca-juga'>Baca ini</div>", True),
        ("<footer id=x>Hak cipta</footer>", True),
        ("<header id=x><a href='/'>Kabar</a></header>", True),
        (f"<section id=x class='comments-area'><p>{PROSE * 9}</p></section>", True),
        ("<div id=x class='tanggal'>Selasa</div>", True),
        (f"<div id=x class='tanggal'><p>{PROSE}</p></div>", False),
        (f"<div id=x class='content with-sidebar'><p>{PROSE * 9}</p></div>", False),
        (f"<form id=x><p>{PROSE * 9}</p></form>", False),
        ("<article id=x class='comments-open tag-menu'>Isi</article>", False),
        ("<blockquote>Kata<footer id=x>Hakim</footer></blockquote>", False),
        (f"<p>{PROSE} <a id=x class='tag' href='/t'>hakim</a></p>", False),
        ("<div id=x class='header-artikel'>Isi</div>", False),
    ],
)
def test_surroundings(part, dropped):
    body = body_of(part)
    names = [element.get("id") for element in surroundings(body, weigh(body, ()))]
    assert ("x" in names) is dropped


def test_boxes_of_links_without_prose():
    links = "<a href='/a'>Sanksi Menahan Upah</a> <a href='/b'>Langkah Mengadu</a>"
    body = body_of(
        f"<div id=x><p>Terkait {links}</p></div><ul><li>{links}</li></ul><div id=y>Isi <a href='/'>a</a></div>"
    )
    assert {element.get("id") for element in link_boxes(body, weigh(body, ()))} == {"x"}
