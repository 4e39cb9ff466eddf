"""What a page's own style sheets say about the labels of its lists."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.files.html_tree import tag_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MOST_CHARACTERS = 1_000_000
"""Length of the styles that are looked through, in code points."""
_MOST_RULES = 100
"""Rules about labels that are kept; the pages of this world have a handful."""

_LONGEST = 200
"""Longest value of `content` that is read, in code points."""
_MOST_LOOKS = 1_000_000
"""How often a part of a selector is held against an element; after that, no more styles are told."""

_COUNTED = re.compile(r"\bcounters?\(")
_DECLARATION = re.compile(r"(?:^|;)\s*(list-style(?:-type)?|content)\s*:\s*([^;]*)", re.IGNORECASE)
_MARKER = re.compile(r"::?(?:before|marker)$", re.IGNORECASE)
_STEP = re.compile(r"\s*([>+~])\s*|\s+")
_COMPOUND = re.compile(r"(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)", re.IGNORECASE)
_ADDRESS = re.compile(r"url\([^)]{0,2000}\)?", re.IGNORECASE)
_NAME = re.compile(r"([.#])([\w-]+)")
_STYLE = re.compile(
    r"(?<![\w-])(?P<none>none)(?![\w-])|(?P<string>\"[^\"]*\"|'[^']*')"
    r"|(?<![\w-])(?P<name>decimal(?:-leading-zero)?|(?:lower|upper)-(?:alpha|latin|roman)|disc|circle|square)(?![\w-])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Compound:
    """One part of a selector: an element's name, classes and id."""

    tag: str
    classes: frozenset[str]
    id: str

    def fits(self, element: "Element") -> bool:
        return (
            (not self.tag or self.tag == tag_of(element))
            and (not self.id or self.id == element.get("id"))
            and (not self.classes or self.classes <= set((element.get("class") or "").split()))
        )


@dataclass(slots=True)
class _Rule:
    """A rule for list items or lists: its selector from the inside out, and what it says."""

    compounds: tuple[_Compound, ...]
    near: tuple[bool, ...]
    """For each part but the first whether it must be the parent of the part before."""
    of_marker: bool
    value: str
    looks: int = 0

    @property
    def weight(self) -> tuple[int, int, int]:
        """How particular the selector is: ids, classes, names."""
        parts = self.compounds
        return sum(bool(p.id) for p in parts), sum(len(p.classes) for p in parts), sum(bool(p.tag) for p in parts)

    def fits(self, element: "Element") -> bool:
        """Whether the rule is about this element; `looks` counts what that takes."""
        self.looks = 1
        if not self.compounds[0].fits(element):
            return False
        ancestor = element.getparent()
        for compound, near in zip(self.compounds[1:], self.near, strict=True):
            while ancestor is not None and not compound.fits(ancestor):
                self.looks += 1
                ancestor = None if near else ancestor.getparent()
            if ancestor is None:
                return False
            ancestor = ancestor.getparent()
        return True


class ListStyles:
    """Tells how lists and items are labelled where attributes do not say it.

    Read are the styles written in the page itself, of them those that number: `list-style` and, of a marker or what
    stands before an item, `content` with a counter. Selectors of names, classes and ids are understood, others passed.
    """

    def __init__(self, rules: tuple[_Rule, ...] = ()) -> None:
        ordered = sorted(enumerate(rules), key=lambda each: (each[1].weight, each[0]), reverse=True)
        self._rules = [rule for _, rule in ordered]
        self._looks = 0

    def style_of(self, element: "Element") -> str:
        """The list style of a list or an item, as `style_named` gives it; empty where none is told."""
        return style_named(_declared(element.get("style") or "")) or self._last(element, of_marker=False)

    def content_of(self, item: "Element") -> str:
        """What a style writes before an item, a value of `content` with a counter; empty for nothing."""
        return self._last(item, of_marker=True)

    def _last(self, element: "Element", *, of_marker: bool) -> str:
        for rule in self._rules:
            if rule.of_marker is not of_marker or self._looks > _MOST_LOOKS:
                continue
            fits = rule.fits(element)
            self._looks += rule.looks
            if fits:
                return rule.value
        return ""


def list_styles(root: "Element") -> ListStyles:
    """The list styles that a page's `<style>` elements tell."""
    sheets = "\n".join(sheet.text or "" for sheet in root.iter("style"))[:_MOST_CHARACTERS]
    if "list-style" not in sheets and not _COUNTED.search(sheets):
        return ListStyles()
    rules: list[_Rule] = []
    for rule in _without_comments(sheets).split("}"):
        selectors, brace, body = rule.rpartition("{")
        if brace and len(rules) < _MOST_RULES:
            rules += _rules(selectors.rpartition("{")[2].rpartition(";")[2], body)
    return ListStyles(tuple(rules[:_MOST_RULES]))


def style_named(value: str) -> str:
    """The way of numbering that a value of `list-style` names: a CSS name, `none`, or a label in quotation marks.

    Empty where it names none.
    """
    found = {match.lastgroup: match[0] for match in _STYLE.finditer(_ADDRESS.sub(" ", value))}
    return found.get("string") or found.get("name", "").lower().replace("latin", "alpha") or found.get("none", "")


def _without_comments(sheets: str) -> str:
    kept: list[str] = []
    place = 0
    while (start := sheets.find("/*", place)) >= 0:
        kept.append(sheets[place:start])
        end = sheets.find("*/", start + 2)
        place = end + 2 if end >= 0 else len(sheets)
    return " ".join([*kept, sheets[place:]])


def _declared(style: str) -> str:
    values = [value for name, value in _DECLARATION.findall(style) if name.lower() != "content"]
    return values[-1] if values else ""


def _rules(selectors: str, body: str) -> Iterator[_Rule]:
    numbering = style_named(_declared(body))
    contents = [value.strip() for name, value in _DECLARATION.findall(body) if name.lower() == "content"]
    content = contents[-1][:_LONGEST] if contents and _COUNTED.search(contents[-1][:_LONGEST]) else ""
    if not (numbering or content):
        return
    for selector in selectors.split(","):
        plain = selector.strip()
        marker = _MARKER.search(plain)
        value = content if marker else numbering
        compounds = _compounds(_MARKER.sub("", plain)) if value else None
        if compounds:
            yield _Rule(*compounds, marker is not None, value)


def _compounds(selector: str) -> tuple[tuple[_Compound, ...], tuple[bool, ...]] | None:
    """The parts of a selector from the inside out; None for one that is not understood."""
    parts: list[_Compound] = []
    near: list[bool] = []
    place = 0
    while True:
        match = _COMPOUND.match(selector, place)
        if match is None or match.end() == place:
            return None
        names = _NAME.findall(match[2])
        classes = frozenset(name for mark, name in names if mark == ".")
        tag = "" if match[1] in (None, "*") else match[1].lower()
        parts.append(_Compound(tag, classes, next((name for mark, name in names if mark == "#"), "")))
        if match.end() == len(selector):
            return tuple(reversed(parts)), tuple(reversed(near))
        step = _STEP.match(selector, match.end())
        if step is None or step[1] in ("+", "~"):
            return None
        near.append(step[1] == ">")
        place = step.end()
