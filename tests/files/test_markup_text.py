"""Markup becomes words and lines, and nothing of it is left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files.markup_text import MarkupReader


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("hakim", "hakim"),
        ("<b>judge</b> of a <i>court</i>", "judge of a court"),
        ("<div>satu</div><div>dua</div>tiga<br>empat", "satu\ndua\ntiga\nempat"),
        ("<ol><li>house</li><li>home</li></ol>", "house\nhome"),
        ("a &lt; b &amp;amp; c", "a < b &amp; c"),
        ("<script>alert(1)</script><style>b{}</style>kata", "kata"),
        ('<img src="http://contoh.example/x.png"><a href="file:///etc/passwd">tautan</a>', "tautan"),
        ("<k>rumah</k><def>house</def><ex>rumah besar</ex>", "rumah\nhouse\nrumah besar"),
        ("<b>tidak <i>ditutup", "tidak ditutup"),
        ("<!-- rahasia -->terang", "terang"),
        ("<span foreground='red'>merah</span>", "merah"),
        ("<img src=x>", ""),
    ],
)
def test_words_and_lines(markup: str, text: str) -> None:
    assert MarkupReader().text_of(markup) == text


def test_lines_are_kept_where_they_are_to_be_shown() -> None:
    assert MarkupReader().text_of("<b>satu</b>\n dua", keeps_lines=True) == "satu\ndua"
    assert MarkupReader().text_of("<b>satu</b>\n dua") == "satu dua"


def test_one_article_leaves_nothing_for_the_next() -> None:
    reader = MarkupReader()
    assert reader.text_of("<script>x <b>a") == ""
    assert reader.text_of("<b>b</b>") == "b"


@given(st.text(alphabet="<>/&;ab \n\"'=!-[]", max_size=60))
def test_no_article_ends_badly(markup: str) -> None:
    text = MarkupReader().text_of(markup)
    assert text == "" or all(line.strip() for line in text.split("\n")) or "<" not in markup
