"""Four dots, one a highlight colour, that give a passage its colour."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from reader.model.bookmark import Colour
from reader.ui.theme import Theme

_SIZE = 22  # pixels


class ColourDot(QAbstractButton):
    """A round button in one highlight colour."""

    def __init__(self, colour: Colour, name: str, theme: Theme, *, chosen: bool = False) -> None:
        super().__init__()
        self._colour, self._theme, self._chosen = colour, theme, chosen
        self.setFixedSize(_SIZE, _SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(name)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(_SIZE, _SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self._chosen or self.hasFocus() or self.underMouse()
        edge = "text-soft" if marked else f"edge-{self._colour}"
        painter.setPen(QPen(self._theme.colour(edge), 1.6 if marked else 1.2))
        painter.setBrush(self._theme.colour(f"highlight-{self._colour}"))
        painter.drawEllipse(QRectF(4, 4, _SIZE - 8, _SIZE - 8))


class ColourDots(QWidget):
    """The four dots in the order of the keys 1 to 4."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, current: Colour | None = None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for number, colour in enumerate(Colour, start=1):
            name = f"{self._name(colour)} ({number})"
            dot = ColourDot(colour, name, theme, chosen=colour is current)
            dot.clicked.connect(lambda _checked=False, colour=colour: self.chosen.emit(colour))
            row.addWidget(dot)

    def _name(self, colour: Colour) -> str:
        return {
            Colour.YELLOW: self.tr("Yellow"),
            Colour.GREEN: self.tr("Green"),
            Colour.BLUE: self.tr("Blue"),
            Colour.PINK: self.tr("Pink"),
        }[colour]
