"""The one place where the parts are made and handed to each other."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import RLock
from typing import TYPE_CHECKING, Generic, TypeVar

from reader.files import load
from reader.language.detector import Detector
from reader.language.lexicon import Lexicon
from reader.language.matcher import Matcher
from reader.language.morphology import Analyser
from reader.model.term import Term
from reader.paths import Paths
from reader.services.lookup import Lookup
from reader.services.reading import Reader

if TYPE_CHECKING:
    from reader.storage.glossary_store import GlossaryStore

_Part = TypeVar("_Part")


class Once(Generic[_Part]):
    """A part that takes time to make: made at the first call, by whichever thread is first; the others wait for it."""

    def __init__(self, make: Callable[[], _Part]) -> None:
        self._make = make
        self._lock = RLock()
        self._made: list[_Part] = []

    def __call__(self) -> _Part:
        with self._lock:
            if not self._made:
                self._made.append(self._make())
            return self._made[0]


@dataclass(frozen=True, slots=True)
class Glossary:
    """The shipped glossary, opened, and all its terms."""

    store: "GlossaryStore"
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
    word_analyser: Once[Analyser]
    matcher: Once[Matcher]
    lookup: Once[Lookup]


def make_parts(paths: Paths) -> Parts:
    """The parts, joined; nothing is read from the disk yet."""
    glossary = Once(lambda: _open_glossary(paths))
    root_lexicon = Once(lambda: Lexicon.load(paths.resources / "language"))
    lexicon = Once(lambda: root_lexicon().with_words((term.headword, term.root) for term in glossary().terms))
    word_analyser = Once(lambda: Analyser(lexicon()))
    matcher = Once(lambda: Matcher(Analyser(lexicon()), glossary().terms))
    detector = Detector()
    return Parts(
        paths=paths,
        detector=detector,
        reader=Reader(load, detector, matcher, paths.sample_articles),
        glossary=glossary,
        root_lexicon=root_lexicon,
        lexicon=lexicon,
        word_analyser=word_analyser,
        matcher=matcher,
        lookup=Once(lambda: Lookup(glossary().terms, glossary().store.search, word_analyser())),
    )


def _open_glossary(paths: Paths) -> Glossary:
    from reader.storage.glossary_build import ensure_glossary
    from reader.storage.glossary_store import GlossaryStore

    store = GlossaryStore(ensure_glossary(paths))
    return Glossary(store, store.terms())
