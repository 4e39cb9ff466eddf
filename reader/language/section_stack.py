"""The sections that are open while a text is read from its beginning to its end, innermost last."""

from collections.abc import Callable
from dataclasses import dataclass

from reader.language.numerals import letter_value
from reader.language.statute_lines import Marker
from reader.model.article import Span
from reader.model.section import Section, SectionKind

_TAKES_ITEMS = (SectionKind.ARTICLE, SectionKind.CLAUSE, SectionKind.PREAMBLE, SectionKind.DICTUM)


@dataclass(slots=True)
class OpenSection:
    """A section whose end is not known yet.

    `rank` says how far inside it stands (what has the same rank or a lower one ends it), `heading` the level of a
    heading that ends it. `style` is the numbering of a list's item. `amends` holds the parts that an item of an
    amending statute names.
    """

    place: int
    kind: SectionKind
    rank: int
    heading: int
    number: str
    style: str = ""
    takes_items: bool = False
    amends: set[str] | None = None

    @property
    def value(self) -> tuple[int, str]:
        """The number of an item as it is counted on."""
        return item_value(self.kind, self.number)


def item_value(kind: SectionKind, number: str) -> tuple[int, str]:
    """An item's number as it is counted on: 1a follows 1 and comes before 2."""
    if kind is SectionKind.LETTER:
        return letter_value(number), ""
    figures = number.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(figures or 0), number[len(figures) :]


class SectionStack:
    """Opens and ends sections; keeps those that are done, in order."""

    def __init__(self) -> None:
        self.open: list[OpenSection] = []
        self._begun: list[tuple[SectionKind, str, str, str, int, int, int]] = []
        self._ends: list[int] = []

    def __len__(self) -> int:
        return len(self._begun)

    def push(self, section: OpenSection, label: str, title: str, start: int) -> OpenSection:
        """Begin a section inside the innermost open one."""
        parent = self.open[-1].place if self.open else -1
        section.place = len(self._begun)
        self._begun.append((section.kind, label, section.number, title, len(self.open) + 1, start, parent))
        self._ends.append(-1)
        self.open.append(section)
        return section

    def begin(self, marker: Marker, rank: int, heading: int, title: str, start: int) -> None:
        """Begin the section of a marker inside the innermost open one."""
        section = OpenSection(-1, marker.kind, rank, heading, marker.number, "", marker.kind in _TAKES_ITEMS)
        self.push(section, marker.label, title, start)

    def end_from(self, depth: int, end: int) -> None:
        """End the open sections from a depth on, at a code point."""
        for section in self.open[depth:]:
            self._ends[section.place] = end
        del self.open[depth:]

    def end_where(self, ends: Callable[[OpenSection], bool], end: int) -> None:
        """End the outermost open section of which `ends` is true, and all inside it."""
        for depth, section in enumerate(self.open):
            if ends(section):
                self.end_from(depth, end)
                return

    def forget(self) -> None:
        """Take back every section."""
        self.open.clear()
        self._begun.clear()
        self._ends.clear()

    def sections(self, end: int) -> tuple[Section, ...]:
        """All sections, those still open ending at `end`."""
        self.end_from(0, end)
        return tuple(
            Section(kind, label, number, title, level, Span(start, stop), parent)
            for (kind, label, number, title, level, start, parent), stop in zip(self._begun, self._ends, strict=True)
        )

    def innermost(self, *kinds: SectionKind) -> int:
        """The depth of the innermost open section of these kinds; -1 where there is none."""
        depth = len(self.open) - 1
        while depth >= 0 and self.open[depth].kind not in kinds:
            depth -= 1
        return depth
