"""The parts of the program below the screen: each made when it is first called, once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import RLock
from typing import TYPE_CHECKING, Generic, TypeVar

from reader.paths import Paths

if TYPE_CHECKING:
    from reader.language.affix_meanings import AffixMeanings
    from reader.language.detector import Detector
    from reader.language.lexicon import Lexicon
    from reader.language.matcher import Matcher
    from reader.language.morphology import Analyser
    from reader.model.term import Term
    from reader.services.lookup import Lookup
    from reader.services.reading import Reader
    from reader.storage.glossary_store import GlossaryStore

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


def _open_glossary(paths: Paths, go_on: Callable[[], None]) -> Glossary:
    from reader.storage.glossary_build import ensure_glossary
    from reader.storage.glossary_store import GlossaryStore

    store = GlossaryStore(ensure_glossary(paths, go_on))
    go_on()
    return Glossary(store, store.terms())
