"""The terms of an article as table, Markdown, CSV and values for JSON."""

import csv
import io

from reader.language.detector import Language
from reader.model.analysis import Analysis
from reader.model.article import Article, Block, BlockKind, Span
from reader.model.term import Grade, Term, TermMatch
from reader.services.reading import Reading
from reader.services.term_lists import as_values, csv_heading, csv_rows, markdown, table

TEXT = "Dakwaan itu; dakwaannya. Ia didakwa."
DAKWAAN = Term(
    "law/criminal/dakwaan",
    "dakwaan",
    "law",
    "criminal",
    "noun",
    1,
    "dakwa",
    ("indictment", "criminal charge"),
    "The *formal* statement | of the crime.",
    "Pernyataan resmi.",
)
MENDAKWA = Term("law/criminal/mendakwa", "mendakwa", "law", "criminal", "verb", 2, "dakwa", ("=charge",), "+", "-")


def match(start: int, end: int, term: Term, grade: Grade, segmentation: str) -> TermMatch:
    return TermMatch(Span(start, end), term, grade, TEXT[start:end], Analysis("dakwa", segmentation, (), 0.0))


def reading(*matches: TermMatch, title: str = "Judul") -> Reading:
    article = Article("1", title, TEXT, (Block(BlockKind.PARAGRAPH, Span(0, len(TEXT))),))
    return Reading(article, matches, Language("id", 1.0, True))


READING = reading(
    match(0, 7, DAKWAAN, Grade.SAME, "dakwa+an"),
    match(13, 23, DAKWAAN, Grade.SAME, "dakwa+an=nya"),
    match(28, 35, MENDAKWA, Grade.VOICE, "di+dakwa"),
)


def test_values_hold_every_place() -> None:
    values = as_values("a.txt", READING)
    assert {key: values[key] for key in ("path", "title", "text", "language")} == {
        "path": "a.txt",
        "title": "Judul",
        "text": TEXT,
        "language": "id",
    }
    assert [values["text"][term["start"] : term["end"]] for term in values["terms"]] == [
        "Dakwaan",
        "dakwaannya",
        "didakwa",
    ]
    assert values["terms"][2] == {
        "start": 28,
        "end": 35,
        "surface": "didakwa",
        "entry": "law/criminal/mendakwa",
        "headword": "mendakwa",
        "pos": "verb",
        "grade": 2,
        "root": "dakwa",
        "segmentation": "di+dakwa",
        "english": ["=charge"],
        "meaning": "+",
        "penjelasan": "-",
        "domain": "law",
        "field": "criminal",
        "level": 2,
    }


def test_the_table_has_a_row_a_headword_and_is_aligned() -> None:
    assert table(READING, 100).splitlines() == [
        "Term      Count  Field         English",
        "────────  ─────  ────────────  ───────────────────────────",
        "dakwaan       2  law/criminal  indictment; criminal charge",
        "mendakwa      1  law/criminal  =charge",
    ]


def test_a_long_cell_is_wrapped_inside_the_table() -> None:
    long = Term("law/x/y", "kata " * 12, "law", "x", "noun", 1, "", ("many words " * 20,), "", "")
    lines = table(reading(match(0, 7, long, Grade.SAME, "x")), 80).splitlines()
    assert all(len(line) <= 80 for line in lines)
    assert " ".join(lines).count("words") == 20


def test_no_terms_are_said_in_words() -> None:
    assert table(reading(), 80) == "No terms.\n"
    assert markdown(reading()) == "## Judul\n\nNo terms.\n"


def test_markdown_escapes_what_it_would_format() -> None:
    lines = markdown(reading(*READING.matches, title="# A | B")).splitlines()
    assert lines[0] == "## \\# A \\| B"
    assert lines[4] == (
        "| **dakwaan** | 2 | Dakwaan, dakwaannya | law/criminal | indictment; criminal charge |"
        " The \\*formal\\* statement \\| of the crime. |"
    )


def test_csv_can_be_read_again_and_holds_no_formula() -> None:
    rows = list(csv.DictReader(io.StringIO(csv_heading() + csv_rows("-a.txt", READING))))
    assert [row["headword"] for row in rows] == ["dakwaan", "mendakwa"]
    assert rows[0]["count"] == "2"
    assert rows[0]["forms"] == "Dakwaan; dakwaannya"
    assert (rows[1]["path"], rows[1]["english"], rows[1]["meaning"]) == ("'-a.txt", "'=charge", "'+")
