"""A page of a PDF becomes fragments of text with their places, and the rules drawn on it."""

import math
import re
from collections import Counter
from ctypes import c_double, c_float, c_int, c_ulong, create_string_buffer
from dataclasses import dataclass, replace
from typing import Any

HYPHEN = "\x02"
"""What PDFium gives for a hyphen at the end of a line."""

CHARACTER_LIMIT = 200_000
"""Most characters that are read of one page."""
_OBJECT_LIMIT = 20_000
"""Most drawn objects of one page that are looked at for rules."""
_RULE_LIMIT = 3_000
"""Most rules of one page."""
_THIN = 3.0
"""Widest rule, in points."""
_BULLETS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF02D: "-", 0xF0A8: "◦", 0xF076: "•", 0xF071: "•"}
"""Bullets of the Symbol and Wingdings fonts in the private use area, as Word writes them."""
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_BOLD = re.compile(r"bold|black|heavy|semibold|demi|(?<![a-z])bd(?![a-z])", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique|kursiv|(?<![a-z])it(?![a-z])", re.IGNORECASE)
_FORCE_BOLD, _ITALIC_FLAG = 1 << 18, 1 << 6
_PATH_OBJECT, _IMAGE_OBJECT = 2, 3
_NO_SPACE, _SEEN, _WRITTEN = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Fragment:
    """Characters that stand side by side in one font; places are in points, `y` (the baseline) counted upwards.

    `raised` tells a superscript, whose `y` is that of the line that it belongs to.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool = False
    italic: bool = False
    raised: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line that is drawn across or along the page."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def upright(self) -> bool:
        """Whether it runs from below to above."""
        return self.y1 - self.y0 > self.x1 - self.x0


@dataclass(frozen=True, slots=True)
class Page:
    """What is on a page, as it is read upright; `pictured` tells that a picture is on it."""

    number: int
    height: float
    fragments: tuple[Fragment, ...]
    rules: tuple[Rule, ...] = ()
    pictured: bool = False


@dataclass(frozen=True, slots=True)
class _Style:
    """How one text object is set: its baseline where it begins, its size in points, its direction in quarter turns."""

    y: float
    x: float
    size: float
    bold: bool
    italic: bool
    turn: int | None


@dataclass(slots=True)
class _Character:
    """A character; `apart` tells that no space was written before it though one is seen, as between cells."""

    text: str
    x0: float
    x1: float
    style: _Style
    apart: bool


def read_page(document: Any, index: int) -> Page:
    """The page with the number `index`, counted from 0; without fragments where it cannot be read.

    Left out are characters beyond the page's edge and those not in the page's main direction (stamps, watermarks).
    """
    import pypdfium2.raw as pdfium

    empty = Page(index, 0.0, ())
    page = pdfium.FPDF_LoadPage(document.raw, index)
    if not page:
        return empty
    try:
        text = pdfium.FPDFText_LoadPage(page)
        if not text:
            return empty
        try:
            box = _visible(pdfium, page)
            characters, turn = _characters(pdfium, text, box)
        finally:
            pdfium.FPDFText_ClosePage(text)
        rules, pictured = _drawn(pdfium, page, turn)
        height = box[2] - box[0] if turn % 2 else box[3] - box[1]
        return Page(index, height, tuple(_fragments(characters)), rules, pictured)
    finally:
        pdfium.FPDF_ClosePage(page)


def turned(x: float, y: float, turn: int) -> tuple[float, float]:
    """The place as it is seen after so many quarter turns back."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[turn]


def _visible(pdfium: Any, page: Any) -> tuple[float, float, float, float]:
    box = [c_float() for _ in range(4)]
    for get in (pdfium.FPDFPage_GetCropBox, pdfium.FPDFPage_GetMediaBox):
        if get(page, *box):
            left, bottom, right, top = (value.value for value in box)
            if right - left > 1 and top - bottom > 1:
                return left, bottom, right, top
    return 0.0, 0.0, 612.0, 792.0


def _characters(pdfium: Any, text: Any, box: tuple[float, float, float, float]) -> tuple[list[_Character], int]:
    """The characters of the page's main direction, in the order in which they are drawn, and that direction."""
    left, bottom, right, top = box
    count = min(pdfium.FPDFText_CountChars(text), CHARACTER_LIMIT)
    get_unicode, get_object, get_box = (
        pdfium.FPDFText_GetUnicode,
        pdfium.FPDFText_GetTextObject,
        pdfium.FPDFText_GetLooseCharBox,
    )
    styles = _Styles(pdfium, text)
    place = pdfium.FS_RECTF()
    found: list[tuple[str, float, float, float, float, _Style, bool]] = []
    turns: Counter[int] = Counter()
    before = _NO_SPACE
    for index in range(count):
        code = get_unicode(text, index)
        written = _written(code)
        if not written:
            continue
        owner = get_object(text, index)
        if written == " ":
            before |= _SEEN if pdfium.FPDFText_IsGenerated(text, index) == 1 else _WRITTEN
            continue
        if not owner or not get_box(text, index, place):
            continue
        style = styles.of(owner, index)
        if style.turn is None or not style.size:
            continue
        x, y = (place.left + place.right) / 2, (place.bottom + place.top) / 2
        if not (left - 1 <= x <= right + 1 and bottom - 1 <= y <= top + 1):
            continue
        turns[style.turn] += 1
        spaced = " " + written if before else written
        found.append((spaced, place.left, place.bottom, place.right, place.top, style, before == _SEEN))
        before = _NO_SPACE
    turn = turns.most_common(1)[0][0] if turns else 0
    return [_turned(*one) for one in found if one[5].turn == turn], turn


def _turned(text: str, left: float, bottom: float, right: float, top: float, style: _Style, apart: bool) -> _Character:
    turn = style.turn or 0
    if not turn:
        return _Character(text, left, right, style, apart)
    ends = sorted((turned(left, bottom, turn)[0], turned(right, top, turn)[0]))
    return _Character(text, ends[0], ends[1], style, apart)


def _written(code: int) -> str:
    """The characters that a code stands for; empty for what no text holds."""
    if 0x20 < code < 0x7F or 0xA0 < code < 0xAD or 0xAD < code < 0xD800:
        return " " if 0x2000 <= code <= 0x200A or code in (0x3000, 0x202F, 0x205F) else _unless_mark(code)
    if code in (0x20, 0xA0, 0x09):
        return " "
    if code in (0x02, 0xAD):
        return HYPHEN
    if 0xE000 <= code < 0xF900:
        return _BULLETS.get(code, "")
    if code in _LIGATURES:
        return _LIGATURES[code]
    return chr(code) if 0xF900 <= code < 0x110000 and code & 0xFFFE != 0xFFFE and code not in _UNSHOWN else ""


_UNSHOWN = frozenset((0xFFFC, 0xFFFD, 0xFEFF))
_MARKS = frozenset((*range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070)))


