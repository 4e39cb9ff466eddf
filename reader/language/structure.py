"""The sections of an article: headings, and in statutes Bab, Bagian, Pasal, ayat, huruf and angka.

After Undang-Undang 12/2011 on the making of legislation, Lampiran II: bab, bagian, paragraf and pasal stand on lines of
their own; ayat are numbered (1), their details a., 1., a), 1).
"""

from bisect import bisect_right
from functools import cached_property

from reader.language.section_builder import SectionBuilder
from reader.language.section_query import SectionQuery
from reader.model.article import Article
from reader.model.section import Section


def structure(article: Article) -> "Structure":
    """The sections of the article; its own title is none."""
    return Structure(SectionBuilder(article).build())


class Structure:
    """Sections in the order of the text, each with its place among the others."""

    def __init__(self, sections: tuple[Section, ...]) -> None:
        self.sections = sections
        self._starts = [section.span.start for section in sections]

    def place_at(self, position: int) -> int:
        """The place in `sections` of the innermost section around a code point; -1 where there is none."""
        place = bisect_right(self._starts, position) - 1
        while place >= 0 and self.sections[place].span.end <= position:
            place = self.sections[place].parent
        return place

    def path_of(self, place: int) -> tuple[str, ...]:
        """The names of the section at `place` and of those around it, outermost first."""
        names: list[str] = []
        while place >= 0:
            names.append(self.sections[place].name)
            place = self.sections[place].parent
        return tuple(reversed(names))

    def path_at(self, position: int) -> tuple[str, ...]:
        """The names of the sections around a code point, outermost first: `BAB II`, `Pasal 27`, `ayat (3)`."""
        return self.path_of(self.place_at(position))

    @cached_property
    def query(self) -> SectionQuery:
        """What finds sections by words; made when it is asked for first."""
        return SectionQuery(self.sections)

    def find(self, words: str) -> Section | None:
        """The section that the words name; None where there is none.

        `27 3` is Pasal 27 ayat (3), `1 3` Pasal 1 angka 3 where that Pasal has no ayat; `pasal 27 ayat 3 huruf a`,
        `bab ii`, `penjelasan 27`; or the beginning of a heading, then words inside one.
        """
        return self.query.find(words)
