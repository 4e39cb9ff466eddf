"""What the affixes of a word do here, in English and in plain Indonesian."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reader.language.layers import Layer, layers
from reader.language.lexicon import Lexicon
from reader.model.analysis import AffixEffect, Analysis

FILE = "affix_meanings.toml"


class AffixMeanings:
    """The table of what each pattern of affixes does, asked with the class of the root it stands on."""

    def __init__(self, table: Mapping[str, Any], lexicon: Lexicon) -> None:
        self._table = table
        self._lexicon = lexicon

    @classmethod
    def load(cls, folder: Path, lexicon: Lexicon) -> "AffixMeanings":
        """The table in `folder` (resources/language)."""
        return cls(tomllib.loads((folder / FILE).read_text(encoding="utf-8")), lexicon)

    def describe(self, analysis: Analysis) -> AffixEffect:
        """What all the affixes of a word do, outermost first; each is named where there is more than one."""
        effects = [
            (pattern, self._effect(pattern, word_class)) for pattern, word_class in _joined(self._asked(analysis))
        ]
        known = [(pattern, effect) for pattern, effect in effects if effect.english]
        if len(known) == 1:
            return known[0][1]
        return AffixEffect(
            "; ".join(f"{label(pattern)} {effect.english}" for pattern, effect in known),
            "; ".join(f"{label(pattern)} {effect.indonesian}" for pattern, effect in known),
        )

    def describe_layer(self, layer: Layer, analysis: Analysis) -> AffixEffect:
        """What the affixes of one layer of a word do."""
        last = layer == layers(analysis)[-1]
        effects = [self._effect(pattern, self._class_of(analysis) if last else "") for pattern in layer.patterns]
        english = "; ".join(effect.english for effect in effects if effect.english)
        return AffixEffect(english, "; ".join(effect.indonesian for effect in effects if effect.indonesian))

    def _asked(self, analysis: Analysis) -> list[tuple[str, str]]:
        """Every pattern with the class of what it stands on, which is known only of the root."""
        found, word_class = layers(analysis), self._class_of(analysis)
        return [
            (pattern, word_class if layer == found[-1] or pattern == "R" else "")
            for layer in found
            for pattern in layer.patterns
        ]

    def _class_of(self, analysis: Analysis) -> str:
        entry = self._lexicon.entries.get(analysis.root.replace(" ", ""))
        return entry.classes[:1] if entry else ""

    def _effect(self, pattern: str, word_class: str) -> AffixEffect:
        row = self._table.get(pattern, {})
        row = row.get(word_class, row) if word_class else row
        return AffixEffect(row.get("english", ""), row.get("indonesian", ""))


def _joined(asked: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """A voice and the suffix under it are one pattern to a reader: di- and -kan are di-…-kan."""
    joined: list[tuple[str, str]] = []
    for pattern, word_class in asked:
        if joined and pattern in ("-kan", "-i", "-in") and joined[-1][0] in ("meN", "di", "ter", "N"):
            joined[-1] = (joined[-1][0] + pattern, word_class)
        else:
            joined.append((pattern, word_class))
    return joined


def label(pattern: str) -> str:
    """A pattern as a reader sees it: `peN-…-an`, `di-`, `-nya`."""
    if pattern == "R":
        return "R:"
    if pattern.startswith("="):
        return f"-{pattern[1:]}:"
    prefix, _, suffix = pattern.partition("-")
    if not suffix:
        return f"{prefix}-:"
    return f"{prefix}-…-{suffix}:" if prefix else f"-{suffix}:"
