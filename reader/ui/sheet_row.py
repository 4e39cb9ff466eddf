"""One row of the glossary page: headword with its count, translations with the first place, the explanation's start."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.glossary_sheet import SheetTerm
from reader.ui.focus_frame import draw_chosen, draw_ring
from reader.ui.sheet_model import ROW
from reader.ui.theme import Theme, interface_font, reading_font

_LINE, _PAD, _SIDE = 19, 7, 8  # pixels
_LEVEL = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextDontClip.value  # letters may hang below their line


class SheetRowPainter(QStyledItemDelegate):
    """Paints rows of equal height in three lines."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, 3 * _LINE + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW)
        if not isinstance(row, SheetTerm):
            return
        painter.save()
        area: QRect = option.rect
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            draw_chosen(painter, QRectF(area), self._theme, 6, by_key=False)
        if state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, QRectF(area), self._theme, 6)
        inside = area.adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        english, place = "; ".join(row.term.english), row.place[-1] if row.place else ""
        head = reading_font(15, QFont.Weight.DemiBold)
        self._pair(painter, inside, 0, ((row.term.headword, head, "text"), f"×{row.count}"))
        self._pair(painter, inside, 1, ((english, interface_font(13), "text"), place))
        self._pair(painter, inside, 2, ((row.term.meaning, interface_font(12), "text-soft"), ""))
        painter.restore()

    def _pair(self, painter: QPainter, inside: QRect, number: int, words: tuple[tuple[str, QFont, str], str]) -> None:
        """One line: what stands at its left, and small, in what this leaves or a quarter, what stands at its right."""
        (left, font, role), right = words
        small = QFontMetrics(interface_font(12))
        left_over = inside.width() - QFontMetrics(font).horizontalAdvance(left) - 2 * _SIDE
        right = small.elidedText(right, Qt.TextElideMode.ElideRight, max(inside.width() // 4, left_over))
        room = small.horizontalAdvance(right) + 2 * _SIDE if right else 0
        line = QRect(inside.left(), inside.top() + number * _LINE, inside.width(), _LINE)
        self._line(painter, line.adjusted(0, 0, -room, 0), left, font, role)
        painter.setFont(interface_font(12))
        painter.setPen(self._theme.colour("text-muted"))
        painter.drawText(line, _LEVEL | Qt.AlignmentFlag.AlignRight.value, right)

    def _line(self, painter: QPainter, place: QRect, words: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _LEVEL | Qt.AlignmentFlag.AlignLeft.value, shown)
