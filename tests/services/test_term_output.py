"""Several articles in one output."""

import json

import pytest

from reader.language.detector import Language
from reader.model.article import Article, Block, BlockKind, Span
from reader.services.reading import Reading
from reader.services.term_output import TermFormat, pieces


def reading(title: str) -> Reading:
    article = Article(title, title, "Teks", (Block(BlockKind.PARAGRAPH, Span(0, 4)),))
    return Reading(article, (), Language("id", 1.0, True))


def written(chosen: TermFormat, *titles: str) -> str:
    readings = [(f"{title}.txt", reading(title)) for title in titles]
    return "".join(pieces(readings, chosen, several=len(titles) > 1, width=80))


def test_json_is_one_array() -> None:
    assert [each["title"] for each in json.loads(written(TermFormat.JSON, "Satu", "Dua"))] == ["Satu", "Dua"]
    assert json.loads(written(TermFormat.JSON)) == []


def test_json_lines_are_an_object_a_line() -> None:
    lines = written(TermFormat.JSONL, "Satu", "Dua").splitlines()
    assert [json.loads(line)["path"] for line in lines] == ["Satu.txt", "Dua.txt"]


def test_of_several_tables_each_has_its_name() -> None:
    assert written(TermFormat.TABLE, "Satu") == "No terms.\n"
    assert (
        written(TermFormat.TABLE, "Satu", "D\x1bua")
        == "Satu.txt: Satu\nNo terms.\n\nD\ufffdua.txt: D\ufffdua\nNo terms.\n"
    )


@pytest.mark.parametrize(("chosen", "heads"), [(TermFormat.CSV, 1), (TermFormat.MARKDOWN, 2)])
def test_csv_has_one_heading_and_markdown_one_for_each(chosen: TermFormat, heads: int) -> None:
    text = written(chosen, "Satu", "Dua")
    assert text.count("path,headword" if chosen is TermFormat.CSV else "## ") == heads


def test_an_article_is_written_before_the_next_is_read() -> None:
    taken: list[str] = []

    def readings():
        for title in ("Satu", "Dua"):
            taken.append(title)
            yield title, reading(title)

    output = pieces(readings(), TermFormat.JSONL, several=True, width=80)
    next(output)
    assert taken == ["Satu"]
