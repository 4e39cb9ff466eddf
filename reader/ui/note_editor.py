"""The field for the note of a mark: plain words, Markdown kept as it is typed."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

_PAUSE = 500  # milliseconds without a key after which a note is kept
_LEAST, _MOST = 3, 14  # lines that the field shows


class NoteEditor(QPlainTextEdit):
    """A note beside its passage, kept as it is typed; Ctrl+Enter, Escape or leaving it ends the writing."""

    written = Signal(object, object)
    """The note, and whether it goes on from one written before."""
    finished = Signal()

    def __init__(self, note: str) -> None:
        super().__init__(note)
        self._done = False
        self._begun = False
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._write)
        self.textChanged.connect(self._pause.start)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPlaceholderText(self.tr("A note on this passage…"))
        self.setAccessibleName(self.tr("Note"))
        self.moveCursor(self.textCursor().MoveOperation.End)
        self._fit()

    def end_quietly(self) -> None:
        """End without handing anything over."""
        self._done = True
        self._pause.stop()

    def finish(self) -> None:
        """Hand the note over and end, once."""
        if not self._done:
            self._done = True
            self._pause.stop()
            self._write()
            self.finished.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def _height(self) -> int:
        lines = min(max(_LEAST, round(self.document().size().height())), _MOST)
        return lines * self.fontMetrics().lineSpacing() + 22

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _write(self) -> None:
        self.written.emit(self.toPlainText().strip(), self._begun)
        self._begun = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finish()
