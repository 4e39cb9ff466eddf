"""A word to its analyses: root, affixes, stem chain; the likeliest first."""

from reader.language.lexicon import Lexicon
from reader.language.stems import chain
from reader.language.stripping import Reading, Stripper
from reader.model.analysis import Analysis

_MEMORY = 16_384
_CLOSE = 1.0
_MOST = 3


class Analyser:
    """Takes Indonesian words apart. Not for use by two threads at once: it remembers the words it has seen."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._stripper = Stripper()
        self._known: dict[tuple[str, bool], tuple[Analysis, ...]] = {}

    def analyse(self, word: str, *, inside_sentence: bool = False) -> tuple[Analysis, ...]:
        """Every likely analysis of a word, best first; empty only for a word without any letter or digit.

        `inside_sentence` says that a capital letter here is not that of a sentence's start, so that an unknown word
        with one is a name and stays whole.
        """
        key = (word, inside_sentence)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _MEMORY:
                self._known.clear()
            found = self._known[key] = self._analyse(word, inside_sentence)
        return found

    def _analyse(self, word: str, inside_sentence: bool) -> tuple[Analysis, ...]:
        lower = word.lower()
        return self._listed(lower) or self._regular(lower) or (Analysis(lower, lower, (lower,), -9.0),)

    def _listed(self, word: str) -> tuple[Analysis, ...]:
        return tuple(
            Analysis(root, segmentation, tuple(dict.fromkeys((word, root))), -float(place))
            for place, (root, segmentation) in enumerate(self._lexicon.exceptions.get(word, ()))
        )

    def _regular(self, word: str) -> tuple[Analysis, ...]:
        readings = sorted(self._stripper.readings(word, self._lexicon.entries), key=lambda reading: reading.cost)
        found: dict[str, Analysis] = {}
        for reading in readings:
            if reading.cost > readings[0].cost + _CLOSE or len(found) == _MOST:
                break
            root = self._lexicon.root_of(reading.base)
            if root not in found:
                found[root] = self._analysis(word, root, reading)
        return tuple(found.values())

    def _analysis(self, word: str, root: str, reading: Reading) -> Analysis:
        written = self._lexicon.written.get(reading.base)
        shown = written.shown if written else reading.base
        tags = reading.prefix.tags
        proclitic = tags[0] + "=" if tags and tags[0] in ("ku", "kau") else ""
        parts = [*(tags[1:] if proclitic else tags), shown, *filter(None, (reading.ending.suffix,))]
        clitics = "".join("=" + clitic for clitic in reading.ending.clitics)
        stems = chain(word, reading.base, root, reading.prefix, reading.ending.suffix, reading.end)
        return Analysis(root, proclitic + "+".join(parts) + clitics, stems, -reading.cost)
