"""The contents of the open article, one line a section; thousands of lines are as fast as ten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.ui.drawn_words import draw_words
from reader.ui.focus_frame import draw_ring
from reader.ui.plain_words import as_tip
from reader.ui.theme import Theme, interface_font

if TYPE_CHECKING:
    from reader.services.outline import ContentsLine, Outline

_ROW = 29  # pixels
_INDENT = 12  # pixels
_DEEPEST = 5
_LINE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class ContentsModel(QAbstractListModel):
    """The lines of an outline, and which of them the reader is in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ContentsLine, ...] = ()
        self.current = -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == _LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.label} {line.title}".strip()
        return None

    def show_lines(self, lines: tuple[ContentsLine, ...]) -> None:
        """Show these lines and no others."""
        self.beginResetModel()
        self._lines, self.current = lines, -1
        self.endResetModel()

    def show_current(self, row: int) -> None:
        """Make one line the current one; -1 for none."""
        before, self.current = self.current, row
        for changed in (before, row):
            if changed >= 0 and changed != -1:
                index = self.index(changed)
                self.dataChanged.emit(index, index)


class _LinePainter(QStyledItemDelegate):
    def __init__(self, contents: ContentsList) -> None:
        super().__init__(contents)
        self._contents = contents

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        from PySide6.QtWidgets import QStyle  # its enumerations take long to make: not before there are contents

        theme, line = self._contents.theme, index.data(_LINE)
        current = index.row() == self._contents.lines.current
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or focused or option.state & QStyle.StateFlag.State_MouseOver:
            ground = box.adjusted(10, 0, -10, 0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("raised", 1.0 if current else 0.6))
            painter.drawRoundedRect(ground, 7, 7)
            if focused:
                draw_ring(painter, ground, theme, 7)
        weight = QFont.Weight.Medium if current else QFont.Weight.Normal
        inner = box.adjusted(18 + _INDENT * min(line.depth, _DEEPEST), 0, -14, 0)
        used = 0.0
        if line.label:
            used = draw_words(painter, inner, line.label, interface_font(13, weight), theme, "text") + 7
        if line.title:
            role, size = ("text-muted", 12) if line.label else ("text", 13)
            draw_words(painter, inner.adjusted(used, 0, 0, 0), line.title, interface_font(size, weight), theme, role)
        painter.restore()


class ContentsList(QListView):
    """Shows an outline, follows the reader quietly, and tells which section was chosen."""

    section_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.lines = ContentsModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_LinePainter(self))
        self.setObjectName("contents")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Contents"))
        self.clicked.connect(self._choose)

    def show_theme(self, theme: Theme) -> None:
        """Draw the lines in another theme."""
        self.theme = theme
        self.viewport().update()

    def show_outline(self, outline: Outline | None) -> None:
        """Show the contents of an article; None while they are not known."""
        self.lines.show_lines(outline.lines if outline is not None else ())
        self.scrollToTop()

    def show_current(self, row: int) -> None:
        """Show the section that the reader is in, and bring its line into view unless the mouse is among the lines."""
        if row == self.lines.current:
            return
        self.lines.show_current(row)
        if row >= 0 and not self.viewport().underMouse():
            self.scrollTo(self.lines.index(row), QAbstractItemView.ScrollHint.EnsureVisible)

    def height_wanted(self) -> int:
        """The height at which all lines are in view, in pixels."""
        return self.lines.rowCount() * _ROW

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def viewportEvent(self, event: Any) -> bool:
        """Words that are cut are shown whole, as plain text, under the mouse."""
        from PySide6.QtCore import QEvent
        from PySide6.QtWidgets import QToolTip

        if event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            words = index.data(Qt.ItemDataRole.DisplayRole) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), as_tip(words), self)
            return True
        return bool(super().viewportEvent(event))

    def _choose(self, index: _Index) -> None:
        line: ContentsLine | None = index.data(_LINE)
        if line is not None:
            self.section_chosen.emit(line.span)
