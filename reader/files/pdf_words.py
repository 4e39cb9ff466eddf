"""The characters of a PDF page, read from PDFium word by word, each with its place and how it is set."""

import math
import re
from collections import Counter
from collections.abc import Iterator
from ctypes import CFUNCTYPE, addressof, c_double, c_int, c_uint, c_ulong, c_void_p, cast, create_string_buffer
from dataclasses import dataclass
from functools import cache
from typing import Any

HYPHEN = "\x02"
"""What PDFium gives for a hyphen at the end of a line."""

CHARACTER_LIMIT = 100_000
"""Most characters that are read of one page."""

Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""

_BULLETS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF02D: "-", 0xF0A8: "◦", 0xF076: "•", 0xF071: "•"}
"""Bullets of the Symbol and Wingdings fonts in the private use area, as Word writes them."""
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_SPACES = frozenset((0x09, 0x20, 0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000))
_UNSHOWN = frozenset((*range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0xFFFC, 0xFFFD))
_BOLD = re.compile(r"bold|black|heavy|semibold|demi|(?<![a-z])bd(?![a-z])", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique|kursiv|(?<![a-z])it(?![a-z])", re.IGNORECASE)
_FORCE_BOLD, _ITALIC_FLAG = 1 << 18, 1 << 6
_LARGEST = 2_000.0
"""Size of characters beyond which they are no text, in points."""
_NO_SPACE, _SEEN, _WRITTEN = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Style:
    """How a text object is set: its baseline, its size in points, its direction in quarter turns (None: aslant)."""

    y: float
    size: float
    bold: bool
    italic: bool
    turn: int | None


@dataclass(frozen=True, slots=True)
class Word:
    """Characters of one text object without a space between them, with the space before them.

    `apart` tells that the space is only seen, not written, as between the cells of a table.
    """

    text: str
    x0: float
    x1: float
    style: Style
    apart: bool


def words_of(pdfium: Any, text: Any, visible: Box) -> tuple[list[Word], int]:
    """The words of a page's main direction, in the order in which they are drawn, and that direction.

    `pdfium` is the module of PDFium's functions, `text` its text page. The places are those of the page turned upright.
    Left out are words that stand beyond the visible part and those aslant or in another direction.
    """
    reader = _Reader(pdfium, text, visible)
    found = [word for run in reader.runs() if (word := reader.word(*run))]
    turns: Counter[int] = Counter()
    for word in found:
        turns[word.style.turn or 0] += len(word.text)
    turn = turns.most_common(1)[0][0] if turns else 0
    return [word for word in found if word.style.turn == turn], turn


def turned(x: float, y: float, turn: int) -> tuple[float, float]:
    """The place as it is seen after so many quarter turns back."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[turn]


@cache
def written(code: int) -> str:
    """The characters that a code stands for; empty for what no text holds."""
    if code in _SPACES:
        return " "
    if code in (0x02, 0xAD):
        return HYPHEN
    if code in _UNSHOWN or code < 0x20 or 0x7F <= code < 0xA0 or code >= 0x110000 or code & 0xFFFE == 0xFFFE:
        return ""
    if 0xE000 <= code < 0xF900:
        return _BULLETS.get(code, "")
    return _LIGATURES.get(code) or chr(code)


class _Reader:
    """Reads one text page."""

    def __init__(self, pdfium: Any, text: Any, visible: Box) -> None:
        self._pdfium, self._text, self._visible = pdfium, text, visible
        self._box = pdfium.FS_RECTF()
        self._styles: dict[int, Style] = {}
        self._fonts: dict[int, tuple[bool, bool]] = {}
        self._owner = _bare(pdfium.FPDFText_GetTextObject, c_void_p, c_void_p, c_int)
        self._code = _bare(pdfium.FPDFText_GetUnicode, c_uint, c_void_p, c_int)
        self._loose_box = _bare(pdfium.FPDFText_GetLooseCharBox, c_int, c_void_p, c_int, c_void_p)
        self._page = cast(text, c_void_p).value

    def runs(self) -> Iterator[tuple[str, int, int, int, int]]:
        """The characters of each word, the first and the last one's number, their object, the space before."""
        page, get_code, get_owner = self._page, self._code, self._owner
        letters: list[str] = []
        first = last = owner = before = 0
        for index in range(min(self._pdfium.FPDFText_CountChars(self._text), CHARACTER_LIMIT)):
            letter = written(get_code(page, index))
            if not letter:
                continue
            its_owner = get_owner(page, index) if letter != " " else 0
            if letters and its_owner != owner:
                yield "".join(letters), first, last, owner, before
                letters, before = [], _NO_SPACE
            if letter == " ":
                before |= _SEEN if self._pdfium.FPDFText_IsGenerated(self._text, index) == 1 else _WRITTEN
            elif its_owner:
                if not letters:
                    first, owner = index, its_owner
                letters.append(letter)
                last = index
        if letters:
            yield "".join(letters), first, last, owner, before

    def word(self, letters: str, first: int, last: int, owner: int, before: int) -> Word | None:
        """The word of a run; None where it is not seen."""
        style = self._styles.get(owner) or self._styles.setdefault(owner, self._style(owner, first))
        start = self._place(first)
        end = self._place(last) if last != first else start
        if style.turn is None or not style.size or not start or not end:
            return None
        left, bottom, right, top = self._visible
        x, y = (start[0] + end[2]) / 2, (start[1] + start[3]) / 2
        if not (left - 1 <= x <= right + 1 and bottom - 1 <= y <= top + 1):
            return None
        corners = [turned(box[i], box[i + 1], style.turn)[0] for box in (start, end) for i in (0, 2)]
        text = " " + letters if before else letters
        return Word(text, min(corners), max(corners), style, before == _SEEN)

    def _place(self, index: int) -> Box | None:
        box = self._box
        if not self._loose_box(self._page, index, addressof(box)):
            return None
        return box.left, box.bottom, box.right, box.top

    def _style(self, owner: int, index: int) -> Style:
        pdfium = self._pdfium
        matrix, x, y = pdfium.FS_MATRIX(), c_double(), c_double()
        pdfium.FPDFText_GetCharOrigin(self._text, index, x, y)
        pdfium.FPDFText_GetMatrix(self._text, index, matrix)
        scale = math.hypot(matrix.c, matrix.d)
        size = abs(pdfium.FPDFText_GetFontSize(self._text, index)) * (scale or 1.0)
        baseline = 0.0
        turn = _quarter(math.degrees(math.atan2(matrix.b, matrix.a)))
        if math.isfinite(x.value) and math.isfinite(y.value):
            baseline = turned(x.value, y.value, turn or 0)[1]
        if not (math.isfinite(size) and size < _LARGEST):
            size = 0.0
        return Style(baseline, size, *self._font(owner, index), turn)

    def _font(self, owner: int, index: int) -> tuple[bool, bool]:
        """Whether the font is bold and whether it is italic, by its name and flags."""
        pdfium = self._pdfium
        handle = cast(c_void_p(owner), pdfium.FPDF_PAGEOBJECT)
        font = cast(pdfium.FPDFTextObj_GetFont(handle), c_void_p).value or 0
        if font not in self._fonts:
            name, flags = create_string_buffer(256), c_int()
            length = pdfium.FPDFText_GetFontInfo(self._text, index, name, c_ulong(256), flags)
            said = name.value.decode("utf-8", "replace") if 0 < length <= 256 else ""
            plain = said.partition("+")[2] or said
            self._fonts[font] = (
                bool(_BOLD.search(plain)) or bool(flags.value & _FORCE_BOLD),
                bool(_ITALIC.search(plain)) or bool(flags.value & _ITALIC_FLAG),
            )
        return self._fonts[font]


def _bare(function: Any, *types: Any) -> Any:
    """The same function with plain numbers for handles, which are passed much faster: it is called for each letter."""
    return CFUNCTYPE(*types)(cast(function, c_void_p).value or 0)


def _quarter(degrees: float) -> int | None:
    """The direction in quarter turns; None for what lies aslant."""
    turn = round(degrees / 90)
    return turn % 4 if abs(degrees - turn * 90) < 3 else None
