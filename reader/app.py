"""The one place where the parts are made and handed to each other."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event, RLock, Thread
from typing import TYPE_CHECKING, Generic, TypeVar

from reader.errors import ReaderError
from reader.paths import Paths, discover

if TYPE_CHECKING:
    from reader.language.affix_meanings import AffixMeanings
    from reader.language.detector import Detector
    from reader.language.lexicon import Lexicon
    from reader.language.matcher import Matcher
    from reader.language.morphology import Analyser
    from reader.model.article import Article
    from reader.model.term import Term
    from reader.services.find_text import TextFinder
    from reader.services.lookup import Lookup
    from reader.services.reading import Reader
    from reader.storage.glossary_store import GlossaryStore
    from reader.storage.library_owner import LibraryOwner
    from reader.ui.workshop import DictionaryDesk, Shelf, Tools, Workshop

_Part = TypeVar("_Part")


class Once(Generic[_Part]):
    """A part that takes time to make: made at the first call, by whichever thread is first; the others wait for it.

    `go_on` is called before it is made; what it raises is raised then.
    """

    def __init__(self, make: Callable[[], _Part], go_on: Callable[[], None] = lambda: None) -> None:
        self._make = make
        self._go_on = go_on
        self._lock = RLock()
        self._made: list[_Part] = []

    def __call__(self) -> _Part:
        with self._lock:
            if not self._made:
                self._go_on()
                self._made.append(self._make())
            return self._made[0]


@dataclass(frozen=True, slots=True)
class Glossary:
    """The shipped glossary, opened, and all its terms."""

    store: GlossaryStore
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of the program below the screen; those to be called are made when they are first called, once.

    Making the glossary, and all that needs it, raises GlossaryProblem where it is missing or damaged. `root_lexicon`
    knows the shipped roots alone, `lexicon` the glossary's words too. `word_analyser` is the screen's and the command
    line's, apart from the one that the matcher works with on another thread.
    """

    paths: Paths
    detector: Detector
    reader: Reader
    glossary: Once[Glossary]
    root_lexicon: Once[Lexicon]
    lexicon: Once[Lexicon]
    affix_meanings: Once[AffixMeanings]
    word_analyser: Once[Analyser]
    matcher: Once[Matcher]
    lookup: Once[Lookup]


def make_parts(paths: Paths, go_on: Callable[[], None] = lambda: None) -> Parts:
    """The parts, joined; nothing is read from the disk yet. What `go_on` raises ends the making of a part."""
    from reader.files import load
    from reader.language.affix_meanings import AffixMeanings
    from reader.language.detector import Detector
    from reader.language.lexicon import Lexicon
    from reader.language.matcher import Matcher
    from reader.language.morphology import Analyser
    from reader.services.lookup import Lookup
    from reader.services.reading import Reader

    glossary = Once(lambda: _open_glossary(paths, go_on), go_on)
    root_lexicon = Once(lambda: Lexicon.load(paths.resources / "language"), go_on)
    lexicon = Once(lambda: root_lexicon().with_words((term.headword, term.root) for term in glossary().terms))
    word_analyser = Once(lambda: Analyser(lexicon()))
    matcher = Once(lambda: Matcher(Analyser(lexicon()), glossary().terms, go_on), go_on)
    detector = Detector()
    return Parts(
        paths=paths,
        detector=detector,
        reader=Reader(load, detector, matcher, paths.sample_articles),
        glossary=glossary,
        root_lexicon=root_lexicon,
        lexicon=lexicon,
        affix_meanings=Once(lambda: AffixMeanings.load(paths.resources / "language", lexicon())),
        word_analyser=word_analyser,
        matcher=matcher,
        lookup=Once(lambda: Lookup(glossary().terms, glossary().store.search, word_analyser()), go_on),
    )


def run_window(file: Path | None, *, smoke_test: bool = False) -> int:
    """Show the window, with a file in it when one is given, until it is closed; gives the exit code.

    Where a window is open already, it is handed the file and this start ends at once. Raises ReaderError where there
    is no screen to show a window on.
    """
    import gc

    from reader.ui.single_window import address, hand_over

    gc.disable()  # nothing of what the start makes is garbage; the window turns it on again
    _need_screen()
    paths = discover()
    if not smoke_test and hand_over(address(paths.data), file):
        return 0
    owner = Once(lambda: _open_library(paths))

    def workshop() -> Workshop:
        Thread(target=owner, name="opens the library", daemon=True).start()
        return make_workshop(paths, owner, Event())

    from reader.ui.application import run

    return run(paths, workshop, file, smoke_test=smoke_test)


