"""What is asked before a dictionary is imported: its name and, for a table, what its columns hold."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.model.dictionary import Role, StarDictPreview, TablePreview, TableShape
from reader.services.dictionary_import import Source
from reader.ui.choice_box import ChoiceBox
from reader.ui.choosers import Tick
from reader.ui.dictionary_words import ENCODINGS, delimiters, number, roles
from reader.ui.mark_widgets import plain_label
from reader.ui.preview_table import PreviewTable

_MOST_COLUMNS = 30


class DictionaryForm(QWidget):
    """Shows what was found in a file; tells whether it is to be imported."""

    import_wanted = Signal(object, object)
    """The name, and the TableShape or None."""
    look_wanted = Signal(object, object)
    """The delimiter and the encoding in which the table is to be looked at again."""
    cancelled = Signal()

    def __init__(self, source: Source) -> None:
        super().__init__()
        self._shape: TableShape | None = None
        self.name = QLineEdit(source.name)
        self.name.setMaxLength(120)
        self.name.setAccessibleName(self.tr("Name of the dictionary"))
        self.roles: list[ChoiceBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(8)
        self._column.addWidget(plain_label(source.path.name, "heading"))
        self._fields = QFormLayout()
        self._fields.setContentsMargins(0, 0, 0, 0)
        self._fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields.addRow(self.tr("Name"), self.name)
        self._said = plain_label("", "small")
        self.button = QPushButton(self.tr("Import"))
        self.button.setObjectName("primary")
        self.button.clicked.connect(self._import)
        if isinstance(source.preview, TablePreview):
            self._add_table(source.preview)
        else:
            self._add_description(source.preview)
        self._column.addWidget(self._said)
        self._add_buttons()
        self._check()

    def shape(self) -> TableShape | None:
        """How the table is to be read; None for a dictionary that is none."""
        if self._shape is None:
            return None
        held = tuple(Role(combo.currentData()) for combo in self.roles)
        left = self._shape.roles[len(held) :]
        return replace(self._shape, header=self.header.isChecked(), roles=(*held, *(Role.NOTHING for _ in left)))

    def _add_description(self, preview: StarDictPreview) -> None:
        self._column.addLayout(self._fields)
        self._said.setText(self.tr("A StarDict dictionary of %1 entries.").replace("%1", number(preview.entries)))
        if preview.description:
            self._column.addWidget(plain_label(preview.description, "muted"))

    def _add_table(self, preview: TablePreview) -> None:
        self._shape = preview.shape
        self._column.addWidget(plain_label(self.tr("What do the columns hold?"), ""))
        self._column.addWidget(self._table(preview))
        self.header = Tick(self.tr("The first row names the columns"))
        self.header.setChecked(preview.shape.header)
        self._column.addWidget(self.header)
        shape = preview.shape
        self.delimiter = _combo({shape.delimiter: shape.delimiter} | delimiters(), shape.delimiter)
        self.encoding = _combo(_encodings(shape.encoding), shape.encoding)
        for combo in (self.delimiter, self.encoding):
            combo.activated.connect(self._look_again)
        self._fields.addRow(self.tr("Cells are parted by"), self.delimiter)
        self._fields.addRow(self.tr("Encoding"), self.encoding)
        self._column.addLayout(self._fields)

    def _table(self, preview: TablePreview) -> PreviewTable:
        for column, role in enumerate(preview.shape.roles[:_MOST_COLUMNS]):
            combo = _combo({str(role): words for role, words in roles().items()}, str(role))
            combo.setAccessibleName(self.tr("Column %1 holds").replace("%1", str(column + 1)))
            combo.currentIndexChanged.connect(lambda _index, column=column: self._role_chosen(column))
            self.roles.append(combo)
        table = PreviewTable([*self.roles], preview.rows)
        table.setAccessibleName(self.tr("First rows of the table"))
        return table

    def _role_chosen(self, column: int) -> None:
        """There is one column of headwords: another one that was it holds nothing now."""
        if self.roles[column].currentData() == Role.HEADWORD:
            for other, combo in enumerate(self.roles):
                if other != column and combo.currentData() == Role.HEADWORD:
                    with QSignalBlocker(combo):
                        combo.setCurrentIndex(combo.findData(str(Role.NOTHING)))
        self._check()

    def _check(self) -> None:
        shape = self.shape()
        whole = shape is None or {Role.HEADWORD, Role.DEFINITION} <= set(shape.roles)
        self.button.setEnabled(whole)
        if shape is not None:
            missing = self.tr("Say which column holds the headwords and which their translations.")
            self._said.setText("" if whole else missing)
        self._said.setVisible(bool(self._said.text()))

    def _look_again(self) -> None:
        self.look_wanted.emit(self.delimiter.currentData(), self.encoding.currentData())

    def _import(self) -> None:
        self.import_wanted.emit(self.name.text(), self.shape())

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled.emit)
        row.addWidget(self.button)
        row.addWidget(cancel)
        row.addStretch(1)
        self._column.addLayout(row)


def _encodings(guessed: str) -> dict[str, str]:
    first = {guessed: ENCODINGS.get(guessed, guessed)}
    return first | {name: words for name, words in ENCODINGS.items() if words not in first.values()}


def _combo(choices: dict[str, str], chosen: str) -> ChoiceBox:
    combo = ChoiceBox()
    combo.setMinimumContentsLength(6)
    combo.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for value, words in choices.items():
        combo.addItem(words, value)
    combo.setCurrentIndex(combo.findData(chosen))
    return combo
