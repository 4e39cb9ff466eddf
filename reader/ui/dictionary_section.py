"""What the reader's dictionaries say of a word, on its card below what Lontar explains; plain text throughout."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.model.dictionary import FoundEntry
from reader.ui.mark_widgets import link_button
from reader.ui.theme import interface_font, reading_font

_SHOWN = 700  # code points of an explanation that are shown at once
_MOST = 8  # entries of one dictionary that are shown at once


@dataclass(frozen=True, slots=True)
class DictionaryWord:
    """A word of one of the dictionaries, to be shown on a card of its own."""

    word: str


class DictionarySection(QWidget):
    """Lists entries, dictionary by dictionary; `grown` tells that it needs more room."""

    grown = Signal()

    def __init__(self, found: Iterable[FoundEntry], words: str) -> None:
        super().__init__()
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(3)
        line = QFrame()
        line.setObjectName("sectionLine")
        line.setFrameShape(QFrame.Shape.HLine)
        self._column.addWidget(line)
        self._column.addWidget(_plain(self.tr("In your dictionaries"), "small"))
        for dictionary, group in groupby(found, key=lambda each: each.dictionary):
            entries = list(group)
            self._column.addWidget(_plain(dictionary.name, "dictionaryName"))
            for each in entries[:_MOST]:
                self._add(each)
            if len(entries) > _MOST:
                words = self.tr("and %n more under this name", "", len(entries) - _MOST)
                self._column.addWidget(_plain(words, "small"))

    def texts(self) -> list[str]:
        """The words that are shown, from top to bottom."""
        return [label.text() for label in self.findChildren(QLabel) if not label.isHidden()]

    def _add(self, found: FoundEntry) -> None:
        entry = found.entry
        if entry.headword != self._words or entry.pos:
            head = f"{entry.headword}  {entry.pos}".strip() if entry.headword != self._words else entry.pos
            label = _plain(head, "soft")
            label.setFont(interface_font(13, QFont.Weight.DemiBold))
            self._column.addWidget(label)
        self._add_definition(entry.definition)
        if entry.example:
            example = _plain(entry.example, "example")
            example.setFont(reading_font(14))
            example.setStyleSheet("font-size: 14px;")
            self._column.addWidget(example)

    def _add_definition(self, definition: str) -> None:
        if len(definition) <= _SHOWN:
            self._column.addWidget(_plain(definition, "definition"))
            return
        label = _plain(definition[:_SHOWN].rstrip() + "…", "definition")
        self._column.addWidget(label)

        def show_all() -> None:
            label.setText(definition)
            more.hide()
            self.grown.emit()

        more = link_button(self.tr("Show all of it"), show_all)
        self._column.addWidget(more)


def _plain(words: str, name: str) -> QLabel:
    """Words of others are never taken for markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(words)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
