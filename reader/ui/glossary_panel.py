"""The glossary panel: the terms in view beside their lines, the search field, an entry that was looked up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.model.term import TermMatch
from reader.services.cards import Card
from reader.ui.aloud import let_clear
from reader.ui.entry_page import EntryPage
from reader.ui.entry_trail import AnyCard, EntryTrail
from reader.ui.own_word_editor import OwnWordEditor
from reader.ui.own_words_view import OwnWordsView
from reader.ui.page_probe import TermPlace
from reader.ui.search_results import SearchResults
from reader.ui.steady_edge import EDGE
from reader.ui.step_view import StepView
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.services.lookup import SearchResult


class GlossaryPanel(QWidget):
    """Shows the terms in step with the page, or what was searched for; tells what the reader chose."""

    row_chosen = Signal(object)
    entry_wanted = Signal(object)
    search_wanted = Signal(object)
    next_wanted = Signal()
    copy_wanted = Signal(object)
    explain_wanted = Signal(object)
    own_edit_wanted = Signal(object)
    own_delete_wanted = Signal(object)
    wheel_turned = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.trail = EntryTrail()
        self.field = QLineEdit()
        self.show_key("")
        self.field.setAccessibleName(self.tr("Find a word or term"))
        let_clear(self.field)
        self.field.setMaxLength(200)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._typed)
        self.step = StepView(theme)
        self.results = SearchResults(theme)
        self.entry = EntryPage(theme)
        self._pages = QStackedWidget()
        self.editor = OwnWordEditor()
        self.own_words = OwnWordsView(theme)
        for page in (self.step, self.results, self.entry, self.editor, self.own_words):
            self._pages.addWidget(page)
        self._pages.currentChanged.connect(self._page_changed)
        self._join()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, EDGE, 0)
        bar.addWidget(self.field)
        column.addLayout(bar)
        column.addWidget(self._pages, 1)

    def _join(self) -> None:
        self.step.row_chosen.connect(self.row_chosen.emit)
        self.step.wheel_turned.connect(self.wheel_turned.emit)
        self.step.card.next_wanted.connect(self.next_wanted.emit)
        self.results.entry_chosen.connect(self.entry_wanted.emit)
        self.results.word_chosen.connect(self.field.setText)
        self.entry.back_wanted.connect(self.go_back)
        for card in (self.step.card, self.entry.card):
            card.link_clicked.connect(self.entry_wanted.emit)
            card.copy_wanted.connect(self.copy_wanted.emit)
            card.explain_wanted.connect(self.explain_wanted.emit)
            card.edit_wanted.connect(self.own_edit_wanted.emit)
            card.delete_wanted.connect(self.own_delete_wanted.emit)
        self.entry.word.link_clicked.connect(self.entry_wanted.emit)
        self.entry.word.explain_wanted.connect(self.explain_wanted.emit)

    def show_key(self, key: str) -> None:
        """Say in the search field which key leads there."""
        self.field.setPlaceholderText("  ".join(filter(None, (self.tr("Find a word or term…"), key))))

    def show_theme(self, theme: Theme) -> None:
        """Show everything in another theme."""
        self._theme = theme
        self.results.theme = theme
        self.step.show_theme(theme)
        self.own_words.show_theme(theme)
        if self.trail.shown is not None:
            self.entry.show_card(self.trail.shown, theme)

    def show_terms(self, matches: Sequence[TermMatch], current: int | None, card: Card | None) -> None:
        """Show the terms of the text; `card` explains the current one."""
        self.step.show_terms(matches, current, card)

    def show_places(self, places: tuple[TermPlace, ...]) -> None:
        """Put the rows where the terms stand; tops in pixels of the step view."""
        self.step.show_places(places)

    def show_step(self) -> None:
        """Leave the search and the entry looked up, and show the terms in view."""
        self.trail = self.trail.leave()
        self.field.clear()
        self._pages.setCurrentWidget(self.step)

    def show_entry(self, card: AnyCard) -> None:
        """Show an entry that was looked up, or a word."""
        self.take_trail(self.trail.follow(card))

    def take_trail(self, trail: EntryTrail) -> None:
        """Show the last entry of a trail, or what there was before the first."""
        self.trail = trail
        if trail.shown is not None:
            self.entry.show_card(trail.shown, self._theme)
            self._pages.setCurrentWidget(self.entry)
        elif self.field.text().strip():
            self._pages.setCurrentWidget(self.results)
        else:
            self.show_step()

    def show_result(self, result: SearchResult) -> None:
        """Show what was found, unless the reader has typed on."""
        if result.query == self.field.text().strip() and result.query:
            self.results.show_result(result)
            self._pages.setCurrentWidget(self.results)

    def go_back(self) -> None:
        """From an entry to what was shown before it."""
        self.take_trail(self.trail.close())

    def back_to_entry(self) -> bool:
        """From an entry to what was shown before it, with the way forward; whether an entry was shown."""
        if self.trail.shown is None:
            return False
        self.take_trail(self.trail.back())
        return True

    def forward_to_entry(self) -> bool:
        """To the entry that was gone back from; whether there was one."""
        if not self.trail.ahead:
            return False
        self.take_trail(self.trail.forward())
        return True

    def start_search(self) -> None:
        """Put the keyboard into the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_editor(self) -> None:
        """Show where a word is explained."""
        self.trail = self.trail.leave()
        self._pages.setCurrentWidget(self.editor)

    def show_own_words(self) -> None:
        """Show the list of the reader's own words."""
        self.trail = self.trail.leave()
        self.field.clear()
        self._pages.setCurrentWidget(self.own_words)

    def leave_words(self) -> bool:
        """From the editor or the list of own words back to the terms in view; whether one of them was shown."""
        was_shown = self._pages.currentWidget() in (self.editor, self.own_words)
        if was_shown:
            self.show_step()
        return was_shown

    def _page_changed(self) -> None:
        if self._pages.currentWidget() is not self.editor:
            self.editor.leave()

    def in_step(self) -> bool:
        """Whether the terms in view are shown, not a search or an entry looked up."""
        return self._pages.currentWidget() is self.step

    def _typed(self, words: str) -> None:
        self.trail = self.trail.leave()
        if words.strip():
            self.search_wanted.emit(words.strip())
        else:
            self._pages.setCurrentWidget(self.step)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.results.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._pages.currentWidget() is self.results:
                    self.results.choose_current()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.show_step()
                return True
        return super().eventFilter(watched, event)
