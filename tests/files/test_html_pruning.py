"""Menus, comments and hidden elements are left out; what the article is made of stays."""

import pytest

from reader.files.html import read
from reader.files.html_pruning import link_boxes, rubric_boxes, standfirst, surroundings, unread, unseen
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
        "<marquee id=x>Hati-hati terhadap penipuan.</marquee>",
        "<amp-ad id=x>Iklan</amp-ad>",
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


@pytest.mark.parametrize(
    ("part", "dropped"),
    [
        (f"<p>{PROSE}<span id=x class=mw-editsection>[sunting]</span></p>", True),
        (f"<p>{PROSE}<sup id=x class=noprint>[butuh rujukan]</sup></p>", True),
        ("<h2 id=x class=header-anchor-post>Denda pertama</h2>", False),
        (f"<div><small id=x class=img-caption>{PROSE}</small></div>", True),
        (
            f"<p>Ia berkata, <span id=x class=caption>“{PROSE}”</span> lalu pergi ke luar ruang sidang utama itu.</p>",
            False,
        ),
        (f"<div id=x class=author-box><p>{PROSE}</p></div>", True),
        (
            "<div id=x class=footnotes><p>Catatan kaki tentang putusan yang disebut di atas, halaman 30.</p></div>",
            False,
        ),
    ],
)
def test_what_names_tell(part, dropped):
    body = body_of(part)
    (x,) = body.xpath("//*[@id='x']")
    assert (x in surroundings(body, weigh(body, ()))) is dropped


def test_boxes_below_a_rubric():
    box = f"<div id=x><div><h4>Berita Terkait</h4></div><p>{PROSE}</p></div>"
    body = body_of(
        f"{box}<div id=y><p>Ada.</p><h4>Berita terkait</h4><p>{PROSE}</p></div><h3>Komentar</h3>" + ARTICLE * 4
    )
    assert [box.get("id") for box in rubric_boxes(body, weigh(body, ()))] == ["x"]


def test_rubric_over_most_of_the_page_takes_nothing_away():
    body = next(parse(f"<html><body><div><h4>Artikel Pilihan</h4>{ARTICLE * 3}</div></body></html>").iter("body"))
    assert not rubric_boxes(body, weigh(body, ()))


@pytest.mark.parametrize(
    ("between", "found"),
    [
        ("<p id=s>Kedua perusahaan gagal memenuhi ekuitas minimum.</p>", True),
        ("<div>Senin, 30 Juni 2031</div><h2 id=s>Kedua perusahaan gagal memenuhi ekuitas.</h2>", True),
        ("<p id=s>Ekuitas minimum</p>", False),
        ("<div>Finansial</div><p id=s>Kedua perusahaan gagal memenuhi ekuitas minimum.</p>", False),
        ("<p id=s><a href=x>Kedua perusahaan gagal memenuhi ekuitas minimum.</a></p>", False),
    ],
)
def test_standfirst(between, found):
    page = parse(f"<html><body><h1>Izin dicabut</h1>{between}<article><p>{PROSE}</p></article></body></html>")
    body = next(page.iter("body"))
    weights = weigh(body, ())
    lead = standfirst(body, "Izin dicabut", next(body.iter("article")), weights)
    assert (lead is not None and lead.get("id") == "s") is found


def test_what_cannot_be_seen_of_a_whole_page():
    body = body_of("<nav id=a>Menu</nav><script id=b>1</script><p id=c hidden>Isi</p><aside id=d>Isi</aside>")
    assert {element.get("id") for element in unseen(body)} == {"b", "c"}


@pytest.mark.parametrize("void", ["embed", "source", "track", "wbr", "img", "input", "param", "area"])
def test_what_follows_an_element_without_an_end_is_read(void):
    """libxml2 takes some of them for elements that go on to the end of the page."""
    assert "Hakim memutus perkara." in read(f"<body><{void} src=a><p>Hakim memutus perkara.</p></body>").text
