"""A card's frame and its pieces: plain and rich words, chips of a word taken apart, links to entries."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.model.analysis import AffixEffect
from reader.model.dictionary import FoundEntry
from reader.services.cards import Chip, Link
from reader.ui.dictionary_section import DictionarySection
from reader.ui.flow_layout import FlowLayout
from reader.ui.languages import in_language
from reader.ui.linked_words import LinkedWords
from reader.ui.tab_order import follow, takers
from reader.ui.theme import Theme, interface_font

_HANG = 12  # pixels


class CardFrame(QFrame):
    """What the cards of terms and of words have in common.

    The only rich text in it is written here, from escaped words of the glossary. What the reader's dictionaries say of
    the same word comes below, when it is there.
    """

    link_clicked = Signal(object)
    dictionaries_asked = Signal(object, object)
    """The words that the card is about, and the headword that they are a form of or nothing."""
    grown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answer: tuple[tuple[str, str], tuple[FoundEntry, ...]] = (("", ""), ())
        self._section: DictionarySection | None = None
        self._taking: list[QWidget] = []
        self.setObjectName("card")
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(14, 12, 14, 10)
        self._body.setSpacing(7)

    def height_for(self, width: int) -> int:
        """The height, in pixels, that the card needs at a width."""
        return self._body.totalHeightForWidth(width)

    @property
    def asked(self) -> tuple[str, str]:
        """What the dictionaries are asked for: the words in the text, and their headword or nothing."""
        return "", ""

    def ask_again(self) -> None:
        """Ask the dictionaries anew, which have changed."""
        if self.asked[0]:
            self.dictionaries_asked.emit(*self.asked)

    def show_found(self, words: str, found: tuple[FoundEntry, ...]) -> None:
        """Show what the dictionaries say of these words, where the card is still about them."""
        if words == self.asked[0] and (self.asked, found) != self._answer:
            self._answer = (self.asked, found)
            self._show_section()
            self.grown.emit()

    def _show_section(self) -> None:
        before, self._section = self._section, None
        if before is not None:
            self._body.removeWidget(before)
            before.hide()
            before.deleteLater()
        asked, found = self._answer
        if found and asked == self.asked:
            self._section = DictionarySection(found, asked[1] or asked[0])
            self._section.grown.connect(self.grown.emit)
            self._body.addWidget(self._section)
            follow(self._taking[-1] if self._taking else self, takers(self._section))
            self._section.show()  # else it counts for the height only some time later

    def _fill(self, parts: Iterable[QWidget]) -> None:
        while (item := self._body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._section = None
        self._taking = []
        for part in parts:
            self._body.addWidget(part)
            self._taking += takers(part, itself=True)
        follow(self, self._taking)
        if self._answer[0] == self.asked:
            self._show_section()
        self.ask_again()
        self.style().unpolish(self)
        self.style().polish(self)

    def _chips(self, before: str, parts: tuple[Chip, ...], domain: str) -> FlowLayout:
        row = FlowLayout()
        if before:
            row.addWidget(self._plain(before, "soft", wrap=False))
        for part in parts:
            chip = self._plain(part.text, "rootChip" if part.is_root else "chip", wrap=False)
            chip.setProperty("domain", domain)
            chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
            chip.setFont(interface_font(13, QFont.Weight.DemiBold if part.is_root else QFont.Weight.Normal))
            row.addWidget(chip)
        return row

    def _effect(self, effect: AffixEffect) -> Iterable[QWidget]:
        words = in_language(effect.english, effect.indonesian)
        if words:
            yield self._plain(words, "small")

    def _links(self, label: str, links: tuple[Link, ...], separator: str = " · ") -> Iterable[QWidget]:
        if links and separator == "<br>":
            yield self._rich(self._label(label) + _hanging(self._link(link) for link in links))
        elif links:
            words = separator.join(self._link(link) for link in links)
            yield self._rich(f"{self._label(label)} {words}")

    def _tree(self, label: str, root: str, members: tuple[Link, ...]) -> Iterable[QWidget]:
        if members:
            rule = f"border-left: 1px solid {self._theme.roles['border']}; padding-left: 9px"
            rows = _hanging(self._link(link) for link in members)
            tree = f'<table cellspacing="0" cellpadding="0" style="margin: 2px 0 0 3px"><tr><td style="{rule}">{rows}'
            yield self._rich(f"{self._label(label)} <b>{escape(root)}</b>{tree}</td></tr></table>")

    def _link(self, link: Link) -> str:
        note = f"<span>&nbsp;— {escape(link.note)}</span>" if link.note else ""
        if not link.term_id:
            return escape(link.name) + note
        colour = self._theme.roles["text"]
        return f'<a href="{escape(link.term_id)}" style="color:{colour}">{escape(link.name)}</a>{note}'

    def _label(self, words: str) -> str:
        return f'<span style="color:{self._theme.roles["text-muted"]};font-size:12px">{escape(words)}</span>'

    def _rich(self, words: str) -> QLabel:
        if "<a " in words:
            linked = LinkedWords(words, self._theme.roles["text"])
            linked.setTextFormat(Qt.TextFormat.RichText)
            linked.linkActivated.connect(self.link_clicked.emit)
            return linked
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _plain(self, words: str, name: str, *, wrap: bool = True) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName(name)
        label.setWordWrap(wrap)
        if wrap:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


def _hanging(lines: Iterable[str]) -> str:
    """Lines of rich words; where one goes on in a further line, that stands in."""
    return "".join(f'<div style="margin-left: {_HANG}px; text-indent: -{_HANG}px">{line}</div>' for line in lines)
