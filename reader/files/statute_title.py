"""What a statute is called: the lines that stand above its preamble."""

import re
from collections.abc import Iterable
from itertools import islice

from reader.files.line_patterns import statute_heading

TITLE_LINES = 6
"""Most lines that make the title of a statute."""

_FORMULA = re.compile(r"(?:DENGAN RAHMAT|PRESIDEN|MENTERI|GUBERNUR|BUPATI|WALI ?KOTA)\b")
"""How the preamble begins that follows a statute's title."""


def statute_title(headings: Iterable[str]) -> str:
    """The title that the headings at the beginning of a text make: kind, number, "TENTANG" and what it is about.

    Every statute begins with the same line: by that alone nobody could tell two of them apart. Empty where no line
    below the first says "TENTANG".
    """
    lines: list[str] = []
    for line in islice(headings, TITLE_LINES):
        if statute_heading(line) or _FORMULA.match(line):
            break
        lines.append(line)
    return " ".join(lines) if "TENTANG" in lines[1:] else ""


def title_in_capitals(beginning: Iterable[str]) -> str:
    """The statute's title that passages at the beginning make, of those in capitals throughout; empty without one."""
    headings = []
    for passage in islice(beginning, TITLE_LINES):
        if not passage.isupper():
            break
        headings.append(passage)
    return statute_title(headings)
