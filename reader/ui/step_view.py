"""The terms in view, beside their lines: rows in step with the page, the current one as a full card."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reader.model.term import TermMatch
from reader.services.cards import Card
from reader.ui.focus_frame import FocusFrame
from reader.ui.page_probe import TermPlace
from reader.ui.panel_layout import place_rows
from reader.ui.quiet_line import QuietLine
from reader.ui.steady_edge import EDGE
from reader.ui.term_card import TermCard
from reader.ui.term_row import ROW_HEIGHT, TermRow, row_height
from reader.ui.term_words import spoken
from reader.ui.theme import Theme

_GAP = 8  # pixels around the card
_INDENT, _LOW = 13, 8  # pixels of the quiet line: with the words of the rows, and of the first of them
_LIFT = 3  # pixels that a row stands above the top of its line, so that their words stand level


class StepView(QWidget):
    """Places a row at the height of each term in view; nothing moves but with the text, or by a click or a key."""

    row_chosen = Signal(object)
    wheel_turned = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepView")
        self._theme = theme
        self._matches: Sequence[TermMatch] = ()
        self._places: tuple[TermPlace, ...] = ()
        self._current: int | None = None
        self._rows: list[TermRow] = []
        self._named: dict[TermRow, tuple[int, int, str, str]] = {}
        self._pushed = 0.0
        self._overflow = 0.0
        self.quiet = QuietLine(self)
        self.card = TermCard(theme)
        self.card.grown.connect(self._grow)
        self.frame = QScrollArea(self)
        self.frame.setFrameShape(QFrame.Shape.NoFrame)
        self.frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frame.setWidgetResizable(True)
        self.frame.setWidget(self.card)
        self.frame.hide()
        FocusFrame(self.frame)
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self._arrange)

    def show_theme(self, theme: Theme) -> None:
        """Show the rows and the card in another theme."""
        self._theme = theme
        if self.card.card is not None:
            self.card.show_card(self.card.card, theme)
        self._arrange()

    def show_terms(self, matches: Sequence[TermMatch], current: int | None, card: Card | None) -> None:
        """Show these terms; `card` explains the current one."""
        if current != self._current or matches is not self._matches:
            self._pushed = 0.0
        self._matches, self._current = matches, current
        if card is not None and card != self.card.card:
            self.card.show_card(card, self._theme)
            self.frame.verticalScrollBar().setValue(0)
        self._places = tuple(place for place in self._places if place.number < len(matches))
        self._arrange()
        self._again.start()

    def show_places(self, places: tuple[TermPlace, ...]) -> None:
        """Put the rows where these terms stand now; tops in pixels of this panel."""
        self._places, self._pushed = places, 0.0
        self._arrange()

    def rows(self) -> list[TermRow]:
        """The rows in view, from top to bottom."""
        return [row for row in self._rows if row.isVisibleTo(self)]

    def _one_a_term(self) -> list[TermPlace]:
        seen: dict[str, TermPlace] = {}
        for place in self._places:
            seen.setdefault(self._matches[place.number].term.id, place)
        return list(seen.values())

    def _arrange(self) -> None:
        places = self._one_a_term()
        opened = self._opened(places)
        card_height = self._card_height() if opened is not None else 0
        heights = [float(card_height) if index == opened else float(ROW_HEIGHT) for index in range(len(places))]
        wanted = [max(0.0, place.top - _LIFT) for place in places]
        tops = place_rows(wanted, heights, opened, float(self.height()))
        bottom = tops[-1] + heights[-1] if tops else 0.0
        self._overflow = max(0.0, bottom - self.height())
        self._pushed = min(self._pushed, self._overflow)
        self._bar_where_needed(card_height)
        self._fit_rows(len(places) - (opened is not None))
        free = iter(self._rows)
        for index, (place, top) in enumerate(zip(places, tops, strict=True)):
            height = round(top - self._pushed)
            if index == opened:
                self.frame.setGeometry(
                    0, height + _GAP // 2, self.width() - EDGE + self._bar_room(), card_height - _GAP
                )
                continue
            row = next(free)
            row.show_match(place.number, self._matches[place.number], self._theme)
            self._name(row, place.number)
            below = None if index + 1 in (opened, len(tops)) else round(tops[index + 1] - self._pushed)
            row.setGeometry(0, height, self.width() - EDGE, row_height(height, below))
            row.setVisible(-ROW_HEIGHT < height < self.height())
        self.frame.setVisible(opened is not None)

    def _name(self, row: TermRow, number: int) -> None:
        """Give a row the words that are read aloud; while the page scrolls they mostly stay."""
        match = self._matches[number]
        key = (number, len(self._matches), match.term.id, match.surface)
        if self._named.get(row) != key:
            self._named[row] = key
            row.setAccessibleName(spoken(number, len(self._matches), match))

    def _opened(self, places: list[TermPlace]) -> int | None:
        if self._current is None or self._current >= len(self._matches):
            return None
        if self.card.card is None or self.card.card.match is None:
            return None
        term = self._matches[self._current].term.id
        return next((index for index, place in enumerate(places) if self._matches[place.number].term.id == term), None)

    def _card_height(self) -> int:
        return min(self.card.height_for(self.width() - EDGE) + _GAP + 2, max(120, self.height()))

    def _bar_where_needed(self, height: int) -> None:
        # Left to itself, a bar that has come once takes room from the words, which then need it.
        whole = height >= self.card.height_for(self.width() - EDGE) + _GAP
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if self.frame.verticalScrollBarPolicy() is not policy:
            self.frame.setVerticalScrollBarPolicy(policy)
        self.frame.setFocusPolicy(Qt.FocusPolicy.NoFocus if whole else Qt.FocusPolicy.StrongFocus)

    def _bar_room(self) -> int:
        """The bar stands beside the card, which is as wide with it as without."""
        bar = self.frame.verticalScrollBar()
        off = self.frame.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        return 0 if off else bar.sizeHint().width()

    def _grow(self) -> None:
        """The card needs another height."""
        self._arrange()
        self._again.start()

    def _fit_rows(self, count: int) -> None:
        while len(self._rows) < count:
            row = TermRow(self._theme, self)
            row.chosen.connect(self.row_chosen.emit)
            self._rows.append(row)
        for row in self._rows[count:]:
            row.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.quiet.setGeometry(_INDENT, _LOW, self.width() - _INDENT - EDGE, self.height() - _LOW)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._again.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        step = -event.angleDelta().y() / 2
        pushed = min(max(0.0, self._pushed + step), self._overflow)
        if pushed != self._pushed:
            self._pushed = pushed
            self._arrange()
        else:
            self.wheel_turned.emit(event)
        event.accept()
