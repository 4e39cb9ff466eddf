"""Fragments and lines of a PDF page by hand, each letter half its size wide."""

from reader.files.pdf_lines import Line
from reader.files.pdf_page import Fragment

LEFT, RIGHT = 60.0, 460.0
"""The column in which the lines stand: eighty letters of ten points."""


def fragment(x, text, y=700.0, size=10.0, **more):
    """Words that begin at a place."""
    return Fragment(text, x, x + size / 2 * len(text), y, size, **more)


def line(text, y=700.0, x=LEFT, size=10.0, page=0, right=RIGHT, **more):
    """A line in the column."""
    return Line(page, text, x, x + size / 2 * len(text), y, size, LEFT, right, **more)


def centred(text, y=700.0, size=10.0, **more):
    """A line in the middle of the column."""
    return line(text, y, (LEFT + RIGHT - size / 2 * len(text)) / 2, size, **more)


def full(words, y=700.0, x=LEFT, **more):
    """A line that reaches the end of its column, filled with these words."""
    wanted = round((RIGHT - x) / 5)
    text = (f"{words} " * 80)[:wanted]
    return line(text.rstrip().ljust(wanted, "a"), y, x, **more)
