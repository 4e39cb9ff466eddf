"""The full card of a term: what it means, how the form is made, what it is confused with."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.services.cards import Card, Chip, Link
from reader.ui.flow_layout import FlowLayout
from reader.ui.theme import Theme, interface_font, reading_font


class TermCard(QFrame):
    """Shows one card at a time and tells which of its links and buttons was pressed.

    The only rich text in it is written here, from escaped words of the glossary.
    """

    link_clicked = Signal(object)
    next_wanted = Signal()
    copy_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: Card | None = None
        self.setObjectName("card")
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(14, 12, 14, 10)
        self._body.setSpacing(7)

    @property
    def card(self) -> Card | None:
        """The card that is shown."""
        return self._card

    def show_card(self, card: Card, theme: Theme) -> None:
        """Show another card."""
        self._card, self._theme = card, theme
        self._clear()
        self.setProperty("domain", card.term.domain)
        self.setAccessibleName(f"{card.term.headword}, {', '.join(card.term.english)}")
        for part in self._parts(card):
            self._body.addWidget(part)
        self.style().unpolish(self)
        self.style().polish(self)

    def height_for(self, width: int) -> int:
        """The height, in pixels, that the card needs at a width."""
        return self._body.totalHeightForWidth(width)

    def plain_text(self) -> str:
        """The card's explanation as plain text, for the clipboard."""
        if self._card is None:
            return ""
        term = self._card.term
        lines = [f"{term.headword} ({term.pos}): {', '.join(term.english)}", term.meaning, term.penjelasan]
        if term.example is not None:
            lines += [term.example.indonesian, term.example.english]
        if term.law:
            lines.append(", ".join(term.law))
        return "\n".join(lines)

    def _clear(self) -> None:
        while (item := self._body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _parts(self, card: Card) -> Iterable[QWidget]:
        term = card.term
        yield self._head(card)
        english = ", ".join(f"<b>{escape(word)}</b>" for word in term.english)
        yield self._rich(f"{english} — {escape(term.meaning)}")
        yield self._plain(term.penjelasan, "muted")
        if card.words:
            yield self._breakdown(card)
        yield from self._links(self.tr("family"), card.family)
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
            return card.term.pos
        words = self.tr("%1 · %2 of %3").replace("%1", card.term.pos)
        return words.replace("%2", str(card.ordinal)).replace("%3", str(card.count))

    def _field(self, card: Card) -> str:
        domain = {"law": self.tr("law"), "tech": self.tr("tech"), "both": self.tr("law & tech")}[card.term.domain]
        return f"{domain} · {card.term.field.replace('-', ' ')}"

    def _breakdown(self, card: Card) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 1, 0, 1)
        column.setSpacing(4)
        row = FlowLayout()
        column.addLayout(row)
        if card.form:
            row.addWidget(self._plain(f"{card.form} =", "soft", wrap=False))
        for chip in (chip for word in card.words for chip in word):
            row.addWidget(self._chip(chip, card.term.domain))
        if card.effect:
            column.addWidget(self._plain(card.effect, "small"))
        return holder

    def _chip(self, chip: Chip, domain: str) -> QLabel:
        label = self._plain(chip.text, "rootChip" if chip.is_root else "chip", wrap=False)
        label.setProperty("domain", domain)
        label.setFont(interface_font(13, QFont.Weight.DemiBold if chip.is_root else QFont.Weight.Normal))
        return label

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

    def _links(self, label: str, links: tuple[Link, ...], separator: str = " · ") -> Iterable[QWidget]:
        if links:
            words = separator.join(self._link(link) for link in links)
            yield self._rich(f"{self._label(label)}{'<br>' if separator == '<br>' else ' '}{words}")

    def _link(self, link: Link) -> str:
        note = f" <span>— {escape(link.note)}</span>" if link.note else ""
        if not link.term_id:
            return escape(link.name) + note
        colour = self._theme.roles["text"]
        return f'<a href="{escape(link.term_id)}" style="color:{colour}">{escape(link.name)}</a>{note}'

    def _label(self, words: str) -> str:
        return f'<span style="color:{self._theme.roles["text-muted"]};font-size:12px">{escape(words)}</span>'

    def _rich(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        label.linkActivated.connect(self.link_clicked.emit)
        return label

    def _plain(self, words: str, name: str, *, wrap: bool = True) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName(name)
        label.setWordWrap(wrap)
        if wrap:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _buttons(self, card: Card) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        if card.count > 1:
            following = QPushButton(self.tr("Next in text"))
            following.clicked.connect(self.next_wanted.emit)
            row.addWidget(following)
        copy = QPushButton(self.tr("Copy"))
        copy.clicked.connect(lambda: self.copy_wanted.emit(self.plain_text()))
        row.addWidget(copy)
        row.addStretch(1)
        return holder
