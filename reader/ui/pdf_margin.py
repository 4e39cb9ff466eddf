"""The column beside the text of a PDF: glosses and notes stand level with their lines as far as there is room."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextLine

from reader.ui.pdf_paragraph import UNITS, Aside, Run, characters_of, laid_out, print_font
from reader.ui.text_positions import units

_SIZE, _LEADING, _GAP, _BAR = 7.5, 9.6, 3.0, 7.0  # points
_APART, _NARROW = "   ", "\u2002"  # between two glosses, and between a word and what it means
_HEAD, _WORDS = QColor("#1f4e46"), QColor("#3a3a38")


@dataclass(frozen=True, slots=True)
class _Set:
    level: float
    layout: QTextLayout
    lines: list[QTextLine]
    bar: QColor | None

    @property
    def height(self) -> float:
        return len(self.lines) * _LEADING * UNITS


class Margin:
    """Collects what stands beside the lines of one page; everything is in device units."""

    def __init__(self, left: float, top: float, width: float, height: float) -> None:
        self._left, self._top, self._width, self._height = left, top, width, height
        self._set: list[_Set] = []
        self._keys: set[str] = set()
        self._known: set[str] = set()

    def new_page(self) -> None:
        """Begin an empty page."""
        self._set, self._keys = [], set()

    def take(self, asides: list[Aside], level: float) -> list[Aside] | None:
        """Place what belongs to a line whose top is at `level`; gives what is new, or None where it does not fit.

        Where it does not, a word explained on an earlier page goes without its gloss before a line goes to the next.
        """
        new = list({aside.key or id(aside): aside for aside in asides if aside.key not in self._keys}.values())
        made = self._made(new, level)
        if not self._fits(made):
            new = [aside for aside in new if aside.key not in self._known or not aside.key]
            made = self._made(new, level)
            if self._set and not self._fits(made):
                return None
        self._set += made
        keys = {aside.key for aside in new if aside.key}
        self._keys |= keys
        self._known |= keys
        return new

    def draw(self, painter: QPainter) -> None:
        """Draw the column: each at its line, lower where the one before needs room, higher where the page ends."""
        tops, free = [], self._top
        for one in self._set:
            tops.append(max(one.level, free))
            free = tops[-1] + one.height + _GAP * UNITS
        end = self._top + self._height
        for number in range(len(tops) - 1, -1, -1):
            tops[number] = min(tops[number], end - self._set[number].height)
            end = tops[number] - _GAP * UNITS
        for top, one in zip(tops, self._set, strict=True):
            self._draw_one(painter, max(top, self._top), one)

    def _draw_one(self, painter: QPainter, top: float, one: _Set) -> None:
        left = self._left
        if one.bar is not None:
            painter.fillRect(QRectF(left, top + UNITS, 2.4 * UNITS, one.height - UNITS), one.bar)
            left += _BAR * UNITS
        for number, line in enumerate(one.lines):
            line.draw(painter, QPointF(left, top + number * _LEADING * UNITS))

    def _made(self, asides: list[Aside], level: float) -> list[_Set]:
        """The glosses of one line run on, one after another; each note stands by itself."""
        glosses = [aside for aside in asides if aside.bar is None]
        notes = [aside for aside in asides if aside.bar is not None]
        return [self._set_run(group, level) for group in (glosses, *([note] for note in notes)) if group]

    def _set_run(self, asides: list[Aside], level: float) -> _Set:
        bar = asides[0].bar
        words = characters_of(print_font(_SIZE, italic=bar is not None), _WORDS)
        text, place, runs = "", 0, []
        for aside in asides:
            text += _APART if text else ""
            for part, characters in ((aside.head, _bold()), (aside.words, words)):
                text += _NARROW if part and text and not text.endswith(_APART) else ""
                place = units(text)
                text += part
                runs.append(Run(place, units(text), characters))
        width = self._width - (_BAR * UNITS if bar is not None else 0)
        plain = [Run(0, units(text), words)] if bar is not None else runs
        layout, lines = laid_out(text, print_font(_SIZE), width, plain)
        return _Set(level + 2.2 * UNITS, layout, lines, bar)

    def _fits(self, more: list[_Set]) -> bool:
        return sum(one.height + _GAP * UNITS for one in (*self._set, *more)) <= self._height


def _bold() -> QTextCharFormat:
    return characters_of(print_font(_SIZE, bold=True), _HEAD)
