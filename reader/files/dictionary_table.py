"""A table of words (CSV, TSV) as the entries of a dictionary: its shape guessed, its columns told by the reader."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO

from reader.errors import DictionaryProblem, FileProblem
from reader.files.csv_rows import rows_of
from reader.files.decoding import harmless
from reader.files.dictionary_text import Share, checked
from reader.files.file_bytes import open_file, shown
from reader.files.table_encoding import encoding_of
from reader.files.table_guess import delimiter_of, is_header, is_quoted, roles_of, sample_rows, separator_line
from reader.model.dictionary import DictionaryEntry, LeftOut, Role, TablePreview, TableShape

TABLE_LIMIT = 1_000_000_000
"""Largest table that is read, in bytes."""

_PREVIEWED = 8  # rows
_GUESSED = 300_000  # code points from which the shape is guessed
_GUESSED_LINES = 500


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns that hold each part of an entry."""

    headword: tuple[int, ...]
    definition: tuple[int, ...]
    pos: tuple[int, ...]
    example: tuple[int, ...]


def preview(path: Path, delimiter: str = "", encoding: str = "") -> TablePreview:
    """The first rows of a table and the shape that it seems to have.

    `delimiter` and `encoding` are what the reader says that parts the cells, and how they are written; where they are
    empty they are guessed.

    Raises DictionaryProblem where the file cannot be read or holds no row.
    """
    with _opened(path) as file:
        encoding = encoding or encoding_of(file, shown(path))
        text = harmless(_beginning(file, encoding))
    named = separator_line(text)
    skipped = int(bool(named))
    text = "".join(text.splitlines(keepends=True)[skipped:])
    chosen = delimiter or named
    chosen, quoted = (chosen, is_quoted(text, chosen)) if chosen else delimiter_of(text)
    rows = sample_rows(text, chosen, quoted=quoted)
    if not rows:
        raise DictionaryProblem(f"{shown(path)} holds no rows; there is nothing to import.")
    header = is_header(rows)
    shape = TableShape(encoding, chosen, quoted, header, roles_of(rows, header=header), skipped)
    return TablePreview(shape, tuple(rows[:_PREVIEWED]))


def entries(path: Path, shape: TableShape, share: Share) -> Iterator[DictionaryEntry | LeftOut]:
    """The entries of a table read in that shape, and in their places the lines left out; `share` is told how far it is.

    Raises DictionaryProblem where the file cannot be read.
    """
    roles = (Role.HEADWORD, Role.DEFINITION, Role.POS, Role.EXAMPLE)
    columns = _Columns(*(tuple(number for number, held in enumerate(shape.roles) if held is role) for role in roles))
    with _opened(path) as file:
        size = max(1, file.seek(0, io.SEEK_END))
        file.seek(0)
        text = io.TextIOWrapper(file, shape.encoding, errors="replace")
        for _ in range(shape.skipped):
            text.readline()
        rows = rows_of(text, shape.delimiter, quoted=shape.quoted, first=shape.skipped + 1)
        for number, row in enumerate(islice(rows, int(shape.header), None)):
            if number % 500 == 0:
                share(min(1.0, file.tell() / size))
            yield row if isinstance(row, LeftOut) else _entry(*row, columns)


def _entry(line: int, row: Sequence[str], columns: _Columns) -> DictionaryEntry | LeftOut:
    return checked(
        line,
        _joined(row, columns.headword, " "),
        _joined(row, columns.definition, "\n"),
        _joined(row, columns.pos, ", ") if columns.pos else "",
        _joined(row, columns.example, "\n") if columns.example else "",
    )


def _joined(row: Sequence[str], columns: tuple[int, ...], between: str) -> str:
    if len(columns) == 1:
        return row[columns[0]] if columns[0] < len(row) else ""
    return between.join(words for column in columns if column < len(row) and (words := row[column].strip()))


def _beginning(file: IO[bytes], encoding: str) -> str:
    """The first lines, the last of them whole where it is not too long."""
    text = io.TextIOWrapper(file, encoding, errors="replace")
    try:
        lines: list[str] = []
        length = 0
        while length < _GUESSED and len(lines) < _GUESSED_LINES and (line := text.readline(_GUESSED)):
            lines.append(line)
            length += len(line)
        return "".join(lines)
    finally:
        text.detach()


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    try:
        with open_file(path, TABLE_LIMIT) as file:
            yield file
    except FileProblem as problem:
        raise DictionaryProblem(str(problem)) from problem
    except OSError as problem:
        raise DictionaryProblem(
            f"{shown(path)} could not be read ({problem.strerror or 'unknown error'}); try a copy of it."
        ) from problem
