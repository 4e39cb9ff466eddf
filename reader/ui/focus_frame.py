"""Where the keyboard is: a ring around what a painter draws, and a frame around what scrolls."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QWidget

from reader.ui.theme import Theme

RING = 2.0  # pixels
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_ENDS = (QEvent.Type.KeyPress, QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress)


def draw_ring(painter: QPainter, box: QRectF, theme: Theme, radius: float) -> None:
    """Draw the ring of what has the keyboard just inside a box, in pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent"), RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = RING / 2
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def draw_chosen(painter: QPainter, box: QRectF, theme: Theme, radius: float, *, by_key: bool) -> None:
    """Draw the ground of a row under the mouse; with `by_key`, of that which Enter takes, which has an edge too."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("control") if by_key else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("raised"))
    inset = 0.5 if by_key else 0.0
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


class FocusFrame(QFrame):
    """Frames a widget that was reached by Tab, until the reader does something in it: a text is not read in a frame."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._watched = watched
        self.setObjectName("focusFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent) and event.reason() in _BY_KEY:
            self._show()
        elif kind in _ENDS:
            self.hide()
        elif kind == QEvent.Type.Resize and self.isVisible():
            self._show()
        return False

    def _show(self) -> None:
        self.setGeometry(self._watched.rect())
        self.raise_()
        self.show()
