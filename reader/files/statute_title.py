"""What a statute is called: the lines that stand above its preamble."""

import re
from collections.abc import Iterable
from itertools import dropwhile, islice, takewhile

from reader.files.line_patterns import statute_heading

TITLE_LINES = 6
"""Most lines that make the title of a statute."""

_FORMULA = re.compile(r"(?:DENGAN RAHMAT|PRESIDEN|MENTERI|GUBERNUR|BUPATI|WALI ?KOTA)\b")
"""How the preamble begins that follows a statute's title."""

_MASTHEAD = re.compile(
    r"SALINAN|(?:TAMBAHAN )?(?:LEMBARAN|BERITA) (?:NEGARA|DAERAH)\b.{0,120}|(?i:No(?:mor|\.)? ?\d+, ?\d{4})"
)
"""What an official copy or a gazette has above the title."""


def is_masthead(line: str) -> bool:
    """Whether a line stands above the title of an official copy or in the head of a gazette."""
    return _MASTHEAD.fullmatch(line) is not None


def statute_title(headings: Iterable[str]) -> str:
    """The title that the headings at the beginning of a text make: kind, number, "TENTANG" and what it is about.

    Every statute begins with the same line: by that alone nobody could tell two of them apart. Empty where no line
    below the first says "TENTANG".
    """
    lines: list[str] = []
    for line in islice(dropwhile(is_masthead, headings), TITLE_LINES):
        if statute_heading(line) or _FORMULA.match(line):
            break
        lines.append(line)
    return " ".join(lines) if "TENTANG" in lines[1:] else ""


def title_in_capitals(beginning: Iterable[str]) -> str:
    """The statute's title that passages at the beginning make, of those in capitals throughout; empty without one."""
    passages = islice(dropwhile(is_masthead, beginning), TITLE_LINES)
    return statute_title(list(takewhile(str.isupper, passages)))
