"""Spoken Indonesian: the bare nasal and -in."""

import pytest

from reader.language.lexicon import Lexicon
from reader.language.parser import Parser

ROOTS = ("koreksi", "kerja", "cari", "obat", "pikir", "baca", "blok")
PARSER = Parser(Lexicon().with_words([(root, root) for root in ROOTS]))


@pytest.mark.parametrize(
    ("word", "segmentation"),
    [
        ("ngoreksi", "N+koreksi"),
        ("dikerjain", "di+kerja+in"),
        ("nyari", "N+cari"),
        ("ngobatin", "N+obat+in"),
        ("mikir", "N+pikir"),
        ("bacain", "baca+in"),
        ("ngeblok", "N+blok"),
    ],
)
def test_spoken_form(word, segmentation):
    assert PARSER.known(word)[0].segmentation() == segmentation


def test_written_form_comes_first():
    assert PARSER.known("mencari")[0].segmentation() == "meN+cari"
