"""All keys beside the text: searched, changed in place, each one's own; a key that is taken is said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.ui.actions import Commands
from reader.ui.aloud import let_clear
from reader.ui.key_row import KeyRow
from reader.ui.side_pages import SidePage, heading, plain
from reader.ui.theme import Theme

_BETWEEN, _ABOVE_GROUP = 7, 9  # pixels: between two commands, and more above a group
_BELOW_FIELD = 5  # pixels: what scrolls under the field does not touch it


class KeysPage(SidePage):
    """Lists every command with its keys; `changed` tells all keys that are not the usual ones."""

    changed = Signal(object)

    def __init__(self, theme: Theme, commands: Commands) -> None:
        super().__init__(self.tr("Keys"), theme)
        self._commands = commands
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a command or a key…"))
        self.field.setAccessibleName(self.tr("Find a command or a key"))
        let_clear(self.field)
        self.field.textChanged.connect(self._search)
        self.column.addWidget(self.field)
        self.column.addSpacing(_BELOW_FIELD)
        self._none = plain(self.tr("No command has these words or this key."), "muted")
        self._none.hide()
        self.body.addWidget(self._none)
        self.body.setSpacing(_BETWEEN)
        self.rows: dict[str, KeyRow] = {}
        self._headings: dict[str, QWidget] = {}
        self._add_rows()
        self._all = QPushButton(self.tr("All keys as usual"))
        self._all.setObjectName("act")
        self._all.clicked.connect(lambda: self._keep({}))
        self._add_fixed()
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.show_keys()

    def start(self) -> None:
        """Begin in the search field."""
        self.field.clear()
        self.show_top()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_keys(self) -> None:
        """Show the keys that hold now."""
        for name, row in self.rows.items():
            row.show_keys(self._commands.keys(name), usual=name not in self._commands.changed)
        self._all.setVisible(bool(self._commands.changed))

    def _add_rows(self) -> None:
        names = self._commands.groups()
        for command in self._commands.table:
            if command.group not in self._headings:
                words = self._headings[command.group] = heading(names.get(command.group, command.group))
                words.setContentsMargins(0, _ABOVE_GROUP if self.rows else 0, 0, 0)
                self.body.addWidget(words)
            row = self.rows[command.name] = KeyRow(command)
            row.change_wanted.connect(row.wait_for_key)
            row.keys_wanted.connect(lambda keys, name=command.name: self.give(name, keys))
            row.usual_wanted.connect(lambda name=command.name: self._give_usual(name))
            self.body.addWidget(row)

    def _add_fixed(self) -> None:
        """What the page does with the keys that every text knows."""
        self._fixed = QWidget()
        column = QVBoxLayout(self._fixed)
        column.setContentsMargins(0, _ABOVE_GROUP, 0, _ABOVE_GROUP)
        column.setSpacing(_BETWEEN)
        column.addWidget(heading(self.tr("Always, on the page")))
        for words, keys in (
            (self.tr("A page on, a page back"), self.tr("Space, Shift+Space")),
            (self.tr("A little up or down"), self.tr("Arrow keys")),
            (self.tr("Beginning and end of the text"), self.tr("Home, End")),
            (self.tr("Select letters or lines, words with Ctrl"), self.tr("Shift+Arrow keys")),
            (self.tr("Explain the selected word"), self.tr("Enter")),
        ):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(plain(words, "soft"), 1)
            row.addWidget(plain(keys, "small", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        self.body.addWidget(self._fixed)

    def give(self, name: str, keys: str) -> None:
        """Give a command a key, or none by the empty word; a key that is another's is asked about first."""
        row = self.rows[name]
        other = self._commands.owner_of(keys, but=name) if keys else None
        if other is None:
            self._keep({**self._commands.changed, name: keys})
        elif row.asked_for == keys:
            rest = self._commands.without(other, keys)
            self._keep({**self._commands.changed, name: keys, other: rest})
        else:
            row.asked_for = keys
            row.say_taken(keys, self.rows[other].command.words)

    def _give_usual(self, name: str) -> None:
        kept = {each: keys for each, keys in self._commands.changed.items() if each != name}
        for key in self._commands.usual(name).split("; "):
            other = self._commands.owner_of(key, but=name) if key else None
            if other is not None:
                kept[other] = self._commands.without(other, key)
        self._keep(kept)

    def _keep(self, changed: dict[str, str]) -> None:
        self._commands.change_keys(changed)
        for row in self.rows.values():
            row.asked_for = ""
        self.show_keys()
        self.changed.emit(dict(self._commands.changed))

    def _search(self, words: str) -> None:
        wanted = words.casefold().split()
        groups = set()
        for row in self.rows.values():
            said = f"{row.command.words} {self._commands.keys(row.command.name)}".casefold()
            fits = all(word in said for word in wanted)
            row.setVisible(fits)
            if fits:
                groups.add(row.command.group)
        for group, words_of in self._headings.items():
            words_of.setVisible(group in groups)
        self._fixed.setVisible(not wanted)
        self._all.setVisible(not wanted and bool(self._commands.changed))
        self._none.setVisible(not groups)
