"""Many choices that open below a button: a list that scrolls, with a field that narrows it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.ui.aloud import let_clear, say
from reader.ui.plain_words import as_tip

FEW = 10
"""So many choices are seen at once; more of them are better narrowed than read."""

_WIDTH, _ROW = 250, 27  # pixels
_VALUE = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: FEW, Qt.Key.Key_PageUp: -FEW}


class ChoiceList(QFrame):
    """Opens by `open_below`; `chosen` gives the value of a choice and closes it, Escape and a click beside it close it.

    It belongs to the button below which it opens.
    """

    chosen = Signal(object)

    def __init__(self, button: QWidget, words: str, choices: Sequence[tuple[str, object]]) -> None:
        """`words` name the list; each choice has its words and its value."""
        super().__init__(button, Qt.WindowType.Popup)
        self._button, self._choices = button, choices
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("choiceList")
        self.setAccessibleName(words)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find…"))
        self.field.setAccessibleName(self.tr("Find in “%1”").replace("%1", words))
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        let_clear(self.field)
        self.list = QListWidget()
        self.list.setAccessibleName(words)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(FEW * _ROW)
        self.list.itemEntered.connect(self.list.setCurrentItem)
        self.list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.setFixedWidth(_WIDTH)

    def open_below(self) -> None:
        """Open below the button, inside its window."""
        self.field.clear()
        self._narrow("")
        for part in (self, self.field, self.list):
            part.ensurePolished()  # the style sheet has its say in how large it is
        self.adjustSize()
        window = self._button.window()
        room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        place = self._button.mapToGlobal(self._button.rect().bottomLeft()) + QPoint(0, 2)
        left = max(room.left(), min(place.x(), room.right() + 1 - self.width()))
        self.move(left, max(room.top(), min(place.y(), room.bottom() + 1 - self.height())))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentItem())
        elif (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            row = min(max(0, self.list.currentRow() + step), self.list.count() - 1)
            self.list.setCurrentRow(row)
            say(self.list, self.list.currentItem().text() if self.list.currentItem() else "")
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            return False
        return True

    def _narrow(self, words: str) -> None:
        wanted = words.casefold().split()
        self.list.clear()
        for said, value in self._choices:
            if all(word in said.casefold() for word in wanted):
                item = QListWidgetItem(" ".join(said.split()), self.list)
                item.setData(_VALUE, value)
                if len(said) * 6 > _WIDTH:
                    item.setToolTip(as_tip(said))
        self.list.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            value = item.data(_VALUE)
            self._close()
            self.chosen.emit(value)

    def _close(self) -> None:
        self.close()
        self._button.setFocus(Qt.FocusReason.PopupFocusReason)
