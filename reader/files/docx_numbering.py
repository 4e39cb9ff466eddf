"""The automatic numbering of a Word document, counted as Word counts it and spelled out."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.files.decoding import harmless
from reader.files.docx_numerals import numeral
from reader.files.docx_xml import attribute, child, switch, value, whole
from reader.files.xml_reader import local_name

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LEVELS = 9
"""Levels that a list has."""

_PLACE = re.compile(r"%([1-9])")
_SPACES = re.compile(r"\s+")
_BULLETS = "-*•‣◦●○■□▪▫–—·➢►✓❖"
_LONGEST = 200
"""Longest text of a level that is spelled out, in code points."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a numbered paragraph, with the space after it where there is one.

    `indent` is how far the level is indented, in twentieths of a point.
    """

    text: str
    bullet: bool
    level: int
    indent: int


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a list: `restart` is the level, from 1, whose use makes it begin anew, None for any above it."""

    start: int = 1
    form: str = "decimal"
    pattern: str = ""
    text: str = ""
    restart: int | None = None
    legal: bool = False
    suffix: str = "tab"
    style: str = ""
    indent: int = 0


@dataclass(frozen=True, slots=True)
class _Definition:
    """A list's levels; `style` names the numbering style that defines them instead."""

    levels: dict[int, _Level]
    style: str


@dataclass(frozen=True, slots=True)
class _List:
    """A use of a definition: levels and first numbers of its own where it departs from it."""

    definition: str
    starts: dict[int, int]
    levels: dict[int, _Level]


class Numbering:
    """Counts the paragraphs of every list, in the order in which they are asked for.

    Lists of one definition count on from each other; one with a first number of its own begins there.
    """

    def __init__(self, root: "Element | None", list_of_style: Callable[[str], str]) -> None:
        """`root` is that of `numbering.xml` or None; `list_of_style` tells the list of a numbering style."""
        self._definitions: dict[str, _Definition] = {}
        self._lists: dict[str, _List] = {}
        for element in () if root is None else root:
            if local_name(element) == "abstractNum":
                described = (e for e in element if local_name(e) == "lvl" and _index(e) in range(LEVELS))
                levels = {_index(e): _level(e) for e in described}
                definition = _Definition(levels, value(element, "numStyleLink"))
                self._definitions[attribute(element, "abstractNumId")] = definition
            elif local_name(element) == "num":
                self._lists[attribute(element, "numId")] = _list(element)
        self._list_of_style = list_of_style
        self._counters: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def level_of_style(self, list_id: str, styles: tuple[str, ...]) -> int:
        """The level of a list that is bound to the first of these styles; 0 where none is."""
        _, levels = self._resolved(list_id)
        for style in styles:
            for level, described in levels.items():
                if style and described.style == style:
                    return level
        return 0

    def label(self, list_id: str, level: int) -> Label | None:
        """Count one more paragraph of a list and spell its number out; None where it is of no list."""
        level = max(0, min(LEVELS - 1, level))
        definition, levels = self._resolved(list_id)
        described = levels.get(level)
        if described is None:
            return None
        self._count(list_id, definition, level, levels)
        text = self._spelled(definition, level, levels)
        if text.strip() and described.suffix != "nothing":
            text = text.rstrip() + " "
        return Label(text if text.strip() else "", described.form == "bullet", level, described.indent)

    def _resolved(self, list_id: str) -> tuple[str, dict[int, _Level]]:
        """The definition that a list counts in, and its levels as the list changes them."""
        own = self._lists.get(list_id)
        identity = own.definition if own else ""
        definition = self._definitions.get(identity)
        if own is None or definition is None:
            return "", {}
        if definition.style and not definition.levels:
            linked = self._lists.get(self._list_of_style(definition.style))
            identity = linked.definition if linked else identity
            definition = self._definitions.get(identity, definition)
        return identity, {**definition.levels, **own.levels}

    def _count(self, list_id: str, definition: str, level: int, levels: dict[int, _Level]) -> None:
        counters = self._counters.setdefault(definition, [None] * LEVELS)
        own = self._lists[list_id].starts.get(level)
        start = levels[level].start if own is None else own
        last = counters[level]
        anew = own is not None and (list_id, level) not in self._begun
        self._begun.add((list_id, level))
        counters[level] = start if last is None or anew else last + 1
        for deeper in range(level + 1, LEVELS):
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or level < restart:
                counters[deeper] = None

    def _spelled(self, definition: str, level: int, levels: dict[int, _Level]) -> str:
        described = levels[level]
        if described.form == "bullet":
            return _bullet(described.text)
        if any(int(place) > level + 1 for place in _PLACE.findall(described.text)):
            return ""
        counters = self._counters[definition]

        def number(place: re.Match[str]) -> str:
            index = int(place[1]) - 1
            shown = levels.get(index)
            if shown is None:
                return ""
            count = counters[index]
            form = "decimal" if described.legal and shown.form != "none" else shown.form
            return numeral(shown.start if count is None else count, form, shown.pattern)

        return _SPACES.sub(" ", _PLACE.sub(number, harmless(described.text)[:_LONGEST])).lstrip()


def _level(element: "Element") -> _Level:
    form = child(element, "numFmt")
    restart = value(element, "lvlRestart")
    indents = child(element, "pPr", "ind")
    left = "" if indents is None else attribute(indents, "left") or attribute(indents, "start")
    return _Level(
        start=whole(value(element, "start"), 1 if child(element, "start") is not None else 0),
        form="decimal" if form is None else attribute(form, "val"),
        pattern="" if form is None else attribute(form, "format"),
        text=value(element, "lvlText"),
        restart=whole(restart) if restart else None,
        legal=bool(switch(element, "isLgl")),
        suffix=value(element, "suff") or "tab",
        style=value(element, "pStyle"),
        indent=whole(left),
    )


def _index(element: "Element") -> int:
    return whole(attribute(element, "ilvl"), -1)


def _list(element: "Element") -> _List:
    starts: dict[int, int] = {}
    levels: dict[int, _Level] = {}
    for override in element:
        index = _index(override)
        if local_name(override) == "lvlOverride" and index in range(LEVELS):
            described = child(override, "lvl")
            if described is not None:
                levels[index] = _level(described)
            if start := value(override, "startOverride"):
                starts[index] = whole(start)
    return _List(value(element, "abstractNumId"), starts, levels)


def _bullet(text: str) -> str:
    """The bullet as a letter that any font has: those of symbol fonts mean nothing elsewhere."""
    if not text.strip():
        return ""
    if text == "o":
        return "◦"
    return text if text and text in _BULLETS else "•"
