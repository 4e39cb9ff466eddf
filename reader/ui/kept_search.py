"""What is looked for in a text, apart from the bar that shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptSearch:
    """The words, which forms of them are left out, and the code point of the place that the reader was at.

    `waits` where the reader was at none of the places found yet, as after another text was opened.
    """

    words: str
    any_form: bool
    left_out: frozenset[str]
    place: int
    waits: bool
