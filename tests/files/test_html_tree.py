"""Pages are parsed whole, however deep, and walked without recursion."""

import pytest

from reader.errors import FileProblem
from reader.files.html_tree import Step, parse, tag_of, walk, words_in


def test_walk_passes_by_what_is_skipped():
    root = parse("<body>a<div>b<i>c</i></div>d<p>e</p></body>")
    div = next(root.iter("div"))
    assert [(step.name, tag_of(element)) for step, element in walk(root, {div})] == [
        ("ENTER", "html"),
        ("ENTER", "body"),
        ("PASS", "div"),
        ("ENTER", "p"),
        ("LEAVE", "p"),
        ("LEAVE", "body"),
        ("LEAVE", "html"),
    ]
    assert words_in(root, {div}) == "ade"
    assert words_in(next(iter(parse("<h1>Dua<br>baris <b>\n lagi</b></h1>")))) == "Dua baris lagi"


def test_comments_leave_the_words_around_them_together():
    assert words_in(parse("<p>per<!-- x -->kara <?php y ?>pidana</p>")) == "perkara pidana"


def test_deep_pages():
    deep = "<div>" * 1_500 + "<p>dalam</p>" + "</div>" * 1_500
    assert words_in(parse(deep)) == "dalam"
    assert sum(step is Step.ENTER for step, _ in walk(parse(deep), ())) > 1_500
    with pytest.raises(FileProblem, match="too deep inside each other"):
        parse("<div>" * 5_000 + "dalam")


@pytest.mark.parametrize("page", ["", "<!-- kosong -->", " \n"])
def test_page_without_elements(page):
    with pytest.raises(FileProblem, match="holds no text"):
        parse(page)


def test_no_file_is_loaded_by_a_page(tmp_path):
    secret = tmp_path / "rahasia.txt"
    secret.write_text("rahasia")
    page = f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]><html><body><p>Isi &x;</p></body></html>'
    assert "rahasia" not in words_in(parse(page))


def test_a_tag_with_very_many_attributes_is_refused():
    attributes = "".join(f" a{number}='<x>' b{number}=\"/>\" c{number}" for number in range(400))
    with pytest.raises(FileProblem, match="too many elements or attributes"):
        parse(f"<p>Hakim</p><div{attributes}>memutus</div>")
    parse(f"<p title='{'a b=c ' * 2_000}'>Hakim {'memutus a=b ' * 2_000}</p><p>1 < 2 {'dan ' * 2_000}</p>")


def test_a_page_of_very_many_elements_is_refused():
    assert parse("<p>a</p>" * 50_000) is not None
    with pytest.raises(FileProblem, match="too many elements or attributes"):
        parse("<p><b>a</b></p>" * 110_000)
