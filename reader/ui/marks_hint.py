"""How a first mark is made, said where a text has none."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


class MarksHint(QLabel):
    """A sentence that names the keys as the reader has them."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("muted")
        self.setWordWrap(True)
        self.show_keys(lambda _name: "")

    def show_keys(self, key_words: Callable[[str], str]) -> None:
        """Name the keys that commands have now; without them, where one has none."""
        highlight, bookmark = key_words("highlight"), key_words("bookmark")
        words = self.tr("Select a passage and press %1 to highlight it, or %2 to keep a place.")
        if not highlight or not bookmark:
            words = self.tr("Select a passage to highlight it, or bookmark a place.")
        self.setText(words.replace("%2", bookmark).replace("%1", highlight))
