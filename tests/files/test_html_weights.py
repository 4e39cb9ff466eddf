"""Prose is told from menus, and the element that holds it is found."""

import pytest

from reader.files.html_tree import parse
from reader.files.html_weights import article_in, weigh

PROSE = "Majelis hakim menolak keberatan terdakwa dan melanjutkan sidang pada pekan berikutnya di ruang utama."
SHORT = "Kasasi menyusul."
MENU = (
    "<a href='/a'>Berita hukum terbaru dari seluruh daerah di nusantara</a> <a href='/b'>Berita olahraga pekan ini</a>"
)


def test_links_and_short_lines_are_no_prose():
    root = parse(f"<div><p>{PROSE}</p><p>{SHORT}</p><ul><li>{MENU}</li></ul></div>")
    weights = weigh(root, ())
    assert weights[root].prose == len(PROSE)
    assert weights[next(root.iter("li"))].prose == 0
    assert weights[next(root.iter("ul"))].linked > 70
    assert weigh(root, {next(root.iter("p"))})[root].prose == 0


@pytest.mark.parametrize(
    "page",
    [
        f"<div>{MENU}</div><div id=x><p>{PROSE}<p>{PROSE}</div><div class=a><p>{SHORT}</div>",
        f"<div class=a><p>{PROSE}</div><article id=x><p>{PROSE}<p>{PROSE}</article>",
        f"<main><div>{MENU}</div><div id=x><p>{PROSE}<p>{PROSE}</div></main>",
        f"<article><div><p>{PROSE}</div><div itemprop=articleBody id=x><p>{PROSE * 3}</div></article>",
        f"<div id=x><article class=b><p>{PROSE * 3}</article><article class=b><p>{PROSE}</article></div><p>{SHORT}",
        f"<div><article class=b id=x><p>{PROSE * 3}</article><article class=c><p>{PROSE}</article></div>",
        f"<div class=a><div id=x>{PROSE}<br><br>{PROSE}</div><div>{MENU}</div></div>",
        f"<div id=x><div class=a><p>{PROSE}</div><div class=a><p>{PROSE}</div></div><div>{MENU}</div>",
        f"<div id=x><p>{PROSE}</p><div class=a><p>{PROSE}<p>{PROSE}<p>{PROSE}<p>{PROSE}</div></div><div>{MENU}</div>",
    ],
)
def test_article_is_found(page):
    body = next(parse(f"<html><body>{page}</body></html>").iter("body"))
    assert article_in(body, weigh(body, ())).get("id") == "x"


def test_page_without_names_is_an_article_altogether():
    body = next(parse(f"<html><body><p>{PROSE}<div><p>{PROSE * 9}</div></body></html>").iter("body"))
    assert article_in(body, weigh(body, ())) is body


def test_short_sentences_weigh_where_an_article_is_looked_for():
    items = "".join(f"<li>Penyelenggara wajib melapor {n};</li>" for n in range(9))
    side = f"<div class=b><h4>Metadata</h4><table><tr><td>Judul<td>{PROSE[:70]}</table></div>"
    body = next(
        parse(f"<html><body><div class=a><div id=x><p>{PROSE}</p><ol>{items}</ol></div>{side}</div>").iter("body")
    )
    assert article_in(body, weigh(body, ())).get("id") == "x"
