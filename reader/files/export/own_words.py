"""The reader's own words as a table, and as JSON that loses nothing."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from reader.files.export.csv import row
from reader.files.export.moments import moment
from reader.model.own_word import OwnWord

FORMAT = 1
"""The version of the JSON file."""

COLUMNS = ("word", "translation", "meaning", "example", "source", "created", "changed", "id")


def csv_pieces(words: Iterable[OwnWord]) -> Iterator[str]:
    """A row of CSV a word; the names of the columns are the same in every language."""
    yield row(COLUMNS)
    for word in words:
        times = moment(word.created), moment(word.changed)
        yield row((word.headword, "; ".join(word.english), word.meaning, word.example, word.source, *times, word.id))


def json_pieces(words: Iterable[OwnWord]) -> Iterator[str]:
    """A JSON object with the words in `words`, one a line; times are in seconds since the epoch."""
    yield f'{{"lontarOwnWords": {FORMAT},\n"words": ['
    for number, word in enumerate(words):
        yield (",\n" if number else "\n") + json.dumps(asdict(word), ensure_ascii=False, allow_nan=False)
    yield "\n]}\n"
