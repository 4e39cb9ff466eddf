"""One of the reader's dictionaries in their list: whether it answers, its place, its name, and its removal."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from reader.model.dictionary import Dictionary
from reader.ui.choosers import Tick
from reader.ui.dictionary_words import size_of
from reader.ui.mark_widgets import flow_row, link_button, plain_label
from reader.ui.plain_words import set_tip
from reader.ui.theme import Theme


class DictionaryRow(QWidget):
    """Tells what the reader does with it; `moved` gives -1 for up, 1 for down."""

    switched = Signal(object)
    moved = Signal(object)
    renamed = Signal(object)
    removed = Signal()

    def __init__(self, dictionary: Dictionary, theme: Theme, *, first: bool, last: bool) -> None:
        super().__init__()
        self.dictionary = dictionary
        self.tick = Tick(dictionary.name)
        self.tick.setChecked(dictionary.active)
        self.tick.setAccessibleDescription(self.tr("Whether this dictionary answers"))
        self.tick.chosen.connect(self.switched.emit)
        self.field = QLineEdit(dictionary.name)
        self.field.setMaxLength(120)
        self.field.setAccessibleName(self.tr("Name of the dictionary"))
        self.field.returnPressed.connect(self._rename)
        self.field.installEventFilter(self)
        self.field.hide()
        upper = QHBoxLayout()
        upper.setSpacing(2)
        upper.addWidget(self.tick, 1, Qt.AlignmentFlag.AlignVCenter)
        upper.addWidget(self.field, 1)
        self.up = self._arrow(theme, "chevron-up", self.tr("Move up"), -1, enabled=not first)
        self.down = self._arrow(theme, "chevron-down", self.tr("Move down"), 1, enabled=not last)
        upper.addWidget(self.up, 0, Qt.AlignmentFlag.AlignTop)
        upper.addWidget(self.down, 0, Qt.AlignmentFlag.AlignTop)
        if first and last:
            self.up.hide()
            self.down.hide()
        lower = QVBoxLayout()
        lower.setContentsMargins(24, 0, 0, 0)
        lower.setSpacing(2)
        lower.addWidget(plain_label(size_of(dictionary), "small"))
        self.rename_button = link_button(self.tr("Rename"), self.start_renaming, "quiet")
        self.remove_button = link_button(self.tr("Remove"), self.removed.emit, "quiet")
        acts, row = flow_row(12)
        row.addWidget(self.rename_button)
        row.addWidget(self.remove_button)
        lower.addWidget(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addLayout(lower)

    def start_renaming(self) -> None:
        """Let the reader type another name."""
        self.tick.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            escaped = (
                event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
                and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Escape
            )
            if escaped:
                self._leave_field()
                event.accept()
                return True
            if event.type() == QEvent.Type.FocusOut and self.field.isVisible():
                self._rename()
        return super().eventFilter(watched, event)

    def _rename(self) -> None:
        name = " ".join(self.field.text().split())
        self._leave_field()
        if name and name != self.dictionary.name:
            self.renamed.emit(name)

    def _leave_field(self) -> None:
        self.field.hide()
        self.field.setText(self.dictionary.name)
        self.tick.show()

    def _arrow(self, theme: Theme, icon: str, words: str, step: int, *, enabled: bool) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme.icon(icon, size=16))
        button.setIconSize(QSize(16, 16))
        set_tip(button, words)
        button.setAccessibleName(f"{words}: {self.dictionary.name}")
        button.setEnabled(enabled)
        button.clicked.connect(lambda: self.moved.emit(step))
        return button
