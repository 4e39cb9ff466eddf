"""What the reader marks: highlights with notes, and bookmarked places."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from reader.model.article import Span


class Colour(StrEnum):
    """The four colours of a highlight, in the order of the keys 1 to 4."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


@dataclass(frozen=True, slots=True)
class Quote:
    """The marked words with up to 32 code points either side, by which a mark finds its place in a changed text.

    These are the TextQuoteSelector of the W3C Web Annotation model.
    """

    exact: str
    before: str
    after: str


class Found(StrEnum):
    """How a mark's passage was found in the article's present text."""

    SAME = "same"
    """Word for word, in its place."""
    CHANGED = "changed"
    """In its place, with other words in it."""
    MOVED = "moved"
    """At another place of the article than the text around it."""
    LOST = "lost"
    """Not at all, or at several places that cannot be told apart; the mark has no span then."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mark stands in a text, and how it was found there; `span` is None where it was not.

    `path` names the sections around it, outermost first; None where they were not looked for.
    """

    span: Span | None
    found: Found
    path: tuple[str, ...] | None = None


LOST = Place(None, Found.LOST)


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked passage. `span` is None while the passage cannot be found in the text as it is now.

    `created` and `changed` are seconds since the epoch, UTC. `path` is where the passage stands in the article's
    structure, outermost first (`BAB II`, `Pasal 27`, `ayat (3)`, or headings): of a mark where it was made, as it was
    then; of one where it stands now, as it is now, unless it is lost.
    """

    id: str
    article_id: str
    quote: Quote
    span: Span | None
    colour: Colour
    note: str
    created: float
    changed: float
    tags: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    found: Found = Found.SAME


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A marked place: the line at whose first word the reader put a bookmark. `span` is None while it is not found."""

    id: str
    article_id: str
    quote: Quote
    span: Span | None
    note: str
    created: float
    changed: float
    tags: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    found: Found = Found.SAME


Mark: TypeAlias = Highlight | Bookmark


@dataclass(frozen=True, slots=True)
class Markings:
    """Everything marked in one article, each list in reading order; what is not found stands last."""

    article_id: str
    highlights: tuple[Highlight, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptArticle:
    """An article in the library, as its list shows it.

    `position` is the code point at the top of the page when it was last read; `opened` is in seconds since the epoch,
    UTC.
    """

    id: str
    title: str
    source: str
    words: int
    position: int
    opened: float


@dataclass(frozen=True, slots=True)
class MarkQuery:
    """Which marks of the whole library are asked for; what is empty or None asks for nothing in particular.

    `words` are looked for in quotes, notes and tags, each as the beginning of a word, all of them. A mark passes with
    one of the `colours` and with every one of the `tags`. `since` and `until` are seconds since the epoch, UTC, of the
    time at which it was made. `deleted` asks for the bin instead of what stands.
    """

    words: str = ""
    colours: frozenset[Colour] = frozenset()
    tags: frozenset[str] = frozenset()
    article_id: str = ""
    since: float | None = None
    until: float | None = None
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class MarkHit:
    """A mark of the library where it was made, with the title of its article.

    `deleted` is when it was deleted, in seconds, or None. `path` names the sections in which it was found in the
    article's present text, outermost first; None where that is the text it was made in, or was not looked for.
    """

    mark: Mark
    title: str
    deleted: float | None = None
    path: tuple[str, ...] | None = None

    @property
    def sections(self) -> tuple[str, ...]:
        """The sections in which the mark stands now as far as that is known, else those in which it was made."""
        return self.mark.path if self.path is None else self.path
