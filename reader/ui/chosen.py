"""What the reader has chosen, in one place: who changes it says what, who shows it hears of it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.settings import Preferences


class Chosen(QObject):
    """Holds the preferences of the window; `changed` tells the new and the old ones."""

    changed = Signal(object, object)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = preferences

    def choose(self, **changes: object) -> None:
        """Change some preferences; nothing is told where they were so already."""
        before = self.now
        self.now = replace(before, **changes)  # type: ignore[arg-type]
        if self.now != before:
            self.changed.emit(self.now, before)
