"""The block at the head of a Markdown file gives its fields and goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files.front_matter import split_front_matter


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("title: Hak cipta", "Hak cipta"),
        ('title: "Hak: cipta"  # judul', "Hak: cipta"),
        ("title: 'Hak cipta'", "Hak cipta"),
        ("title: Hak cipta # judul", "Hak cipta"),
        ("title: >-\n  Hak\n  cipta", "Hak cipta"),
        ("date: 2031\nTitle:   Hak\n  cipta\ntags:\n  - a", "Hak cipta"),
        ("# catatan\n\ntitle: Hak cipta", "Hak cipta"),
    ],
)
def test_title(written, title):
    fields, rest = split_front_matter(f"---\n{written}\n---\nIsi\n")
    assert (fields["title"], rest) == (title, "Isi\n")


@pytest.mark.parametrize(
    "text", ["---\n\nIsi biasa\n\n---\n", "---\ntitle: tanpa akhir\n", "Isi\n---\ntitle: x\n---\n", ""]
)
def test_texts_without_the_block_stay_whole(text):
    assert split_front_matter(text) == ({}, text)


@given(st.text(st.sampled_from("-a: \n'\"#>|.")))
def test_what_is_left_is_the_end_of_the_text(text):
    fields, rest = split_front_matter(text)
    assert text.endswith(rest)
    assert fields or rest == text
