"""The column beside the text of a PDF: glosses and notes stand level with their lines as far as there is room."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextLine

from reader.ui.pdf_paragraph import UNITS, Aside, Run, characters_of, laid_out, print_font
from reader.ui.text_positions import units

_SIZE, _LEADING, _GAP, _BAR = 7.5, 9.4, 2.4, 7.0  # points
_APART, _NARROW = "    ", "  "  # between two glosses, and between a word and what it means
_HEAD, _WORDS = QColor("#7a3d10"), QColor("#3a3a38")


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
        self._waiting: list[Aside] = []
        self._keys: set[str] = set()
        self._known: set[str] = set()

    @property
    def is_waiting(self) -> bool:
        """Whether something found no room on its page and stands on the next."""
        return bool(self._waiting)

    def new_page(self) -> None:
        """Begin a page; first on it stands what found no room on the one before."""
        self._set, self._keys = [], set()
        waiting, self._waiting = self._waiting, []
        for aside in waiting:
            self._take_what_fits([aside], self._top)

    def take(self, lines: Sequence[tuple[list[Aside], float]], *, first: bool) -> list[list[Aside]] | None:
        """Place what belongs to lines, each with its top; gives what is new, or None where it does not fit.

        Where it does not, words explained on earlier pages go without their glosses before the lines go to the next
        page. The `first` lines of a page are always taken; what finds no room beside them stands on the next page.
        """
        new = self._new(lines, self._keys)
        made = [self._made(asides, level) for asides, (_, level) in zip(new, lines, strict=True)]
        if not self._fits(list(chain.from_iterable(made))):
            new = self._new(lines, self._keys | self._known)
            made = [self._made(asides, level) for asides, (_, level) in zip(new, lines, strict=True)]
            if any(new) and not self._fits(list(chain.from_iterable(made))):
                if not first:
                    return None
                return [self._take_what_fits(asides, level) for asides, (_, level) in zip(new, lines, strict=True)]
        self._set += list(chain.from_iterable(made))
        self._learn(list(chain.from_iterable(new)))
        return new

    def draw(self, painter: QPainter) -> None:
        """Draw the column, each as near to its line as the others let it."""
        wanted = [one.level for one in self._set]
        heights = [one.height for one in self._set]
        for top, one in zip(near(wanted, heights, _GAP * UNITS, self._top, self._height), self._set, strict=True):
            self._draw_one(painter, top, one)

    def _new(self, lines: Sequence[tuple[list[Aside], float]], known: set[str]) -> list[list[Aside]]:
        """What of each line is not known yet; one key once."""
        seen, every = set(known), []
        for asides, _ in lines:
            new = list({aside.key or id(aside): aside for aside in asides if aside.key not in seen}.values())
            seen |= {aside.key for aside in new if aside.key}
            every.append(new)
        return every

    def _take_what_fits(self, asides: list[Aside], level: float) -> list[Aside]:
        """Take asides one by one; those without room wait for the next page."""
        taken = []
        for aside in asides:
            made = self._made([aside], level)
            if self._fits(made) or not self._set:
                self._set += made
                taken.append(aside)
            else:
                self._waiting.append(aside)
        self._learn(taken)
        return taken

    def _learn(self, asides: list[Aside]) -> None:
        keys = {aside.key for aside in asides if aside.key}
        self._keys |= keys
        self._known |= keys

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
        return sum(one.height + _GAP * UNITS for one in (*self._set, *more)) <= self._height + _GAP * UNITS


def _bold() -> QTextCharFormat:
    return characters_of(print_font(_SIZE, bold=True), _HEAD)


def near(wanted: Sequence[float], heights: Sequence[float], gap: float, top: float, height: float) -> list[float]:
    """Tops as near as can be to those that are wanted: in order, apart by the gap, between `top` and its `height`.

    Isotonic regression by pooling neighbours that would overlap: the sum of the squares of the ways is the least.
    """
    offsets, total = [], 0.0
    for each in heights:
        offsets.append(total)
        total += each + gap
    pools: list[tuple[float, int]] = []  # the sum of what is wanted, and of how many
    for want, offset in zip(wanted, offsets, strict=True):
        pools.append((want - offset, 1))
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            (later, count), (earlier, others) = pools.pop(), pools.pop()
            pools.append((earlier + later, others + count))
    lowest = top + height - (total - gap)
    level = [max(top, min(lowest, whole / count)) for whole, count in pools for _ in range(count)]
    return [one + offset for one, offset in zip(level, offsets, strict=True)]