def _unless_mark(code: int) -> str:
    return "" if code in _MARKS else chr(code)


class _Styles:
    """The styles of a page's text objects, looked up once each."""

    def __init__(self, pdfium: Any, text: Any) -> None:
        self._pdfium = pdfium
        self._text = text
        self._last = 0
        self._style = _Style(0.0, 0.0, 0.0, False, False, 0)
        self._fonts: dict[int, tuple[bool, bool]] = {}

    def of(self, owner: Any, index: int) -> _Style:
        """The style of the text object that owns the character at `index`."""
        from ctypes import c_void_p, cast

        address = cast(owner, c_void_p).value or 0
        if address != self._last:
            self._last = address
            self._style = self._read(owner, index)
        return self._style

    def _read(self, owner: Any, index: int) -> _Style:
        pdfium = self._pdfium
        matrix, x, y = pdfium.FS_MATRIX(), c_double(), c_double()
        pdfium.FPDFText_GetCharOrigin(self._text, index, x, y)
        pdfium.FPDFText_GetMatrix(self._text, index, matrix)
        scale = math.hypot(matrix.c, matrix.d)
        size = abs(pdfium.FPDFText_GetFontSize(self._text, index)) * (scale or 1.0)
        turn = _quarter(math.degrees(math.atan2(matrix.b, matrix.a)))
        bold, italic = self._font(owner, index)
        along, across = turned(x.value, y.value, turn or 0)
        if not (math.isfinite(size) and math.isfinite(along) and math.isfinite(across)):
            size, along, across = 0.0, 0.0, 0.0
        return _Style(across, along, size if size < 2_000 else 0.0, bold, italic, turn)

    def _font(self, owner: Any, index: int) -> tuple[bool, bool]:
        from ctypes import c_void_p, cast

        font = cast(self._pdfium.FPDFTextObj_GetFont(owner), c_void_p).value or 0
        if font not in self._fonts:
            name, flags = create_string_buffer(256), c_int()
            length = self._pdfium.FPDFText_GetFontInfo(self._text, index, name, c_ulong(256), flags)
            said = name.value.decode("utf-8", "replace") if 0 < length <= 256 else ""
            plain = said.partition("+")[2] or said
            self._fonts[font] = (
                bool(_BOLD.search(plain)) or bool(flags.value & _FORCE_BOLD),
                bool(_ITALIC.search(plain)) or bool(flags.value & _ITALIC_FLAG),
            )
        return self._fonts[font]


