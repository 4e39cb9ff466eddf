"""The bar that finds words in the text: a field, how many places there are, any form of the words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.ui.aloud import say
from reader.ui.flow_layout import FlowLayout
from reader.ui.languages import number as localised
from reader.ui.place_field import PlaceField
from reader.ui.plain_words import set_tip
from reader.ui.tab_order import follow, takers
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.services.find_text import FoundText

_MOST_FORMS = 14
_FIELD = 340  # pixels


class FindBar(QFrame):
    """Stands between the top bar and the page while something is looked for."""

    words_changed = Signal()
    step_wanted = Signal(object)
    forms_changed = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("placeBar")
        self.field = PlaceField()
        self.field.setPlaceholderText(self.tr("Find in this text…"))
        self.field.setAccessibleName(self.tr("Find in this text"))
        self.field.setMaximumWidth(_FIELD)
        self.field.textChanged.connect(lambda _words: self.words_changed.emit())
        self.field.entered.connect(lambda back: self.step_wanted.emit(-1 if back else 1))
        self.field.down.connect(lambda: self.step_wanted.emit(1))
        self.field.up.connect(lambda: self.step_wanted.emit(-1))
        self.field.left.connect(self.closed.emit)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setObjectName("muted")
        self._count.setMinimumWidth(64)
        self._previous = self._button(self.tr("Previous place"))
        self._previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self._next = self._button(self.tr("Next place"))
        self._next.clicked.connect(lambda: self.step_wanted.emit(1))
        self._any = self._button(self.tr("Find any form of the words: dakwaan also finds dakwaannya and didakwa"))
        self._any.setText(self.tr("Any form"))
        self._any.setAccessibleName(self._any.text())
        self._any.setObjectName("switch")
        self._any.setCheckable(True)
        self._any.toggled.connect(lambda _on: self.words_changed.emit())
        self._close = self._button(self.tr("Close (Esc)"))
        self._close.clicked.connect(self.closed.emit)
        self._forms = QWidget()
        self._forms_flow = FlowLayout(self._forms)
        self._left_out: set[str] = set()
        self._lay_out()
        self.show_theme(theme)
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(14, 5, 10, 5)
        row.setSpacing(6)
        row.addWidget(self.field, 3)
        row.addWidget(self._count)
        for button in (self._previous, self._next, self._any):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._forms)
        self._forms.setContentsMargins(14, 0, 14, 6)
        self._forms.hide()

    @property
    def any_form(self) -> bool:
        """Whether any form of the words is looked for."""
        return self._any.isChecked()

    @property
    def left_out(self) -> frozenset[str]:
        """The forms that the reader does not want to see."""
        return frozenset(self._left_out)

    @property
    def count_words(self) -> str:
        """What the bar says about the number of places."""
        return self._count.text()

    def form_chips(self) -> list[QToolButton]:
        """The forms found, as buttons, from left to right."""
        return [chip for chip in self._forms.findChildren(QToolButton) if not chip.isHidden()]

    def show_theme(self, theme: Theme) -> None:
        """Draw the icons in another theme."""
        self._previous.setIcon(theme.icon("chevron-up", size=16))
        self._next.setIcon(theme.icon("chevron-down", size=16))
        self._close.setIcon(theme.icon("x", size=14))

    def show_keys(self, with_key: Callable[[str, str], str]) -> None:
        """Say on the buttons which keys do the same; `with_key` joins a command's key to words."""
        for button, name in ((self._previous, "find-previous"), (self._next, "find-next")):
            set_tip(button, with_key(name, button.accessibleName()))

    def start(self, words: str) -> None:
        """Show the bar with its field ready; `words`, where there are any, stand in it."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus()
        self.field.selectAll()

    def resume(self, words: str, *, any_form: bool) -> None:
        """Show the bar as it was left; the keyboard stays where it is."""
        for field in (self.field, self._any):
            field.blockSignals(True)
        self.field.setText(words)
        self._any.setChecked(any_form)
        for field in (self.field, self._any):
            field.blockSignals(False)
        self.show()

    def show_place(self, number: int | None, count: int, *, more: bool = False) -> None:
        """Show that the place `number` of `count` is current; None where none is, `more` where not all are counted."""
        if not self.field.text().strip():
            words = ""
        elif not count:
            words = self.tr("Nothing found")
        elif number is None:
            words = self.tr("More than %n place(s)", "", count) if more else self.tr("%n place(s)", "", count)
        else:
            words = self.tr("%1 of more than %2") if more else self.tr("%1 of %2")
            words = words.replace("%1", localised(number + 1)).replace("%2", localised(count))
        if words != self._count.text():
            self._count.setText(words)
            say(self.field, words)
        for button in (self._previous, self._next):
            button.setEnabled(count > 0)

    def show_forms(self, found: FoundText, left_out: frozenset[str] = frozenset()) -> None:
        """Show the forms that were found, each to be left out or taken in again; some of them may be left out."""
        self._left_out = {form.words for form in found.forms} & left_out
        while (item := self._forms_flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for form in found.forms[:_MOST_FORMS] if len(found.forms) > 1 else ():
            chip = QToolButton()
            chip.setObjectName("formChip")
            chip.setText(self.tr("%1 %2").replace("%2", localised(form.count)).replace("%1", form.words))
            chip.setCheckable(True)
            chip.setChecked(form.words not in self._left_out)
            chip.setToolTip(self.tr("Show or leave out this form"))
            chip.toggled.connect(lambda on, words=form.words: self._toggle_form(words, on))
            self._forms_flow.addWidget(chip)
        follow(self._forms, takers(self._forms))
        self._forms.setVisible(len(found.forms) > 1)

    def _toggle_form(self, words: str, on: bool) -> None:
        if on:
            self._left_out.discard(words)
        else:
            self._left_out.add(words)
        self.forms_changed.emit()

    def _button(self, words: str) -> QToolButton:
        button = QToolButton()
        set_tip(button, words)
        button.setAccessibleName(words)
        button.setIconSize(QSize(16, 16))
        return button
