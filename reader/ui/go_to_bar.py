"""The bar that leads to a heading, a Pasal or a share of the text; suggestions hang below its field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from reader.ui.aloud import say
from reader.ui.drawn_words import draw_words
from reader.ui.focus_frame import draw_chosen
from reader.ui.place_field import PlaceField
from reader.ui.theme import Theme, interface_font

if TYPE_CHECKING:
    from reader.services.go_to import Destination

_ROW = 30  # pixels
_LIST = 520  # pixels
_DESTINATION = Qt.ItemDataRole.UserRole


class _DestinationPainter(QStyledItemDelegate):
    def __init__(self, bar: GoToBar) -> None:
        super().__init__(bar)
        self._bar = bar

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        from PySide6.QtWidgets import QStyle  # its enumerations take long to make: not before something is offered

        theme, destination = self._bar.theme, index.data(_DESTINATION)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            draw_chosen(painter, box.adjusted(4, 1, -4, -1), theme, 5, by_key=chosen)
        inner = box.adjusted(14, 0, -14, 0)
        used = draw_words(painter, inner, destination.words, interface_font(13), theme, "text")
        draw_words(
            painter, inner.adjusted(used + 12, 0, 0, 0), destination.around, interface_font(12), theme, "text-muted"
        )
        painter.restore()


class GoToBar(QFrame):
    """Stands between the top bar and the page; tells what is typed, what is looked at and what is chosen."""

    words_changed = Signal(object)
    looked_at = Signal(object)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName("placeBar")
        self.field = PlaceField()
        self.field.setPlaceholderText(self.tr("Go to: heading, Pasal (27 3), or 40%"))
        self.field.setAccessibleName(self.tr("Go to a heading, a Pasal or a percentage"))
        self.field.setMaximumWidth(_LIST)
        self._said = QLabel()
        self._said.setObjectName("muted")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._close = QToolButton()
        self._close.setToolTip(self.tr("Back to where you were (Esc)"))
        self._close.setAccessibleName(self.tr("Back to where you were (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 10, 5)
        row.setSpacing(8)
        row.addWidget(self.field, 4)
        row.addWidget(self._said, 1)
        row.addStretch(1)
        row.addWidget(self._close)
        self._list = QListWidget()
        self._list.setObjectName("suggestions")
        self._list.setItemDelegate(_DestinationPainter(self))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Places"))
        self._list.hide()
        self._join()
        self.show_theme(theme)
        self.hide()

    def _join(self) -> None:
        self.field.textChanged.connect(self.words_changed.emit)
        self.field.entered.connect(lambda _back: self._choose(self._list.currentItem()))
        self.field.down.connect(lambda: self._step(1))
        self.field.up.connect(lambda: self._step(-1))
        self.field.left.connect(self.left.emit)
        self._close.clicked.connect(self.left.emit)
        self._list.itemClicked.connect(self._choose)

    @property
    def said(self) -> str:
        """What the bar says beside its field."""
        return self._said.text()

    def suggestions(self) -> list[str]:
        """The names of the places that are offered, in order."""
        return [self._list.item(row).data(_DESTINATION).words for row in range(self._list.count())]

    def show_theme(self, theme: Theme) -> None:
        """Draw the bar in another theme."""
        self.theme = theme
        self._close.setIcon(theme.icon("x", size=14))

    def start(self) -> None:
        """Show the bar with an empty field."""
        self.show()
        self.field.clear()
        self.show_destinations(())
        self.field.setFocus()

    def finish(self) -> None:
        """Take the bar and its suggestions away."""
        self._list.hide()
        self.hide()

    def show_destinations(self, destinations: Sequence[Destination]) -> None:
        """Offer these places; the first is looked at."""
        self._list.clear()
        for destination in destinations:
            item = QListWidgetItem(self._list)
            item.setData(_DESTINATION, destination)
            said = ", ".join(part for part in (destination.words, destination.around) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip("")
        typed = bool(self.field.text().strip())
        self._said.setText(self.tr("No such place in this text") if typed and not destinations else "")
        say(self.field, self._said.text())
        self._place_list(len(destinations))
        if destinations:
            self._list.setCurrentRow(0)
            self._look()

    def _place_list(self, rows: int) -> None:
        if not rows:
            self._list.hide()
            return
        window = self.window()
        self._list.setParent(window)
        self._list.move(self.field.mapTo(window, QPoint(0, self.field.height() + 3)))
        self._list.resize(max(self.field.width(), 300), rows * _ROW + 10)
        self._list.show()
        self._list.raise_()

    def _step(self, step: int) -> None:
        row = self._list.currentRow() + step
        if 0 <= row < self._list.count():
            self._list.setCurrentRow(row)
            self._look()

    def _look(self) -> None:
        item = self._list.currentItem()
        say(self.field, item.data(Qt.ItemDataRole.AccessibleTextRole))
        self.looked_at.emit(item.data(_DESTINATION))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_DESTINATION))
