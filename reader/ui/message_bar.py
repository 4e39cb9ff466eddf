"""One quiet line above the page: what happened, and what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.ui.theme import Theme

_PASSING = 8000  # milliseconds


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the reader. `action` names a button that calls `act`; a `lasting` one stays until it is closed."""

    words: str
    action: str = ""
    act: Callable[[], None] | None = None
    lasting: bool = False
    serious: bool = False


class MessageBar(QFrame):
    """Shows one message at a time; a passing one leaves by itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._message: Message | None = None
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._action = QPushButton()
        self._action.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 10, 5)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._leave = QTimer(self, interval=_PASSING, singleShot=True)
        self._leave.timeout.connect(self.clear)
        self.show_theme(theme)
        self.hide()

    @property
    def words(self) -> str:
        """The message that is shown, empty when there is none."""
        return self._message.words if self._message is not None else ""

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
        self.show()
        if message.lasting:
            self._leave.stop()
        else:
            self._leave.start()

    def clear(self) -> None:
        """Take the message away."""
        self._leave.stop()
        self._message = None
        self.hide()

    def _act(self) -> None:
        message = self._message
        self.clear()
        if message is not None and message.act is not None:
            message.act()
