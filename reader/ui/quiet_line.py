"""A quiet line where nothing is to be seen yet, or nothing will be: what happens, said after a moment."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

PATIENCE = 250  # milliseconds: what takes no longer is not spoken of, so that nothing flickers


class QuietLine(QLabel):
    """Says one sentence, or nothing; it takes no clicks and no keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._moment = QTimer(self, interval=PATIENCE, singleShot=True)
        self._moment.timeout.connect(self.show)
        self.hide()

    def say(self, words: str) -> None:
        """Say a sentence from now on, or after a moment where nothing was said; nothing at once by no words."""
        if words == self.text():
            return
        self.setText(words)
        if not words:
            self._moment.stop()
            self.hide()
        elif self.isHidden():
            self._moment.start()