def _quarter(degrees: float) -> int | None:
    """The direction in quarter turns; None for what lies aslant."""
    turn = round(degrees / 90)
    return turn % 4 if abs(degrees - turn * 90) < 3 else None


def _fragments(characters: list[_Character]) -> list[Fragment]:
    """Characters joined as far as they stand side by side in one style."""
    done: list[Fragment] = []
    texts: list[str] = []
    first: _Character | None = None
    last: _Character | None = None
    raised = False
    base: _Style | None = None

    def finish() -> None:
        if first and last and base:
            style = first.style
            x0, x1 = first.x0, max(last.x1, first.x0)
            written = "".join(texts)
            done.append(Fragment(written, x0, x1, base.y, style.size, style.bold, style.italic, raised))

    for one in characters:
        if first and last and base and _adjoins(last, one):
            same = one.style is last.style or _same(one.style, last.style)
            if same:
                texts.append(one.text)
                last = one
                continue
            finish()
            up = one.style.y - base.y
            if raised and abs(up) < 0.1 * one.style.size:
                raised, base = False, one.style
            elif 0.1 * base.size < up < 0.7 * base.size and one.style.size < 0.92 * base.size:
                raised = True
            else:
                if len(done[-1].text) <= 4 and 0.1 < -up / one.style.size < 0.7 and base.size < 0.92 * one.style.size:
                    done[-1] = replace(done[-1], raised=True, y=one.style.y)
                raised, base = False, one.style
            texts, first, last = [one.text], one, one
            continue
        finish()
        texts, first, last, raised, base = [one.text.lstrip()], one, one, False, one.style
    finish()
    return done


def _same(style: _Style, other: _Style) -> bool:
    return (
        abs(style.y - other.y) < 0.5
        and abs(style.size - other.size) < 0.3
        and style.bold is other.bold
        and style.italic is other.italic
    )


def _adjoins(last: _Character, one: _Character) -> bool:
    """Whether a character continues the line: a word's space away at most."""
    size = max(last.style.size, one.style.size)
    gap = one.x0 - last.x1
    if not (gap > -0.5 * size or one.x0 > last.x0 - 0.1 * size) or gap > (0.35 if one.apart else 1.1) * size:
        return False
    return abs(one.style.y - last.style.y) < 0.7 * size


def _drawn(pdfium: Any, page: Any, turn: int) -> tuple[tuple[Rule, ...], bool]:
    """The rules on a page, and whether there is a picture."""
    rules: list[Rule] = []
    pictured = False
    ends = [c_float() for _ in range(4)]
    for index in range(min(pdfium.FPDFPage_CountObjects(page), _OBJECT_LIMIT)):
        drawn = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(drawn)
        pictured = pictured or kind == _IMAGE_OBJECT
        if kind != _PATH_OBJECT or not pdfium.FPDFPageObj_GetBounds(drawn, *ends):
            continue
        x0, y0 = turned(ends[0].value, ends[1].value, turn)
        x1, y1 = turned(ends[2].value, ends[3].value, turn)
        rule = Rule(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        thickness, length = sorted((rule.x1 - rule.x0, rule.y1 - rule.y0))
        if thickness <= _THIN and length > 2 * _THIN:
            rules.append(rule)
            if len(rules) >= _RULE_LIMIT:
                break
    return tuple(rules), pictured
