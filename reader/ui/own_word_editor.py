"""Where the reader explains a word: headword, translation, explanation, example."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.services.own_words import Draft
from reader.ui.mark_widgets import plain_label
from reader.ui.steady_edge import EDGE, SteadyEdge

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OwnWordEditor(QWidget):
    """Is saved by its button, Ctrl+Enter, or Enter in a field of one line; Escape leaves it.

    The fields scroll where the window is low; the buttons stay in sight below them.
    """

    saved = Signal(object, object)
    """The Draft, and the id of the word that it changes, empty for a new one."""
    left = Signal(object, object)
    """As `saved`; the reader has gone without saving something that was written."""
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word_id = ""
        self._begun = Draft()
        self._is_open = False
        self.heading = plain_label("", "heading")
        self.headword = _line(self.tr("Word or expression"))
        self.english = _line(self.tr("Translation"), self.tr("with commas between several"))
        self.meaning = _Field(self.tr("What it means"), 4)
        self.example = _Field(self.tr("Example from the text"), 4)
        self.source = plain_label("", "small")
        self.problem = plain_label("", "problem")
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setObjectName("primary")
        self.save_button.setToolTip(self.tr("Save (Ctrl+Enter)"))
        self.save_button.clicked.connect(self._save)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.back_wanted.emit)
        for field in (self.headword, self.english, self.meaning, self.example, self.save_button, self._cancel):
            field.installEventFilter(self)
        self.setObjectName("entryPage")
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._form())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._foot())

    @property
    def draft(self) -> Draft:
        """What is written."""
        return Draft(
            self.headword.text(),
            self.english.text(),
            self.meaning.toPlainText(),
            self.example.toPlainText(),
            self._begun.source,
        )

    @property
    def word_id(self) -> str:
        """The word that is changed; empty for a new one."""
        return self._word_id

    @property
    def has_news(self) -> bool:
        """Whether something is written that is not saved."""
        return self._is_open and self.draft != self._begun

    def start(self, draft: Draft, word_id: str = "", *, begun: Draft | None = None) -> None:
        """Write on a draft; `begun` is what it was at first, where it is written on after a pause."""
        self._word_id, self._begun, self._is_open = word_id, begun or draft, True
        self.heading.setText(self.tr("Change your word") if word_id else self.tr("Explain a word yourself"))
        self.headword.setText(draft.headword)
        self.english.setText(draft.english)
        self.meaning.setPlainText(draft.meaning)
        self.example.setPlainText(draft.example)
        self.source.setText(draft.source)
        self.source.setVisible(bool(draft.source))
        self.show_problem("")
        field = self.headword if not draft.headword else self.english
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.verticalScrollBar().setValue(0)

    def close_quietly(self) -> None:
        """Nothing is being written any more."""
        self._is_open = False

    def leave(self) -> None:
        """The reader is going; what is not saved is told."""
        draft, has_news = self.draft, self.has_news
        self._is_open = False
        if has_news:
            self.left.emit(draft, self._word_id)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; nothing when it is empty."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence and not self.headword.text().strip():
            self.headword.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        self.saved.emit(self.draft, self._word_id)

    def _form(self) -> QWidget:
        form = QWidget()
        form.setObjectName("entryPage")
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 4, EDGE, 4)
        column.setSpacing(4)
        SteadyEdge(self._scroll, column)
        column.addWidget(self.heading)
        for words, field in (
            (self.tr("Word or expression"), self.headword),
            (self.tr("Translation"), self.english),
            (self.tr("What it means"), self.meaning),
            (self.tr("Example from the text"), self.example),
        ):
            column.addSpacing(5)
            column.addWidget(plain_label(words, "small"))
            column.addWidget(field)
        column.addWidget(self.source)
        column.addStretch(1)
        return form

    def _foot(self) -> QVBoxLayout:
        """What is wrong and the buttons: in sight at every height of the window."""
        foot = QVBoxLayout()
        foot.setContentsMargins(0, 6, EDGE, 12)
        foot.setSpacing(6)
        foot.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.save_button)
        row.addWidget(self._cancel)
        row.addStretch(1)
        foot.addLayout(row)
        return foot

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.back_wanted.emit()
                return True
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() in _ENTER and (with_control or isinstance(watched, QLineEdit)):
                self._save()
                return True
            if event.key() in _ENTER and isinstance(watched, QPushButton):
                watched.click()
                return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_escape = event.key() == Qt.Key.Key_Escape  # the window's own Escape would not know of the draft
            event.setAccepted(is_escape)
            return is_escape
        return super().eventFilter(watched, event)


def _line(name: str, hint: str = "") -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setMaxLength(1_000)
    return field


class _Field(QPlainTextEdit):
    """Shows so many whole lines: a line cut in half looks like a fault."""

    def __init__(self, name: str, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        around = self.height() - self.viewport().height() + 2 * round(self.document().documentMargin())
        self.setFixedHeight(self._lines * self.fontMetrics().lineSpacing() + around)
