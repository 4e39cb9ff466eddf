"""What the screen works with: the parts that it is handed, and how it gets those that take time to make."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reader.model.article import Article

if TYPE_CHECKING:
    from reader.services.bookmarks import Bookmarks
    from reader.services.dictionaries import Dictionaries
    from reader.services.dictionary_import import DictionaryImport
    from reader.services.exchange import Exchange
    from reader.services.find_text import TextFinder
    from reader.services.layered_search import LayeredSearch
    from reader.services.library import Library
    from reader.services.notes import Notes
    from reader.services.own_glossary import OwnGlossary
    from reader.services.own_words import OwnWords
    from reader.services.reading import Reading
    from reader.services.word_cards import WordCards


class ArticleReader(Protocol):
    """What makes articles; the service `Reader` does."""

    def open_file(
        self,
        path: Path,
        *,
        beginning: Callable[[Article], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Article:
        """The article in a file, its first pages before the rest; raises FileProblem."""
        ...

    def open_whole_page(self, path: Path, *, cancelled: Callable[[], bool] | None = None) -> Article:
        """A saved web page with all that surrounds its article; raises FileProblem."""
        ...

    def open_text(self, text: str) -> Article:
        """The article that a pasted text makes; raises FileProblem."""
        ...

    def samples(self) -> tuple[Article, ...]:
        """The articles that ship with the program; raises FileProblem."""
        ...


@dataclass(frozen=True, slots=True)
class Tools:
    """What explains a text; `words` knows words.

    `find_terms(article, any_language)` finds its terms at once, `search_terms` is the search for them, slice by slice,
    with those of the reader's own; `search_own` is that search with the own words that there are now.
    `dictionary_form` gives words of a text as a dictionary has them.
    """

    find_terms: Callable[[Article, bool], Reading]
    search_terms: Callable[[Article, bool], LayeredSearch]
    search_own: Callable[[LayeredSearch, bool], LayeredSearch]
    lookup: OwnGlossary
    words: WordCards
    dictionary_form: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class TextQuery:
    """Words to be found in a text, as they stand or in any form."""

    words: str
    any_form: bool = False


@dataclass(frozen=True, slots=True)
class Shelf:
    """The reader's own library, opened; `notice` is one sentence when something about it must be said.

    `save_copy` saves all of it as one file. `open_other` lets a copy of such a file become the library: it gives what
    to go on with, and the file that the present library was kept as. Both take time and raise LibraryProblem.
    """

    library: Library
    bookmarks: Bookmarks
    notice: str
    close: Callable[[], None]
    exchange: Exchange
    notes: Notes
    own_words: OwnWords
    save_copy: Callable[[Path], None]
    open_other: Callable[[Path], tuple[Shelf, Path]]


@dataclass(frozen=True, slots=True)
class DictionaryDesk:
    """The reader's own dictionaries, and what imports another one; all that they do takes time."""

    asked: Dictionaries
    taking: DictionaryImport


@dataclass(frozen=True, slots=True)
class Workshop:
    """The parts of the screen's work.

    All take time and are called off the screen's thread: `open_shelf` once, the others any number of times, each makes
    its part once. `end` is called when nothing is wanted any more.
    """

    make_tools: Callable[[], Tools]
    open_shelf: Callable[[], Shelf]
    reader: Callable[[], ArticleReader]
    text_finder: Callable[[], TextFinder]
    dictionaries: Callable[[], DictionaryDesk]
    end: Callable[[], None] = lambda: None
