"""Glossary terms, and the places in a text where they stand."""

from dataclasses import dataclass
from enum import IntEnum

from reader.model.analysis import Analysis
from reader.model.article import Span

CORE_LEVEL = 1


@dataclass(frozen=True, slots=True)
class Example:
    """An original sentence with the term in it, and its translation."""

    indonesian: str
    english: str


@dataclass(frozen=True, slots=True)
class Term:
    """One sense of one headword.

    `id` is the entry's identity: domain, field and headword joined by `/`, with `#sense` after it where the field has
    the headword twice (`law/criminal/dakwaan`, `law/civil/jaminan#security`). `domain` is `law`, `tech` or `both`.
    `level` is 1 core, 2 expected, 3 specialist. `aka` holds other names of the same thing, abbreviations among them.
    `see` and `confused` name headwords or identities; `confused` pairs each with the difference in one line. `near`,
    `unless` and `unless_pattern` are the contexts in which the word is, or is not, this term; `insert` names what may
    stand between the words of a multi-word term (`yang`, `-nya`).
    """

    id: str
    headword: str
    domain: str
    field: str
    pos: str
    level: int
    root: str
    english: tuple[str, ...]
    meaning: str
    penjelasan: str
    example: Example | None = None
    sense: str = ""
    aka: tuple[str, ...] = ()
    see: tuple[str, ...] = ()
    confused: tuple[tuple[str, str], ...] = ()
    law: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    unless_pattern: tuple[str, ...] = ()
    insert: tuple[str, ...] = ()


class Grade(IntEnum):
    """How close a form in the text is to the headword; lower is closer."""

    SAME = 1
    """The same word, with clitics, capitals or reduplication."""
    VOICE = 2
    """The same verb in another voice: mendakwa, didakwa, kudakwa."""
    FAMILY = 3
    """Another word of the same root, where the glossary has no entry for the word itself."""


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A place in the text where a term stands.

    `analysis` takes the form in the text apart (of a multi-word term: word by word, joined by spaces). `alternatives`
    are further senses of the same words that the context could not exclude, likelier first; `inner` are the shorter
    terms inside this one.
    """

    span: Span
    term: Term
    grade: Grade
    surface: str
    analysis: Analysis
    alternatives: tuple[Term, ...] = ()
    inner: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class TermFilter:
    """Which terms are shown: `domain` is `all`, `law` or `tech`; terms of `both` pass under either.

    `density` is how many of those are marked in a text: `every` one, all that are `not-core`, each at its `first`
    place, or `none`. Looking a word up asks only for the domain.
    """

    domain: str = "all"
    density: str = "every"

    def passes(self, term: Term) -> bool:
        """Whether the term is shown under this filter."""
        return self.domain == "all" or term.domain in (self.domain, "both")

    def marks(self, term: Term) -> bool:
        """Whether places of the term are marked in a text under this filter."""
        if self.density == "none" or (self.density == "not-core" and term.level <= CORE_LEVEL):
            return False
        return self.passes(term)
