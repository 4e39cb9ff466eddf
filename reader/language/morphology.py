"""A word to its analyses: root, affixes, stem chain; the likeliest first."""

import re

from reader.language.hyphens import Hyphens
from reader.language.lexicon import Lexicon
from reader.language.parse import Parse, whole
from reader.language.parser import Parser, likeliest
from reader.language.reduplication import Reduplication
from reader.model.analysis import Analysis

_MEMORY = 16_384
_WELL_KNOWN = 1.8
"""What a derivation may cost to be believed of a word that may be a name (Selayar is no se+layar)."""
_CLOSE_TO_BEST = 0.6
_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-", "\u00ad": None, "\u2019": "'", "\u02bc": "'"})
_ABBREVIATION_WITH_CLITIC = re.compile("([A-Z][A-Z0-9]+)(nya|ku|mu|lah|kah|pun)")


class Analyser:
    """Takes Indonesian words apart. Not for use by two threads at once: it remembers the words it has seen."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._parser = Parser(lexicon)
        self._hyphens = Hyphens(self._parser, Reduplication(self._parser, lexicon.pairs), lexicon.bound)
        self._known: dict[tuple[str, bool], tuple[Analysis, ...]] = {}

    def analyse(self, word: str, *, inside_sentence: bool = False) -> tuple[Analysis, ...]:
        """Every likely analysis of a word, best first; none only for the empty word.

        `inside_sentence` says that a capital letter here is not that of a sentence's start, so that an unknown word
        with one is a name and stays whole.
        """
        key = (word, inside_sentence)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _MEMORY:
                self._known.clear()
            found = tuple([parse.analysis() for parse in self._as_glossary(self._parses(word, inside_sentence))])
            self._known[key] = found
        return found

    def _name(self, text: str) -> list[Parse]:
        """A word with a capital inside a sentence: whole where the lexicon does not know it well."""
        known = self._parser.known(text)
        entry = self._lexicon.entries.get(text)
        if entry and entry.classes[0] == "x":
            return [whole(text, 0.0), *(parse for parse in known if parse.root != text)]
        if known and (known[0].bare or known[0].cost <= _WELL_KNOWN):
            return known
        return [whole(text, 1.0), *(parse for parse in known if parse.root != text)]

    def _as_glossary(self, parses: list[Parse]) -> list[Parse]:
        """The parses with the one first whose root the glossary gives to a stem of it, where that is close to the best.

        A headword that is its own root says nothing of longer words that contain it.
        """
        preferred = self._lexicon.preferred
        if len(parses) > 1 and preferred:
            for parse in parses:
                if parse.cost <= parses[0].cost + _CLOSE_TO_BEST and any(
                    preferred.get(stem) == parse.root != stem for stem in parse.stems
                ):
                    return [parse, *(other for other in parses if other is not parse)]
        return parses

    def _parses(self, word: str, inside_sentence: bool) -> list[Parse]:
        plain = word.strip().translate(_HYPHENS)
        if not plain:
            return [whole(word, 9.0)] if word else []
        text = plain.lower()
        if plain != text:
            abbreviation = _ABBREVIATION_WITH_CLITIC.fullmatch(plain)
            if abbreviation:
                return likeliest(self._hyphens.parses(f"{abbreviation[1]}-{abbreviation[2]}".lower()))
            if inside_sentence and "-" not in text:
                return self._name(text)
        return likeliest(self._hyphens.parses(text)) if "-" in text else self._parser.parses(text)
