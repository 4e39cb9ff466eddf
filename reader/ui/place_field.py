"""A field of the bars below the top bar: Escape, Enter and the arrows are its own, not the window's."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_KEYS = {
    Qt.Key.Key_Escape: "left",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Return: "entered",
    Qt.Key.Key_Enter: "entered",
}


class PlaceField(QLineEdit):
    """Tells of its keys; `entered` says whether Shift was held."""

    left = Signal()
    down = Signal()
    up = Signal()
    entered = Signal(object)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = _KEYS.get(Qt.Key(event.key()))
        if name is None:
            super().keyPressEvent(event)
        elif name == "entered":
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            getattr(self, name).emit()
