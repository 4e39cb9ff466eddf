"""The page's scroll bar over the whole article, with marks of what stands where."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from reader.ui.theme import Theme

_WIDTH = 11  # pixels
_SIDE = 2  # pixels left free beside a mark
_THICK = 2.0  # pixels of a mark


@dataclass(frozen=True, slots=True)
class BarMark:
    """A mark in the scroll bar: its place as a share of the article's height, and the role of its colour."""

    share: float
    role: str


class PageBar(QScrollBar):
    """Scrolls in pixels of the whole article."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._marks: tuple[BarMark, ...] = ()
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Place in the article"))

    @property
    def marks(self) -> tuple[BarMark, ...]:
        """The marks that are shown."""
        return self._marks

    def show_marks(self, marks: Sequence[BarMark]) -> None:
        """Show these marks, and no others; of several at one height the last is seen."""
        self._marks = tuple(marks)
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Paint the marks in another theme."""
        self._theme = theme
        self.update()

    def show_place(self, value: int, most: int, page: int) -> None:
        """Show how far the article is scrolled, without telling of it; the thumb stays while the mouse holds it."""
        if self.isSliderDown():
            return
        blocked = self.blockSignals(True)
        self.setPageStep(page)
        self.setRange(0, max(0, most))
        self.setValue(value)
        self.blockSignals(blocked)
        self.setVisible(most > 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._marks:
            return
        painter = QPainter(self)
        room = self.height() - _THICK
        places = {(mark.role, round(mark.share * room)) for mark in self._marks}
        for role, top in sorted(places, key=lambda place: (place[1], place[0])):
            box = QRectF(_SIDE, top, self.width() - 2 * _SIDE, _THICK)
            painter.fillRect(box, self._theme.colour(role, 0.9))
        painter.end()
