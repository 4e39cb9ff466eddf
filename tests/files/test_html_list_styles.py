"""Style sheets tell how lists are numbered, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files.html_list_styles import list_styles, style_named
from reader.files.html_tree import parse


@pytest.mark.parametrize(
    ("value", "style"),
    [
        ("lower-roman outside", "lower-roman"),
        ("inside none", "none"),
        ("none url('none.png')", "none"),
        ("'a) '", "'a) '"),
        ("square", "square"),
        ("LOWER-LATIN", "lower-alpha"),
        ("inherit", ""),
    ],
)
def test_style_named(value, style):
    assert style_named(value) == style


def test_the_more_particular_rule_is_told_then_the_later():
    css = "#a{list-style:square} .b.c{list-style:disc} .b{list-style:circle} ol{list-style:decimal} ol{list-style:none}"
    root = parse(f"<style>{css}</style><ol id=a class='b c'></ol><ol class='c b'></ol><ol class=b></ol><ol></ol>")
    styles = list_styles(root)
    assert [styles.style_of(each) for each in root.iter("ol")] == ["square", "disc", "circle", "none"]


@pytest.mark.parametrize(
    "css", ["/*" * 100_000, "list-style " + "a" * 200_000, "ol{list-style:none}" * 20_000, "}{" * 9]
)
def test_sheets_that_never_end(css):
    list_styles(parse(f"<style>list-style {css}</style><ol><li>a</ol>"))


PARTS = ["ol", "li", ">", ".a", "#b", "::before", "{", "}", ";", ":", "list-style", "none", "content", "counter("]


@given(st.lists(st.sampled_from([*PARTS, "a", ")", ",", "'", "/*", "*/", "@media", " "]), max_size=30))
def test_any_sheet_is_borne(parts):
    root = parse(f"<style>{''.join(parts)} list-style</style><ol id=b class=a><li>x</ol>")
    styles = list_styles(root)
    for element in root.iter("ol", "li"):
        assert isinstance(styles.style_of(element) + styles.content_of(element), str)
