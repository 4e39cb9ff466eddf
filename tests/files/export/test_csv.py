"""Marks as CSV: every cell comes back exactly, and no spreadsheet runs one."""

import csv
import io
import re

import pytest
from exported_marks import articles, bookmark, exported, highlight
from hypothesis import given
from hypothesis import strategies as st

from reader.files.export.csv import COLUMNS, ENCODING, defused, pieces, row
from reader.files.export.draft import write_text
from reader.model.bookmark import Colour
from reader.model.exported import ExportWords


def rows(text):
    return list(csv.reader(io.StringIO(text, newline="")))


def test_a_row_a_mark_with_byte_order_mark_and_windows_line_ends(tmp_path):
    article = exported(
        highlight("menolak eksepsi", "h1", Colour.GREEN, 'kata "baru",\nlihat', ("a", "b"), ("Pasal 1", "ayat (2)")),
        bookmark("Jaksa"),
        sentences={"h1": "Majelis hakim menolak eksepsi terdakwa."},
    )
    path = tmp_path / "catatan.csv"
    write_text(
        path, pieces([article], ExportWords(colours={**ExportWords().colours, Colour.GREEN: "argumen"})), ENCODING
    )
    assert path.read_bytes().startswith(b"\xef\xbb\xbfarticle,source,")
    with path.open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)
    assert first == {
        "article": "Putusan *Mahkamah* <Agung>",
        "source": "/home/sari/putusan #1.txt",
        "kind": "highlight",
        "place": "Pasal 1 › ayat (2)",
        "passage": "menolak eksepsi",
        "note": 'kata "baru",\nlihat',
        "tags": "a; b",
        "colour": "argumen",
        "sentence": "Majelis hakim menolak eksepsi terdakwa.",
        "created": "2026-09-21T14:15:00Z",
        "changed": "2026-09-21T14:16:00Z",
        "found": "same",
        "id": "h1",
    }
    assert (second["kind"], second["colour"], second["sentence"]) == ("bookmark", "", "")
    assert path.read_bytes().count(b"\r\n") == 3


def as_it_was(cell):
    """What was written, as a program that reads the file tells it."""
    return cell[1:] if re.match("'+[=+@\t\r\n＝＋－＠-]", cell) else cell


@pytest.mark.parametrize("cell", ["=1+1", "+62812", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''@x"])
def test_formulas_are_defused(cell):
    assert defused(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Jaksa", "5 - 3", "'kutip'", " =1", "a=b"])
def test_plain_cells_stay_as_they_are(cell):
    assert defused(cell) == cell


@given(st.lists(st.text(), min_size=1, max_size=5))
def test_every_cell_comes_back(cells):
    (back,) = rows(row(cells)) or ([""],)
    assert [as_it_was(cell) for cell in back] == cells


@given(articles())
def test_every_mark_has_its_row(article):
    table = rows("".join(pieces([article], ExportWords())))
    assert tuple(table[0]) == COLUMNS
    assert [as_it_was(line[-1]) for line in table[1:]] == [each.mark.id for each in article.marks]
    assert [as_it_was(line[5]) for line in table[1:]] == [each.mark.note for each in article.marks]
