"""F6 goes from part to part of the window, and back to where the keyboard was in each; Enter presses its buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QWidget
from shiboken6 import isValid

_FRAMED = 900  # milliseconds
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class PaneWalk(QObject):
    """Knows the parts of the window in their order, and remembers where in each the keyboard was last."""

    def __init__(self, panes: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = tuple(panes)
        for pane in self._panes:
            pane.installEventFilter(self)
        self._last: dict[QWidget, QWidget] = {}
        self._frame = QFrame(self._panes[0])
        self._frame.setObjectName("paneFrame")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._frame.hide()
        self._framed: QWidget | None = None
        self._moment = QTimer(self, interval=_FRAMED, singleShot=True)
        self._moment.timeout.connect(self._frame.hide)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter press a button as the space bar does, on every system."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            focus = QApplication.focusWidget()
            if isinstance(focus, QAbstractButton) and not event.isAutoRepeat() and not event.modifiers() & _HELD:
                focus.click()
                return True
        return super().eventFilter(watched, event)

    def walk(self, step: int) -> None:
        """Give the keyboard to the next part that is shown (1), or to the one before (-1)."""
        shown = [pane for pane in self._panes if pane.isVisible() and self._target(pane) is not None]
        if not shown:
            return
        now = self._pane_of(QApplication.focusWidget())
        place = shown.index(now) if now in shown else (-1 if step > 0 else 0)
        target = self._target(shown[(place + step) % len(shown)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason)
            self._show_frame(shown[(place + step) % len(shown)])

    def _show_frame(self, pane: QWidget) -> None:
        """Frame the part for a moment, so that it is seen where the keyboard is."""
        self._framed = pane
        window = pane.window()
        self._frame.setParent(window)
        self._frame.setGeometry(QRect(pane.mapTo(window, QPoint(0, 0)), pane.size()))
        self._frame.raise_()
        self._frame.show()
        self._moment.start()

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        pane = self._pane_of(now)
        if pane is not self._framed:
            self._frame.hide()
        if pane is not None and now is not None:
            self._last[pane] = now

    def _pane_of(self, widget: QWidget | None) -> QWidget | None:
        return next((pane for pane in self._panes if widget is not None and _holds(pane, widget)), None)

    def _target(self, pane: QWidget) -> QWidget | None:
        last = self._last.get(pane)
        if last is not None and isValid(last) and _can_have(last) and _holds(pane, last):
            return last
        every = [pane, *pane.findChildren(QWidget)]
        return next((widget for widget in every if _can_have(widget)), None)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _can_have(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
