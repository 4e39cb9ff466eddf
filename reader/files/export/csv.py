"""Marks as CSV, a row a mark, that no spreadsheet takes for formulas."""

import csv
import io
from collections.abc import Iterable, Iterator

from reader.files.export.moments import moment
from reader.model.bookmark import Bookmark
from reader.model.exported import ExportedArticle, ExportedMark, ExportWords

ENCODING = "utf-8-sig"
"""With the byte order mark without which Excel takes UTF-8 for a Windows code page."""

COLUMNS = (
    *("article", "source", "kind", "place", "passage", "note", "tags", "colour"),
    *("sentence", "created", "changed", "found", "id"),
)

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What spreadsheets begin a formula with, the full-width signs of East Asian ones among them (OWASP, CSV Injection)."""


def pieces(articles: Iterable[ExportedArticle], words: ExportWords) -> Iterator[str]:
    """The file in pieces, as RFC 4180 has it; the names of the columns are the same in every language."""
    yield row(COLUMNS)
    for article in articles:
        for exported in article.marks:
            yield row(_cells(article, exported, words))


def row(cells: Iterable[str]) -> str:
    """One row, its cells defused."""
    written = io.StringIO()
    csv.writer(written, lineterminator="\r\n").writerow([defused(cell) for cell in cells])
    return written.getvalue()


def defused(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would run it as a formula.

    A cell that begins with apostrophes and then such a sign gets one more: whoever reads the file takes one away from
    every such cell and has exactly what was written.
    """
    return f"'{cell}" if cell.lstrip("'").startswith(_FORMULA_STARTS) else cell


def _cells(article: ExportedArticle, exported: ExportedMark, words: ExportWords) -> tuple[str, ...]:
    mark = exported.mark
    return (
        article.kept.title,
        article.kept.source,
        "bookmark" if isinstance(mark, Bookmark) else "highlight",
        " › ".join(exported.place),
        mark.quote.exact,
        mark.note,
        "; ".join(mark.tags),
        "" if isinstance(mark, Bookmark) else words.colours[mark.colour],
        exported.sentence,
        moment(mark.created),
        moment(mark.changed),
        mark.found.value,
        mark.id,
    )
