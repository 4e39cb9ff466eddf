"""The one place where the parts are made and handed to each other."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.parts import Once, Parts, make_parts
from reader.paths import Paths, discover

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.services.find_text import TextFinder
    from reader.storage.library_owner import LibraryOwner
    from reader.ui.workshop import DictionaryDesk, Shelf, Tools, Workshop


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

    from reader.ui.start import run

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
