"""The contents of an article: headings and, in a statute, Bab, Bagian and Pasal; and where a position is in them."""

from bisect import bisect_right
from dataclasses import dataclass

from reader.language.structure import Structure, structure
from reader.model.article import Article, Span
from reader.model.section import Section, SectionKind

_INNER = frozenset((SectionKind.CLAUSE, SectionKind.LETTER, SectionKind.NUMBER, SectionKind.RECITAL))


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """One line of the contents: how the section is cited (may be empty), its title (may be empty), how deep it lies."""

    label: str
    title: str
    depth: int
    span: Span


class Outline:
    """The sections of one article, made once; may be used by several threads."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.structure: Structure = structure(article)
        shown = [section for section in self.structure.sections if section.kind not in _INNER]
        depths = self._depths()
        self.lines = tuple(
            ContentsLine(section.label, section.title, depths[place], section.span)
            for place, section in enumerate(self.structure.sections)
            if section.kind not in _INNER
        )
        self._starts = [section.span.start for section in shown]
        self.query = self.structure.query  # made here, where nobody waits for it yet

    def _depths(self) -> list[int]:
        """How deep each section lies among those of the contents, from 0."""
        depths: list[int] = []
        for section in self.structure.sections:
            around = self._shown_around(section)
            depths.append(depths[around] + 1 if around >= 0 else 0)
        return depths

    def _shown_around(self, section: Section) -> int:
        place = section.parent
        while place >= 0 and self.structure.sections[place].kind in _INNER:
            place = self.structure.sections[place].parent
        return place

    def line_at(self, position: int) -> int:
        """The line of the innermost section of the contents around a code point; -1 before the first."""
        return bisect_right(self._starts, position) - 1

    def path_at(self, position: int) -> tuple[str, ...]:
        """The names of the sections around a code point, outermost first."""
        return self.structure.path_at(position)

    def cited(self, place: int) -> tuple[str, tuple[str, ...]]:
        """How the section at `place` is cited, from its Pasal inwards, and the names of the sections around that."""
        sections = self.structure.sections
        names = [sections[place].name]
        inner, around = sections[place].kind in _INNER, sections[place].parent
        while inner and around >= 0:
            names.append(sections[around].name)
            inner, around = sections[around].kind in _INNER, sections[around].parent
        return " ".join(reversed(names)), self.structure.path_of(around)

    def place_words(self, position: int) -> str:
        """Where a code point stands, in one line: `BAB II · Pasal 27 ayat (3)`; empty before the first section."""
        place = self.structure.place_at(position)
        if place < 0:
            return ""
        words, around = self.cited(place)
        return " · ".join((*around, words))
