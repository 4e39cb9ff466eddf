"""The commands of which one always holds, as the theme: each menu marks that one, and a screen reader says so."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from reader.settings import Preferences
from reader.ui.actions import Commands
from reader.ui.chosen import Chosen

_KEPT_AS = {"filter": "term_filter", "density": "density", "theme": "theme"}
"""How the names of such commands begin, before a dash and the value, and the preference that they choose."""


class HeldChoices(QObject):
    """Marks the commands whose choice holds now, and goes with the preferences."""

    def __init__(self, commands: Commands, chosen: Chosen) -> None:
        super().__init__(commands)
        self._commands = commands
        for beginning, preference in _KEPT_AS.items():
            group = QActionGroup(self)
            for value in Preferences.CHOICES[preference]:
                action = commands.action(f"{beginning}-{value}")
                action.setCheckable(True)
                group.addAction(action)
        chosen.changed.connect(lambda now, _before: self._show(now))
        self._show(chosen.now)

    def _show(self, now: Preferences) -> None:
        for beginning, preference in _KEPT_AS.items():
            self._commands.action(f"{beginning}-{getattr(now, preference)}").setChecked(True)
