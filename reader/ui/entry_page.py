"""One entry that was looked up: a term of the glossary, any word, or a word of a dictionary."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.services.cards import Card
from reader.services.word_cards import WordCard
from reader.ui.aloud import say
from reader.ui.dictionary_card import DictionaryCard
from reader.ui.dictionary_section import DictionaryWord
from reader.ui.entry_trail import AnyCard
from reader.ui.steady_edge import EDGE, SteadyEdge
from reader.ui.term_card import TermCard
from reader.ui.theme import Theme
from reader.ui.word_card_view import WordCardView


class EntryPage(QWidget):
    """One entry, apart from the text, with the way back."""

    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("entryPage")
        self.card = TermCard(theme)
        self.word = WordCardView(theme)
        self.dictionary = DictionaryCard(theme)
        self._back = QPushButton(self.tr("‹ Back"))
        self._back.setObjectName("act")
        self._back.clicked.connect(self.back_wanted.emit)
        holder = QWidget()
        holder.setObjectName("entryPage")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, EDGE, 12)
        inner.addWidget(self.card)
        inner.addWidget(self.word)
        inner.addWidget(self.dictionary)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(holder)
        SteadyEdge(scroll, inner)
        bar = QHBoxLayout()
        bar.addWidget(self._back)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(4)
        column.addLayout(bar)
        column.addWidget(scroll, 1)

    def show_card(self, card: AnyCard, theme: Theme) -> None:
        """Show the card of a term, of a word or of a dictionary's word."""
        if self._has_keyboard():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)  # what has it goes with the card before
        self.card.setVisible(isinstance(card, Card))
        self.word.setVisible(isinstance(card, WordCard))
        self.dictionary.setVisible(isinstance(card, DictionaryWord))
        if isinstance(card, Card):
            self.card.show_card(card, theme)
        elif isinstance(card, WordCard):
            self.word.show_card(card, theme)
        else:
            self.dictionary.show_card(card, theme)
        shown = next(each for each in (self.card, self.word, self.dictionary) if not each.isHidden())
        say(shown, shown.accessibleName())

    def _has_keyboard(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)
