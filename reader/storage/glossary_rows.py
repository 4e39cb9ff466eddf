"""A term as a row of the glossary database, and a row as a term."""

import json
from collections.abc import Sequence
from typing import Any

from reader.model.term import Example, Term

_LISTS = ("english", "aka", "see", "confused", "law", "near", "unless", "unless_pattern", "insert")

COLUMNS: dict[str, type] = {
    **dict.fromkeys(("id", "headword", "domain", "field", "pos"), str),
    "level": int,
    **dict.fromkeys(("root", "meaning", "penjelasan", "example_id", "example_en", "sense", *_LISTS), str),
}
"""The columns of an entry and their types; lists and pairs are JSON."""


def to_row(term: Term) -> dict[str, Any]:
    """The columns of a term; without an example both of its columns are NULL."""
    example = term.example
    return {
        **{name: getattr(term, name) for name in COLUMNS if not name.startswith("example_")},
        **{name: json.dumps(getattr(term, name), ensure_ascii=False) for name in _LISTS},
        "example_id": example.indonesian if example else None,
        "example_en": example.english if example else None,
    }


def to_term(row: Sequence[Any]) -> Term:
    """The term of a row that holds the columns in their order; raises ValueError or TypeError for a foreign row."""
    values = dict(zip(COLUMNS, row, strict=True))
    indonesian, english = values.pop("example_id"), values.pop("example_en")
    for name in _LISTS:
        text = values[name]
        values[name] = () if text == "[]" else tuple(json.loads(text))
    values["confused"] = tuple((name, difference) for name, difference in values["confused"])
    return Term(**values, example=None if indonesian is None else Example(indonesian, english))
