"""The rows of a table of any length, each with its line; a quotation mark that is never closed costs its line alone."""

import csv
from collections import deque
from collections.abc import Iterator
from typing import IO

from reader.model.dictionary import LeftOut, Reason

LONGEST_LINE = 1_000_000
"""Longest line that is read, in code points."""

_MOST_LINES, _FEW_LINES = 500, 10
"""Lines that one quoted cell may go on for, in a table as it should be and in one of many open marks."""

_SUSPECT = 100
"""Open marks after which a table is one of many: looking far for each would take for ever."""


def rows_of(
    file: IO[str], delimiter: str, *, quoted: bool, first: int = 1
) -> Iterator[tuple[int, list[str]] | LeftOut]:
    """Each row with the number of its first line, beginning with `first`; what cannot be read is told in its place.

    Where cells may be `quoted`, one in quotation marks (RFC 4180, doubled inside) may hold delimiters and line ends; a
    mark inside an unquoted cell is a character like any other. Rows without any cell are passed over.
    """
    lines = _Lines(file, first)
    open_ones = 0
    while (line := lines.take()) is not None:
        number = lines.number
        if len(line) > LONGEST_LINE:
            yield LeftOut(number, Reason.LONG_TEXT)
        elif not line.strip():
            continue
        elif not quoted or '"' not in line:
            yield number, line.split(delimiter)
        else:
            row = _quoted_row(line, lines, delimiter, _MOST_LINES if open_ones < _SUSPECT else _FEW_LINES)
            open_ones += row is None
            yield (number, row) if row is not None else LeftOut(number, Reason.OPEN_QUOTE)


class _Lines:
    """Lines without their ends, of which some may be put back."""

    def __init__(self, file: IO[str], first: int) -> None:
        self._file = file
        self._back: deque[str] = deque()
        self.number = first - 1

    def take(self) -> str | None:
        """The next line, cut where it is longer than the longest; None at the end."""
        if self._back:
            self.number += 1
            return self._back.popleft()
        line = self._file.readline(LONGEST_LINE + 1)
        if not line:
            return None
        self.number += 1
        if len(line) > LONGEST_LINE and not line.endswith("\n"):
            while (rest := self._file.readline(LONGEST_LINE)) and not rest.endswith("\n"):
                pass
        return line.removesuffix("\n") if len(line) <= LONGEST_LINE else line

    def put_back(self, lines: list[str]) -> None:
        self.number -= len(lines)
        self._back.extendleft(reversed(lines))


def _quoted_row(line: str, lines: _Lines, delimiter: str, reach: int) -> list[str] | None:
    """The row that begins with a line; None where a quotation mark in it is not closed within reach."""
    taken: list[str] = []
    while (row := _parsed([line, *taken], delimiter)) == []:
        # A line without a mark cannot close the cell: it is not worth another look at all that stands before it.
        found = False
        while not found and len(taken) < reach and (more := lines.take()) is not None:
            taken.append(more)
            found = '"' in more
        if not found:
            row = None
            break
    if row is None:
        lines.put_back(taken)
    return row


def _parsed(lines: list[str], delimiter: str) -> list[str] | None:
    """The cells of one row; none where it goes on beyond these lines, None where it cannot go on like that."""
    text = "\n".join(lines)
    try:
        return next(csv.reader([text + "\n"], delimiter=delimiter, strict=True))
    except csv.Error as error:
        if "unexpected end" in str(error):
            return []
    if len(lines) > 1:
        return None
    # Something stands between a closing mark and the delimiter: the cell is what a spreadsheet would make of it.
    try:
        return next(csv.reader([text + "\n"], delimiter=delimiter))
    except csv.Error:
        return text.split(delimiter)
