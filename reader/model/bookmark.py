"""What the reader marks: highlights with notes, and bookmarked places."""

from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked passage. `span` is None while the passage cannot be found in the text as it is now.

    `created` and `changed` are seconds since the epoch, UTC.
    """

    id: str
    article_id: str
    quote: Quote
    span: Span | None
    colour: Colour
    note: str
    created: float
    changed: float


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
