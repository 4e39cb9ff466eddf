"""Marks of the library are written into files of every kind, and never over the text of an article."""

import csv
import io
import json
from dataclasses import replace

import pytest
from exported_marks import ARTICLE, TEXT, match_of, span_of

from reader.errors import FileProblem
from reader.files.packed_text import unpacked
from reader.model.bookmark import Colour
from reader.model.exported import ExportWords, Written
from reader.services.bookmarks import Bookmarks
from reader.services.export_kinds import ExportKind
from reader.services.exported_articles import marked_articles
from reader.services.exporting import same_file, write


@pytest.fixture
def bookmarks(store, owner):
    store.keep(ARTICLE, 1.0)
    made = Bookmarks(owner)
    made.markings(ARTICLE)
    return made


@pytest.mark.parametrize("kind", ExportKind)
def test_every_kind_is_written_and_counted(bookmarks, owner, tmp_path, kind):
    bookmarks.highlight(ARTICLE, span_of("menolak eksepsi"), Colour.YELLOW)
    bookmarks.bookmark(ARTICLE, span_of("Jaksa"))
    articles = marked_articles(owner, kind, article_id="a1", find_terms=lambda article: (match_of("eksepsi"),))
    written = write(tmp_path / f"catatan{kind}", kind, articles, ExportWords())
    assert written == (Written(1, 1, 1) if kind is ExportKind.ANKI else Written(1, 2))
    assert (tmp_path / f"catatan{kind}").stat().st_size > 100


def test_a_table_and_annotations_hold_what_was_marked(bookmarks, owner, tmp_path):
    bookmarks.highlight(ARTICLE, span_of("Jaksa"), Colour.YELLOW, "=1+1")
    for kind in (ExportKind.CSV, ExportKind.ANNOTATIONS):
        write(tmp_path / f"x{kind}", kind, marked_articles(owner, kind), ExportWords())
    (row,) = csv.DictReader(io.StringIO((tmp_path / "x.csv").read_text("utf-8-sig")))
    assert (row["passage"], row["note"]) == ("Jaksa", "'=1+1")
    stored = json.loads((tmp_path / "x.json").read_text())
    assert unpacked(stored["lontar:articles"][0]["texts"][0])[0] == TEXT


def test_an_article_is_never_written_over(bookmarks, owner, tmp_path, store):
    source = tmp_path / "artikel.md"
    source.write_text(TEXT, encoding="utf-8")
    store.keep(replace(ARTICLE, id="a3", source=str(source)), 9.0)
    with pytest.raises(FileProblem, match="the text of an article itself"):
        write(source, ExportKind.MARKDOWN, marked_articles(owner, ExportKind.MARKDOWN, article_id="a3"), ExportWords())
    assert source.read_text(encoding="utf-8") == TEXT
    assert not list(tmp_path.glob(".lontar*"))


def test_only_a_file_on_this_computer_can_be_the_text_itself(tmp_path, monkeypatch):
    text, other = tmp_path / "putusan.txt", tmp_path / "catatan.txt"
    text.write_text("Hakim memutus.", encoding="utf-8")
    other.write_text("Hakim memutus.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert same_file(text, str(tmp_path / "." / "putusan.txt"))
    assert not any(same_file(text, source) for source in (str(other), "putusan.txt", "sample:putusan", "", "/\0"))
