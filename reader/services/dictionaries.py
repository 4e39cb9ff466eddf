"""The reader's own dictionaries: asked for a word in any form, arranged, switched, removed and brought back."""

from collections.abc import Callable, Iterator
from threading import Lock

from reader.language.word_analyser import WordAnalyser
from reader.model.analysis import Analysis
from reader.model.dictionary import Dictionary, FoundEntry
from reader.storage.dictionaries import DictionaryStore

_MOST_ANALYSES = 3
_LONGEST = 120  # code points of what is looked up
_SEARCHED = 20  # names of one dictionary in a search


class Dictionaries:
    """The dictionaries, asked by any thread; questions wait for each other.

    Every method raises DictionaryProblem where the file of the dictionaries cannot be used.
    `analyser` is made when a word is first looked up, and used by nobody else. What is removed can be brought back
    until the program is started again and has called `sweep`.
    """

    def __init__(self, store: DictionaryStore, analyser: Callable[[], WordAnalyser]) -> None:
        self._store = store
        self._make_analyser = analyser
        self._analyser: WordAnalyser | None = None
        self._analysing = Lock()

    # The list

    def all(self) -> tuple[Dictionary, ...]:
        """The dictionaries in their order."""
        return self._store.dictionaries()

    def rename(self, dictionary_id: int, name: str) -> None:
        """Give a dictionary another name; an empty one is no name."""
        if tidy := " ".join(name.split())[:_LONGEST]:
            self._store.rename(dictionary_id, tidy)

    def switch(self, dictionary_id: int, active: bool) -> None:
        """Let a dictionary answer, or not."""
        self._store.switch(dictionary_id, active)

    def move(self, dictionary_id: int, step: int) -> None:
        """Move a dictionary up (-1) or down (1) among the others."""
        order = [dictionary.id for dictionary in self._store.dictionaries()]
        if dictionary_id in order and 0 <= (place := order.index(dictionary_id) + step) < len(order):
            order.remove(dictionary_id)
            order.insert(place, dictionary_id)
            self._store.arrange(order)

    def remove(self, dictionary_id: int) -> None:
        """Take a dictionary away; `restore` brings it back until the program is started again."""
        self._store.remove(dictionary_id)

    def restore(self, dictionary_id: int) -> None:
        """Bring a removed dictionary back."""
        self._store.restore(dictionary_id)

    def removed(self) -> tuple[Dictionary, ...]:
        """The dictionaries that can be brought back."""
        return self._store.removed()

    def sweep(self) -> None:
        """Delete for good what was removed before this start; takes a second for a million entries."""
        self._store.sweep()

    # Looking up

    def explain(self, words: str, headword: str = "") -> tuple[FoundEntry, ...]:
        """What the dictionaries have on a word or expression as it stands in a text.

        In each dictionary the first form counts under which it has something: the words themselves, `headword` where
        the text's glossary has one for them, then the stems of the likeliest analyses down to the root.
        """
        words = " ".join(words.split())
        if (
            not words
            or len(words) > _LONGEST
            or not any(dictionary.active for dictionary in self._store.dictionaries())
        ):
            return ()
        found: dict[int, list[FoundEntry]] = {}
        for each in self._store.named(tuple(dict.fromkeys(self._forms(words, headword)))):
            same = found.setdefault(each.dictionary.id, [])
            if not same or same[0].form == each.form:
                same.append(each)
        return tuple(each for same in found.values() for each in same)

    def beginning(self, words: str) -> tuple[FoundEntry, ...]:
        """Entries whose names begin so, the shortest names first, with the beginning of what they say."""
        words = " ".join(words.split())
        return self._store.beginning(words, _SEARCHED) if len(words) <= _LONGEST else ()

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def _forms(self, words: str, headword: str) -> Iterator[str]:
        yield words
        if headword:
            yield headword
        first, _, rest = words.partition(" ")
        before, _, last = words.rpartition(" ")
        yield from (f"{before} {stem}".strip() for stem in self._stems(last))
        if rest:
            yield from (f"{stem} {rest}" for stem in self._stems(first))
            yield f"{self._root(first)} {' '.join(map(self._root, rest.split()))}"

    def _stems(self, word: str) -> Iterator[str]:
        """The word's stems, those of the likeliest analysis first."""
        for analysis in self._analyses(word):
            yield from analysis.stems
            yield analysis.root

    def _root(self, word: str) -> str:
        analyses = self._analyses(word)
        return analyses[0].root if analyses else word

    def _analyses(self, word: str) -> tuple[Analysis, ...]:
        with self._analysing:
            self._analyser = self._analyser or self._make_analyser()
            return self._analyser.analyse(word)[:_MOST_ANALYSES]
