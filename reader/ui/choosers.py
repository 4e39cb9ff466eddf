"""What a preference is chosen with: a row of words of which one holds, a slider with its value, a box to tick."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.side_pages import plain

_REST = 40  # milliseconds between two values told while a slider moves


class Choice(QWidget):
    """Some words of which one holds; side by side, or one under another."""

    chosen = Signal(object)

    def __init__(self, name: str, words: Sequence[tuple[str, str]], *, upright: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QAbstractButton] = {}
        row = QVBoxLayout(self) if upright else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for value, said in words:
            button: QAbstractButton = QRadioButton(said) if upright else QToolButton()
            button.setText(said)
            button.setCheckable(True)
            button.setObjectName("" if upright else "choice")
            button.setAccessibleName(f"{name}: {said}")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _on=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button)
        if not upright:
            row.addStretch(1)

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
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(bounds[0] // step, bounds[1] // step)
        self._slider.setPageStep(4)
        self._slider.setAccessibleName(name)
        self._value = plain("", "small", wrap=False)
        self._value.setMinimumWidth(64)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self._tell)
        self._told = -1
        self._slider.valueChanged.connect(self._moved)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._slider, 1)
        row.addWidget(self._value)

    def show_value(self, value: int) -> None:
        """Show a value without telling it."""
        self._told = value
        if self._slider.value() != value // self._step:
            with QSignalBlocker(self._slider):
                self._slider.setValue(value // self._step)
        self._value.setText(self._say(value))

    def _say(self, value: int) -> str:
        return self._unit.replace("%1", str(value))

    def _moved(self, value: int) -> None:
        self._value.setText(self._say(value * self._step))
        if not self._rest.isActive():
            self._tell()

    def _tell(self) -> None:
        value = self._slider.value() * self._step
        if value != self._told:
            self._told = value
            self._rest.start()
            self.chosen.emit(value)


class Tick(QCheckBox):
    """A choice of yes or no."""

    chosen = Signal(object)

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.clicked.connect(self.chosen.emit)

    def show_value(self, value: bool) -> None:
        """Show whether it holds."""
        self.setChecked(value)
