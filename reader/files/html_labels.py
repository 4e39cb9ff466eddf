"""The labels of list items, spelled out as a browser displays them: `1.`, `(2)`, `c.`, `iv)`, `•`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.files.html_list_styles import ListStyles
from reader.files.html_tree import tag_of
from reader.files.line_patterns import label_length

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

BULLET = "• "
"""The label of an item in a list without numbers."""

_NUMBER = re.compile(r"\s*([+-]?\d{1,6})\s*")
_TYPES = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}
_BULLETS = ("disc", "circle", "square")
_PIECE = re.compile(
    r"\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|counter\(\s*[\w-]+\s*(?:,\s*(?P<style>[\w-]+)\s*)?\)"
    r"|counters\(\s*[\w-]+\s*,\s*(?:\"(?P<joint>[^\"]*)\"|'(?P<seam>[^']*)')\s*(?:,\s*(?P<all>[\w-]+)\s*)?\)"
)
_OWN = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){1,3}[.)]?|\(?[A-Z][.)]|\(?[IVX]{1,6}[.)])\s+(?=\S)")
"""Labels that only an item can have: elsewhere these are numbers and names."""
_DEEPEST = 8
"""Lists around an item whose numbers its label can show."""
_UNLABELLED = "none"


@dataclass(slots=True)
class OpenList:
    """A list whose items are being read: how it is numbered, and its last number."""

    style: str
    number: int
    step: int = 1
    items: dict[tuple[str, str, str], tuple[str, str]] = field(default_factory=dict)
    """What the styles say of items of this list, by their style, class and id."""

    def label(self, item: "Element", styles: ListStyles, around: Sequence["OpenList"]) -> str:
        """The item's label with the space after it; `around` are the lists that this one stands in, outermost first."""
        self.number = _number(item.get("value"), self.number + self.step)
        key = (item.get("style") or "", item.get("class") or "", item.get("id") or "")
        if key not in self.items:
            self.items[key] = styles.style_of(item), styles.content_of(item)
        style, content = self.items[key]
        style = style or _TYPES.get(item.get("type") or "", "") or self.style
        if content:
            return _generated(content, [*(outer.number for outer in around[-_DEEPEST:]), self.number])
        if style[:1] in ("'", '"'):
            return f"{style[1:-1].strip()} " if style[1:-1].strip() else ""
        if style in _BULLETS:
            return BULLET
        return "" if style == _UNLABELLED else f"{numeral(self.number, style)}. "


def opened(element: "Element", styles: ListStyles) -> OpenList:
    """The list that an element opens, `<ol>`, `<ul>` or one like these."""
    styled = styles.style_of(element)
    if tag_of(element) != "ol":
        return OpenList(styled if styled not in ("", _UNLABELLED) else "disc", 0)
    style = styled or _TYPES.get(element.get("type") or "", "decimal")
    if element.get("reversed") is not None:
        items = sum(tag_of(child) == "li" for child in element)
        return OpenList(style, _number(element.get("start"), items) + 1, -1)
    return OpenList(style, _number(element.get("start"), 1) - 1)


def is_label(text: str) -> bool:
    """Whether a text is the label of an item and nothing else."""
    return own_label(f"{text} x", "") == len(text) + 1


def own_label(text: str, label: str) -> int:
    """The length of the label that an item's own words begin with, where it stands instead of the list's `label`.

    It does where the list has none, or says the same number. 0 where there is none.
    """
    length = label_length(text) or (match.end() if (match := _OWN.match(text)) else 0)
    stands = not label or label == BULLET or _core(text[:length]) == _core(label)
    return length if stands else 0


def numeral(number: int, style: str) -> str:
    """A number in the way that CSS calls `style`; in digits where it cannot be written so."""
    kind, _, form = style.partition("-")
    if style == "decimal-leading-zero":
        return f"{number:02}"
    if number < 1 or form not in ("alpha", "latin", "roman"):
        return str(number)
    written = _roman(number) if form == "roman" else _letters(number)
    return written.upper() if kind == "upper" else written


def _core(label: str) -> str:
    return label.strip().strip("().").lower()


def _generated(content: str, numbers: Sequence[int]) -> str:
    label = ""
    for piece in _PIECE.finditer(content):
        if (literal := piece["double"] if piece["double"] is not None else piece["single"]) is not None:
            label += literal
        elif (joint := piece["joint"] if piece["joint"] is not None else piece["seam"]) is not None:
            label += joint.join(numeral(number, piece["all"] or "decimal") for number in numbers)
        else:
            label += numeral(numbers[-1], piece["style"] or "decimal")
    label = " ".join(label.split())
    return f"{label} " if label else ""


def _number(written: str | None, otherwise: int) -> int:
    match = _NUMBER.fullmatch(written or "")
    return int(match[1]) if match else otherwise


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _roman(number: int) -> str:
    if number > 3999:
        return str(number)
    written = ""
    for value, letters in zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"),
        strict=True,
    ):
        written += letters * (number // value)
        number %= value
    return written
