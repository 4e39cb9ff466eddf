"""The meaning of the term under the mouse, in one line, after a moment."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.settings import Preferences
from reader.ui.look_acts import wants_less_motion
from reader.ui.session import Session
from reader.ui.term_words import gloss
from reader.ui.theme import Theme, interface_font
from reader.ui.window_parts import WindowParts

_WAITS = 300  # milliseconds that the mouse rests on a term before its meaning shows
_FADES = 110  # milliseconds
_WIDEST = 520  # pixels
_GAP = 7  # pixels between the line and its meaning


class Gloss(QWidget):
    """One line of plain words over the page; it never takes the mouse or the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(interface_font(13))
        self._theme: Theme | None = None
        self.words = ""
        self._fade = QVariantAnimation(self, duration=_FADES, startValue=0.0, endValue=1.0)
        self._fade.valueChanged.connect(lambda _share: self.update())
        self.hide()

    @property
    def share(self) -> float:
        """How much of it shows, from 0 to 1."""
        return float(self._fade.currentValue())

    def show_words(self, words: str, box: QRectF, theme: Theme, *, moves: bool) -> None:
        """Show words under a box of the page, above it where there is no room below."""
        page = self._page
        self._theme = theme
        metrics = QFontMetrics(self.font())
        self.words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, min(_WIDEST, page.width() - 40))
        self.resize(metrics.horizontalAdvance(self.words) + 22, metrics.height() + 12)
        left = max(4, min(round(box.left()) - 10, page.width() - self.width() - 4))
        top = round(box.bottom()) + _GAP
        if top + self.height() > page.height():
            top = round(box.top()) - self.height() - _GAP
        self.move(left, top)
        self._fade.stop()
        if moves:
            self._fade.start()
        else:
            self._fade.setCurrentTime(_FADES)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self.share)
        painter.setPen(self._theme.colour("border"))
        painter.setBrush(self._theme.colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)


class GlossActs(QObject):
    """Waits until the mouse rests on a term, and takes the meaning away when anything moves."""

    def __init__(
        self, parts: WindowParts, session: Session, preferences: Callable[[], Preferences], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page, self._session, self._preferences = parts.page, session, preferences
        self.widget = Gloss(parts.page.viewport())
        self._number: int | None = None
        self._wait = QTimer(self, interval=_WAITS, singleShot=True)
        self._wait.timeout.connect(self._show)
        parts.page.term_hovered.connect(self._hovered)
        parts.page.places_changed.connect(self.hide)
        parts.page.selection_changed.connect(lambda _span: self.hide())
        session.current_changed.connect(lambda _shown: self.hide())

    def hide(self) -> None:
        """Take the meaning away."""
        self._wait.stop()
        self.widget.hide()

    def _hovered(self, number: int | None) -> None:
        self.hide()
        self._number = number
        if number is not None and self._preferences().gloss:
            self._wait.start()

    def _show(self) -> None:
        number, matches = self._number, self._session.shown.matches
        if number is None or number >= len(matches):
            return
        match = matches[number]
        box = self._page.box_of(match.span)
        if box is not None:
            moves = not wants_less_motion(self._preferences())
            self.widget.show_words(gloss(match), box, self._page.look.theme, moves=moves)
