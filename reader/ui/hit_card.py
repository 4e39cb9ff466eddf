"""The card of one mark among those of all articles: its words, note, tags, and where it stands."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from reader.model.bookmark import Highlight, MarkHit
from reader.ui.aloud import mark_aloud
from reader.ui.colour_dots import mark_colour_name
from reader.ui.mark_card import MarkLook
from reader.ui.mark_widgets import day_of, flow_row, in_one_line, link_button, plain_label, shortened
from reader.ui.theme import reading_font

_QUOTE_SHOWN, _NOTE_SHOWN = 180, 220  # code points


class HitCard(QFrame):
    """Tells that its mark is wanted: to be read where it stands, or to be brought back from the bin."""

    chosen = Signal()
    restore_wanted = Signal()
    tag_clicked = Signal(object)

    def __init__(self, hit: MarkHit, look: MarkLook) -> None:
        super().__init__()
        self.hit = hit
        mark = hit.mark
        name = mark_colour_name(mark, look.names)
        colour = look.theme.roles[f"edge-{mark.colour}" if isinstance(mark, Highlight) else "accent"]
        self.setObjectName("card")
        self.setStyleSheet(f"#card {{ border-left: 4px solid {colour}; }}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(mark_aloud(mark, shortened(mark.quote.exact, _QUOTE_SHOWN), name, hit.title))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 8)
        column.setSpacing(4)
        quote = plain_label(shortened(mark.quote.exact, _QUOTE_SHOWN), "quote")
        quote.setFont(reading_font(14))
        quote.setStyleSheet("font-size: 14px;")
        column.addWidget(quote)
        if mark.note:
            column.addWidget(plain_label(shortened(mark.note, _NOTE_SHOWN), "soft"))
        if mark.tags:
            holder, row = flow_row(8)
            for tag in mark.tags:
                row.addWidget(link_button(f"#{tag}", partial(self.tag_clicked.emit, tag), "tag"))
            column.addWidget(holder)
        column.addWidget(plain_label(in_one_line(hit.title, *hit.sections[-2:], day_of(mark.created)), "small"))
        if hit.deleted is not None:
            holder, row = flow_row(12)
            row.addWidget(link_button(self.tr("Restore"), self.restore_wanted.emit))
            said = self.tr("deleted on %1").replace("%1", day_of(hit.deleted))
            row.addWidget(plain_label(said, "small"))
            column.addWidget(holder)

    def sizeHint(self) -> QSize:
        return QSize(200, super().sizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
