"""One row of the glossary page: headword with its count, translations, and the beginning of the explanation."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.glossary_sheet import SheetTerm
from reader.ui.focus_frame import draw_ring
from reader.ui.theme import Theme, interface_font, reading_font

ROW = Qt.ItemDataRole.UserRole + 1
_LINE, _PAD, _SIDE = 19, 7, 8  # pixels


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
            painter.fillRect(area, self._theme.colour("raised"))
        if state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, QRectF(area), self._theme, 6)
        inside = area.adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        count = f"×{row.count}"
        soft, small = interface_font(12), interface_font(12)
        room = QFontMetrics(small).horizontalAdvance(count) + _SIDE
        lines = (
            (row.term.headword, reading_font(15, QFont.Weight.DemiBold), "text", inside.width() - room),
            ("; ".join(row.term.english), interface_font(13), "text", inside.width()),
            (row.term.meaning, soft, "text-soft", inside.width()),
        )
        for number, (words, font, role, width) in enumerate(lines):
            place = QRect(inside.left(), inside.top() + number * _LINE, width, _LINE)
            self._line(painter, place, words, font, role)
        place = QRect(inside.left(), inside.top(), inside.width(), _LINE)
        painter.setFont(small)
        painter.setPen(self._theme.colour("text-soft"))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.restore()

    def _line(self, painter: QPainter, place: QRect, words: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
