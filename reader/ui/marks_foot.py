"""The line below the marks of a text: where all notes are, what was deleted, the export, and whether all is saved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from reader.ui.flow_layout import FlowLayout
from reader.ui.mark_widgets import link_button
from reader.ui.plain_words import set_tip
from reader.ui.sentences import told


class MarksFoot(QWidget):
    """Tells what the reader wants to see; says what is not on the disk yet."""

    notes_wanted = Signal()
    bin_wanted = Signal()
    export_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._saved = QLabel()
        self._saved.setTextFormat(Qt.TextFormat.PlainText)
        row = FlowLayout(self, 14)
        row.addWidget(link_button(self.tr("All notes"), self.notes_wanted.emit))
        row.addWidget(link_button(self.tr("Deleted marks"), self.bin_wanted.emit))
        row.addWidget(link_button(self.tr("Export…"), self.export_wanted.emit))
        row.addWidget(self._saved)

    @property
    def words(self) -> str:
        """What is said about saving."""
        return self._saved.text()

    def show_saving(self, unsaved: int, problem: str) -> None:
        """Say how many acts are not on the disk; `problem` says why."""
        if problem:
            words = self.tr("%n not saved yet", "", unsaved) if unsaved else self.tr("Marks could not be read")
        else:
            words = self.tr("Saving…") if unsaved else self.tr("All saved")
        self._saved.setText(words)
        set_tip(self._saved, told(problem) if problem else "")
        self._saved.setObjectName("savedYetNot" if problem else "savedYet")
        self._saved.style().unpolish(self._saved)
        self._saved.style().polish(self._saved)
