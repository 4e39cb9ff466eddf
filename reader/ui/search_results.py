"""What the search field found: entries, one line each, or the nearest spellings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.model.dictionary import FoundEntry
from reader.model.own_word import OWN
from reader.model.term import Term
from reader.ui.aloud import say
from reader.ui.focus_frame import draw_chosen, draw_ring
from reader.ui.languages import number
from reader.ui.steady_edge import EDGE
from reader.ui.theme import Theme, interface_font, reading_font

if TYPE_CHECKING:
    from reader.services.lookup import SearchResult

_HEIGHT = 46
_TERM = Qt.ItemDataRole.UserRole
_WORD = Qt.ItemDataRole.UserRole + 1
_FOUND = Qt.ItemDataRole.UserRole + 2


class _ResultPainter(QStyledItemDelegate):
    def __init__(self, results: SearchResults) -> None:
        super().__init__(results)
        self._results = results

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        tall = index.data(_TERM) is not None or index.data(_FOUND) is not None
        return QSize(100, _HEIGHT if tall else 34)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        from PySide6.QtWidgets import QStyle  # its enumerations take long to make: not before something was found

        theme: Theme = self._results.theme
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            draw_chosen(painter, box.adjusted(6, 1, 0, -1), theme, 6, by_key=chosen)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, box.adjusted(6, 1, 0, -1), theme, 6)
        term: Term | None = index.data(_TERM)
        found: FoundEntry | None = index.data(_FOUND)
        if found is not None:
            _two_lines(painter, theme, box, found.entry.headword, f"{found.dictionary.name} · {_one_line(found)}")
        elif term is None:
            _line(painter, theme, box.adjusted(13, 0, -8, 0), index.data(_WORD), reading_font(15), "accent")
        else:
            painter.fillRect(
                QRectF(box.left(), box.top(), 3, box.height()),
                theme.colour("tech" if term.domain == "tech" else "law"),
            )
            _two_lines(painter, theme, box, term.headword, self._results.gloss(term))
        painter.restore()


def _two_lines(painter: QPainter, theme: Theme, box: QRectF, headword: str, gloss: str) -> None:
    upper = QRectF(box.left() + 13, box.top() + 3, box.width() - 21, 22)
    _line(painter, theme, upper, headword, reading_font(15, QFont.Weight.DemiBold), "text")
    _line(painter, theme, upper.translated(0, 19), gloss, interface_font(12), "text-muted")


def _one_line(found: FoundEntry) -> str:
    return " ".join(found.entry.definition.split())


def _line(painter: QPainter, theme: Theme, box: QRectF, words: str, font: QFont, role: str) -> None:
    painter.setFont(font)
    painter.setPen(theme.colour(role))
    fitting = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)


class SearchResults(QWidget):
    """The list below the search field."""

    entry_chosen = Signal(object)
    word_chosen = Signal(object)
    found_chosen = Signal(object)
    """The FoundEntry of a dictionary."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._query = ""
        self.setObjectName("results")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, EDGE, 4)
        self._said = QLabel()
        self._said.setObjectName("muted")
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setContentsMargins(13, 6, 8, 6)
        self._list = QListWidget()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setItemDelegate(_ResultPainter(self))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Entries found"))
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        column.addWidget(self._said)
        column.addWidget(self._list, 1)

    @property
    def count(self) -> int:
        """How many lines the list has."""
        return self._list.count()

    def headwords(self) -> list[str]:
        """The headwords found, in order."""
        terms = [self._list.item(row).data(_TERM) for row in range(self._list.count())]
        return [term.headword for term in terms if term is not None]

    def suggestions(self) -> list[str]:
        """The nearest spellings that are offered, in order."""
        words = [self._list.item(row).data(_WORD) for row in range(self._list.count())]
        return [word for word in words if word is not None]

    def show_result(self, result: SearchResult) -> None:
        """Show what was found."""
        self._query = result.query
        self._list.clear()
        self._add(result.hits)
        if not result.hits:
            for word in result.suggestions:
                item = QListWidgetItem(self._list)
                item.setData(_WORD, word)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, word)
        self._said.setText(self._sentence(result))
        say(self._list, self._said.text())
        self._said.setVisible(bool(self._said.text()))
        self._begin()

    def show_terms(self, terms: Sequence[Term], said: str = "") -> None:
        """Show these terms, and a sentence above them."""
        self._query = ""
        self._list.clear()
        self._add(terms)
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._begin()

    def _begin(self) -> None:
        """Enter takes the first; where there is none, Tab passes the list by."""
        any_found = self._list.count() > 0
        self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus if any_found else Qt.FocusPolicy.NoFocus)
        if any_found:
            self._list.setCurrentRow(0)

    def show_found(self, query: str, found: Sequence[FoundEntry]) -> None:
        """Show what the reader's dictionaries have: the very word after the glossary's, all else below."""
        if query != self._query:
            return
        for row in range(self._list.count() - 1, -1, -1):
            if self._list.item(row).data(_FOUND) is not None:
                self._list.takeItem(row)
        exact = sum(headword.casefold() == query.casefold() for headword in self.headwords())
        for each in found:
            item = QListWidgetItem()
            item.setData(_FOUND, each)
            is_exact = each.entry.headword.casefold() == query.casefold()
            self._list.insertItem(exact if is_exact else self._list.count(), item)
            exact += is_exact
            said = f"{each.entry.headword}, {_one_line(each)}, {each.dictionary.name}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        if self._list.count() and self._list.currentRow() < 0:
            self._begin()

    def found(self) -> list[FoundEntry]:
        """The entries of dictionaries that are shown, in order."""
        entries = [self._list.item(row).data(_FOUND) for row in range(self._list.count())]
        return [entry for entry in entries if entry is not None]

    def take_keyboard(self) -> None:
        """Put the keyboard into the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) line."""
        row = self._list.currentRow() + step
        if 0 <= row < self._list.count():
            self._list.setCurrentRow(row)
            say(self._list, self._list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))  # the keyboard is elsewhere

    def choose_current(self) -> None:
        """Open the line that is current."""
        item = self._list.currentItem()
        if item is not None:
            self._choose(item)

    def _add(self, terms: Sequence[Term]) -> None:
        for term in terms:
            item = QListWidgetItem(self._list)
            item.setData(_TERM, term)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{term.headword}, {self.gloss(term)}")

    def gloss(self, term: Term) -> str:
        """What stands below a headword."""
        gloss = ", ".join(term.english)
        return self.tr("Your word · %1").replace("%1", gloss) if term.domain == OWN else gloss

    def _choose(self, item: QListWidgetItem) -> None:
        term = item.data(_TERM)
        found = item.data(_FOUND)
        if found is not None:
            self.found_chosen.emit(found)
        elif term is not None:
            self.entry_chosen.emit(term.id)
        else:
            self.word_chosen.emit(item.data(_WORD))

    def _sentence(self, result: SearchResult) -> str:
        if result.hidden:
            words = self.tr("%1 more found, which “Terms: all” would show.")
            return words.replace("%1", number(result.hidden))
        if result.hits:
            return ""
        if result.suggestions:
            return self.tr("No entry for “%1”. Did you mean:").replace("%1", result.query)
        return self.tr("No entry for “%1”.").replace("%1", result.query)
