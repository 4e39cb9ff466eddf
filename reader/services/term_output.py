"""The terms of several articles in one of the formats of the command line, piece by piece."""

import json
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.services.reading import Reading


class TermFormat(StrEnum):
    """How a list of terms is written."""

    TABLE = "table"
    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"


def pieces(
    readings: "Iterable[tuple[str, Reading]]", chosen: TermFormat, *, several: bool, width: int
) -> Iterator[str]:
    """The output for articles and their paths, in pieces to be written one after another, each as soon as it is ready.

    `several` says that a table needs its article's name above it; `width` is that of a table in columns.
    """
    if chosen is TermFormat.TABLE:
        return _tables(readings, several, width)
    if chosen is TermFormat.MARKDOWN:
        return _markdown(readings)
    if chosen is TermFormat.CSV:
        return _csv(readings)
    return _json(readings) if chosen is TermFormat.JSON else _json_lines(readings)


def _tables(readings: "Iterable[tuple[str, Reading]]", several: bool, width: int) -> Iterator[str]:
    from reader.services.term_lists import table

    for number, (path, reading) in enumerate(readings):
        if number:
            yield "\n"
        if several:
            yield _printable(f"{path}: {reading.article.title}") + "\n"
        yield table(reading, width)


def _markdown(readings: "Iterable[tuple[str, Reading]]") -> Iterator[str]:
    from reader.services.term_lists import markdown

    for number, (_, reading) in enumerate(readings):
        if number:
            yield "\n"
        yield markdown(reading)


def _csv(readings: "Iterable[tuple[str, Reading]]") -> Iterator[str]:
    from reader.services.term_lists import csv_heading, csv_rows

    yield csv_heading()
    for path, reading in readings:
        yield csv_rows(path, reading)


def _json(readings: "Iterable[tuple[str, Reading]]") -> Iterator[str]:
    yield "["
    for number, written in enumerate(_objects(readings)):
        yield ("," if number else "") + "\n" + written
    yield "\n]\n"


def _json_lines(readings: "Iterable[tuple[str, Reading]]") -> Iterator[str]:
    for written in _objects(readings):
        yield written + "\n"


def _objects(readings: "Iterable[tuple[str, Reading]]") -> Iterator[str]:
    from reader.services.term_lists import as_values

    for path, reading in readings:
        yield json.dumps(as_values(path, reading), ensure_ascii=False)


def _printable(text: str) -> str:
    """Text that moves no cursor and sets no colour: control characters become a visible sign."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
