"""The list of the reader's own words, with what was deleted below it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.model.own_word import OwnWord
from reader.model.term import Term
from reader.ui.languages import number
from reader.ui.mark_widgets import empty_column, flow_row, link_button, plain_label
from reader.ui.search_results import SearchResults
from reader.ui.steady_edge import EDGE
from reader.ui.theme import Theme

_DELETED_SHOWN = 20


class OwnWordsView(QWidget):
    """Tells which word is to be opened, brought back, or written anew."""

    word_chosen = Signal(object)
    restore_wanted = Signal(object)
    add_wanted = Signal()
    export_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entryPage")
        self._list = SearchResults(theme)
        self._list.entry_chosen.connect(self.word_chosen.emit)
        self._heading = plain_label("", "heading")
        back = QPushButton(self.tr("‹ Back"))
        back.clicked.connect(self.back_wanted.emit)
        add = QPushButton(self.tr("Add a word"))
        add.clicked.connect(self.add_wanted.emit)
        self._export = QPushButton(self.tr("Export…"))
        self._export.clicked.connect(self.export_wanted.emit)
        for button in (back, add, self._export):
            button.setObjectName("act")
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, EDGE, 2)
        bar.setSpacing(14)
        bar.addWidget(back)
        bar.addStretch(1)
        bar.addWidget(add)
        bar.addWidget(self._export)
        below = QWidget()
        self._below = QVBoxLayout(below)
        self._terms: Sequence[Term] = ()
        self._explain_key = ""
        self._below.setContentsMargins(13, 0, EDGE, 12)
        self._below.setSpacing(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(4)
        column.addLayout(bar)
        column.addWidget(self._heading)
        column.addWidget(self._list, 1)
        column.addWidget(below)

    def show_theme(self, theme: Theme) -> None:
        """Show the list in another theme."""
        self._list.theme = theme
        self._list.update()

    def show_words(self, terms: Sequence[Term], deleted: Sequence[OwnWord]) -> None:
        """Show these own terms, and what was deleted, the latest first."""
        words = self.tr("Your words · %1") if terms else self.tr("Your words")
        self._heading.setText(words.replace("%1", number(len(terms))))
        self._terms = terms
        self._list.show_terms(terms, "" if terms else self.hint)
        self._export.setVisible(bool(terms))
        empty_column(self._below)
        if deleted:
            self._below.addWidget(plain_label(self.tr("Deleted"), "small"))
        for word in deleted[:_DELETED_SHOWN]:
            holder, row = flow_row(10)
            row.addWidget(plain_label(word.headword, "muted"))
            row.addWidget(link_button(self.tr("Restore"), partial(self.restore_wanted.emit, word.id)))
            self._below.addWidget(holder)

    def show_keys(self, key_words: Callable[[str], str]) -> None:
        """Name the keys that commands have now."""
        self._explain_key = key_words("explain")
        if not self._terms:
            self._list.show_terms((), self.hint)

    @property
    def hint(self) -> str:
        """How a first word is explained."""
        if not self._explain_key:
            return self.tr("No words yet. Select a word in a text to explain it yourself.")
        hint = self.tr("No words yet. Select a word in a text and press %1 to explain it yourself.")
        return hint.replace("%1", self._explain_key)

    def start(self) -> None:
        """Put the keyboard into the list."""
        self._list.take_keyboard()

    def headwords(self) -> list[str]:
        """The words that the list shows, in order."""
        return self._list.headwords()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)
