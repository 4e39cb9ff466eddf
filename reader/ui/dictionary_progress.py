"""An import under way, and what it did: how far it is, the way out, the lines left out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from reader.model.dictionary import LISTED, ImportReport
from reader.ui.dictionary_words import listed, summary_of
from reader.ui.mark_widgets import link_button, plain_label

_STEPS = 1000
_LISTED_HEIGHT, _LINE_HEIGHT = 150, 18  # pixels


class DictionaryProgress(QWidget):
    """Shows how much of an import is done."""

    cancel_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._words = plain_label(self.tr("Importing %1…").replace("%1", name), "")
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(self.tr("How much is imported"))
        self.button = QPushButton(self.tr("Cancel"))
        self.button.clicked.connect(self._cancel)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(self._words)
        column.addLayout(row)

    def show_share(self, share: float) -> None:
        """Show how much is done, from 0 to 1."""
        self.bar.setValue(round(share * _STEPS))

    def _cancel(self) -> None:
        self.button.setEnabled(False)
        self.cancel_wanted.emit()


class DictionaryReport(QWidget):
    """Shows what an import did; `left` tells that it is read."""

    left = Signal()

    def __init__(self, report: ImportReport) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(3)
        self.lines = summary_of(report)
        for number, line in enumerate(self.lines):
            column.addWidget(plain_label(line, "" if number == 0 else "small"))
        self.list = QPlainTextEdit()
        self.list.setReadOnly(True)
        self.list.setPlainText(listed(report))
        self.list.setAccessibleName(self.tr("Lines left out"))
        self.list.setFixedHeight(min(_LISTED_HEIGHT, 18 + _LINE_HEIGHT * len(report.left_out)))
        self.list.setVisible(bool(report.left_out))
        column.addWidget(self.list)
        if report.count > LISTED:
            words = self.tr("The first %1 of them are listed.").replace("%1", str(LISTED))
            column.addWidget(plain_label(words, "small"))
        row = QHBoxLayout()
        row.addWidget(link_button(self.tr("Close this report"), self.left.emit))
        row.addStretch(1)
        column.addLayout(row)
