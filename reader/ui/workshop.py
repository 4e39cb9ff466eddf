"""What the screen works with: the parts that it is handed, and how it gets those that take time to make."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.services.bookmarks import Bookmarks
from reader.services.library import Library
from reader.services.lookup import Lookup
from reader.services.reading import Reading


@dataclass(frozen=True, slots=True)
class Tools:
    """What explains a text. `find_terms(article, any_language)` finds its terms; `explain` says what affixes do."""

    find_terms: Callable[[Article, bool], Reading]
    lookup: Lookup
    explain: Callable[[Analysis], str]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The reader's own library, opened; `notice` is one sentence when something about it must be said."""

    library: Library
    bookmarks: Bookmarks
    notice: str
    close: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Workshop:
    """The parts of the screen's work.

    `make_tools` takes time and is called off the screen's thread, any number of times: it makes them once.
    `open_shelf` is called on the screen's thread, once. `open_file`, `open_text` and `samples` read articles, the
    first two off the screen's thread.
    """

    make_tools: Callable[[], Tools]
    open_shelf: Callable[[], Shelf]
    open_file: Callable[[Path], Article]
    open_text: Callable[[str], Article]
    samples: Callable[[], tuple[Article, ...]]
