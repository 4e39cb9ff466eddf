"""Fragments that stand side by side become one line, which knows its size, weight and place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files.pdf_lines import line_of, written
from reader.files.pdf_words import HYPHEN
from tests.files.page_lines import centred, fragment, full, line


def of(*fragments, **more):
    return line_of(fragments, page=0, left=60, right=460, **more)


@pytest.mark.parametrize(
    ("fragments", "text"),
    [
        ([fragment(60, "Majelis"), fragment(99, "hakim")], "Majelis hakim"),
        ([fragment(60, "men"), fragment(75, "dakwa")], "mendakwa"),
        ([fragment(60, "Pasal"), fragment(85, " 27")], "Pasal 27"),
        ([fragment(60, "a "), fragment(75, "  "), fragment(90, "b")], "a b"),
        ([fragment(60, f"undang{HYPHEN}undang")], "undang-undang"),
        ([fragment(60, f"undang{HYPHEN}")], f"undang{HYPHEN}"),
        ([fragment(60, f"undang{HYPHEN}"), fragment(95, "undang")], "undang-undang"),
    ],
)
def test_words_are_parted_where_a_space_is_seen(fragments, text):
    assert written(fragments) == of(*fragments).text == text


def test_a_superscript_is_a_mark_and_leaves_size_and_baseline_alone():
    found = of(fragment(60, "hukuman."), fragment(100, "12", 703.0, 6.0, raised=True), fragment(110, "Ia"))
    assert (found.text, found.size, found.y) == ("hukuman.12 Ia", 10.0, 700.0)
    assert [found.text[mark.start : mark.end] for mark in found.marks] == ["12"]


def test_the_size_is_that_of_most_letters():
    assert of(fragment(60, "BAB", size=14.0), fragment(90, "ketentuan umum", size=10.2)).size == 10.0


def test_what_is_bold_throughout_is_no_emphasis_inside_the_line():
    parts = [fragment(60, "Pasal", bold=True), fragment(90, "27")]
    assert [(inline.style.value, inline.span.end) for inline in of(*parts).inlines] == [("strong", 5)]
    whole = of(fragment(60, "Pasal", bold=True), fragment(87, "27", bold=True), fragment(100, "—"))
    assert (whole.bold, whole.inlines) == (True, ())


def test_italics_that_stand_side_by_side_are_one_run():
    found = of(fragment(60, "lex", italic=True), fragment(80, "specialis", italic=True), fragment(130, "berlaku"))
    assert [found.text[i.span.start : i.span.end] for i in found.inlines] == ["lex specialis"]


def test_what_hangs_behind_a_label():
    assert of(fragment(60, "a."), fragment(90, "bahwa konsumen")).hanging == 90
    assert of(fragment(60, "Majelis"), fragment(98, "hakim")).hanging == 0


def test_a_line_of_a_table_of_contents_stands_for_itself():
    found = of(fragment(60, "BAB I Ketentuan Umum ..........."), fragment(300, "12"))
    assert found.cells == ("BAB I Ketentuan Umum … 12",)
    assert (found.text, found.inlines) == ("BAB I Ketentuan Umum … 12", ())


def test_cells_are_parted():
    assert of(fragment(60, "Nama"), fragment(200, "Umur"), cells=("Nama", "Umur")).text == "Nama | Umur"
    assert of(fragment(60, "peru"), cells=(f"peru{HYPHEN}", "Umur")).text == "peru- | Umur"


def test_the_place_in_the_column():
    assert centred("PUTUSAN").is_centred and centred("PUTUSAN").may_be_centred
    assert not line("PUTUSAN").is_centred and not line("PUTUSAN").may_be_centred
    assert full("kata").is_full and full("kata").may_be_centred and not full("kata").is_centred


@pytest.mark.parametrize(
    ("text", "ending"), [("itu.[1]", "itu."), ("itu.[1][*]", "itu."), ("ayat [1] itu", "ayat [1] itu")]
)
def test_the_ending_is_read_without_marks_of_notes(text, ending):
    assert line(text).ending == ending


@given(st.lists(st.text(st.sampled_from(f"ab .{HYPHEN}é\ud800\u200b"), min_size=1, max_size=6), min_size=1, max_size=5))
def test_marks_and_styles_lie_in_the_text(texts):
    drawn = [fragment(60 + 40 * n, text, bold=n % 2 == 0, raised=n == 3) for n, text in enumerate(texts)]
    found = of(*drawn)
    spans = [*found.marks, *(inline.span for inline in found.inlines)]
    assert all(0 <= span.start < span.end <= len(found.text) for span in spans)
    assert HYPHEN not in found.text.strip()[:-1] and "\ud800" not in found.text
