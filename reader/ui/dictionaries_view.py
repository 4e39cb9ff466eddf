"""The reader's own dictionaries beside the text: their order and switches, the import of another one, its report."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.model.dictionary import Dictionary, ImportReport
from reader.services.dictionary_import import Source
from reader.ui.dictionary_form import DictionaryForm
from reader.ui.dictionary_progress import DictionaryProgress, DictionaryReport
from reader.ui.dictionary_row import DictionaryRow
from reader.ui.mark_widgets import empty_column, link_button, plain_label, widgets_of
from reader.ui.side_pages import SidePage
from reader.ui.theme import Theme


class DictionariesView(SidePage):
    """Shows the list, and above it what an import asks or tells; tells what the reader wants."""

    file_wanted = Signal()
    look_wanted = Signal(object, object)
    import_wanted = Signal(object, object)
    cancel_wanted = Signal()
    switched = Signal(object, object)
    moved = Signal(object, object)
    renamed = Signal(object, object)
    removed = Signal(object)
    restored = Signal(object)

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._shown: tuple[Sequence[Dictionary], Sequence[Dictionary]] = ((), ())
        self._task: QWidget | None = None
        super().__init__(self.tr("Dictionaries"), theme)
        self.body.addWidget(
            plain_label(
                self.tr(
                    "Dictionaries of your own answer when you double-click a word, on the cards and in searches. Their "
                    "words are not underlined."
                ),
                "muted",
            )
        )
        self.button = QPushButton(self.tr("Import a dictionary…"))
        self.button.setObjectName("primary")
        self.button.setToolTip(self.tr("A table (CSV, TSV) or a StarDict dictionary (.ifo)"))
        self.button.clicked.connect(self.file_wanted.emit)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._task_place = QVBoxLayout()
        self.body.addLayout(self._task_place)
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)
        self.body.addWidget(holder)
        self.body.addStretch(1)

    @property
    def task(self) -> QWidget | None:
        """What an import asks or tells: a DictionaryForm, DictionaryProgress or DictionaryReport."""
        return self._task

    def show_theme(self, theme: Theme) -> None:
        """Show the page in another theme."""
        super().show_theme(theme)
        if theme is not self._theme:
            self._theme = theme
            self.show_list(*self._shown)

    def start(self) -> None:
        """Put the keyboard on the button that imports."""
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self, dictionaries: Sequence[Dictionary], removed: Sequence[Dictionary]) -> None:
        """Show these dictionaries in their order, and those that can be brought back."""
        self._shown = (dictionaries, removed)
        empty_column(self._list)
        for number, dictionary in enumerate(dictionaries):
            row = DictionaryRow(dictionary, self._theme, first=number == 0, last=number == len(dictionaries) - 1)
            self._join(row, dictionary.id)
            self._list.addWidget(row)
        if not dictionaries and not removed:
            self._list.addWidget(plain_label(self.tr("There are none yet."), "muted"))
        if removed:
            self._list.addWidget(plain_label(self.tr("Removed; gone for good when Lontar is started again"), "heading"))
        for dictionary in removed:
            self._list.addWidget(self._removed_row(dictionary))

    def rows(self) -> list[DictionaryRow]:
        """The rows of the list, from top to bottom."""
        return [row for row in widgets_of(self._list) if isinstance(row, DictionaryRow)]

    def show_form(self, source: Source) -> None:
        """Ask how a file is to be imported."""
        form = DictionaryForm(source)
        form.import_wanted.connect(self.import_wanted.emit)
        form.look_wanted.connect(self.look_wanted.emit)
        form.cancelled.connect(self.show_nothing)
        self._show(form)
        form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, name: str) -> None:
        """Show an import that begins."""
        progress = DictionaryProgress(name)
        progress.cancel_wanted.connect(self.cancel_wanted.emit)
        self._show(progress)

    def show_share(self, share: float) -> None:
        """Show how much of the import is done."""
        if isinstance(self._task, DictionaryProgress):
            self._task.show_share(share)

    def show_report(self, report: ImportReport) -> None:
        """Show what the import did."""
        shown = DictionaryReport(report)
        shown.left.connect(self.show_nothing)
        self._show(shown)

    def show_nothing(self) -> None:
        """Show the list alone."""
        self._show(None)

    def _show(self, task: QWidget | None) -> None:
        focus = QApplication.focusWidget()
        had_keyboard = self._task is not None and focus is not None and self._task.isAncestorOf(focus)
        empty_column(self._task_place)
        self._task = task
        self.button.setEnabled(task is None or isinstance(task, DictionaryReport))
        if task is not None:
            self._task_place.addWidget(task)
            self.show_top()
        if had_keyboard:  # else it would go to whatever comes next in the window
            now = task.button if isinstance(task, DictionaryProgress) else self.button
            now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _join(self, row: DictionaryRow, number: int) -> None:
        row.switched.connect(lambda active: self.switched.emit(number, active))
        row.moved.connect(lambda step: self.moved.emit(number, step))
        row.renamed.connect(lambda name: self.renamed.emit(number, name))
        row.removed.connect(lambda: self.removed.emit(number))

    def _removed_row(self, dictionary: Dictionary) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(plain_label(dictionary.name, "muted"), 1)
        row.addWidget(link_button(self.tr("Bring back"), lambda: self.restored.emit(dictionary.id)))
        return holder
