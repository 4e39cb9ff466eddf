"""All notes of all articles in one place: searched by words, narrowed by chips, opened where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QToolButton, QVBoxLayout, QWidget

from reader.model.bookmark import KeptArticle, MarkQuery
from reader.ui.aloud import let_clear
from reader.ui.hit_card import HitCard
from reader.ui.mark_card import MarkLook
from reader.ui.mark_widgets import add_above_room, empty_column, link_button, plain_label, widgets_of
from reader.ui.notes_filter import NotesFilter
from reader.ui.steady_edge import EDGE, SteadyEdge
from reader.ui.tab_order import follow, takers
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.services.notes import NotesPage

_TYPING = 120  # milliseconds without a key after which is searched


class NotesView(QWidget):
    """Shows pages of marks as they arrive, and asks for more."""

    search_wanted = Signal(object, object)
    """A MarkQuery, and the number of the first mark wanted."""
    hit_chosen = Signal(object)
    restore_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = MarkLook(theme)
        self._shown = 0
        self._back = QToolButton()
        self._back.clicked.connect(self.back_wanted.emit)
        self.field = QLineEdit()
        let_clear(self.field)
        self.field.setMaxLength(200)
        self.field.installEventFilter(self)
        self.filter = NotesFilter(self._look)
        self._typing = QTimer(self, interval=_TYPING, singleShot=True)
        self._typing.timeout.connect(self.search)
        self.field.textChanged.connect(lambda _words: self._typing.start())
        self.filter.changed.connect(lambda _query: self.search())
        self._count = plain_label("", "small")
        self._scroll = self._list()
        self._lay_out()
        self._say()

    @property
    def query(self) -> MarkQuery:
        """What is asked for now."""
        return replace(self.filter.query, words=self.field.text().strip())

    def show_theme(self, theme: Theme) -> None:
        """Show the notes in another theme."""
        self.show_look(MarkLook(theme, self._look.names, self._look.tags))

    def show_look(self, look: MarkLook) -> None:
        """Use another theme, names of colours and tags."""
        self._look = look
        self._back.setIcon(look.theme.icon("arrow-left", size=16))
        self.filter.show_look(look)
        if self.isVisible():
            self.search()

    def show_articles(self, articles: Sequence[KeptArticle], here: str) -> None:
        """Offer these articles in the filter; `here` is the id of the open one."""
        self.filter.show_articles(articles, here)

    def start(self, query: MarkQuery) -> None:
        """Ask for these marks, with the keyboard in the field."""
        self.resume(query)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def resume(self, query: MarkQuery, days: int | None = None) -> None:
        """Ask for these marks, which reach so many days back; the keyboard stays where it is."""
        self.field.setText(query.words)  # the search that typing would begin is begun at once
        self.filter.show_query(query, days)
        self.search()

    def search(self) -> None:
        """Ask for the first page anew."""
        self._typing.stop()
        self.search_wanted.emit(self.query, 0)

    def show_page(self, page: NotesPage) -> None:
        """Show a page that was asked for, unless the reader has asked for something else meanwhile."""
        if page.query != self.query or page.offset not in (0, self._shown):
            return
        if page.offset == 0:
            empty_column(self._column)
            self._scroll.verticalScrollBar().setValue(0)
            self._shown = 0
        else:
            self._drop_more()
        for hit in page.hits:
            card = HitCard(hit, self._look)
            card.chosen.connect(lambda hit=hit: self.hit_chosen.emit(hit))
            card.restore_wanted.connect(lambda hit=hit: self.restore_wanted.emit(hit))
            card.tag_clicked.connect(self._narrow)
            self._add(card)
        follow(self._scroll, takers(self._scroll))
        self._shown += len(page.hits)
        if self._shown < page.total and page.hits:
            more = link_button(self.tr("Show more"), lambda: self.search_wanted.emit(self.query, self._shown))
            self._add(more)
        self._say(page.total)

    def cards(self) -> list[HitCard]:
        """The cards, from top to bottom."""
        return [card for card in widgets_of(self._column) if isinstance(card, HitCard)]

    # Inside

    def _list(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        holder.setObjectName("bookmarks")
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 2, EDGE, 14)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        scroll.setWidget(holder)
        SteadyEdge(scroll, self._column)
        return scroll

    def _lay_out(self) -> None:
        self._back.setIcon(self._look.theme.icon("arrow-left", size=16))
        self._back.setToolTip(self.tr("Bookmarks of this text"))
        self._back.setAccessibleName(self.tr("Bookmarks of this text"))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, EDGE, 0)
        head.setSpacing(6)
        head.addWidget(self._back)
        head.addWidget(self.field, 1)
        narrow = QVBoxLayout()
        narrow.setContentsMargins(0, 0, EDGE, 0)
        narrow.setSpacing(6)
        narrow.addWidget(self.filter)
        narrow.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(narrow)
        column.addWidget(self._scroll, 1)

    def _say(self, total: int | None = None) -> None:
        binned = self.filter.query.deleted
        self.field.setPlaceholderText(self.tr("Search deleted marks…") if binned else self.tr("Search all notes…"))
        self.field.setAccessibleName(self.field.placeholderText())
        if total is None:
            self._count.setText("")
        elif total == 0:
            asked = self.query != MarkQuery(deleted=binned)
            nothing = self.tr("Nothing is deleted.") if binned else self.tr("Nothing is marked yet.")
            self._count.setText(self.tr("Nothing was found.") if asked else nothing)
        else:
            self._count.setText(self.tr("%n deleted", "", total) if binned else self.tr("%n marks", "", total))

    def _add(self, widget: QWidget) -> None:
        add_above_room(self._column, widget)

    def _drop_more(self) -> None:
        for widget in widgets_of(self._column):
            if not isinstance(widget, HitCard):
                self._column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()

    def _narrow(self, tag: str) -> None:
        query = self.filter.query
        self.filter.show_query(replace(query, tags=query.tags | {tag}))
        self.search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and (cards := self.cards()):
                if event.key() == Qt.Key.Key_Down:
                    cards[0].setFocus(Qt.FocusReason.TabFocusReason)
                else:
                    self.hit_chosen.emit(cards[0].hit)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.back_wanted.emit()
                return True
        return super().eventFilter(watched, event)
