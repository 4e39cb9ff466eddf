"""What lies on the page beside its letters, as one value: terms, the reader's marks, what was found."""

from dataclasses import dataclass, field
from functools import cached_property

from reader.model.article import Span
from reader.model.bookmark import Highlight, Markings
from reader.model.term_matches import TermMatches
from reader.ui.page_intervals import Intervals

_NONE = TermMatches.of(())


@dataclass(frozen=True)
class PageMarks:
    """Everything painted on the page: the shown terms in reading order, which one is current, and the reader's marks.

    `flash` is the range that is lit up for a moment; `subtitle` stands under the title. `extent` is the current
    highlight's range while its ends are dragged. The sorted views of what may be many are made once and handed on
    from value to value.
    """

    matches: TermMatches = _NONE
    current: int | None = None
    hovered: int | None = None
    markings: Markings = field(default_factory=lambda: Markings(""))
    highlights: Intervals[Highlight] = field(default_factory=Intervals)
    hits: Intervals[int] = field(default_factory=Intervals)
    current_hit: int | None = None
    current_highlight: str = ""
    extent: Span | None = None
    flash: Span | None = None
    subtitle: str = ""

    def matches_in(self, span: Span) -> range:
        """The numbers of the matches that have a part in a range."""
        return self.matches.numbers_in(span)

    def highlights_in(self, span: Span) -> list[tuple[Span, Highlight]]:
        """The highlights with a part in a range, the current one where it is dragged to."""
        found = self.highlights.overlapping(span)
        if self.extent is None:
            return found
        others = [(where, mark) for where, mark in found if mark.id != self.current_highlight]
        if self.dragged is not None and self.extent.overlaps(span):
            others.append((self.extent, self.dragged))
        return others

    @cached_property
    def dragged(self) -> Highlight | None:
        """The highlight whose ends can be dragged."""
        wanted = self.current_highlight
        return next((mark for mark in self.markings.highlights if mark.id == wanted), None) if wanted else None


def sorted_highlights(markings: Markings) -> Intervals[Highlight]:
    """The highlights that have a place in the text."""
    return Intervals((mark.span, mark) for mark in markings.highlights if mark.span is not None)
