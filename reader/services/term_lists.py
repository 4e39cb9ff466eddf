"""The terms of an article as a list that leaves the program: table, Markdown, CSV, or values for JSON."""

import csv
import io
import textwrap
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from reader.model.term import TermMatch
from reader.services.reading import Reading, TermRow, term_rows

_CSV_COLUMNS = ("path", "headword", "count", "forms", "pos", "level", "domain", "field", "english", "meaning", "entry")

_TABLE_COLUMNS = ("Term", "Count", "Field", "English")
_GAP = 2
_WIDEST_TERM = 32
_WIDEST_FIELD = 22
_NARROWEST_ENGLISH = 20
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def as_values(path: str, reading: Reading) -> dict[str, Any]:
    """The article with every place where a term stands, ready for JSON; offsets are code points of `text`."""
    article = reading.article
    return {
        "path": path,
        "title": article.title,
        "text": article.text,
        "language": reading.language.code,
        "terms": [_match_values(match) for match in reading.matches],
    }


def table(reading: Reading, width: int) -> str:
    """A row a headword with its count, aligned and at most `width` columns wide, which must be 60 or more."""
    rows = [_table_cells(row) for row in term_rows(reading)]
    if not rows:
        return "No terms.\n"
    cells = [_TABLE_COLUMNS, *rows]
    term, count, field = (max(_width(row[column]) for row in cells) for column in range(3))
    widths = [min(term, _WIDEST_TERM), count, min(field, _WIDEST_FIELD)]
    widths.append(max(_NARROWEST_ENGLISH, width - sum(widths) - 3 * _GAP))
    ruled = [
        _TABLE_COLUMNS,
        tuple("─" * min(each, max(_width(row[place]) for row in cells)) for place, each in enumerate(widths)),
        *rows,
    ]
    return "".join(line + "\n" for row in ruled for line in _lines(row, widths))


def markdown(reading: Reading) -> str:
    """A Markdown table, a row a headword, under the article's title."""
    lines = [f"## {_markdown_cell(reading.article.title)}", ""]
    rows = term_rows(reading)
    if not rows:
        return "\n".join([*lines, "No terms.", ""])
    lines += ["| Term | Count | Forms | Field | English | Meaning |", "|---|---:|---|---|---|---|"]
    for row in rows:
        cells = (
            f"**{_markdown_cell(row.term.headword)}**",
            str(len(row.matches)),
            _markdown_cell(", ".join(_forms(row))),
            _markdown_cell(f"{row.term.domain}/{row.term.field}"),
            _markdown_cell("; ".join(row.term.english)),
            _markdown_cell(row.term.meaning),
        )
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join([*lines, ""])


def csv_rows(path: str, reading: Reading) -> str:
    """A row of CSV for each headword of the article, as RFC 4180 has it but with LF at the end of lines.

    A cell that a spreadsheet would run as a formula gets an apostrophe before it.
    """
    return _csv_lines(
        (
            path,
            row.term.headword,
            str(len(row.matches)),
            "; ".join(_forms(row)),
            row.term.pos,
            str(row.term.level),
            row.term.domain,
            row.term.field,
            "; ".join(row.term.english),
            row.term.meaning,
            row.term.id,
        )
        for row in term_rows(reading)
    )


def csv_heading() -> str:
    """The row of CSV with the names of the columns."""
    return _csv_lines([_CSV_COLUMNS])


def _csv_lines(rows: Iterable[Iterable[str]]) -> str:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerows([_no_formula(cell) for cell in row] for row in rows)
    return written.getvalue()


def _match_values(match: TermMatch) -> dict[str, Any]:
    term = match.term
    return {
        "start": match.span.start,
        "end": match.span.end,
        "surface": match.surface,
        "entry": term.id,
        "headword": term.headword,
        "pos": term.pos,
        "grade": int(match.grade),
        "root": match.analysis.root,
        "segmentation": match.analysis.segmentation,
        "english": list(term.english),
        "meaning": term.meaning,
        "penjelasan": term.penjelasan,
        "domain": term.domain,
        "field": term.field,
        "level": term.level,
    }


def _forms(row: TermRow) -> tuple[str, ...]:
    """The different forms in the text, small letters and capitals taken for one unless they are all there is."""
    forms: dict[str, str] = {}
    for match in row.matches:
        forms.setdefault(match.surface.casefold(), " ".join(match.surface.split()))
    return tuple(forms.values())


def _table_cells(row: TermRow) -> tuple[str, ...]:
    term = row.term
    return term.headword, str(len(row.matches)), f"{term.domain}/{term.field}", "; ".join(term.english)


def _lines(cells: Sequence[str], widths: Sequence[int]) -> list[str]:
    """The lines of one row of a table: long cells are wrapped."""
    wrapped = [textwrap.wrap(cell, width) or [""] for cell, width in zip(cells, widths, strict=True)]
    height = max(map(len, wrapped))
    padded = [lines + [""] * (height - len(lines)) for lines in wrapped]
    rows = zip(*padded, strict=True)
    return [
        (" " * _GAP)
        .join(
            _right(cell, width) if column == 1 else _left(cell, width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        .rstrip()
        for row in rows
    ]


def _width(text: str) -> int:
    """Columns on a terminal: East Asian wide characters take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def _left(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _right(text: str, width: int) -> str:
    return " " * (width - _width(text)) + text


def _markdown_cell(text: str) -> str:
    escaped = "".join(f"\\{character}" if character in "\\`*_[]<>|#" else character for character in text)
    return " ".join(escaped.split())


def _no_formula(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
