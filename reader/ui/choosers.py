"""What a preference is chosen with: a row of words of which one holds, a slider with its value, a box to tick."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from reader.ui.even_rows import EvenRows
from reader.ui.focus_frame import RING
from reader.ui.side_pages import plain

_BOX, _WORDS = 14, 24  # pixels: the side of a box, and where its words begin
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
_REST = 40  # milliseconds between two values told while a slider moves


class _Box:
    """Draws a box or a circle with its words, which go on in further lines where they are long."""

    def paint(self, button: QAbstractButton, *, round_box: bool) -> None:
        """Draw a button as it stands."""
        painter, palette = QPainter(button), button.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, on = palette.accent().color(), button.isChecked()
        painter.setPen(QPen(accent if on else palette.placeholderText().color(), 1.0))
        painter.setBrush(accent if on else palette.base().color())
        box = QRectF(1.5, 3.5, _BOX, _BOX)
        painter.drawRoundedRect(box, _BOX / 2 if round_box else 3.5, _BOX / 2 if round_box else 3.5)
        if on:
            self._sign(painter, box, palette.base().color(), round_box=round_box)
        painter.setPen(palette.windowText().color())
        room = button.rect().adjusted(_WORDS, 1, 0, 0)
        painter.drawText(room, _WRAPPED, button.text())
        if button.hasFocus():
            said = QRectF(button.fontMetrics().boundingRect(room, _WRAPPED, button.text()))
            painter.setPen(QPen(accent, RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inside = QRectF(button.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(said.adjusted(-4, -1, 5, 1).intersected(inside), 4, 4)

    def _sign(self, painter: QPainter, box: QRectF, colour: QColor, *, round_box: bool) -> None:
        if round_box:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(box.center(), 2.8, 2.8)
            return
        painter.setPen(QPen(colour, 1.8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        start = box.topLeft()
        painter.drawPolyline([start + QPointF(x, y) for x, y in ((3.2, 7.2), (6.0, 10.0), (11.0, 4.4))])

    def height(self, button: QAbstractButton, width: int) -> int:
        """The pixels that a button needs at a width."""
        room = QRect(0, 0, max(1, width - _WORDS), 1000)
        return max(22, button.fontMetrics().boundingRect(room, _WRAPPED, button.text()).height() + 4)

    def size(self, button: QAbstractButton) -> QSize:
        """The size of a button with its words on one line."""
        return QSize(_WORDS + button.fontMetrics().horizontalAdvance(button.text()) + 2, 22)


class Tick(QCheckBox):
    """A choice of yes or no."""

    chosen = Signal(object)

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._box = _Box()
        _let_grow(self)
        self.clicked.connect(lambda _on=False: self.chosen.emit(self.isChecked()))

    def show_value(self, value: bool) -> None:
        """Show whether it holds."""
        self.setChecked(value)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._box.height(self, width)

    def sizeHint(self) -> QSize:
        return self._box.size(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(_WORDS + 60, 22)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._box.paint(self, round_box=False)


class Dot(QRadioButton):
    """One of several choices that stand one under another."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._box = _Box()
        _let_grow(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._box.height(self, width)

    def sizeHint(self) -> QSize:
        return self._box.size(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(_WORDS + 60, 22)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._box.paint(self, round_box=True)


def _let_grow(button: QAbstractButton) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    button.setCursor(Qt.CursorShape.PointingHandCursor)


class Choice(QWidget):
    """Some words of which one holds; side by side, or one under another."""

    chosen = Signal(object)

    def __init__(self, name: str, words: Sequence[tuple[str, str]], *, upright: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QAbstractButton] = {}
        row: QLayout = QVBoxLayout(self) if upright else EvenRows(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for value, said in words:
            button: QAbstractButton = Dot(said) if upright else QPushButton()
            button.setText(said)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # one of several, also to those who hear it
            button.setObjectName("" if upright else "choice")
            button.setAccessibleName(f"{name}: {said}")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _on=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button)

    def show_value(self, value: str) -> None:
        """Show which one holds."""
        if value in self._buttons:
            self._buttons[value].setChecked(True)

    def button(self, value: str) -> QAbstractButton:
        """The button of one value."""
        return self._buttons[value]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        buttons = list(self._buttons.values())
        focus = next((number for number, button in enumerate(buttons) if button.hasFocus()), None)
        step = steps.get(Qt.Key(event.key()))
        if step is None or focus is None:
            super().keyPressEvent(event)
            return
        following = buttons[(focus + step) % len(buttons)]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        following.click()


class Slider(QWidget):
    """A number between two bounds, with its words beside it, `unit` with %1 for the number.

    It is told at once, and then not more often than can be shown.
    """

    chosen = Signal(object)

    def __init__(self, name: str, bounds: tuple[int, int], unit: str, step: int = 1) -> None:
        super().__init__()
        self._unit = unit
        self._step = step
        self.bar = QSlider(Qt.Orientation.Horizontal)
        self.bar.setRange(*bounds)
        self.bar.setSingleStep(step)
        self.bar.setPageStep(4 * step)
        self.bar.setAccessibleName(name)
        self._value = plain("", "small", wrap=False)
        self._value.setMinimumWidth(64)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self._tell)
        self._told = -1
        self.bar.valueChanged.connect(self._moved)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self._value)

    def show_value(self, value: int) -> None:
        """Show a value without telling it."""
        self._told = value
        if self.bar.value() != value:
            with QSignalBlocker(self.bar):
                self.bar.setValue(value)
        self._value.setText(self._say(value))

    def _say(self, value: int) -> str:
        return self._unit.replace("%1", str(value))

    def _on_step(self, value: int) -> int:
        return value - (value - self.bar.minimum()) % self._step

    def _moved(self, value: int) -> None:
        self._value.setText(self._say(self._on_step(value)))
        if not self._rest.isActive():
            self._tell()

    def _tell(self) -> None:
        value = self._on_step(self.bar.value())
        if value != self._told:
            self._told = value
            self._rest.start()
            self.chosen.emit(value)
