"""The terms of one text as a list to print, to learn from and to hand on."""

from dataclasses import dataclass

from reader.model.article import Span
from reader.model.term import Term


@dataclass(frozen=True, slots=True)
class SheetTerm:
    """A term of the text: how often it stands there, in which forms, and where first.

    `first` is its first place, in code points of the article; `sentence` the sentence of that place and `passage` where
    the term stands in it; `place` names the sections around it, outermost first.
    """

    term: Term
    count: int
    forms: tuple[str, ...]
    first: Span
    sentence: str
    passage: Span
    place: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GlossarySheet:
    """The terms of one article, each once, in an order that the reader chose."""

    title: str
    source: str
    language: str
    terms: tuple[SheetTerm, ...]


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The words that stand around the terms in a file that people read; `levels` are the names of levels 1 to 3."""

    title: str = "Glossary"
    language: str = "en"
    source: str = "Source"
    term: str = "Term"
    explanation: str = "Explanation"
    count: str = "Count"
    first: str = "First place"
    no_terms: str = "There are no terms in this text."
    levels: tuple[str, str, str] = ("core", "expected", "specialist")
