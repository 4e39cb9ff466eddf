"""What is set on the pages of a PDF: paragraphs, and what stands beside their lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

UNITS = 10
"""Device units in a point: fine enough that letters stand where their font wants them."""
FAMILY = "Literata"


@dataclass(frozen=True, slots=True)
class Run:
    """A range of a paragraph, in UTF-16 units, that is set in another form."""

    start: int
    end: int
    characters: QTextCharFormat


@dataclass(frozen=True, slots=True)
class Aside:
    """What stands beside the line that holds `start`: a gloss or a note.

    `start` and `end` are UTF-16 units of the paragraph. `key` is said once a page; an empty one every time. `head` is
    set in bold before `words`. A `bar` of colour tells a note from a gloss; only what a gloss explains is underlined.
    A `ribbon` before the line shows a bookmark.
    """

    start: int
    end: int
    key: str
    head: str
    words: str
    bar: QColor | None = None
    ribbon: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. All lengths are points; `hang` is how far the first line begins before the others.

    `keep` holds its last lines on the page of what follows; a `whole` one is not broken where it is not very long.
    `painted` are ranges with a colour behind them. The `tail` stands small at the right end of its last line, or below.
    """

    text: str
    font: QFont
    leading: float
    left: float = 0.0
    right: float = 0.0
    hang: float = 0.0
    after: float = 0.0
    before: float = 0.0
    keep: bool = False
    whole: bool = False
    runs: Sequence[Run] = ()
    painted: Sequence[tuple[int, int, QColor]] = ()
    asides: Sequence[Aside] = ()
    tail: str = ""
    done: float = 0.0
    """The share of the work that is done with this paragraph, up to 1."""


Paragraphs = Callable[[], Sequence[Paragraph]]


def print_font(points: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """The font of print; its size is in device units, so that no screen has a say in it."""
    font = QFont(FAMILY)
    font.setPixelSize(round(points * UNITS))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # what is found and copied in a PDF are the letters, not their ligatures
    return font


def code_font(points: float) -> QFont:
    """The font of code."""
    font = QFont(["JetBrains Mono", "DejaVu Sans Mono", "Consolas", "Menlo"])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(round(points * UNITS))
    return font


def characters_of(font: QFont | None = None, colour: QColor | None = None) -> QTextCharFormat:
    """A form of letters."""
    characters = QTextCharFormat()
    if font is not None:
        characters.setFont(font)
    if colour is not None:
        characters.setForeground(colour)
    return characters


def laid_out(
    text: str, font: QFont, width: float, runs: Sequence[Run] = (), hang: float = 0.0
) -> tuple[QTextLayout, list[QTextLine]]:
    """A text broken into lines of a width in device units, the first longer by `hang`. The layout holds the lines."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    ranges = []
    for run in runs:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = run.start, run.end - run.start, run.characters
        ranges.append(one)
    layout.setFormats(ranges)
    lines: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(UNITS * 20.0, width + (hang if not lines else 0.0)))
        line.setPosition(QPointF(0, 0))
        lines.append(line)
    layout.endLayout()
    return layout, lines
