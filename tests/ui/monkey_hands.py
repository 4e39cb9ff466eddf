"""The hands of a monkey: keys as the system tells of them, letters, the wheel, drops, and waiting."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.main_window import MainWindow

_Kind = TypeVar("_Kind", bound=QWidget)
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Hands:
    """What is done to a window, by keyboard and mouse."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        """Press a key as the system tells the window of it."""
        QTest.keyClick(self._window.windowHandle(), key, modifier)

    def write(self, words: str) -> None:
        """Write letter by letter, each where the keyboard is then."""
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                focused = self._window.focusWidget() or self._window.page
                QApplication.sendEvent(focused, QKeyEvent(kind, 0, NONE, letter))

    def wheel(self, widget: QWidget, place: QPoint, turn: int, modifier: Qt.KeyboardModifier) -> None:
        """Turn the wheel over a place in a widget, in eighths of a degree."""
        spot, screen = QPointF(place), QPointF(widget.mapToGlobal(place))
        phase, none = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
        event = QWheelEvent(spot, screen, QPoint(), QPoint(0, turn), none, modifier, phase, False)
        QApplication.sendEvent(widget, event)

    def drag(self, widget: QWidget, first: QPoint, last: QPoint) -> None:
        """Press the mouse at a place of a widget and let it go at another one."""
        QTest.mousePress(widget, LEFT, pos=first)
        QTest.mouseMove(widget, last)
        QTest.mouseRelease(widget, LEFT, pos=last)

    def drop(self, data: QMimeData, place: QPoint) -> None:
        """Drop something at a place of the window."""
        copy = Qt.DropAction.CopyAction
        QApplication.sendEvent(self._window, QDragEnterEvent(place, copy, data, LEFT, NONE))
        QApplication.sendEvent(self._window, QDropEvent(QPointF(place), copy, data, LEFT, NONE))

    def shown(self, *kinds: type[_Kind]) -> Iterator[_Kind]:
        """The widgets of these kinds that can be seen and used."""
        for kind in kinds:
            yield from (each for each in self._window.findChildren(kind) if each.isVisible() and each.isEnabled())


def wait(milliseconds: int) -> None:
    """Let the window and the threads work; QTest's own waiting keeps Python to itself."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
