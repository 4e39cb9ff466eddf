"""One command with its keys, which are changed in place; a key that is another command's is said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.ui.actions import Command
from reader.ui.side_pages import plain

_ALONE = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_unknown}


class KeyCatcher(QToolButton):
    """Waits for one key; `caught` tells it, or nothing after Backspace. Esc gives up, except where `takes_escape`."""

    caught = Signal(object)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keyCatcher")
        self.setText(self.tr("Press a key… Backspace: none"))
        self.setAccessibleName(self.tr("Press the new key, Backspace for none, Esc to leave it as it is"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.takes_escape = False

    def event(self, event: QEvent) -> bool:
        # All keys come here while it waits: those of commands, and Tab, which would move the focus.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._pressed(event)
            return True
        return super().event(event)

    def _pressed(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ALONE:
            return
        plain_escape = key == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain_escape and not self.takes_escape:
            self.given_up.emit()
            return
        if key == Qt.Key.Key_Backspace and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.caught.emit("")
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sign = event.text()
        if len(sign) == 1 and sign.isprintable() and not sign.isalnum() and not sign.isspace():
            modifiers &= ~Qt.KeyboardModifier.ShiftModifier  # Shift is in the sign already: ? is not Shift+?
        self.caught.emit(QKeySequence(QKeyCombination(modifiers, key)).toString())


class KeyRow(QWidget):
    """One command and its keys; what is seldom needed is made when it is."""

    change_wanted = Signal()
    keys_wanted = Signal(object)
    usual_wanted = Signal()

    def __init__(self, command: Command) -> None:
        super().__init__()
        self.command = command
        self.asked_for = ""
        self._key = QToolButton()
        self._key.setObjectName("keyChip")
        self._key.setToolTip(self.tr("Change the key"))
        self._key.clicked.connect(self.change_wanted.emit)
        self._usual: QPushButton | None = None
        self._catcher: KeyCatcher | None = None
        self._conflict: KeyConflict | None = None
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        self._row.addWidget(plain(command.words, "soft"), 1)
        self._row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(self._row)

    @property
    def conflict(self) -> KeyConflict | None:
        """What is said about a key that is another command's; None where nothing is."""
        return self._conflict

    def show_keys(self, keys: str, *, usual: bool) -> None:
        """Show the keys, in the system's words for them, and the way back where they are not the usual ones."""
        shown = "  ".join(_native(sequence) for sequence in QKeySequence.listFromString(keys))
        self._key.setText(shown or "—")
        words = self.tr("%1, key %2: change it") if shown else self.tr("%1, no key: choose one")
        self._key.setAccessibleName(words.replace("%1", self.command.words).replace("%2", shown))
        if not usual and self._usual is None:
            self._usual = _small(self.tr("Usual key"), self.usual_wanted.emit)
            self._column.insertWidget(1, self._usual, 0, Qt.AlignmentFlag.AlignRight)
        if self._usual is not None:
            self._usual.setVisible(not usual)
        self._forget_conflict()

    def wait_for_key(self) -> None:
        """Wait for the new key."""
        if self._catcher is not None:
            return
        catcher = self._catcher = KeyCatcher()
        catcher.takes_escape = self.command.name == "leave"
        catcher.caught.connect(self._caught)
        catcher.given_up.connect(self._done)
        catcher.installEventFilter(self)
        self._key.hide()
        self._column.insertWidget(1, catcher)  # a line of its own: beside a long name there is no room
        self._forget_conflict()
        catcher.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_taken(self, key: str, other: str) -> None:
        """Say that a key is another command's, and ask."""
        self._forget_conflict()
        conflict = self._conflict = KeyConflict(_native(QKeySequence(key)), other)
        conflict.taken.connect(lambda: self.keys_wanted.emit(key))
        conflict.left.connect(self._forget_conflict)
        self._column.addWidget(conflict)
        conflict.show()
        conflict.take_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_conflict(self) -> None:
        conflict, self._conflict = self._conflict, None
        if conflict is not None:
            conflict.hide()
            conflict.deleteLater()

    def _caught(self, key: str) -> None:
        self._done()
        self.keys_wanted.emit(key)

    def _done(self) -> None:
        catcher, self._catcher = self._catcher, None
        if catcher is not None:
            catcher.removeEventFilter(self)
            catcher.hide()
            catcher.deleteLater()
            self._key.show()
            self._key.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._done()
        return False


class KeyConflict(QFrame):
    """Says whose key was pressed; `taken` and `left` tell what the reader wants."""

    taken = Signal()
    left = Signal()

    def __init__(self, key: str, other: str) -> None:
        super().__init__()
        self.setObjectName("conflict")
        self.words = self.tr("%1 is the key of “%2”.").replace("%1", key).replace("%2", other)
        self.take_button = _small(self.tr("Use it here"), self.taken.emit)
        answers = QHBoxLayout()
        answers.setSpacing(14)
        answers.addWidget(self.take_button)
        answers.addWidget(_small(self.tr("Leave it there"), self.left.emit))
        answers.addStretch(1)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(8, 4, 8, 4)
        inner.addWidget(plain(self.words, "soft"))
        inner.addLayout(answers)


def _native(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def _small(words: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("act")
    button.clicked.connect(lambda _on=False: act())
    return button
