"""The card of a mark that was not found in the text as it is now: the old passage, and what stands near there today."""

from html import escape

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from reader.model.article import Span
from reader.model.bookmark import Bookmark, Highlight
from reader.ui.mark_card import MarkLook
from reader.ui.mark_widgets import empty_column, flow_row, link_button, plain_label, shortened
from reader.ui.theme import reading_font

_SHOWN = 340  # code points of the present text
_CORNER, _EDGE = 9, 3  # pixels: the radius of a card's corners, as in the style sheet, and the width of the dashes
_DASH, _GAP = 7.0, 5.0  # pixels


def dashes(length: float) -> list[tuple[float, float]]:
    """Dashes along an edge, each as where it begins and its length, in pixels: the edge begins and ends with one."""
    gaps = max(0, round((length - _DASH) / (_DASH + _GAP)))
    dash = (length - gaps * _GAP) / (gaps + 1)
    return [(number * (dash + _GAP), dash) for number in range(gaps + 1)] if length > 0 else []


class CheckCard(QFrame):
    """Nothing of the mark is lost: it waits here until the reader says where it belongs."""

    place_wanted = Signal()
    near_wanted = Signal(object)
    copy_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, mark: Highlight | Bookmark, look: MarkLook) -> None:
        super().__init__()
        self.mark = mark
        self.near: Span | None = None
        self._look = look
        self.setObjectName("card")
        self.setAccessibleName(mark.quote.exact[:260])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(17, 11, 14, 10)
        self._column.setSpacing(6)
        self._fill("")

    def show_near(self, near: Span, text: str) -> None:
        """Show what stands today, in `text`, where the passage should be; `near` is its range."""
        from reader.services.lost_passages import words_at

        self.near = near
        self._fill(words_at(text, near, _SHOWN))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        colour = self._look.theme.colour("text-muted")
        left = 2 if self.hasFocus() else 1
        for top, height in dashes(self.height() - 2 * _CORNER):
            painter.fillRect(QRectF(left, _CORNER + top, _EDGE, height), colour)

    def _passage(self) -> QLabel:
        """The old passage between what stood around it; the only rich text here, of escaped words."""
        from reader.services.lost_passages import around

        quote, muted = self.mark.quote, self._look.theme.roles["text-muted"]
        before, after = map(escape, around(quote))
        beside = f'<span style="color:{muted}">%1</span>'
        label = QLabel(beside.replace("%1", before) + escape(shortened(quote.exact)) + beside.replace("%1", after))
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setObjectName("quote")
        label.setFont(reading_font(14))
        label.setStyleSheet("font-size: 14px;")
        return label

    def _fill(self, words: str) -> None:
        empty_column(self._column)
        self._column.addWidget(plain_label(self.tr("It was:"), "small"))
        self._column.addWidget(self._passage())
        if self.mark.note:
            self._column.addWidget(plain_label(self.mark.note, "soft"))
        if self.mark.tags:
            self._column.addWidget(plain_label("  ".join(f"#{tag}" for tag in self.mark.tags), "small"))
        if words:
            self._column.addWidget(plain_label(self.tr("There stands now:"), "small"))
            self._column.addWidget(plain_label(words, "soft"))
        holder, row = flow_row(12)
        place = link_button(self.tr("Place it here"), self.place_wanted.emit)
        place.setToolTip(self.tr("Select the passage in the text first"))
        row.addWidget(place)
        if self.near is not None:
            row.addWidget(link_button(self.tr("Show in the text"), lambda: self.near_wanted.emit(self.near)))
        row.addWidget(link_button(self.tr("Copy"), self.copy_wanted.emit))
        row.addWidget(link_button(self.tr("Delete"), self.delete_wanted.emit))
        self._column.addWidget(holder)
