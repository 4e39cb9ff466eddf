"""A text travels as one line of letters; what is damaged or unbelievable is refused."""

import base64
import json
import zlib

import pytest
from exported_marks import ARTICLE
from hypothesis import given
from hypothesis import strategies as st

from reader.files import load
from reader.files.packed_text import packed, unpacked


def line_of(values):
    return base64.b64encode(zlib.compress(json.dumps(values).encode())).decode()


def test_an_article_comes_back():
    assert unpacked(packed(ARTICLE)) == (ARTICLE.text, ARTICLE.blocks)
    assert packed(ARTICLE) == packed(ARTICLE)


@given(st.text(min_size=1).filter(lambda text: text.strip()))
def test_every_text_that_can_be_opened_comes_back(text):
    try:
        article = load.read_text(text)
    except load.FileProblem:
        return
    assert unpacked(packed(article)) == (article.text, article.blocks)


@pytest.mark.parametrize(
    "values",
    [
        [],
        {"text": "a"},
        {"text": 1, "blocks": []},
        {"text": "a", "blocks": []},
        {"text": "a\x00b", "blocks": [["paragraph", 0, 3, 0, 0, []]]},
        {"text": "a\nb", "blocks": [["paragraph", 0, 3, 0, 0, []]]},
        {"text": "ab", "blocks": [["paragraph", 0, 3, 0, 0, []]]},
        {"text": "ab", "blocks": [["paragraph", 1, 1, 0, 0, []]]},
        {"text": "ab", "blocks": [["paragraph", 0, 2, 0, 0, []], ["paragraph", 1, 2, 0, 0, []]]},
        {"text": "ab", "blocks": [["puisi", 0, 2, 0, 0, []]]},
        {"text": "ab", "blocks": [["paragraph", 0, 2, 1e9, 0, []]]},
        {"text": "ab", "blocks": [["list item", 0, 2, 1, 3, []]]},
        {"text": "ab", "blocks": [["heading", 0, 2, 10**9, 0, []]]},
        {"text": "ab", "blocks": [["paragraph", True, 2, 0, 0, []]]},
        {"text": "ab", "blocks": [["paragraph", 0, 2, 0, 0, [[0, 5, "link", ""]]]]},
        {"text": "ab", "blocks": [["paragraph", 0, 2, 0, 0, [[0, 1, "link", 7]]]]},
        {"text": "ab", "blocks": [["paragraph", 0, 2, 0, 0, [[0, 1, "kedip", ""]]]]},
        {"text": "ab", "blocks": [["paragraph", 0, 2]]},
        {"text": "ab", "blocks": [["paragraph", -1, 2, 0, 0, []]]},
        {"text": "ab", "blocks": "ab"},
        {"text": "ab", "blocks": {"a": 1}},
    ],
)
def test_what_no_article_can_be_is_refused(values):
    with pytest.raises(ValueError, match=r".*"):
        unpacked(line_of(values))


@pytest.mark.parametrize("line", ["", "!!!", "AAAA", packed(ARTICLE)[:-8], packed(ARTICLE)[4:], "é"])
def test_damaged_lines_are_refused(line):
    with pytest.raises(ValueError, match=r".*"):
        unpacked(line)


def test_deep_nesting_is_refused():
    with pytest.raises(ValueError, match=r".*"):
        unpacked(base64.b64encode(zlib.compress(b"[" * 100_000)).decode())


def test_what_unpacks_to_too_much_is_refused_before_it_fills_the_memory():
    packer = zlib.compressobj(9)
    parts = [packer.compress(b" " * 1_000_000) for _ in range(210)]
    with pytest.raises(ValueError, match="too large"):
        unpacked(base64.b64encode(b"".join([*parts, packer.flush()])).decode())