def _need_screen() -> None:
    """Qt would end the process without a word that a reader understands."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in screens):
        raise ReaderError("There is no screen to show the window on; start Lontar from a desktop session.")


def make_workshop(
    paths: Paths, owner: Callable[[], LibraryOwner] | None = None, ending: Event | None = None
) -> Workshop:
    """What the screen works with; the parts themselves are made when the window shows already.

    `owner` gives the owner of the library where that is being opened already. The workshop's end sets `ending`, and
    no more parts are made: who asks for one gets a ReaderError, which nobody reads any more.
    """
    from reader.ui.workshop import Workshop

    def go_on() -> None:
        if ending is not None and ending.is_set():
            raise ReaderError("Lontar is being closed.")

    parts = Once(lambda: make_parts(paths, go_on))
    return Workshop(
        make_tools=Once(lambda: _make_tools(parts())),
        open_shelf=lambda: _open_shelf(owner() if owner else _open_library(paths)),
        reader=Once(lambda: parts().reader),
        text_finder=Once(lambda: _make_text_finder(parts())),
        dictionaries=Once(lambda: _open_dictionaries(paths, parts)),
        end=ending.set if ending is not None else lambda: None,
    )


def _make_tools(parts: Parts) -> Tools:
    from reader.services.dictionary_form import dictionary_form
    from reader.services.layered_search import LayeredSearch
    from reader.services.own_glossary import OwnGlossary
    from reader.services.term_search import TermSearch, search_terms
    from reader.services.word_cards import WordCards
    from reader.ui.workshop import Tools

    parts.matcher()
    lookup = OwnGlossary(parts.lookup(), parts.lexicon)

    def is_headword(name: str) -> bool:
        return bool(lookup.named(name))

    def own_search(article: Article, any_language: bool) -> TermSearch | None:
        finder = lookup.finder
        if finder is None:
            return None
        everywhere = any_language or not parts.detector.verdict(article).indonesian
        return search_terms(article, parts.detector, lambda: finder, any_language=everywhere)

    return Tools(
        find_terms=lambda article, any_language: parts.reader.find_terms(article, any_language=any_language),
        search_terms=lambda article, any_language: LayeredSearch(
            search_terms(article, parts.detector, parts.matcher, any_language=any_language),
            own_search(article, any_language),
        ),
        search_own=lambda search, any_language: search.with_own(own_search(search.article, any_language)),
        lookup=lookup,
        words=WordCards(parts.word_analyser(), parts.affix_meanings(), lookup),
        dictionary_form=lambda words: dictionary_form(words, parts.word_analyser(), is_headword),
    )


def _make_text_finder(parts: Parts) -> TextFinder:
    from reader.language.morphology import Analyser
    from reader.services.find_text import TextFinder

    return TextFinder(lambda: Analyser(parts.lexicon()))


def _open_dictionaries(paths: Paths, parts: Callable[[], Parts]) -> DictionaryDesk:
    from reader.language.morphology import Analyser
    from reader.services.dictionaries import Dictionaries
    from reader.services.dictionary_import import DictionaryImport
    from reader.storage.dictionaries import DictionaryStore
    from reader.ui.workshop import DictionaryDesk

    store = DictionaryStore(paths.dictionaries)
    return DictionaryDesk(Dictionaries(store, lambda: Analyser(parts().lexicon())), DictionaryImport(store))


def _open_library(paths: Paths) -> LibraryOwner:
    from reader.storage.library_owner import LibraryOwner

    return LibraryOwner.open(paths.library)


def _open_shelf(owner: LibraryOwner) -> Shelf:
    from reader.services.bookmarks import Bookmarks
    from reader.services.exchange import Exchange
    from reader.services.library import Library
    from reader.services.notes import Notes
    from reader.services.own_words import OwnWords
    from reader.services.passages import SectionPaths
    from reader.ui.workshop import Shelf

    library = Library(owner)
    library.empty_bin()
    bookmarks = Bookmarks(owner, path_of=SectionPaths().path_of)

    def open_other(source: Path) -> tuple[Shelf, Path]:
        kept = owner.open_other(source)
        return _open_shelf(owner), kept

    own_words = OwnWords(owner, bookmarks.writer)
    own_words.read()
    exchange, notes = Exchange(owner), Notes(owner)
    return Shelf(library, bookmarks, owner.notice, owner.close, exchange, notes, own_words, owner.save_copy, open_other)


def _open_glossary(paths: Paths, go_on: Callable[[], None]) -> Glossary:
    from reader.storage.glossary_build import ensure_glossary
    from reader.storage.glossary_store import GlossaryStore

    store = GlossaryStore(ensure_glossary(paths, go_on))
    go_on()
    return Glossary(store, store.terms())
