"""What is said in one line of an article and of a mark."""

from dataclasses import replace

import pytest
from exported_marks import KEPT, bookmark, highlight

from reader.files.export.facts import article_facts, known_source, mark_facts
from reader.files.export.moments import day
from reader.model.exported import ExportWords

WORDS = ExportWords()


def test_an_article_names_its_file_and_its_day():
    assert article_facts(KEPT, WORDS) == f"Source: {KEPT.source} · Opened: {day(KEPT.opened)}"
    assert article_facts(replace(KEPT, opened=0.0), WORDS) == f"Source: {KEPT.source}"
    assert article_facts(replace(KEPT, source="pasted:1f", opened=1e300), WORDS) == ""


@pytest.mark.parametrize("source", ["", "sample:kebocoran", "pasted:1f2e"])
def test_what_is_no_file_is_not_named(source):
    assert known_source(source, "Source") == ""


def test_a_mark_names_its_colour_tags_and_day():
    mark = highlight("Jaksa", tags=("kata baru", "b"))
    assert mark_facts(mark, WORDS) == f"yellow · #kata-baru · #b · {day(mark.created)}"
    assert mark_facts(replace(bookmark("Jaksa"), created=0.0, span=None), WORDS) == f"Bookmark · {WORDS.not_found}"
