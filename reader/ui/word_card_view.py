"""The small card of any word: how it is made, its root, its family in the glossary."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.services.word_cards import WordCard
from reader.ui.card_frame import CardFrame
from reader.ui.mark_widgets import link_button
from reader.ui.theme import Theme, reading_font


class WordCardView(CardFrame):
    """Shows one word's card at a time."""

    explain_wanted = Signal(object)
    """The word that the reader wants to explain."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._card: WordCard | None = None
        self.setProperty("domain", "none")

    @property
    def card(self) -> WordCard | None:
        """The card that is shown."""
        return self._card

    @property
    def asked(self) -> tuple[str, str]:
        return (self._card.word, "") if self._card is not None else ("", "")

    def show_card(self, card: WordCard, theme: Theme) -> None:
        """Show another word's card."""
        self._card, self._theme = card, theme
        self.setAccessibleName(card.word)
        self._fill(self._parts(card))

    def _parts(self, card: WordCard) -> Iterable[QWidget]:
        word = self._plain(card.word, "headword")
        word.setFont(reading_font(20, QFont.Weight.Bold))
        word.setStyleSheet("font-size: 20px;")
        yield word
        if card.chips:
            yield self._breakdown(card)
        else:
            yield self._plain(self.tr("A root: it has no affixes."), "soft")
        if len(card.stems) > 2:
            yield self._plain(" → ".join(card.stems), "small")
        yield from self._links(self.tr("in the glossary"), card.entries, separator="<br>")
        yield from self._tree(self.tr("family"), card.root, card.family)
        if not card.entries and not card.family:
            yield self._plain(self.tr("The glossary has no entry for this word or its root yet."), "muted")
            yield from self._links(self.tr("entries that look alike"), card.nearest, separator="<br>")
        yield link_button(self.tr("Explain it myself"), lambda: self.explain_wanted.emit(card.word))

    def _breakdown(self, card: WordCard) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 1, 0, 1)
        column.setSpacing(4)
        column.addLayout(self._chips("", card.chips, "law"))
        for line in self._effect(card.effect):
            column.addWidget(line)
        if card.other:
            column.addLayout(self._chips(self.tr("or"), card.other, "law"))
        return holder
