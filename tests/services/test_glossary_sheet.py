"""The terms of a text on one sheet: counted, placed, sorted, filtered, written."""

import csv
import io
import sqlite3
import zipfile

import pytest
from exported_marks import ARTICLE, TEXT, span_of

from reader.errors import FileProblem
from reader.language.detector import Language
from reader.model.analysis import Analysis
from reader.model.glossary_sheet import SheetWords
from reader.model.term import Grade, Term, TermFilter, TermMatch
from reader.services.glossary_sheet import SheetOrder, glossary_sheet, sorted_sheet, write_sheet
from reader.services.reading import Reading

INDONESIAN = Language("id", 1.0, True)


def term(headword, domain="law", level=1):
    identity = f"{domain}/x/{headword}"
    return Term(identity, headword, domain, "x", "noun", level, headword, ("english",), "=meaning", "penjelasan")


TERMS = {
    "mendakwa": term("dakwa"),
    "platform": term("platform", "tech", 2),
    "eksepsi": term("eksepsi", level=3),
    "dendanya": term("denda"),
}


def match(words, chosen):
    return TermMatch(span_of(words), chosen, Grade.SAME, words, Analysis(words, words, (words,), 1.0))


def reading():
    matches = [match(words, chosen) for words, chosen in TERMS.items()]
    again = TermMatch(span_of("Setiap"), TERMS["mendakwa"], Grade.SAME, "didakwa", matches[0].analysis)
    return Reading(ARTICLE, (*matches, again), INDONESIAN)


def names(sheet):
    return [row.term.headword for row in sheet.terms]


def test_a_term_stands_once_with_its_count_forms_and_first_place():
    sheet = glossary_sheet(reading())
    first = sheet.terms[0]
    assert (first.term.headword, first.count, first.forms) == ("dakwa", 2, ("mendakwa", "didakwa"))
    assert first.first == span_of("mendakwa")
    assert first.sentence == "Jaksa mendakwa pengelola platform."
    assert first.sentence[first.passage.start : first.passage.end] == "mendakwa"


@pytest.mark.parametrize(
    ("order", "sorted_names"),
    [
        (SheetOrder.TEXT, ["dakwa", "platform", "eksepsi", "denda"]),
        (SheetOrder.ALPHABET, ["dakwa", "denda", "eksepsi", "platform"]),
        (SheetOrder.LEVEL, ["dakwa", "denda", "platform", "eksepsi"]),
    ],
)
def test_the_order_is_chosen(order, sorted_names):
    assert names(glossary_sheet(reading(), order)) == sorted_names
    assert names(sorted_sheet(glossary_sheet(reading()), order)) == sorted_names


def test_only_the_terms_that_are_shown():
    assert names(glossary_sheet(reading(), chosen=TermFilter("tech"))) == ["platform"]


@pytest.mark.parametrize("suffix", [".md", ".html", ".csv", ".apkg"])
def test_every_kind_is_written(tmp_path, suffix):
    assert write_sheet(tmp_path / f"daftar{suffix}", glossary_sheet(reading()), SheetWords(), 5.0) == 4
    assert (tmp_path / f"daftar{suffix}").stat().st_size > 100


def test_the_table_holds_every_term_defused(tmp_path):
    write_sheet(tmp_path / "x.csv", glossary_sheet(reading()), SheetWords(), 5.0)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "x.csv").read_text("utf-8-sig"))))
    assert [row["term"] for row in rows] == ["dakwa", "platform", "eksepsi", "denda"]
    assert (rows[0]["count"], rows[0]["meaning"], rows[0]["forms"]) == ("2", "'=meaning", "mendakwa; didakwa")


def test_a_term_keeps_its_card_whatever_text_it_stands_in(tmp_path):
    for name, now in (("satu", 1_790_000_000.0), ("dua", 1_790_000_500.0)):
        write_sheet(tmp_path / f"{name}.apkg", glossary_sheet(reading()), SheetWords(), now)
    first, second = (_notes(tmp_path / f"{name}.apkg", tmp_path) for name in ("satu", "dua"))
    assert [row[:2] for row in first] == [row[:2] for row in second]
    assert {row[2] for row in second} == {1_790_000_500}
    assert len(first) == 4


def _notes(path, folder):
    with zipfile.ZipFile(path) as archive:
        archive.extract("collection.anki2", folder)
    connection = sqlite3.connect(folder / "collection.anki2")
    rows = connection.execute("select id, guid, mod, flds from notes order by id").fetchall()
    connection.close()
    return rows


def test_other_kinds_and_the_text_itself_are_refused(tmp_path):
    with pytest.raises(FileProblem, match=r"choose \.html"):
        write_sheet(tmp_path / "x.json", glossary_sheet(reading()), SheetWords(), 5.0)
    source = tmp_path / "teks.md"
    source.write_text(TEXT)
    sheet = glossary_sheet(reading())
    sheet = type(sheet)(sheet.title, str(source), sheet.language, sheet.terms)
    with pytest.raises(FileProblem, match="the text itself"):
        write_sheet(source, sheet, SheetWords(), 5.0)
    assert source.read_text() == TEXT
