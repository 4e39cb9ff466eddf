"""A word or phrase that the reader explains in their own words."""

from dataclasses import dataclass

OWN = "own"
"""The domain, and the field, of the terms that own words make."""


@dataclass(frozen=True, slots=True)
class OwnWord:
    """An entry of the reader's own glossary, kept in the library.

    `example` is a sentence from a text that was read and `source` that text's title. `created` and `changed` are
    seconds since the epoch, UTC.
    """

    id: str
    headword: str
    english: tuple[str, ...]
    meaning: str
    example: str = ""
    source: str = ""
    created: float = 0.0
    changed: float = 0.0
