"""A quiet card over the foot of the page: what happened, and what can be done about it; the text below it stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.errors import ReaderError
from reader.ui.aloud import say
from reader.ui.sentences import told
from reader.ui.theme import Theme

_PASSING = 8000  # milliseconds
_WIDEST, _EDGE = 520, 14  # pixels: of the card, and between it and the edges of what it stands over


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the reader.

    `action` names a button that calls `act`; a `lasting` one stays until it is closed, and one that `undoes` only
    until the next act, which is what would be undone then.
    """

    words: str
    action: str = ""
    act: Callable[[], None] | None = None
    lasting: bool = False
    serious: bool = False
    undoes: bool = False

    @classmethod
    def of(cls, problem: ReaderError | str) -> Message:
        """What went wrong, in the language of the window; it stays until it is closed."""
        return cls(told(problem), lasting=True, serious=True)


class MessageBar(QFrame):
    """Shows one message at a time; a passing one leaves by itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._message: Message | None = None
        self._below: QWidget | None = None
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._action = QPushButton()
        self._action.setObjectName("act")
        self._action.setCursor(Qt.CursorShape.PointingHandCursor)
        self._action.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setIconSize(QSize(14, 14))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 6, 5)
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._leave = QTimer(self, interval=_PASSING, singleShot=True)
        self._leave.timeout.connect(self._pass)
        self.show_theme(theme)
        self.hide()

    @property
    def words(self) -> str:
        """The message that is shown, empty when there is none."""
        return self._message.words if self._message is not None else ""

    def stand_over(self, widget: QWidget) -> None:
        """Show messages over the foot of a widget, which gives up no room for them."""
        self._below = widget
        self.setParent(widget)
        self.setVisible(self._message is not None)
        widget.installEventFilter(self)

    def show_theme(self, theme: Theme) -> None:
        """Draw the bar in another theme."""
        self._close.setIcon(theme.icon("x", size=14))

    def show_message(self, message: Message) -> None:
        """Show a message in place of the one before it."""
        self._message = message
        self.setProperty("serious", "true" if message.serious else "false")
        self._words.setText(message.words)
        self._action.setText(message.action)
        self._action.setVisible(bool(message.action))
        for widget in (self, self._words):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._fit()
        self.show()
        self.raise_()
        say(self, message.words)
        if message.lasting:
            self._leave.stop()
        else:
            self._leave.start()

    def acted(self) -> None:
        """The reader did something further: what was done before is not what would be undone now."""
        if self._message is not None and self._message.undoes:
            self.clear()

    def clear(self) -> None:
        """Take the message away; the keyboard goes back to what it stood over."""
        self._leave.stop()
        self._message = None
        if self._below is not None and self._has_keyboard():
            self._below.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _pass(self) -> None:
        """Leave, but not from under the keyboard."""
        if self._has_keyboard():
            self._leave.start()
        else:
            self.clear()

    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return self._below is not None and focus is not None and self.isAncestorOf(focus)

    def _act(self) -> None:
        message = self._message
        self.clear()
        if message is not None and message.act is not None:
            message.act()

    def _fit(self) -> None:
        """As wide as the words, in further lines where there is no room; at the foot, in the middle."""
        row = self.layout()
        if self._below is None or self._message is None or row is None:
            return
        row.activate()
        words = self._words.fontMetrics().horizontalAdvance(self._message.words) + 2
        room = min(self._below.width() - 2 * _EDGE, _WIDEST)
        # The bar's own sizes, not the row's: the border counts.
        around = self.sizeHint().width() - self._words.sizeHint().width()
        width = max(min(words + around, room), self.minimumSizeHint().width())
        height = self.heightForWidth(width)
        left = (self._below.width() - width) // 2
        self.setGeometry(left, self._below.height() - height - _EDGE, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._below and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)
