"""A page of a PDF becomes fragments of text with their places, and the rules drawn on it."""

from collections.abc import Iterable
from ctypes import c_float
from dataclasses import dataclass, replace
from typing import Any

from reader.files.pdf_words import Box, Style, Word, turned, words_of

_OBJECT_LIMIT = 20_000
"""Most drawn objects of one page that are looked at for rules."""
_RULE_LIMIT = 3_000
"""Most rules of one page."""
_THIN = 3.0
"""Widest rule, in points."""
_PATH_OBJECT, _IMAGE_OBJECT = 2, 3
_LETTER = (0.0, 0.0, 612.0, 792.0)


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
    fragments: tuple[Fragment, ...]
    rules: tuple[Rule, ...] = ()
    pictured: bool = False


def read_page(document: Any, index: int) -> Page:
    """The page with the number `index`, counted from 0; without fragments where it cannot be read.

    Left out are characters beyond the page's edge and those not in the page's main direction (stamps, watermarks).
    """
    import pypdfium2.raw as pdfium

    page = pdfium.FPDF_LoadPage(document.raw, index)
    if not page:
        return Page(index, ())
    try:
        text = pdfium.FPDFText_LoadPage(page)
        if not text:
            return Page(index, ())
        try:
            words, turn = words_of(pdfium, text, _visible(pdfium, page))
        finally:
            pdfium.FPDFText_ClosePage(text)
        rules, pictured = _drawn(pdfium, page, turn)
        return Page(index, tuple(fragments_of(words)), rules, pictured)
    finally:
        pdfium.FPDF_ClosePage(page)


def fragments_of(words: Iterable[Word]) -> list[Fragment]:
    """The words of a page joined as far as they stand side by side in one style; superscripts told apart."""
    fragments: list[Fragment] = []
    run: list[Word] = []
    base: Style | None = None
    raised = False
    for word in words:
        if not run or base is None:
            run, base = [word], word.style
        elif not _adjoins(run[-1], word):
            fragments.append(_fragment(run, base, raised))
            run, base, raised = [word], word.style, False
        elif _is_same(word.style, run[-1].style):
            run.append(word)
        else:
            fragments.append(_fragment(run, base, raised))
            up = (word.style.y - base.y) / base.size
            raised = 0.1 < up < 0.7 and word.style.size < 0.92 * base.size
            if not raised:
                if _is_superscript_before(fragments[-1], word.style):
                    fragments[-1] = replace(fragments[-1], raised=True, y=word.style.y)
                base = word.style
            run = [word]
    if run and base:
        fragments.append(_fragment(run, base, raised))
    return fragments


def _fragment(run: list[Word], base: Style, raised: bool) -> Fragment:
    style = run[0].style
    x0, x1 = run[0].x0, max(run[-1].x1, run[0].x0)
    text = "".join(word.text for word in run)
    return Fragment(text, x0, x1, base.y, style.size, style.bold, style.italic, raised)


def _is_superscript_before(fragment: Fragment, style: Style) -> bool:
    """Whether the first fragment of a line stands above the line that follows it, as the mark of a note does."""
    up = (fragment.y - style.y) / style.size
    return len(fragment.text) <= 4 and 0.1 < up < 0.7 and fragment.size < 0.92 * style.size


def _is_same(style: Style, other: Style) -> bool:
    return (
        abs(style.y - other.y) < 0.5
        and abs(style.size - other.size) < 0.3
        and style.bold is other.bold
        and style.italic is other.italic
    )


def _adjoins(last: Word, word: Word) -> bool:
    """Whether a word continues the line: a space away at most."""
    size = max(last.style.size, word.style.size)
    gap = word.x0 - last.x1
    if not (gap > -0.5 * size or word.x0 > last.x0 - 0.1 * size) or gap > (0.35 if word.apart else 1.1) * size:
        return False
    return abs(word.style.y - last.style.y) < 0.7 * size


def _visible(pdfium: Any, page: Any) -> Box:
    box = [c_float() for _ in range(4)]
    for get in (pdfium.FPDFPage_GetCropBox, pdfium.FPDFPage_GetMediaBox):
        if get(page, *box):
            left, bottom, right, top = (value.value for value in box)
            if right - left > 1 and top - bottom > 1:
                return left, bottom, right, top
    return _LETTER


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
