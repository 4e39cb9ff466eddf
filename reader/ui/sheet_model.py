"""The terms of a glossary as rows of a list; what a row says is made when it comes into view or is read aloud."""

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from reader.model.glossary_sheet import SheetTerm
from reader.ui.plain_words import as_tip

ROW = Qt.ItemDataRole.UserRole + 1
"""The role of a row's SheetTerm."""


class SheetModel(QAbstractListModel):
    """Holds the rows; thousands of them are there at once."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[SheetTerm, ...] = ()

    def show(self, rows: tuple[SheetTerm, ...]) -> None:
        """Hold other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, term: str) -> int:
        """The number of the row of a term's id; -1 where there is none."""
        return next((number for number, row in enumerate(self._rows) if row.term.id == term), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.term.headword  # found by its first letters
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(" › ".join(row.place))
            case _:
                return row if role == ROW else None


def _spoken(row: SheetTerm) -> str:
    times = QCoreApplication.translate("SheetPage", "%n time(s)", None, row.count)
    place = row.place[-1] if row.place else ""
    parts = (row.term.headword, times, place, "; ".join(row.term.english), row.term.meaning)
    return ", ".join(part for part in parts if part)
