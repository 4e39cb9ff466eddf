"""The card of a word that one of the reader's dictionaries has, and what it says."""

from collections.abc import Iterable

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from reader.ui.card_frame import CardFrame
from reader.ui.dictionary_section import DictionaryWord
from reader.ui.theme import Theme, reading_font


class DictionaryCard(CardFrame):
    """Shows one word at a time; what the dictionaries say of it comes below, as on every card."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._word = ""
        self.setProperty("domain", "none")

    @property
    def asked(self) -> tuple[str, str]:
        return self._word, ""

    def show_card(self, card: DictionaryWord, theme: Theme) -> None:
        """Show another word."""
        self._word, self._theme = card.word, theme
        self.setAccessibleName(card.word)
        self._fill(self._parts())

    def _parts(self) -> Iterable[QWidget]:
        word = self._plain(self._word, "headword")
        word.setFont(reading_font(20, QFont.Weight.Bold))
        word.setStyleSheet("font-size: 20px;")
        yield word
