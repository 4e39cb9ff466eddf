"""The full card of a term: what it means, how the form is made, what it is confused with."""

from collections.abc import Callable, Iterable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.model.own_word import OWN
from reader.model.term import Grade, Term
from reader.services.cards import Card
from reader.ui.card_frame import CardFrame
from reader.ui.flow_layout import FlowLayout
from reader.ui.languages import number
from reader.ui.own_word_part import OwnWordPart
from reader.ui.term_kinds import field_name, part_of_speech
from reader.ui.theme import Theme, reading_font


class TermCard(CardFrame):
    """Shows one card at a time and tells which of its links and buttons was pressed.

    The only rich text in it is written here, from escaped words of the glossary.
    """

    next_wanted = Signal()
    copy_wanted = Signal(object)
    explain_wanted = Signal(object)
    """The headword that the reader wants to explain."""
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    """The identity of the own term that is to be changed, or deleted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._card: Card | None = None

    @property
    def card(self) -> Card | None:
        """The card that is shown."""
        return self._card

    @property
    def asked(self) -> tuple[str, str]:
        if self._card is None:
            return "", ""
        headword = self._card.term.headword
        return (self._card.match.surface, headword) if self._card.match is not None else (headword, headword)

    def show_card(self, card: Card, theme: Theme) -> None:
        """Show another card."""
        self._card, self._theme = card, theme
        self.setProperty("domain", card.term.domain if card.own is None else OWN)
        self.setAccessibleName(f"{card.term.headword}, {', '.join(card.term.english)}")
        self._fill(self._parts(card))

    def plain_text(self) -> str:
        """The card's explanation as plain text, for the clipboard."""
        if self._card is None:
            return ""
        term = self._card.term
        if (own := self._card.own) is not None:
            example = [own.example.indonesian] if own.example is not None else []
            lines = [f"{own.headword}: {', '.join(own.english)}", own.meaning, *example]
            return "\n".join(line for line in lines if line)
        lines = [f"{term.headword} ({term.pos}): {', '.join(term.english)}", term.meaning, term.penjelasan]
        if term.example is not None:
            lines += [term.example.indonesian, term.example.english]
        if term.law:
            lines.append(", ".join(term.law))
        return "\n".join(lines)

    def _parts(self, card: Card) -> Iterable[QWidget]:
        term = card.term
        if card.own is not None:
            yield self._own(card.own, card)
            if card.own is term:
                yield from self._about_form(card)
                yield self._buttons(card)
                return
            yield self._rule()
        yield self._head(card)
        if card.match is not None and card.match.grade is Grade.FAMILY:
            words = self.tr("“%1” has no entry of its own; this is a word of its family.")
            yield self._plain(words.replace("%1", card.match.surface), "small")
        english = ", ".join(f"<b>{escape(word)}</b>" for word in term.english)
        yield self._rich(f"{english} — {escape(term.meaning)}")
        yield self._plain(term.penjelasan, "muted")
        yield from self._about_form(card)
        if term.example is not None:
            yield self._example(term.example.indonesian, term.example.english)
        yield from self._links(self.tr("not to be confused with"), card.confused, separator="<br>")
        yield from self._links(self.tr("see also"), card.see)
        yield from self._links(self.tr("also means"), card.alternatives)
        yield from self._links(self.tr("within this term"), card.inner)
        if term.aka:
            yield self._rich(f"{self._label(self.tr('also written'))} {escape(' · '.join(term.aka))}")
        if term.law:
            yield self._rich(f"{self._label(self.tr('law'))} {escape(' · '.join(term.law))}")
        yield self._buttons(card)

    def _own(self, own: Term, card: Card) -> QWidget:
        part = OwnWordPart(own, self._place(card) if own is card.term and card.count > 1 else "")
        part.edit_wanted.connect(self.edit_wanted.emit)
        part.delete_wanted.connect(self.delete_wanted.emit)
        return part

    def _rule(self) -> QWidget:
        line = QFrame()
        line.setObjectName("ownLine")
        return line

    def _about_form(self, card: Card) -> Iterable[QWidget]:
        if card.words:
            yield self._breakdown(card)
        yield from self._tree(self.tr("family"), card.term.root, card.family)

    def _head(self, card: Card) -> QWidget:
        head = QWidget()
        rows = QVBoxLayout(head)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        upper = QHBoxLayout()
        word = self._plain(card.term.headword, "headword")
        word.setFont(reading_font(20, QFont.Weight.Bold))
        word.setStyleSheet("font-size: 20px;")
        upper.addWidget(word, 1)
        place = self._plain(self._place(card), "small", wrap=False)
        place.setToolTip(self.tr("The part of speech, and which of its places in this text this is"))
        upper.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(upper)
        lower = QHBoxLayout()
        field = self._plain(self._field(card), "domain", wrap=False)
        field.setProperty("domain", card.term.domain)
        lower.addWidget(field)
        lower.addStretch(1)
        rows.addLayout(lower)
        return head

    def _place(self, card: Card) -> str:
        if not card.count:
            return part_of_speech(card.term.pos)
        words = self.tr("%1 · %2 of %3").replace("%1", part_of_speech(card.term.pos))
        return words.replace("%2", number(card.ordinal)).replace("%3", number(card.count))

    def _field(self, card: Card) -> str:
        domain = {"law": self.tr("law"), "tech": self.tr("tech"), "both": self.tr("law & tech")}[card.term.domain]
        return f"{domain} · {field_name(card.term.field)}"

    def _breakdown(self, card: Card) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 1, 0, 1)
        column.setSpacing(4)
        every = tuple(chip for word in card.words for chip in word)
        column.addLayout(self._chips(card.form and f"{card.form} =", every, card.term.domain))
        if card.other:
            column.addLayout(self._chips(self.tr("or"), card.other, card.term.domain))
        for line in self._effect(card.effect):
            column.addWidget(line)
        return holder

    def _example(self, indonesian: str, english: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(1)
        sentence = self._plain(indonesian, "example")
        sentence.setFont(reading_font(14))
        sentence.setStyleSheet("font-size: 14px;")
        column.addWidget(sentence)
        column.addWidget(self._plain(english, "muted"))
        return holder

    def _buttons(self, card: Card) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, gap=14)
        if card.count > 1:
            row.addWidget(_act(self.tr("Next in text"), self.next_wanted.emit))
        row.addWidget(_act(self.tr("Copy"), lambda: self.copy_wanted.emit(self.plain_text())))
        if card.own is None:
            headword = card.term.headword
            row.addWidget(_act(self.tr("Explain it myself"), lambda: self.explain_wanted.emit(headword)))
        return holder


def _act(words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("act")
    button.clicked.connect(lambda _on=False: act())
    return button
