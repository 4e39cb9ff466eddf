"""The reader's own explanation as it stands on a card: told apart by a chip, with its edit and delete."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.model.term import Term
from reader.ui.mark_widgets import flow_row, link_button, plain_label
from reader.ui.theme import reading_font


class OwnWordPart(QWidget):
    """Shows one own term; all its words are plain, but for what is written here from escaped ones."""

    edit_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, term: Term, place: str = "") -> None:
        """`place` says which of its places in the text the card explains."""
        super().__init__()
        self.term = term
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(self._head(place))
        column.addWidget(self._explanation())
        if term.example is not None:
            sentence = plain_label(term.example.indonesian, "example")
            sentence.setFont(reading_font(14))
            sentence.setStyleSheet("font-size: 14px;")
            column.addWidget(sentence)
            if term.example.english:
                column.addWidget(plain_label(term.example.english, "small"))
        holder, row = flow_row(14)
        row.addWidget(link_button(self.tr("Edit"), lambda: self.edit_wanted.emit(term.id)))
        row.addWidget(link_button(self.tr("Delete"), lambda: self.delete_wanted.emit(term.id), "quiet"))
        column.addWidget(holder)

    def _head(self, place: str) -> QHBoxLayout:
        row = QHBoxLayout()
        word = plain_label(self.term.headword, "headword")
        word.setFont(reading_font(20, QFont.Weight.Bold))
        word.setStyleSheet("font-size: 20px;")
        row.addWidget(word, 1)
        if place:
            where = plain_label(place, "small")
            where.setWordWrap(False)
            row.addWidget(where, 0, Qt.AlignmentFlag.AlignVCenter)
        chip = plain_label(self.tr("Your word"), "ownChip")
        chip.setWordWrap(False)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _explanation(self) -> QLabel:
        english = ", ".join(f"<b>{escape(word)}</b>" for word in self.term.english)
        meaning = "<br>".join(escape(line) for line in self.term.meaning.split("\n"))
        label = QLabel(" — ".join(part for part in (english, meaning) if part))
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
