"""A row of buttons that becomes even columns where it is too narrow for all of them side by side."""

from PySide6.QtCore import QSize

from reader.ui.flow_layout import FlowLayout, Row


class EvenRows(FlowLayout):
    """Shares widgets evenly among the rows that they need; where there are several, each has the width of its column.

    A row with a widget that is too wide for its column fills the whole width.
    """

    def _rows(self, width: int) -> list[Row]:
        rows = super()._rows(width)
        if len(rows) < 2:
            return rows
        items = [item for row in rows for item in row]
        columns = -(-len(items) // len(rows))
        even = [items[start : start + columns] for start in range(0, len(items), columns)]
        if max(map(self._width, even)) > width:
            even, columns = rows, max(map(len, rows))
        return [self._stretched(row, width, (width - self._gap * (columns - 1)) // columns) for row in even]

    def _stretched(self, row: Row, width: int, column: int) -> Row:
        if all(size.width() <= column for _item, size in row):
            return [(item, QSize(column, size.height())) for item, size in row]
        more = max(0, width - self._width(row)) // len(row)
        return [(item, QSize(size.width() + more, size.height())) for item, size in row]
